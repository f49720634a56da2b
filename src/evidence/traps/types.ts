// Turns that a paraphrase may get wrong although every number and name is right.
import type { Span } from '../../base/span.js';
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import type { Mention } from '../../corpus/types.js';

/** A word with its stem and what stands before it in its clause. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** Clauses of a text, counted: commas, semicolons, dashes and stops begin a new one. */
  readonly clause: number;
}

/** Words of a text around the one that is meant. */
export interface Excerpt {
  readonly words: string;
  readonly meant: string;
}

/** A turn that was noticed: the words of the statement and of its evidence, side by side. */
export interface Trap {
  readonly rule: 'negation' | 'status' | 'attribution' | 'opposite' | 'order' | 'figure' | 'pairing' | 'scope' | 'cause';
  readonly stated: Excerpt;
  /** In words where no word of the evidence is meant: `said by Peru`, or nothing. */
  readonly given: Excerpt | string;
  /** Who stands on which side, in words: `done by Peru`. */
  readonly sides?: { readonly stated: string; readonly given: string };
}

/** A text with the actors it names. */
export interface SaidOf {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What is known of the actors of a corpus. */
export interface Cast {
  readonly index: MentionIndex;
  /** Those that can act: all but places. */
  readonly actors: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Whether two names lead to one party: a person and the state they act for. */
  readonly isSame: (one: string, other: string) => boolean;
}
