// Turns that a paraphrase may get wrong although every number and name is right.
import type { Span } from '../../base/span.js';

/** A word with its stem and what stands before it in its clause. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** Clauses of a text, counted: commas, semicolons, dashes and stops begin a new one. */
  readonly clause: number;
}

/** A turn that was noticed: the words of the statement and of its evidence, side by side. */
export interface Trap {
  readonly rule: 'negation' | 'status' | 'attribution' | 'opposite' | 'order' | 'figure';
  readonly stated: string;
  readonly given: string;
}
