// English periods named by their ends: "the year to March 2010", "the July-to-September quarter", "2Q 2011".
import { before, toCalendar, toNumber, YEAR } from '../calendar-rules.js';
import type { DateRule } from '../types.js';
import { atEnglishYear, COUNTS, ENGLISH_MONTH, englishMonth, RELATIVE_YEAR, toCount } from './en-words.js';

const TAIL = `(?:,? (?:of )?${YEAR}|,? ${RELATIVE_YEAR})?`;
/** What leads from a number of months to the end of them. */
const UP_TO =
  '(?:to|through|until|up to|ended|ending|that ended|which ended)(?: (?:on|in|at))?(?: (?:the )?(?:end of|end-|late|early|mid-))? ?';
const PERIOD = `(?:(?<count>\\d{1,2}|${COUNTS.slice(2).join('|')})[- ]months?(?: period)?|(?<unit>year|half-year|half|quarter)) ${UP_TO}`;

/** "the 12 months to June", "the year ended March 31, 2010": months back from the end of the month or day. */
export const PERIOD_RULE: DateRule = {
  pattern: new RegExp(
    `${PERIOD}(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)? )?${ENGLISH_MONTH}(?!['’]?\\p{L})(?: (?<other>[0-3]?\\d)(?![\\d:,.%]?\\d))?${TAIL}`,
    'uy',
  ),
  read: (groups, site) => {
    if (
      !/\b(?:the|this|its|a|fiscal|financial|marketing|crop) (?:(?:fiscal|financial|first|marketing|crop|reporting|full) )?$/i.test(
        before(site, 28),
      )
    )
      return null;
    const { count, unit, day, other, month } = groups;
    const months = count === undefined ? (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 6) : toCount(count);
    const last = toCalendar({ ...atEnglishYear(groups), month: englishMonth(month), day: toNumber(day ?? other) });
    return last === null || months < 2 || months > 36 ? null : { type: 'span', months, last };
  },
};

/** "the July-to-September quarter", "the January-June half": a quarter or half of the calendar. */
export const MONTHS_QUARTER_RULE: DateRule = {
  pattern: new RegExp(
    `${ENGLISH_MONTH}(?:-to-| to | ?[-–—] ?|/)${ENGLISH_MONTH.replace('?<month>', '?<until>')} (?:(?:fiscal|financial) )?(?:quarter|half)(?!\\p{L})${TAIL}`,
    'uy',
  ),
  read: (groups) => {
    const [first, last] = [englishMonth(groups['month']), englishMonth(groups['until'])];
    if (first === null || last === null || (last - first !== 2 && last - first !== 5)) return null;
    const { year = null, relativeYear = null } = atEnglishYear(groups);
    return { type: 'months', first, last, year, relativeYear };
  },
};

/** `2Q 2011`, `2Q11`, `1H 2012`. */
export const COUNTED_QUARTER_RULE: DateRule = {
  pattern: /(?<number>[1-4])(?<kind>[QH])(?:[ -/]?(?:of )?(?<year>(?:19|20)\d{2})|[ -]?['’]?(?<short>[012]\d))?(?![\d\p{L}])/uy,
  read: ({ number, kind, year, short }, site) => {
    const hasYear = year !== undefined || short !== undefined;
    if (!hasYear && !/\b(?:in|for|during|by|since|the) (?:the )?$/i.test(before(site, 16))) return null;
    const size = kind === 'Q' ? 3 : 6;
    const last = Number(number) * size;
    if (last > 12 || (kind === 'H' && !hasYear)) return null;
    return {
      type: 'months',
      first: last - size + 1,
      last,
      year: short === undefined ? toNumber(year) : 2000 + Number(short),
      relativeYear: null,
    };
  },
};
