// A number of the evidence with the unit or rate that it leaves to another one: "$8 a tonne in May, against $11 in June".

import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import type { SaidQuantity } from './hold-bounds.js';
import type { Passage } from './types.js';

/** The number as written, then as it may be meant. */
export function fullForms(given: SaidQuantity, all: readonly SaidQuantity[], passages: readonly Passage[]): readonly SaidQuantity[] {
  const { quantity, text } = given;
  if (isUnitless(given)) {
    // What stands in brackets is said of the number before it.
    const isBracketed = (other: SaidQuantity): boolean => /\([^)]*$/.test(text.slice(0, other.quantity.start));
    const before = all.findLast(
      (other) => other.text === text && other.quantity.end <= quantity.start && isLarge(other.quantity) && !isBracketed(other),
    );
    const meant = before?.quantity ?? moneyBefore(text, passages);
    return meant === undefined ? [given] : [given, { text, quantity: { ...quantity, unit: meant.unit, of: meant.of } }];
  }
  if (quantity.per !== null || !MONEY.test(quantity.unit)) return [given];
  // Rates of the same money, each beside the one before.
  const before = all.findLast(({ quantity: other, text: words }) => words === text && other.per !== null && other.end <= quantity.start);
  if (before === undefined || before.quantity.unit !== quantity.unit) return [given];
  const isBeside = BESIDE.test(text.slice(before.quantity.end, quantity.start));
  return isBeside ? [given, { text, quantity: { ...quantity, per: before.quantity.per } }] : [given];
}

/** A number in millions and more that says of nothing what it is: "had named 5.6 billion". */
export const isUnitless = ({ quantity: { unit, of, per, start, end }, text }: SaidQuantity): boolean =>
  unit === 'count' && of === null && per === null && /\d (?:million|billion|trillion)$/i.test(text.slice(start, end));

const MONEY = /^[A-Z]{3}$/;
const isLarge = ({ value, unit }: Quantity): boolean => unit !== 'count' && unit !== 'person' && value >= LARGE;
/** From here on numbers are told in millions and billions; smaller ones than the other are told of too many things. */
const LARGE = 1e6;

/** What stands between a rate and the next number of its kind, in one sentence. */
const BESIDE =
  /^[^.;!?]*\b(?:compared (?:with|to)|against|(?:up|down|risen|fallen|rose|fell) from|instead of|rather than|versus|than|from|to|or|and(?: \p{Ll}+){0,2}(?: with| at| to)?|while|whereas|with) (?:(?:some|about|around|nearly|almost|only|just|over|under|roughly|a|an|average|of|more than|less than) ){0,3}$/iu;

/** The money of the last large amount that stands before a passage, in what its paragraph and the one before tell. */
function moneyBefore(text: string, passages: readonly Passage[]): Quantity | undefined {
  const [around = ''] = passages.flatMap(({ words, surroundingWords }) => (words === text ? [surroundingWords] : []));
  return findQuantitiesIn(around.slice(0, Math.max(0, around.indexOf(text)))).findLast(
    (quantity) => MONEY.test(quantity.unit) && isLarge(quantity),
  );
}
