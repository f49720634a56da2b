// Dates as pages print them above, below and at the beginning of an article, read piece by piece.

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
/** Months in Turkish, Azerbaijani and Russian, as dates write them. */
const FOREIGN_MONTHS: readonly (readonly string[])[] = [
  ['ocak', 'yanvar', 'января', 'январь'],
  ['şubat', 'fevral', 'февраля', 'февраль'],
  ['mart', 'марта', 'март'],
  ['nisan', 'aprel', 'апреля', 'апрель'],
  ['mayıs', 'мая', 'май'],
  ['haziran', 'iyun', 'июня', 'июнь'],
  ['temmuz', 'iyul', 'июля', 'июль'],
  ['ağustos', 'avqust', 'августа', 'август'],
  ['eylül', 'sentyabr', 'сентября', 'сентябрь'],
  ['ekim', 'oktyabr', 'октября', 'октябрь'],
  ['kasım', 'noyabr', 'ноября', 'ноябрь'],
  ['aralık', 'dekabr', 'декабря', 'декабрь'],
];
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
  `(?:${DAY}\\s+)?(?<month>${FOREIGN_MONTHS.flat().join('|')}),?\\s+${YEAR}(?!\\d)(?:\\s*(?:года|год|г\\.|yılı)(?!\\p{L})|-?c[ıiuü]\\s+il(?!\\p{L}))?`,
].map((form) => new RegExp(form, 'iuy'));

/** Of the first two forms. */
const STYLES = ['month', 'day'] as const;

const WEEKDAY = /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iy;
const CLOCK =
  /[T\s]?(?:[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\.\d{1,6})?\s?(?:hrs|hours|[ap]\.?m\b\.?)?|[0-1]?\d\s?[ap]\.?m\b\.?|[0-2]\d[0-5]\d(?=\s?(?:GMT|UTC|hrs|hours|local))|noon|midnight)\s?(?:Z\b|[+-]\d{2}:?\d{2})?/iy;
const ZONE =
  /\(?(?:GMT|UTC|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|BST|CES?T|EES?T|MSK|IST|JST|KST|AES?T|AEDT|HKT|SGT|PKT|AST|TRT|AZT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\b\)?/y;
const AROUND =
  /(?:(?:issue|vol(?:ume)?|no|nr|number|edition)\b\.?\s*(?:no\.?\s*)?#?\d{1,5}|\d+\s+(?:min(?:ute)?|hour|day|week|month|year)s?\s+ago|\d+\s*min(?:ute)?s?(?:\s+read)?|(?:first\s+|originally\s+|last\s+)?(?:published|posted|updated?|modified|created|issued|released?|printed|revised|filed|uploaded|added|dated?|edited)|last|latest|on|at|in|as\s+of|for\s+immediate\s+release|the|online|print\s+edition|edition|issue|local\s+time|eastern|time|article|story|publication|publish|web|posted\s+by)\b/iy;
const SEPARATOR = /[\s|•·,;:()[\]\-–—―/.*"~»>]+/y;
const WORD = /[\p{L}\p{M}'’&.]+|./uy;
const LONGEST = 140;

/** Reads a line as a date line; null where anything else stands in it, but for a place or a source in front or behind. */
export function readDateLine(line: string, mayNamePlace: boolean): DateLine | null {
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
    const day = lengthAt(WEEKDAY, line, at);
    const label = lengthAt(AROUND, line, at);
    const length = day || label || lengthAt(WORD, line, at) || 1;
    const words = line.slice(at, at + length);
    if (day > 0) weekday = WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());
    else if (label > 0) around += ` ${words.toLowerCase()}`;
    else rest.push(words);
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
  const { month: name, number, day: dayText, year: yearText, short, first, second, between } = groups;
  const year = yearText !== undefined ? Number(yearText) : short !== undefined ? 2000 + Number(short) : null;
  if (first !== undefined && second !== undefined)
    return fromNumbers(Number(first), Number(second), year, between?.startsWith('.') === true);
  const month = name !== undefined ? monthOf(name.toLowerCase()) : Number(number);
  const day = dayText === undefined ? null : Number(dayText);
  return month < 1 || month > 12 || (day !== null && !isDay(year, month, day))
    ? null
    : { year, month, day, numbers: null, order: null, style: null, weekday: null };
}

/** Number of a month from its name in small letters; 0 where there is none. */
function monthOf(name: string): number {
  const foreign = FOREIGN_MONTHS.findIndex((names) => names.includes(name));
  return foreign === -1 ? MONTHS.indexOf(name.slice(0, 3)) + 1 : foreign + 1;
}

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

function roleOf(around: string): DateLine['role'] {
  if (/publi|posted|issued|release|filed|\bdated?\b|created/.test(around)) return 'published';
  if (/updat|modif|revis|edited/.test(around)) return 'updated';
  return /print/.test(around) && !/edition/.test(around) ? 'printed' : 'plain';
}

/** Up to five words with capitals: `Washington DC`, `Reuters`, `BBC News`. */
const isPlaceOrSource = (words: readonly string[]): boolean =>
  words.length <= 5 && !/^by$/i.test(words[0] ?? '') && words.every((word) => /^\p{Lu}/u.test(word));

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
