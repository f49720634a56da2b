// How often something happens, as a text says: "every month", "weekly", "once a year".
import type { Span } from '../../base/span.js';

export interface Frequency extends Span {
  /** `1 week`, `10 day`. */
  readonly every: string;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  other: 2,
  second: 2,
  third: 3,
};
const UNIT =
  'minute|hour|night|day|morning|evening|week|weekend|fortnight|month|quarter|season|year|summer|winter|autumn|spring|fall|decade|century|generation';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const EVERY = new RegExp(
  `\\b(?:every|each) (?:(\\d{1,3}|${Object.keys(NUMBERS).join('|')}) )?(?:(${UNIT})s?|(${MONTH})|(${WEEKDAY}))\\b`,
  'gi',
);
const ADVERB = /\b(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|biennial(?:ly)?|once a generation)\b/gi;
/** A rate tells the same of the evidence: "four times a year", "per month". */
const RATE = new RegExp(`\\b(?:an?|per|the) (${UNIT})\\b`, 'gi');

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: '1 hour',
  daily: '1 day',
  nightly: '1 day',
  weekly: '1 week',
  fortnightly: '2 week',
  monthly: '1 month',
  quarterly: '3 month',
  yearly: '1 year',
  annual: '1 year',
  annually: '1 year',
  biennial: '2 year',
  biennially: '2 year',
  'once a generation': '1 generation',
};
const SAME: Readonly<Record<string, readonly [number, string]>> = {
  night: [1, 'day'],
  morning: [1, 'day'],
  evening: [1, 'day'],
  weekend: [1, 'week'],
  fortnight: [2, 'week'],
  quarter: [3, 'month'],
  season: [1, 'year'],
  summer: [1, 'year'],
  winter: [1, 'year'],
  autumn: [1, 'year'],
  spring: [1, 'year'],
  fall: [1, 'year'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

const write = (count: number, unit: string): string => {
  const [times, base] = SAME[unit] ?? [1, unit];
  if (base === 'month' && count * times === 12) return '1 year';
  if (base === 'day' && count * times === 7) return '1 week';
  return `${count * times} ${base}`;
};

/** What a text says happens again and again. */
export function readFrequencies(text: string): readonly Frequency[] {
  const every = [...text.matchAll(EVERY)].map((match): Frequency => {
    const [words, count, unit, month] = match;
    const number = count === undefined ? 1 : (NUMBERS[count.toLowerCase()] ?? Number(count));
    const base = unit?.toLowerCase() ?? (month === undefined ? 'week' : 'year');
    return { every: write(number, base), start: match.index, end: match.index + words.length };
  });
  const adverbs = [...text.matchAll(ADVERB)].map((match): Frequency => {
    const [words] = match;
    return { every: ADVERBS[words.toLowerCase()] ?? words, start: match.index, end: match.index + words.length };
  });
  return [...every, ...adverbs].sort((one, other) => one.start - other.start);
}

/** Every spell that a text gives as the rhythm of something, rates included. */
export const rhythmsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...readFrequencies(text).map(({ every }) => every),
    ...[...text.matchAll(RATE)].map((match) => write(1, (match[1] ?? '').toLowerCase())),
  ]);
