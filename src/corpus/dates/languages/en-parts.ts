// English parts of years: seasons, quarters, halves, fiscal years, holidays, and anniversaries.
import { after, before, toCalendar, toNumber, YEAR, yearRange } from '../calendar-rules.js';
import type { DateForm, DateRule, DateSite, RelativeYear } from '../types.js';
import { atEnglishYear, COUNTS, ENGLISH_SEASON, RELATIVE_YEAR, toCount, toSeason } from './en-words.js';

const NAMED_SEASON =
  /\b(?:Arab|Prague|Beijing|Seoul|Russian|African|Croatian|nuclear|Nuclear|political|hot|Palm|Silver|Rock|Coral|Berlin|Hundred) $/;
/** "the winter of 2010", "in spring". */
export const SEASON_RULES: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${ENGLISH_SEASON}(?:,? (?:of )?(?:the year )?${YEAR}(?:[-–/](?:\\d{4}|\\d{2})(?!\\d))?|,? ${RELATIVE_YEAR})`,
      'uy',
    ),
    read: (groups, site) => {
      const { year = null, relativeYear = null } = atEnglishYear(groups);
      return NAMED_SEASON.test(before(site, 12))
        ? null
        : { type: 'season', season: toSeason(groups['season'] ?? ''), year, which: null, relativeYear };
    },
  },
  {
    pattern: new RegExp(`${ENGLISH_SEASON}(?!['’]?\\p{L})`, 'uy'),
    read: ({ season = '' }, site) =>
      isSeason(season, site) ? { type: 'season', season: toSeason(season), year: null, which: null, relativeYear: null } : null,
  },
];

function isSeason(name: string, site: DateSite): boolean {
  const lead = before(site, 30);
  if (
    /^\p{Lu}/u.test(name) ||
    NAMED_SEASON.test(lead) ||
    /^[- ](?:camp|school|house|break|Olymp|Games|resort|residence|palace|sports?|holiday|of|from|in (?:the )?(?:price|value|oil))/.test(
      after(site),
    )
  )
    return false;
  if (/^fall$/i.test(name))
    return (
      /\b(?:in|during|since|until|by|early|late|this|throughout) (?:the )?$|\bthe $/i.test(lead) &&
      /\b(?:in|during|since|until|by|throughout) (?:the )?(?:early |late )?$/i.test(lead)
    );
  return /\b(?:in|during|since|until|till|by|throughout|over|through|early|late|from|into)[ -](?:the )?(?:early |late |mid-?)?$/i.test(
    lead,
  );
}

/** Ordinal words, `first` first. */
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Ordinal words of tens. */
export const TENS: Readonly<Record<string, number>> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  hundredth: 100,
};
const YEAR_OF = `(?: of (?:the )?(?:fiscal (?:year )?)?(?:${YEAR}|(?<own>year)|${RELATIVE_YEAR.replace('(?:of )?', '')}))?`;

/** Quarters, halves, months from the start of a year, anniversaries. */
export const ORDINAL_RULES: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast)[ -](?<unit>quarter|half)(?!-?\\p{L}|[- ]final)${YEAR_OF}`,
      'uy',
    ),
    read: (groups, site) => readPart(groups, site),
  },
  {
    pattern: new RegExp(
      `(?<ordinal>[Ff]irst|[Ll]ast|[Ff]inal) (?<count>\\d{1,2}|${COUNTS.slice(2).join('|')}) months(?!\\p{L})${YEAR_OF}`,
      'uy',
    ),
    read: (groups) => {
      const count = toCount(groups['count'] ?? '');
      if (groups['year'] === undefined && groups['own'] === undefined && groups['relative'] === undefined) return null;
      if (count > 11) return null;
      const isFirst = /^first$/i.test(groups['ordinal'] ?? '');
      return { type: 'months', first: isFirst ? 1 : 13 - count, last: isFirst ? count : 12, ...yearOf(groups) };
    },
  },
  {
    pattern: new RegExp(
      `(?<ordinal>\\d{1,3}(?:st|nd|rd|th)|${[...ORDINALS, ...Object.keys(TENS)].join('|')})[ -](?:year )?anniversary of`,
      'iuy',
    ),
    read: ({ ordinal = '' }) => {
      const word = ordinal.toLowerCase();
      return {
        type: 'anniversary',
        years: /^\d/.test(word) ? Number.parseInt(word, 10) : (TENS[word] ?? ORDINALS.indexOf(word) + 1),
        of: null,
      };
    },
  },
];

function yearOf(groups: Readonly<Record<string, string | undefined>>): {
  readonly year: number | null;
  readonly relativeYear: RelativeYear | null;
} {
  const { year = null, relativeYear = null } = atEnglishYear(groups);
  const own: RelativeYear | null = groups['own'] === undefined ? null : { from: 'document', offset: 0 };
  return { year, relativeYear: relativeYear ?? own };
}

function readPart(groups: Readonly<Record<string, string | undefined>>, site: DateSite): DateForm | null {
  const { ordinal = '', unit } = groups;
  const most = unit === 'half' ? 2 : 4;
  const number = /^(?:final|last)$/i.test(ordinal) ? most : ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  const size = 12 / most;
  const year = yearOf(groups);
  const hasYear = year.year !== null || year.relativeYear !== null;
  if (number > most || (!hasYear && (/^ of\b/.test(after(site)) || unit === 'half'))) return null;
  if (!hasYear && (/^last$/i.test(ordinal) || !/\bthe $/i.test(before(site, 4)))) return null;
  return { type: 'months', first: (number - 1) * size + 1, last: number * size, ...year };
}

/** `Q3 2021`, `H1 2022`. */
export const QUARTER_RULE: DateRule = {
  pattern: new RegExp(`(?<kind>[QH])(?<number>[1-4])(?!\\d|\\p{L})(?:[ -/](?:of )?(?:FY ?)?${YEAR})?`, 'uy'),
  read: ({ kind, number, year }) => {
    const size = kind === 'Q' ? 3 : 6;
    const last = Number(number) * size;
    if (last > 12 || (kind === 'H' && year === undefined)) return null;
    return { type: 'months', first: last - size + 1, last, year: toNumber(year), relativeYear: null };
  },
};
/** `FY2014/15`, "fiscal 2014". */
export const FISCAL_RULE: DateRule = {
  pattern:
    /(?:FY ?['’]?|(?:[Ff]iscal|[Ff]inancial)(?: year)? |[Ff]iscal )(?<year>19\d{2}|20\d{2})(?:[-–/](?<last>(?:19|20)\d{2}|\d{2})(?!\d))?(?!\d)/uy,
  read: ({ year, last }) => {
    const first = Number(year);
    if (last === undefined) return toCalendar({ year: first });
    return yearRange(
      first,
      last.length === 2 ? first - (first % 100) + Number(last) + (Number(last) < first % 100 ? 100 : 0) : Number(last),
    );
  },
};
const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  'Boxing Day': [12, 26],
  "New Year's Eve": [12, 31],
  "New Year's Day": [1, 1],
};
/** Days that are called by a name and are the same each year. */
export const HOLIDAY_RULE: DateRule = {
  pattern: new RegExp(`(?<name>${Object.keys(HOLIDAYS).join('|')})(?!\\p{L})(?:,? ${YEAR})?`, 'uy'),
  read: ({ name = '', year }) => {
    const [month, day] = HOLIDAYS[name] ?? [0, 0];
    return toCalendar({ year: toNumber(year), month, day });
  },
};

/** "by Christmas", "was promised for Christmas", of the year that the verb looks to. */
export const CHRISTMAS_RULE: DateRule = {
  pattern: /Christmas(?= (?:and|or|but|when|last year|this year)\b|[,.;)]|$)/uy,
  read: (_, site) => (/\b(?:by|before|until|for|at|after|on) $/i.test(before(site, 8)) ? toCalendar({ month: 12, day: 25 }) : null),
};
