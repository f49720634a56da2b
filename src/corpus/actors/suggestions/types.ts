// What a corpus's unknown names are offered as.
import type { Span } from '../../../base/span.js';
import type { Actor } from '../../types.js';

/** A capitalised name that no actor has, offered for actors.yaml. */
export interface SuggestedActor {
  /** The fullest form that the texts have. */
  readonly name: string;
  readonly kind: Actor['kind'];
  /** Other forms: surname, abbreviation, other spellings. */
  readonly names: readonly string[];
  /** Mentions in body text, in all forms. */
  readonly count: number;
  /** Documents that have it. */
  readonly documents: number;
  /** One place in the sources; UTF-16 offsets into the document's text. */
  readonly example: { readonly document: string; readonly span: Span };
}

/** What speaks for each kind; a number below zero speaks against it. What speaks for a state may speak for a place too. */
export type KindVotes = Readonly<Record<'person' | 'organisation' | 'place' | 'state', number>>;

/** A capitalised name at a place in a folded paragraph. */
export interface FoundName extends Span {
  readonly name: string;
  /** Its first word may be capitalised for standing at the head of a sentence only. */
  readonly opensSentence: boolean;
  /** Somebody's father, the eponym of an airport: the surname goes on meaning somebody else. */
  readonly isAside: boolean;
  /** In brackets right behind it: `(ECOWAS)`. */
  readonly abbreviation: string | null;
  readonly votes: KindVotes;
}
