// The quantities that a statement may take its own from.
import type { Span } from '../../base/span.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import type { SaidQuantity } from './hold-bounds.js';
import type { Support } from './match-values.js';
import { touches } from './read-passage.js';
import { readShares } from './read-shares.js';

/** Quantities of the evidence, and of what a statement rests on, in their texts. */
export function givenQuantities({ passages, told }: Support): readonly SaidQuantity[] {
  return [
    ...passages.flatMap(({ quantities, words }) =>
      [...quantities, ...sharesOf(words, quantities)].map((quantity) => ({ quantity, text: words })),
    ),
    ...told.flatMap(({ values, text }) => values.flatMap((value) => (value.kind === 'quantity' ? { quantity: value.quantity, text } : []))),
  ];
}

/** "only a tenth of it": shares that count nothing by themselves. */
export const sharesOf = (words: string, quantities: readonly Span[]): readonly Quantity[] =>
  readShares(words, words).filter((share) => !quantities.some((quantity) => touches(quantity, share)));
