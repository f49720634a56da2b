// Dates of a language told by names and endings alone: day, month and year as written, weekdays and the plainest relative words.
import { NUMERIC_RULES, toCalendar, toDays, toNumber, YEAR, YEAR_RANGE_RULE } from './calendar-rules.js';
import type { DateForm, DateLanguage, DateRule, Season } from './types.js';

/** What a language says; patterns are sources of regular expressions without groups, read with the flags `iu`. */
export interface PlainLanguage {
  /** Forms of each month, January first: stems and endings. */
  readonly months: readonly string[];
  /** Forms of each weekday, Monday first. */
  readonly weekdays: readonly string[];
  /** Forms of the seasons. */
  readonly seasons: Readonly<Record<Season, string>>;
  /** What may follow a month's name: case endings, "ayında". */
  readonly afterMonth: string;
  /** What follows a year that makes the number one; a preposition may do instead. */
  readonly afterYear: string;
  /** Prepositions that make a number a year; null where only what follows tells. */
  readonly beforeYear: RegExp | null;
  /** Whether a month alone is a date only where this is before or behind it. */
  readonly monthAlone: { readonly before: RegExp | null; readonly after: RegExp | null };
  /** What follows a decade's number. */
  readonly afterDecade: string;
  /** Fixed expressions and what they say. */
  readonly phrases: readonly (readonly [source: string, form: DateForm])[];
  /** First three letters, in lower case, of every word that may begin a date; shorter words whole. */
  readonly starts: string;
  /** Verb forms that look ahead. */
  readonly ahead: RegExp;
}

/** A relative form. */
export const relativeTo = (
  unit: Extract<DateForm, { type: 'relative' }>['unit'],
  offset: number,
  from: 'document' | 'narrative' = 'document',
): DateForm => ({
  type: 'relative',
  unit,
  offset,
  from,
});

const END = '(?![\\p{L}\\d])';

/** Makes the rules of a language. */
export function plainLanguage(language: PlainLanguage): DateLanguage {
  const months = language.months.map((source) => new RegExp(`^(?:${source})$`, 'iu'));
  const weekdays = language.weekdays.map((source) => new RegExp(`^(?:${source})$`, 'iu'));
  const indexIn = (list: readonly RegExp[], word: string | undefined): number | null => {
    const index = list.findIndex((pattern) => pattern.test(word ?? ''));
    return index === -1 ? null : index + 1;
  };
  const month = `(?<month>${language.months.join('|')})${language.afterMonth}`;
  const year = `${YEAR}${language.afterYear}`;
  const day = `(?<day>[0-3]?\\d)(?:(?: ?[-–—] ?)(?<last>[0-3]?\\d)|(?<more>(?:, [0-3]?\\d){0,6} (?:ve|və|и) [0-3]?\\d))?`;
  const weekday = `(?:,? (?<weekday>${language.weekdays.join('|')})${END})?`;
  const readDays: DateRule['read'] = (groups) =>
    toDays(
      {
        year: toNumber(groups['year']),
        month: indexIn(months, groups['month']),
        day: toNumber(groups['day']),
        weekday: indexIn(weekdays, groups['weekday']),
      },
      groups['last'],
      groups['more'],
    );
  const isMonthAlone: DateRule['read'] = ({ month: name }, { text, start, end }) => {
    const { before, after } = language.monthAlone;
    const isLed = before?.test(text.slice(Math.max(0, start - 24), start)) === true || after?.test(text.slice(start, end)) === true;
    return isLed ? toCalendar({ month: indexIn(months, name) }) : null;
  };
  const numberRules: readonly DateRule[] = [
    { pattern: new RegExp(`${day} ${month}${END}(?:,? ${year})?${END}${weekday}`, 'iuy'), read: readDays },
    ...NUMERIC_RULES,
    {
      pattern: new RegExp(`(?<decade>1[5-9]\\d0|20\\d0)${language.afterDecade}`, 'iuy'),
      read: ({ decade }) => ({ type: 'decade', year: Number(decade) }),
    },
    YEAR_RANGE_RULE,
    {
      pattern: new RegExp(`${YEAR}(?<ending>${language.afterYear})${END}`, 'iuy'),
      read: ({ year: digits, ending = '' }, { text, start }) =>
        ending !== '' || language.beforeYear?.test(text.slice(Math.max(0, start - 16), start)) === true
          ? toCalendar({ year: Number(digits) })
          : null,
    },
  ];
  const seasons = Object.entries(language.seasons) as readonly (readonly [Season, string])[];
  const wordList: readonly DateRule[] = [
    ...language.phrases.map(([source, form]): DateRule => ({ pattern: new RegExp(`(?:${source})${END}`, 'iuy'), read: () => form })),
    {
      pattern: new RegExp(`${month},? ${year}${END}`, 'iuy'),
      read: (groups) => toCalendar({ month: indexIn(months, groups['month']), year: toNumber(groups['year']) }),
    },
    { pattern: new RegExp(`${month} (?<day>[0-3]?\\d)[-']\\p{L}{1,4}${END}`, 'iuy'), read: readDays },
    { pattern: new RegExp(`${month}${END}`, 'iuy'), read: isMonthAlone },
    {
      pattern: new RegExp(`(?<weekday>${language.weekdays.join('|')})(?:,? ${day} ${month}${END}(?:,? ${year})?)?${END}`, 'iuy'),
      read: (groups, site) => {
        if (groups['day'] !== undefined) return readDays(groups, site);
        const number = indexIn(weekdays, groups['weekday']);
        return number === null ? null : { type: 'weekday', weekday: number, which: null };
      },
    },
    ...seasons.map(
      ([season, source]): DateRule => ({
        pattern: new RegExp(`(?:${source}) ${year}${END}`, 'iuy'),
        read: (groups) => ({ type: 'season', season, year: toNumber(groups['year']), which: null, relativeYear: null }),
      }),
    ),
  ];
  return {
    numberRules,
    wordRules: new Map(language.starts.split(' ').map((start) => [start.length < 3 ? start : `${start}*`, wordList])),
    rangeWords: /^ ?[-–—] ?$/,
    listWords: /^(?:,| ve| və| и|,? и в) $/,
    between: null,
    ahead: language.ahead,
  };
}
