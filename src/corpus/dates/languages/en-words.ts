// English names of months and weekdays, and words for years told by their distance.
import type { CalendarParts } from '../calendar-rules.js';
import type { RelativeYear, Season } from '../types.js';

/** Months as written, short forms last; the first three letters tell which. */
export const ENGLISH_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'],
];
/** Weekdays as written, short forms last. */
export const ENGLISH_WEEKDAYS = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ...['Mon', 'Tues', 'Tue', 'Wed', 'Thurs', 'Thur', 'Thu', 'Fri', 'Sat', 'Sun'],
];

const FULL = ENGLISH_MONTHS.slice(0, 12);
const SHORT = ENGLISH_MONTHS.slice(12);
/** A month as a group named `month`; capitals throughout are read too. */
export const ENGLISH_MONTH = `(?<month>${[...FULL, ...FULL.map((month) => month.toUpperCase())].join('|')}|(?:${[...SHORT, ...SHORT.map((month) => month.toUpperCase())].join('|')})(?!\\p{L})\\.?)`;
/** A weekday as a group named `weekday`. */
export const ENGLISH_WEEKDAY = `(?<weekday>${ENGLISH_WEEKDAYS.slice(0, 7).join('|')}|(?:${ENGLISH_WEEKDAYS.slice(7).join('|')})(?!\\p{L})\\.?)`;
/** "last year", "that year", as a group named `relative`. */
export const RELATIVE_YEAR = '(?:of )?(?<relative>last|this|next|that|the same|the following|the previous|the next|the current) year';

const key = (name: string): string => name.slice(0, 3).toLowerCase();
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(FULL.map((name, index) => [key(name), index + 1]));
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(ENGLISH_WEEKDAYS.slice(0, 7).map((name, index) => [key(name), index + 1]));

/** 1 to 12; null where it names no month. */
export const englishMonth = (name: string | undefined): number | null => MONTH_NUMBERS.get(key(name ?? '')) ?? null;

/** 1 Monday to 7 Sunday; null where it names no day. */
export const englishWeekday = (name: string | undefined): number | null => WEEKDAY_NUMBERS.get(key(name ?? '')) ?? null;

const YEARS: Readonly<Record<string, RelativeYear>> = {
  last: { from: 'document', offset: -1 },
  this: { from: 'document', offset: 0 },
  the: { from: 'document', offset: 0 },
  'the current': { from: 'document', offset: 0 },
  next: { from: 'document', offset: 1 },
  that: { from: 'narrative', offset: 0 },
  'the same': { from: 'narrative', offset: 0 },
  'the following': { from: 'narrative', offset: 1 },
  'the next': { from: 'narrative', offset: 1 },
  'the previous': { from: 'narrative', offset: -1 },
};

/** The year of a match with the groups `year` and `relative`. */
export function atEnglishYear(groups: Readonly<Record<string, string | undefined>>): Pick<CalendarParts, 'year' | 'relativeYear'> {
  const { year, relative } = groups;
  return { year: year === undefined ? null : Number(year), relativeYear: relative === undefined ? null : (YEARS[relative] ?? null) };
}

/** Counting words, `a` and `an` before `one`. */
export const COUNTS =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Tens above twenty. */
export const COUNT_TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** A counting word up to ninety-nine: "ten", "thirty-one". */
export const COUNT_WORD = `(?:twenty|${COUNT_TENS.join('|')})[- ](?:${COUNTS.slice(2, 11).join('|')})|${[...COUNTS, ...COUNT_TENS].join('|')}`;

/** Number of a counting word or of digits; `a` and `one` are 1. */
export function toCount(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const [first = '', second] = word.toLowerCase().split(/[- ]/);
  if (second !== undefined) return toCount(first) + toCount(second);
  const ten = COUNT_TENS.indexOf(first);
  return ten >= 0 ? 30 + ten * 10 : Math.max(1, COUNTS.indexOf(first) - 1);
}

/** A season as a group named `season`. */
export const ENGLISH_SEASON = '(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)(?:time)?';

/** The season of a name. */
export const toSeason = (word: string): Season => {
  const name = word.toLowerCase();
  return name === 'spring' || name === 'summer' || name === 'winter' ? name : 'fall';
};
