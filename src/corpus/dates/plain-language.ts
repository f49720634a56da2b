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
  /** "last year" and the like beside a month or day, and how far from the document's year it is. */
  readonly relativeYears: readonly (readonly [source: string, offset: number])[];
  /** Whether such words stand in front of the month. */
  readonly yearLeads: boolean;
  readonly verbs: PlainVerbs;
  /** Words beside the date of an article that say when it came out and when it was changed. */
  readonly labels: { readonly published: string; readonly updated: string; readonly other: string };
}

/** Forms of verbs, read with the flags `iu` where no letter stands before or behind; the first that fits a word wins. */
export interface PlainVerbs {
  /** What did not or will not happen. */
  readonly denied: string;
  /** What somebody thinks will or may happen. */
  readonly expected: string;
  readonly ahead: string;
  readonly past: string;
  /** Whether the verb ends its clause, so that dates stand before it. */
  readonly isLast: boolean;
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

/** The sources of a language made into pieces of patterns, and the reading of what they match. */
interface Pieces {
  readonly month: string;
  readonly year: string;
  readonly day: string;
  readonly monthOf: (word: string | undefined) => number | null;
  readonly weekdayOf: (word: string | undefined) => number | null;
  readonly readDays: DateRule['read'];
}

function toPieces({ months, weekdays, afterMonth, afterYear }: PlainLanguage): Pieces {
  const monthOf = indexIn(months);
  const weekdayOf = indexIn(weekdays);
  return {
    month: `(?<month>${months.join('|')})${afterMonth}`,
    year: `${YEAR}${afterYear}`,
    day: `(?<day>[0-3]?\\d)(?:(?: ?[-–—] ?)(?<last>[0-3]?\\d)|(?<more>(?:, [0-3]?\\d){0,6} (?:ve|və|и) [0-3]?\\d))?`,
    monthOf,
    weekdayOf,
    readDays: (groups) =>
      toDays(
        {
          year: toNumber(groups['year']),
          month: monthOf(groups['month']),
          day: toNumber(groups['day']),
          weekday: weekdayOf(groups['weekday']),
        },
        groups['last'],
        groups['more'],
      ),
  };
}

/** Number of a name among sources, the first 1; null where it is none of them. */
function indexIn(sources: readonly string[]): (word: string | undefined) => number | null {
  const patterns = sources.map((source) => new RegExp(`^(?:${source})$`, 'iu'));
  return (word) => {
    const index = patterns.findIndex((pattern) => pattern.test(word ?? ''));
    return index === -1 ? null : index + 1;
  };
}

/** Makes the rules of a language. */
export function plainLanguage(language: PlainLanguage): DateLanguage {
  const pieces = toPieces(language);
  const wordList = wordRules(language, pieces);
  const { verbs, months, weekdays, afterYear, labels } = language;
  const kinds = (['denied', 'expected', 'ahead', 'past'] as const).map((kind) => `(?<${kind}>${verbs[kind]})`);
  return {
    numberRules: numberRules(language, pieces),
    wordRules: new Map(language.starts.split(' ').map((start) => [start.length < 3 ? start : `${start}*`, wordList])),
    rangeWords: /^ ?[-–—] ?$/,
    listWords: /^(?:,| ve| və| и|,? и в) $/,
    between: null,
    verbs: { forms: new RegExp(`(?<![\\p{L}'’])(?:${kinds.join('|')})(?![\\p{L}])`, 'giu'), isLast: verbs.isLast },
    printed: { months, weekdays, afterYear, labels },
  };
}

/** Rules that begin with digits. */
function numberRules(language: PlainLanguage, { day, month, year, readDays }: Pieces): readonly DateRule[] {
  const { weekdays, afterDecade, afterYear, beforeYear } = language;
  const weekday = `(?:,? (?<weekday>${weekdays.join('|')})${END})?`;
  return [
    ...(language.yearLeads ? [] : relativeYearRules(language, readDays, (source) => `${day} ${month} (?:${source})`)),
    { pattern: new RegExp(`${day} ${month}${END}(?:,? ${year})?${END}${weekday}`, 'iuy'), read: readDays },
    ...NUMERIC_RULES,
    {
      pattern: new RegExp(`(?<decade>1[5-9]\\d0|20\\d0)${afterDecade}`, 'iuy'),
      read: ({ decade }) => ({ type: 'decade', year: Number(decade) }),
    },
    YEAR_RANGE_RULE,
    {
      pattern: new RegExp(`${YEAR}(?<ending>${afterYear})${END}`, 'iuy'),
      read: ({ year: digits, ending = '' }, { text, start }) =>
        ending !== '' || beforeYear?.test(text.slice(Math.max(0, start - 16), start)) === true
          ? toCalendar({ year: Number(digits) })
          : null,
    },
  ];
}

/** "bu yıl 5 Mart", "в марте прошлого года": a month or day with a year told by its distance. */
function relativeYearRules(
  { relativeYears }: PlainLanguage,
  read: DateRule['read'],
  sourceOf: (year: string) => string,
): readonly DateRule[] {
  return relativeYears.map(
    ([source, offset]): DateRule => ({
      pattern: new RegExp(`${sourceOf(source)}${END}`, 'iuy'),
      read: (groups, site) => {
        const form = read(groups, site);
        return form !== null && 'type' in form && form.type === 'calendar' ? { ...form, relativeYear: { from: 'document', offset } } : null;
      },
    }),
  );
}

/** Rules that begin with a word. */
function wordRules(language: PlainLanguage, pieces: Pieces): readonly DateRule[] {
  const { day, month, year, monthOf, weekdayOf, readDays } = pieces;
  const readMonth: DateRule['read'] = (groups, site) =>
    groups['day'] === undefined ? toCalendar({ month: monthOf(groups['month']) }) : readDays(groups, site);
  const isMonthAlone: DateRule['read'] = ({ month: name }, { text, start, end }) => {
    const { before, after } = language.monthAlone;
    const isLed = before?.test(text.slice(Math.max(0, start - 24), start)) === true || after?.test(text.slice(start, end)) === true;
    return isLed ? toCalendar({ month: monthOf(name) }) : null;
  };
  const seasons = Object.entries(language.seasons) as readonly (readonly [Season, string])[];
  const dayBehind = `${month} (?<day>[0-3]?\\d)[-']\\p{L}{1,4}`;
  return [
    ...(language.yearLeads ? relativeYearRules(language, readDays, (source) => `(?:${source}),? ${dayBehind}`) : []),
    ...relativeYearRules(language, readMonth, (source) =>
      language.yearLeads ? `(?:${source}),? (?:${day} )?${month}` : `${month} (?:${source})`,
    ),
    ...language.phrases.map(([source, form]): DateRule => ({ pattern: new RegExp(`(?:${source})${END}`, 'iuy'), read: () => form })),
    {
      pattern: new RegExp(`${month},? ${year}${END}`, 'iuy'),
      read: (groups) => toCalendar({ month: monthOf(groups['month']), year: toNumber(groups['year']) }),
    },
    { pattern: new RegExp(`${dayBehind}${END}`, 'iuy'), read: readDays },
    { pattern: new RegExp(`${month}${END}`, 'iuy'), read: isMonthAlone },
    {
      pattern: new RegExp(`(?<weekday>${language.weekdays.join('|')})(?:,? ${day} ${month}${END}(?:,? ${year})?)?${END}`, 'iuy'),
      read: (groups, site) => {
        if (groups['day'] !== undefined) return readDays(groups, site);
        const number = weekdayOf(groups['weekday']);
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
}
