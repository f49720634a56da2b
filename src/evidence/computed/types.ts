// What a computed fact is reckoned from, and what it comes to.
import type { Quantity } from '../../corpus/quantities/types.js';

/** What one item of evidence gives. */
export interface Operand {
  /** As the source prints it; a day in ISO 8601. */
  readonly words: string;
  readonly quantity: ReckonedQuantity;
}

/** A number that stands in no text of its own. */
export type ReckonedQuantity = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'per' | 'bound' | 'of'>;

/** The sum in signs, and its result in every unit that it may be told in. */
export interface Reckoning {
  /** `$4 billion + $8 billion`. */
  readonly sum: string;
  /** The first is the one that is printed. */
  readonly results: readonly [ReckonedQuantity, ...ReckonedQuantity[]];
  /** Quotients may be told as rounded as they are written. */
  readonly mayRound: boolean;
}
