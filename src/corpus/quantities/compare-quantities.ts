// Whether one quantity says what another says: in other units, rounded, limited or as a range.
import { MEASURES, type Measure, RATE_WORDS } from './measures.js';
import type { Quantity, QuantityBound } from './types.js';
import { TIME_UNITS } from './units.js';

/** How a quantity that is told stands to the one it is taken from. */
export type QuantityMatch = 'equal' | 'compatible' | 'different';

/** What is compared; the places in the text and the nouns are not. */
export type ComparedQuantity = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'per' | 'bound'>;

/** What a limit lets pass, as a share of the number: “about 100” is 90 to 110, “more than 100” at most 150, “nearly 100” not below 75. */
const ABOUT = 0.1;
const REACH_ABOVE = 0.5;
const REACH_BELOW = 0.25;
/** What rounding may add where units of two systems meet: “100 km (62 miles)”, “a month” of 30 days. */
const CONVERTED = 0.02;
/** Differences smaller than this share of a number come from reckoning in floating point. */
const SAME = 1e-9;

/**
 * Compares by value what a statement tells with what its evidence says. The direction matters: a statement may be vaguer
 * than its evidence, never sharper.
 *
 * - `equal`: same value (both ends of a range), unit family, rate and limit; “$1.5bn” and “1,500 million dollars”, “25 basis points”
 *   and “0.25 percentage points”, “a week” and “seven days”.
 * - `compatible`: the evidence lies within what the statement says (“about 100” of 104, “more than 100” of 120, “10 to 15 percent” of
 *   12, “at least 10” of a range of 10 to 15); or the same number with a limit on one side only; or the same measure in units of another
 *   system within 2 percent (kilometres and miles, tonnes and pounds, months and days, “two-thirds” and 66 percent); or a price whose
 *   “a barrel” the statement leaves out; or a currency that one of the two leaves open (`XXX`, ISO 4217).
 * - `different`: all else; so percent against percentage points, one currency against another, “5 million barrels” against as many
 *   a day, 104 told of “about 100”, 1.2 told of 1.23 without “about”, “more than” against “less than”.
 *
 * Things and persons counted are one family, and nouns are not compared: “12 ships” equals “12 vessels”, and “12 mines” too.
 */
export function compareQuantities(stated: ComparedQuantity, evidence: ComparedQuantity): QuantityMatch {
  const told = toExtent(stated);
  const given = toExtent(evidence);
  const rates = compareRates(told, given);
  if (rates === 'different' || !isOneFamily(told.family, given.family)) return 'different';
  const slack = told.system === given.system ? SAME : CONVERTED;
  const values = compareExtents(told, given, slack);
  if (values !== 'equal') return values;
  return rates === 'equal' && slack === SAME && told.family === given.family ? 'equal' : 'compatible';
}

/** A quantity in the base unit of its family. */
interface Extent {
  readonly family: string;
  readonly system: string;
  readonly per: string | null;
  readonly isPerTime: boolean;
  readonly bound: QuantityBound;
  /** Both ends as told; one number has the same twice. */
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
}

function toExtent({ value, valueMax, unit, per, bound }: ComparedQuantity): Extent {
  const isShare = unit === 'count' && value > 0 && value < 1;
  const measure = isShare ? SHARE : (MEASURES.get(unit) ?? { family: unit, system: unit, factor: 1, offset: 0 });
  const toBase = (number: number): number => number * measure.factor + measure.offset;
  const ends = [toBase(value), toBase(valueMax ?? value)];
  return {
    family: measure.family,
    system: measure.system,
    per: per === null ? null : per.split(' per ').map(rateOf).join(' per '),
    isPerTime: per !== null && TIME_UNITS.has(per),
    bound,
    low: Math.min(...ends),
    high: Math.max(...ends),
    isRange: valueMax !== null && valueMax !== value,
  };
}

/** What a rate is for each of, in the base unit where it is a measure: “MMBtu” is “1000000 Btu”, “1000 litre” one “m3”. */
function rateOf(words: string): string {
  const [, many = '1', unit = words] = /^(\d+(?:\.\d+)?) (\S.*)$/.exec(words) ?? [];
  const name = RATE_WORDS.get(unit) ?? unit;
  const measure = MEASURES.get(name);
  if (measure === undefined || measure.offset !== 0 || /^(?:count|percent)/.test(measure.family))
    return many === '1' ? name : `${many} ${name}`;
  return `${Number((Number(many) * measure.factor).toPrecision(DIGITS))} ${measure.family}`;
}

/** Digits to which two rates are the same. */
const DIGITS = 9;

/** Shares told in words: “a third” is some 33 percent. */
const SHARE: Measure = { family: 'percent', system: 'share', factor: 100, offset: 0 };

const isMoney = (family: string): boolean => /^[A-Z]{3}$/.test(family);

const isOneFamily = (told: string, given: string): boolean =>
  told === given || (isMoney(told) && isMoney(given) && (told === 'XXX' || given === 'XXX'));

/** A statement may leave out what a price is for, never the time of a rate; it may add neither. */
function compareRates(told: Extent, given: Extent): QuantityMatch {
  if (told.per === given.per) return 'equal';
  return told.per === null && given.per !== null && isMoney(given.family) && !given.isPerTime ? 'compatible' : 'different';
}

function compareExtents(told: Extent, given: Extent, slack: number): QuantityMatch {
  if (areSame(told.low, given.low, slack) && areSame(told.high, given.high, slack))
    return told.bound === given.bound ? 'equal' : isOpposed(told.bound, given.bound) ? 'different' : 'compatible';
  const [low, high] = reachOf(told);
  const [least, most] = reachOf(given);
  // What is only limited on the evidence's side must not reach past the statement; a plain number must lie within it.
  const isWithin = (least > low || areSame(least, low, slack)) && (most < high || areSame(most, high, slack));
  return isWithin && (told.isRange || told.bound !== 'exact') ? 'compatible' : 'different';
}

/** All numbers that a quantity may stand for; an open limit reaches a stated way and no further. */
function reachOf({ low, high, bound }: Extent): readonly [number, number] {
  switch (bound) {
    case 'about':
      return [low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT];
    case 'more-than':
    case 'at-least':
      return [low, high + Math.abs(high) * REACH_ABOVE];
    case 'less-than':
    case 'at-most':
      return [low - Math.abs(low) * REACH_BELOW, high];
    case 'exact':
      return [low, high];
  }
}

/** “More than 100” and “up to 100” shut each other out; “at least 100” and “at most 100” meet. */
function isOpposed(told: QuantityBound, given: QuantityBound): boolean {
  const isAbove = (bound: QuantityBound): boolean => bound === 'more-than' || bound === 'at-least';
  const isBelow = (bound: QuantityBound): boolean => bound === 'less-than' || bound === 'at-most';
  const areAcross = (isAbove(told) && isBelow(given)) || (isBelow(told) && isAbove(given));
  return areAcross && (told === 'more-than' || told === 'less-than' || given === 'more-than' || given === 'less-than');
}

const areSame = (one: number, other: number, slack: number): boolean =>
  Math.abs(one - other) <= slack * Math.max(Math.abs(one), Math.abs(other));
