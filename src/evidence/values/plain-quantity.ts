// A number of a statement as it is meant: limited by words that are no limit, or without one that other words give it.
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { comparable, holdsWords } from './compare-text.js';
import type { SaidQuantity } from './hold-bounds.js';
import type { Passage } from './types.js';

/** Characters before a number in which words may tell what "over" means. */
const REACH = 60;
/** What somebody quarrels, goes to court, is punished or talks about. */
const OVER_WHAT =
  /\b(?:courts?|rows?|disputes?|quarrel\w*|feud\w*|su(?:e[sd]?|ing)|protest\w*|fined?|charge[sd]?|arrest(?:s|ed)?|detained|jailed|tried|trials?|talks?|clash\w*|anger|angry|concerns?|alarm|worr\w+|fight\w*|war|strikes?|appeal\w*|complain\w*|sacked|resign\w*|critici[sz]\w+|condemn\w*|investigat\w+|inquiry|lawsuit|scandal|control|negotiat\w+|bargain\w*|petition\w*)\b[^.;,\d]{0,30}\bover $/i;
/** Half of it and less. */
const NOT_QUITE =
  /\b(?:not|never|hardly|n't) (?:even|quite|yet|(?:even |quite |yet )?(?:come|comes|came|amount|amounts|amounted|add up|run|reach|reached|make up|cover|covered)(?: to)?|\p{Ll}+ (?:\p{Ll}+ )?even) (?:an? )?$/iu;
const COMPARED = /\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|longer|shorter) than /i;

/** "more than the 250 million on offer" and "to court over 14 accounts" are to the digit; "not even a quarter" is less than one. */
export function plainQuantity(quantity: Quantity, text: string): Quantity {
  const { start, end, bound } = quantity;
  const before = text.slice(Math.max(0, start - REACH), start);
  const isCompared = /^the\b/i.test(text.slice(start, end))
    ? new RegExp(`${COMPARED.source}$`, 'i').test(before)
    : new RegExp(`${COMPARED.source}the [$€£¥]?$`, 'i').test(before);
  // "stayed within two farms": of places and things no limit.
  const isInside = quantity.unit === 'count' && quantity.of !== null && /\bwithin $/i.test(before);
  if (isCompared || isInside || (bound === 'more-than' && OVER_WHAT.test(before))) return { ...quantity, bound: 'exact' };
  return bound === 'exact' && NOT_QUITE.test(before) ? { ...quantity, bound: 'less-than' } : quantity;
}

const DIGITS = /^[\d.,]+$/;
const MONEY = /^[A-Z]{3}$/;
/** Numbers of a measure are told in words of their own below. */
const FEWEST = 1000;

/** A number told with the unit that stands beside another one: "1.1 billion out of EUR 3.25 billion", "118 of the 2,208 hours", "88 metres instead of 115". */
export function withUnitNear(quantity: Quantity, text: string): readonly Quantity[] {
  const words = text.slice(quantity.start, quantity.end);
  const all = findQuantitiesIn(text);
  const behind = all.find(({ start, unit }) => start >= quantity.end && !/^(?:count|person|percent|times)$/.test(unit));
  const isOf = /^ (?:out )?of (?:the |its |their )?[\p{L}$€£¥]{0,4} ?$/u;
  const isBare = quantity.unit === 'count' && /^[\d.,]+(?: (?:million|billion|trillion))?$/.test(words);
  if (isBare && behind !== undefined && isOf.test(text.slice(quantity.end, behind.start))) return [{ ...quantity, unit: behind.unit }];
  const before = all.findLast(({ end }) => end <= quantity.start);
  const isInstead = /\b(?:instead of|rather than|from|to|against|not|and) $/i.test(text.slice(0, quantity.start));
  return DIGITS.test(words) && before !== undefined && isInstead && before.unit !== quantity.unit
    ? [{ ...quantity, unit: before.unit, of: before.of }]
    : [];
}

/** "6.5 million tonnes of capacity …; last year they carried 275,000": the bare number may be one of tonnes. */
export const isBareMeasure = (stated: Quantity, given: SaidQuantity, all: readonly SaidQuantity[]): boolean =>
  stated.value === given.quantity.value &&
  (stated.value >= FEWEST || /^ (?:more|less|higher|lower|fewer|longer|shorter)\b/.test(given.text.slice(given.quantity.end))) &&
  given.quantity.unit === 'count' &&
  !/^(?:count|person|percent|times)$/.test(stated.unit) &&
  !MONEY.test(stated.unit) &&
  DIGITS.test(given.text.slice(given.quantity.start, given.quantity.end)) &&
  all.some(({ quantity, text }) => text === given.text && quantity.end <= given.quantity.start && quantity.unit === stated.unit);

/**
 * "expects 100,000 tons; last year it managed 948", "0.2 points in Leiden and 0.3 in Ghent": a number without a noun behind one of the
 * unit that is told.
 */
export const isBareBehind = (stated: Quantity, { words, quantities }: Passage): boolean =>
  isPlainMeasure(stated) &&
  quantities.some(({ unit }) => unit === stated.unit) &&
  [...words.matchAll(BARE)].some(({ 0: number, index }) => {
    const end = index + number.length;
    if (numberOf(number) !== stated.value || quantities.some((other) => other.start < end && index < other.end)) return false;
    const before = quantities.findLast((other) => other.end <= index);
    if (before === undefined) return false;
    const behind = words.slice(end);
    // Numbers up to twelve are told of too many things.
    const isSmall = Number.isInteger(stated.value) && stated.value <= LARGEST_WORD;
    const isOne = isSmall ? before.unit === stated.unit : quantities.some(({ end: at, unit }) => at <= index && unit === stated.unit);
    return isOne && (CLOSED.test(behind) || COMPARISON.test(behind) || (!isSmall && before.unit === stated.unit && PLACED.test(behind)));
  });

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LARGEST_WORD = 12;
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£¥-])(?:\\d[\\d,]{0,12}(?:\\.\\d{1,4})?|${WORDS.join('|')})(?![\\p{L}\\p{N}%:/-]|[.,]\\d)`,
  'giu',
);
const numberOf = (number: string): number => {
  const at = WORDS.indexOf(number.toLowerCase());
  return at === -1 ? Number(number.replaceAll(',', '')) : at + 1;
};
/** A number that nothing follows, and one whose place or time does. */
const CLOSED = /^(?:["')]*[.,;)]|$)/;
const COMPARISON = /^ (?:more|fewer|less|earlier|later|longer|shorter|higher|lower|sooner|too (?:many|few))\b/;
const PLACED = /^ (?:in|at|for|on|to|from|a year|last|this|when|now|then|before|after|today|the (?:year|month)|by|and|but|while)\b(?! \d)/;

const isPlainMeasure = ({ unit, valueMax, bound }: Quantity): boolean =>
  valueMax === null && bound === 'exact' && !/^(?:count|person|percent|times)$/.test(unit) && !MONEY.test(unit);

/** "by a quarter to half a percentage point" of "25 to 50 basis points": two numbers of the statement are the ends of one range. */
export function isEndOfRange({ quantity, text }: SaidQuantity, { quantity: range }: SaidQuantity): boolean {
  if (range.valueMax === null || quantity.valueMax !== null) return false;
  const all = findQuantitiesIn(text);
  const next = all.find(({ start, end }) => start >= quantity.end && TO.test(text.slice(quantity.end, start)) && end > start);
  const before = all.findLast(({ end }) => end <= quantity.start && TO.test(text.slice(end, quantity.start)));
  const [low, high] = next === undefined ? [before, quantity] : [quantity, next];
  if (low === undefined || low.valueMax !== null || high.valueMax !== null) return false;
  const isOne = (one: Quantity, value: number): boolean =>
    compareQuantities({ ...one, unit: high.unit }, { ...range, value, valueMax: null }) === 'equal';
  return isOne(low, range.value) && isOne(high, range.valueMax);
}

const TO = /^ (?:to|and|or|-) $/;

/** "8 sen", "-8 sen" of "eight sen": a unit that no table has in words. */
export function isWritten({ start, end, value }: Quantity, text: string, given: string): boolean {
  const [, digits = '', unit = ''] = /^[-+]?(\d{1,2}) (\p{L}{2,})$/u.exec(text.slice(start, end)) ?? [];
  const word = WORDS[Number(digits) - 1];
  return value !== 0 && word !== undefined && holdsWords(comparable(given), comparable(`${word} ${unit}`));
}
