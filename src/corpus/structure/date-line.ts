// Dates as pages print them above, below and at the beginning of an article, read piece by piece.

import { PLAIN_LANGUAGES } from '../dates/languages/index.js';

/** A date as written; what is not said is null. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Two numbers of which one is the day and one the month, `3/12/2019`; month and day are null then. */
  readonly numbers: readonly [number, number] | null;
  /** Of two numbers that allow one order only, which comes first; null for dates with a month in words. */
  readonly order: 'day' | 'month' | null;
  /** Which comes first where the month is in words: `4 March` or `March 4`; null where no day stands there. */
  readonly style: 'day' | 'month' | null;
  /** 0 is Sunday; null where none stands beside the date. */
  readonly weekday: number | null;
}

/** A line that is a date and nothing else but the usual words around it. */
export interface DateLine extends WrittenDate {
  readonly role: 'published' | 'updated' | 'printed' | 'plain';
  /** Whether the time of day or the day of the week stands beside it, as beside dates of publication. */
  readonly isTimed: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)';
const PRINTED = PLAIN_LANGUAGES.flatMap(({ printed }) => printed ?? []);
/** Months in Turkish, Azerbaijani and Russian, January first. */
const FOREIGN_MONTHS = MONTHS.map((_, index) => PRINTED.map(({ months }) => months[index]).join('|'));
/** Weekdays in them, Sunday first. */
const FOREIGN_WEEKDAYS = WEEKDAYS.map((_, index) => PRINTED.map(({ weekdays }) => weekdays[(index + 6) % 7]).join('|'));
/** What may stand behind a year, each of which its language can do without. */
const AFTER_YEAR = `(?:${PRINTED.map(({ afterYear }) => afterYear.replace(/\?$/, '')).join('|')})?`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const OPTIONAL_YEAR = `(?:,?\\s+${YEAR})?`;

/** From the most to the least exact; sticky, the first that fits wins. */
const FORMS: readonly RegExp[] = [
  `${MONTH}\\s+${DAY}(?![\\d:])${OPTIONAL_YEAR}(?!\\d)`,
  `${DAY}(?:\\s+of\\s+|[\\s./-]{1,2})${MONTH}(?![\\p{L}])(?:[,\\s./-]{1,2}${YEAR})?(?!\\d)`,
  `${MONTH},?\\s+${YEAR}(?!\\d)`,
  `${YEAR}[-/.](?<number>[01]?\\d)[-/.]${DAY}(?!\\d)`,
  `(?<first>[0-3]?\\d)(?<between>\\.\\s|[./-])(?<second>[0-3]?\\d)\\k<between>(?:${YEAR}|(?<short>\\d{2}))(?!\\d)`,
  `${DAY}\\s+(?<foreign>${FOREIGN_MONTHS.join('|')})(?![\\p{L}\\d])(?:,?\\s+${YEAR}(?!\\d)${AFTER_YEAR}(?!\\p{L}))?`,
  `(?<foreign>${FOREIGN_MONTHS.join('|')}),?\\s+${YEAR}(?!\\d)${AFTER_YEAR}(?!\\p{L})`,
].map((form) => new RegExp(form, 'iuy'));

/** Of the first two forms. */
const STYLES = ['month', 'day'] as const;

const WEEKDAY = /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iy;
const CLOCK =
  /[T\s]?(?:[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\.\d{1,6})?\s?(?:hrs|hours|[ap]\.?m\b\.?)?|[0-1]?\d\s?[ap]\.?m\b\.?|[0-2]\d[0-5]\d(?=\s?(?:GMT|UTC|hrs|hours|local))|noon|midnight)\s?(?:Z\b|[+-]\d{2}:?\d{2})?/iy;
const ZONE =
  /\(?(?:GMT|UTC|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|BST|CES?T|EES?T|MSK|IST|JST|KST|AES?T|AEDT|HKT|SGT|PKT|AST|TRT|AZT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\b\)?/y;
const AROUND =
  /(?:(?:issue|vol(?:ume)?|no|nr|number|edition)\b\.?\s*(?:no\.?\s*)?#?\d{1,5}|\d+\s+(?:min(?:ute)?|hour|day|week|month|year)s?\s+ago|\d+\s*min(?:ute)?s?(?:\s+read)?|(?:first\s+|originally\s+|last\s+)?(?:published|posted|updated?|modified|created|issued|released?|printed|revised|filed|uploaded|added|dated?|edited)|(?:this\s+)?page\s+(?:was\s+)?(?:last\s+)?(?:updated|modified|printed)|print(?:able|er[\s-]friendly)\s+version|last|latest|on|at|in|as\s+of|for\s+immediate\s+release|the|online|print\s+edition|edition|issue|local\s+time|eastern|time|article|story|publication|publish|web|posted\s+by|hrs|hours)\b/iy;
const FOREIGN_WEEKDAY = new RegExp(`(?<!\\p{L})(?:${FOREIGN_WEEKDAYS.join('|')})(?!\\p{L})`, 'iuy');
const FOREIGN_PUBLISHED = PRINTED.map(({ labels }) => labels.published).join('|');
const FOREIGN_UPDATED = PRINTED.map(({ labels }) => labels.updated).join('|');
const FOREIGN_AROUND = new RegExp(
  `(?<!\\p{L})(?:${FOREIGN_PUBLISHED}|${FOREIGN_UPDATED}|${PRINTED.map(({ labels }) => labels.other).join('|')})(?!\\p{L})`,
  'iuy',
);
const SEPARATOR = /[\s|•·,;:()[\]\-–—―/.*"~»>]+/y;
const WORD = /[\p{L}\p{M}'’&.]+|./uy;
const LONGEST = 140;

/** `; A12`, `| Page B3`: where it stood in print. */
const PAGE_OF_PAPER = /\s?[;|]\s?(?:[Pp]age\s)?[A-Z]{1,2}-?\d{1,2}$/;
/** Buttons and the address of the page on the line of its date: `www.example.cn 2009-01-15 Print`. */
const FURNITURE = /^(?:Print|PRINT|Feedback|RSS|E-?mail|Share|[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,30}){1,3})$/u;

/** Reads a line as a date line; null where anything else stands in it, but for a place or a source in front or behind. */
export function readDateLine(words: string, mayNamePlace: boolean): DateLine | null {
  const line = words.replace(PAGE_OF_PAPER, '');
  if (line.length > LONGEST || !/\d/.test(line) || /copyright|©|\(c\)/i.test(line)) return null;
  const found: WrittenDate[] = [];
  const rest: string[] = [];
  let weekday: number | null = null;
  let around = '';
  for (let at = 0; at < line.length; ) {
    const date = readDateAt(line, at);
    const skipped = date === null ? lengthAt(SEPARATOR, line, at) || lengthAt(CLOCK, line, at) || lengthAt(ZONE, line, at) : date.length;
    if (date !== null) found.push(date.date);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const day = lengthAt(WEEKDAY, line, at) || lengthAt(FOREIGN_WEEKDAY, line, at);
    const label = lengthAt(AROUND, line, at) || lengthAt(FOREIGN_AROUND, line, at);
    const length = day || label || lengthAt(WORD, line, at) || 1;
    const piece = line.slice(at, at + length);
    if (day > 0) weekday = weekdayOf(piece);
    else if (label > 0) around += ` ${piece.toLowerCase()}`;
    else if (!FURNITURE.test(piece)) rest.push(piece);
    at += length;
  }
  const first = found[0];
  if (first === undefined) return null;
  if (rest.length > 0 && !(mayNamePlace && isPlaceOrSource(rest) && first.year !== null)) return null;
  return { ...first, weekday, role: roleOf(around), isTimed: weekday !== null || /\d[:.h]\d\d(?!\d)|\d\s?[ap]\.?m\b|\bGMT\b/i.test(line) };
}

/** The date that stands at an offset, with its length. */
export function readDateAt(text: string, at: number): { readonly date: WrittenDate; readonly length: number } | null {
  if (at > 0 && /[\p{L}\d]/u.test(text[at - 1] ?? '')) return null;
  for (const [index, form] of FORMS.entries()) {
    form.lastIndex = at;
    const match = form.exec(text);
    const date = match === null ? null : toDate(match.groups ?? {});
    if (match !== null && date !== null) return { date: { ...date, style: STYLES[index] ?? null }, length: match[0].length };
  }
  return null;
}

/** All dates of a short text. */
export function datesIn(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const read = readDateAt(text, at);
    if (read === null) continue;
    found.push(read.date);
    at += read.length - 1;
  }
  return found;
}

/** `Tuesday, ` with its number, at an offset. */
export function readWeekdayAt(text: string, at: number): { readonly weekday: number; readonly length: number } | null {
  const length = lengthAt(WEEKDAY, text, at);
  return length === 0 ? null : { weekday: WEEKDAYS.indexOf(text.slice(at, at + 3).toLowerCase()), length };
}

function toDate(groups: Readonly<Record<string, string | undefined>>): WrittenDate | null {
  const { month: name, foreign, number, day: dayText, year: yearText, short, first, second, between } = groups;
  const year = yearText !== undefined ? Number(yearText) : short !== undefined ? 2000 + Number(short) : null;
  if (first !== undefined && second !== undefined)
    return fromNumbers(Number(first), Number(second), year, between?.startsWith('.') === true);
  const month = foreign !== undefined ? indexOf(FOREIGN_MONTHS, foreign) + 1 : name !== undefined ? monthOf(name) : Number(number);
  const day = dayText === undefined ? null : Number(dayText);
  return month < 1 || month > 12 || (day !== null && !isDay(year, month, day))
    ? null
    : { year, month, day, numbers: null, order: null, style: null, weekday: null };
}

/** Number of a month from its English name. */
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Number of a weekday from its name, Sunday 0. */
function weekdayOf(name: string): number {
  const english = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return english === -1 ? indexOf(FOREIGN_WEEKDAYS, name) : english;
}

const indexOf = (sources: readonly string[], name: string): number =>
  sources.findIndex((source) => new RegExp(`^(?:${source})$`, 'iu').test(name));

/** Day and month in the order that the numbers allow; where both are possible the order stays open, but with dots the day is first. */
function fromNumbers(first: number, second: number, year: number | null, hasDots: boolean): WrittenDate | null {
  const asDayMonth = second >= 1 && second <= 12 && isDay(year, second, first);
  const asMonthDay = first >= 1 && first <= 12 && isDay(year, first, second);
  const base = { year, numbers: null, order: null, style: null, weekday: null };
  if (asDayMonth && asMonthDay && first !== second && !hasDots) return { ...base, month: null, day: null, numbers: [first, second] };
  if (asDayMonth) return { ...base, month: second, day: first, order: asMonthDay ? null : 'day' };
  return asMonthDay ? { ...base, month: first, day: second, order: 'month' } : null;
}

/** Whether a month has a day; 29 February counts where the year is unknown. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

const IS_PUBLISHED = new RegExp(`publi|posted|issued|release|filed|\\bdated?\\b|created|${FOREIGN_PUBLISHED}`, 'u');
const IS_UPDATED = new RegExp(`updat|modif|revis|edited|${FOREIGN_UPDATED}`, 'u');

function roleOf(around: string): DateLine['role'] {
  if (IS_PUBLISHED.test(around)) return 'published';
  if (IS_UPDATED.test(around)) return 'updated';
  return /print/.test(around) && !/edition/.test(around) ? 'printed' : 'plain';
}

/** Up to five words with capitals: `Washington DC`, `Reuters`, `BBC News`; or `staff and agencies`. */
const isPlaceOrSource = (words: readonly string[]): boolean =>
  /^(?:(?:staff|news|wire) )?(?:(?:and|with) )?(?:staff|agencies|services|wires)$/i.test(words.join(' ')) ||
  (words.length <= 5 && !/^by$/i.test(words[0] ?? '') && words.every((word) => /^\p{Lu}/u.test(word)));

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
