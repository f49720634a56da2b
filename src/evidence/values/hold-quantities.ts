// Whether a number of a statement stands in its evidence, follows from two that do, or counts what it lists.
import type { Span } from '../../base/span.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { TIME_UNITS } from '../../corpus/quantities/units.js';
import { comparable, holdsWords } from './compare-text.js';
import { fullForms, isUnitless } from './full-forms.js';
import { givenQuantities } from './given-quantities.js';
import { type BoundMatch, matchBounds, type SaidQuantity } from './hold-bounds.js';
import { holdsNumberWithoutNoun, isCountOfGiven, isTimeOfOrder, standsWithoutNoun, tellsTimes } from './hold-counts.js';
import { holdsCurrency, sameMoney } from './hold-money.js';
import { holdsMonths } from './hold-months.js';
import { holdsReckoned } from './holds-reckoned.js';
import { isCountUnit } from './is-count-unit.js';
import { isRounded } from './is-rounded.js';
import type { Support } from './match-values.js';
import { isBareBehind, isBareMeasure, isEndOfRange, isWritten, plainQuantity, withUnitNear } from './plain-quantity.js';
import { bareNumbers } from './read-bare-numbers.js';
import { holdsDistance } from './read-distances.js';
import { touches } from './read-passage.js';
import { FALLING, isTurnedIn, isTurnedSign, withoutSign } from './read-signs.js';
import { readSpells } from './read-spells.js';
import type { Passage } from './types.js';
import { withRate } from './with-rate.js';

/** By value and unit; a statement may be vaguer than its evidence. */
export function holdsQuantity(told: Quantity, text: string, support: Support): boolean {
  const quantity = plainQuantity(told, text);
  const stated: SaidQuantity = { quantity, text };
  const given = givenQuantities(support);
  const sentences = support.passages.map(({ sentenceWords }) => sentenceWords);
  if (isTurnedIn(stated, sentences)) return false;
  if (isAmong(stated, given, support.passages)) return true;
  if (withUnitNear(quantity, text).some((near) => given.some((other) => isIt({ quantity: near, text }, other)))) return true;
  if (given.some((other) => withUnitNear(other.quantity, other.text).some((near) => isIt(stated, { ...other, quantity: near }))))
    return true;
  if (
    given.some((other) => isEndOfRange(stated, other) || isRangeOfTwo(stated, other, given)) ||
    support.passages.some((passage) => isBareBehind(quantity, passage))
  )
    return true;
  if (sentences.some((words) => isWritten(quantity, text, words) && (quantity.value > 0 || FALLING.test(words)))) return true;
  // "from 90,000 francs to 155,000" of "it sold for 155,000".
  const isBorrowed = quantity.value >= LARGE_ALONE && /^\d[\d,]*$/.test(text.slice(quantity.start, quantity.end));
  if (isBorrowed && given.some(({ quantity: { value, unit, of } }) => unit === 'count' && of === null && value === quantity.value))
    return true;
  // "$73 for a thousand cubic metres" of "$73 per 1,000 cubic metres".
  if (given.some((other) => other.quantity.per === `${quantity.value} ${quantity.unit}`)) return true;
  if (isUnitless(stated) && given.some((other) => isSameButForUnit(stated, other))) return true;
  if (quantity.unit === 'count' && /^points?$/.test(quantity.of ?? '') && isPoints(quantity, given)) return true;
  // "under ten years" of "in less than a decade", "the first eleven months" of "January to November".
  if (TIME_UNITS.has(quantity.unit) && sentences.some((words) => readSpells(words).some((spell) => isIt(stated, spell)))) return true;
  const isPartOfYear = quantity.unit === 'month' || quantity.unit === 'year';
  if (isPartOfYear && sentences.some((words) => holdsMonths(quantity, text, words))) return true;
  // "four months" of "four years" is no span between two dates.
  const isOtherSpell = given.some(
    ({ quantity: { value, unit } }) => value === quantity.value && unit !== quantity.unit && TIME_UNITS.has(unit),
  );
  if (
    TIME_UNITS.has(quantity.unit) &&
    quantity.value > 1 &&
    !isOtherSpell &&
    support.passages.some((passage) => holdsDistance(quantity, passage))
  )
    return true;
  // The number of a cell counts what its label says.
  const isOfLabel = quantity.unit === 'count' && quantity.of === null && quantity.value >= 1;
  if (isOfLabel && quantity.bound === 'exact' && quantity.valueMax === null && holdsNumberWithoutNoun(quantity, text, support)) return true;
  return (
    isBareMoney(stated, support) ||
    standsWithoutNoun(quantity, support) ||
    isDerived(quantity, text, support, given) ||
    isCountOfGiven(quantity, text, support) ||
    holdsReckoned(stated, support.passages, given)
  );
}

const LARGE_ALONE = 1000;

/** "7.15 dinars to the dollar" of "the dinar fell to 7.15": the number stands alone where the word for the money stands too. */
function isBareMoney({ quantity: { valueMax, unit, bound, start, end }, text }: SaidQuantity, { passages }: Support): boolean {
  const [, number = '', noun = ''] = /^([\d.,]+) (\p{L}{3,}?)s?$/u.exec(text.slice(start, end)) ?? [];
  if (noun === '' || valueMax !== null || bound !== 'exact' || !/^[A-Z]{3}$/.test(unit)) return false;
  return passages.some(({ words, quantities }) => {
    const at = words.search(new RegExp(`(?<![\\p{L}\\p{N}.,$€£¥])${number.replaceAll('.', '\\.')}(?![\\p{N}%]|[.,]\\d)`, 'u'));
    const isAlone = at !== -1 && !quantities.some((quantity) => touches(quantity, { start: at, end: at + number.length }));
    return isAlone && new RegExp(`\\b${noun}s?\\b`, 'iu').test(words);
  });
}

const isAmong = (stated: SaidQuantity, given: readonly SaidQuantity[], passages: readonly Passage[]): boolean =>
  given.some(
    (other) => fullForms(other, given, passages).some((form) => isIt(stated, form)) || isBareMeasure(stated.quantity, other, given),
  );

/** "from $3 billion to almost $30 billion" of both, one behind the other. */
const isRangeOfTwo = ({ quantity, text }: SaidQuantity, low: SaidQuantity, given: readonly SaidQuantity[]): boolean =>
  quantity.valueMax !== null &&
  isIt({ quantity: { ...quantity, valueMax: null }, text }, low) &&
  given.some(
    (high) =>
      high.text === low.text &&
      /^ (?:to|and) (?:\p{Ll}+ ){0,3}[$€£¥]?$/u.test(low.text.slice(low.quantity.end, high.quantity.start)) &&
      isIt(
        { quantity: { ...quantity, value: quantity.valueMax ?? 0, valueMax: null }, text },
        { ...high, quantity: { ...high.quantity, bound: 'exact' } },
      ),
  );

/** The same number of a measure: less is said where its unit is left out. Money is always told as money. */
const isSameButForUnit = ({ quantity }: SaidQuantity, { quantity: given }: SaidQuantity): boolean =>
  given.value === quantity.value &&
  given.valueMax === quantity.valueMax &&
  given.bound === quantity.bound &&
  !/^[A-Z]{3}$/.test(given.unit) &&
  given.per === null;

/** "+0.5 points" of 50 basis points. */
export function holdsPoints({ words, start, end }: Span & { readonly words: string }, text: string, support: Support): boolean {
  const value = Number(words.replace(/^[+-]/, ''));
  if (!Number.isFinite(value) || !/^ points?\b/.test(text.slice(end))) return false;
  return isPoints({ value, valueMax: null, unit: 'count', of: null, per: null, bound: 'exact', start, end }, givenQuantities(support));
}

const isPoints = (quantity: Quantity, given: readonly SaidQuantity[]): boolean =>
  given.some((other) => compareQuantities({ ...quantity, unit: 'percentage-point' }, other.quantity) !== 'different');

function isIt(stated: SaidQuantity, given: SaidQuantity): boolean {
  const one = withRate({ ...stated, quantity: withoutSign(stated, given) }, given.quantity);
  const rated = withRate(given, one);
  const other = sameMoney(stated, given) ? { ...rated, unit: one.unit } : rated;
  if (!holdsCurrency(stated, given) || isTurnedSign(stated, given)) return false;
  // "up to 70 mm", "at least 40 mm" of "40 to 70 mm".
  if (given.quantity.valueMax !== null && one.valueMax === null) {
    const end = one.bound === 'at-most' ? other.valueMax : one.bound === 'at-least' ? other.value : null;
    if (end === one.value && isOneUnit(one, other) && one.per === other.per) return true;
  }
  // A range stands for itself: its ends are not rounded.
  if (one.valueMax !== null && compareQuantities(other, one) === 'different') return false;
  // What is exact is not "more than" itself.
  if (other.bound === 'exact' && other.value === one.value && (one.bound === 'more-than' || one.bound === 'less-than')) return false;
  if (one.bound === 'about' && !isRounded(one, other)) return false;
  // "more than 10" of "more than 50" is no rounding of it.
  if (MORE.test(one.bound) && isOneUnit(one, other) && one.value !== other.value)
    if (MORE.test(other.bound) ? !isRounded(one, other) : one.value * FARTHEST < other.value) return false;
  // "as many as 1,417" of 1,147, "no fewer than 470" of 740: a number that is told to the digit is there.
  if (ENDING.test(one.bound) && other.bound === 'exact' && isOneUnit(one, other) && !isRounded(one, { ...other, unit: one.unit }))
    return false;
  if (compareQuantities(one, other) !== 'different') return true;
  // "fewer than half" of "about 48 percent", "roughly two thousand" of "around 1,900".
  return one.bound !== 'exact' && other.bound === 'about' && compareQuantities(one, { ...other, bound: 'exact' }) !== 'different';
}

const MORE = /^(?:more-than|at-least)$/;
const ENDING = /^(?:at-most|at-least)$/;
const isOneUnit = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit || (isCountUnit(one.unit) && isCountUnit(other.unit));
/** How many times more than its limit a number may be. */
const FARTHEST = 2;

/** How the limit of a number that the evidence has stands to the limits there; the whole sentences count, however short the quotation. */
export function boundsOf(quantity: Quantity, text: string, support: Support): BoundMatch {
  return matchBounds({ quantity: plainQuantity(quantity, text), text }, [
    ...givenQuantities(support),
    ...support.passages.flatMap(quantitiesAround),
  ]);
}

const around = new WeakMap<Passage, readonly SaidQuantity[]>();

/** Quantities of the whole sentences of a passage, read once. */
function quantitiesAround(passage: Passage): readonly SaidQuantity[] {
  const { sentenceWords: text } = passage;
  const known = around.get(passage) ?? findQuantitiesIn(text).map((quantity) => ({ quantity, text }));
  around.set(passage, known);
  return known;
}

/** How far a quotient told in a word may lie from it. */
const LOOSE = 0.06;
const ABOUT = 0.13;
const REACH = 0.3;

/** Multiples and shares of two numbers of the evidence: "twice as many", "a third". */
function isDerived(
  { value, unit, of, bound, start, end }: Quantity,
  text: string,
  { passages }: Support,
  given: readonly SaidQuantity[],
): boolean {
  const isShare = unit === 'count' && value > 0 && value < 1;
  // "five times running" of a fifth time.
  const isTurn = unit === 'count' && of === 'times';
  if (isTurn && passages.some(({ sentenceWords }) => isTimeOfOrder(value, sentenceWords))) return true;
  // "each of the three times" of "three times".
  const isOften =
    unit === 'times' && Number.isInteger(value) && !/^ (?:as|more|higher|larger|bigger|the|what|its|their|over)\b/.test(text.slice(end));
  if (isOften && passages.some(({ sentenceWords }) => tellsTimes(value, sentenceWords))) return true;
  if (unit !== 'times' && !isShare) return false;
  // "halved" and "half", in words of both kinds.
  if (given.some(({ quantity }) => quantity.value === value && (quantity.unit === 'times' || (quantity.unit === 'count' && value < 1))))
    return true;
  const isNearly = /\b(?:nearly|almost|close to|just under) (?:an? |the )?$/i.test(text.slice(Math.max(0, start - 20), start));
  // "more than halved" leaves less.
  const limit = isNearly ? 'at-most' : unit === 'times' && value < 1 && bound === 'more-than' ? 'less-than' : bound;
  // "fell by two thirds" tells of the change.
  const isChange = isShare && /\bby (?:[\p{L}]+ ){0,3}$/u.test(text.slice(Math.max(0, start - 30), start));
  const partsOf = (ratio: number): number => (isChange ? Math.abs(ratio - 1) : ratio) / value;
  return passages.some((passage) => ratiosIn(passage).some((ratio) => isRatio(partsOf(ratio), limit)));
}

function isRatio(part: number, bound: Quantity['bound']): boolean {
  switch (bound) {
    case 'exact':
      return Math.abs(part - 1) <= LOOSE;
    case 'about':
      return Math.abs(part - 1) <= ABOUT;
    case 'more-than':
    case 'at-least':
      return part >= 1 && part <= 1 + REACH;
    case 'less-than':
    case 'at-most':
      return part <= 1 && part >= 1 - REACH;
  }
}

/** One number by another of the same kind. */
function ratiosIn({ words, quantities }: Passage): readonly number[] {
  const numbers = [
    ...quantities.flatMap(({ value, unit, per }) =>
      unit === 'times' || value === 0 ? [] : [{ value, kind: `${isCountUnit(unit) ? 'count' : unit}/${per}` }],
    ),
    ...bareNumbers(words, quantities).flatMap((value) => (value === 0 ? [] : [{ value, kind: 'count/null' }])),
  ];
  return numbers.flatMap((one) => numbers.flatMap((other) => (one !== other && one.kind === other.kind ? [one.value / other.value] : [])));
}

/** Least and most that a round number without a figure stands for. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 200],
  hundreds: [200, 10_000],
  thousands: [2000, 1_000_000],
  millions: [1_500_000, 1_000_000_000],
  billions: [1_500_000_000, 1e12],
  trillions: [1_500_000_000_000, 1e15],
};

/** True for "dozens", "hundreds" and the like. */
export const isVague = (word: string): boolean => VAGUE[word.toLowerCase()] !== undefined;

/** "hundreds": in the same word, or of a number of that size. */
export function holdsVague(word: string, support: Support): boolean {
  const [least, most] = VAGUE[word] ?? [0, 0];
  const { passages, told } = support;
  return (
    [...passages.map((passage) => passage.words), ...told.map(({ text }) => text)].some((text) => holdsWords(comparable(text), word)) ||
    givenQuantities(support).some(({ quantity: { value, valueMax } }) => (valueMax ?? value) >= least && value <= most)
  );
}
