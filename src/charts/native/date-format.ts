// Dates as Excel counts and prints them.
import { isNode } from '../spec-reader.js';
import { vegaLocale } from '../vega-locale.js';
import type { Tick } from './types.js';

export const DAY = 86_400_000;
/** 1970-01-01 in Excel's calendar (ECMA-376 part 1, 18.17.4.1). */
const UNIX_EPOCH = 25_569;

/** 1900-03-01: Excel counts a day before it that never was, and none before 1900. */
export const FIRST_DAY = 61;

/** A moment in milliseconds UTC as a day number of Excel. */
export const serialOf = (milliseconds: number): number => Number((milliseconds / DAY + UNIX_EPOCH).toFixed(8));

/** The moment of a day number of Excel, in milliseconds UTC. */
export const momentAt = (serial: number): number => Math.round((serial - UNIX_EPOCH) * DAY);

/** The moment of a value that Vega holds for one: a Date or milliseconds; undefined where it is none. */
export function momentOf(value: unknown): number | undefined {
  const moment = value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Number.NaN;
  return Number.isFinite(moment) ? moment : undefined;
}

/** Windows language identifiers ([MS-LCID]): Excel writes names of months in the language that a format asks for. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: '409',
  tr: '41F',
  ru: '419',
  de: '407',
  fr: '40C',
  es: '40A',
  it: '410',
  pt: '416',
  nl: '413',
  pl: '415',
  uk: '422',
  az: '42C',
  kk: '43F',
  uz: '443',
  ky: '440',
  ka: '437',
  hy: '42B',
  el: '408',
  sv: '41D',
  fi: '40B',
  ja: '411',
  zh: '804',
  ko: '412',
};

/** Formats that are tried, with what they print. */
type Print = (date: Date, names: Names) => string;
interface Names {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

const two = (number: number): string => String(number).padStart(2, '0');
const year: Print = (date) => String(date.getUTCFullYear());
const month: Print = (date, { months }) => months[date.getUTCMonth()] ?? '';
const shortMonth: Print = (date, { shortMonths }) => shortMonths[date.getUTCMonth()] ?? '';
const day: Print = (date) => String(date.getUTCDate());
const twoDay: Print = (date) => two(date.getUTCDate());
const twoMonth: Print = (date) => two(date.getUTCMonth() + 1);
const shortYear: Print = (date) => two(date.getUTCFullYear() % 100);
const all =
  (separator: string, ...parts: readonly Print[]): Print =>
  (date, names) =>
    parts.map((part) => part(date, names)).join(separator);

const FORMATS: readonly (readonly [format: string, print: Print])[] = [
  ['yyyy', year],
  ['mmm yyyy', all(' ', shortMonth, year)],
  ['mmmm yyyy', all(' ', month, year)],
  ['mmm yy', all(' ', shortMonth, shortYear)],
  ['mmm', shortMonth],
  ['mmmm', month],
  ['d mmm', all(' ', day, shortMonth)],
  ['dd mmm', all(' ', twoDay, shortMonth)],
  ['mmm dd', all(' ', shortMonth, twoDay)],
  ['mmm d', all(' ', shortMonth, day)],
  ['d mmmm', all(' ', day, month)],
  ['d mmm yyyy', all(' ', day, shortMonth, year)],
  ['dd mmm yyyy', all(' ', twoDay, shortMonth, year)],
  ['d mmmm yyyy', all(' ', day, month, year)],
  ['yyyy-mm-dd', all('-', year, twoMonth, twoDay)],
  ['yyyy-mm', all('-', year, twoMonth)],
  ['mm/yyyy', all('/', twoMonth, year)],
  ['dd.mm.yyyy', all('.', twoDay, twoMonth, year)],
  ['dd/mm/yyyy', all('/', twoDay, twoMonth, year)],
  ['dd.mm', all('.', twoDay, twoMonth)],
  ['mmm dd, yyyy', (date, names) => `${shortMonth(date, names)} ${twoDay(date, names)}, ${year(date, names)}`],
  ['mmm d, yyyy', (date, names) => `${shortMonth(date, names)} ${day(date, names)}, ${year(date, names)}`],
];

/** A format, and what it prints of a moment. */
export interface DateFormat {
  readonly format: string;
  readonly print: (milliseconds: number) => string;
}

/**
 * The format that prints every tick as Vega did; where Vega mixes years, months and days,
 * the one that says as much of each tick without leaving the reader to guess.
 */
export function dateFormatOf(ticks: readonly Tick[], language: string): DateFormat {
  const names = namesOf(language);
  const moments = ticks.flatMap(({ value }) => momentOf(value) ?? []).map((moment) => new Date(moment));
  const texts = ticks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const isPrinted = (print: Print): boolean => moments.every((moment, index) => print(moment, names) === texts[index]);
  const found = texts.length === 0 ? undefined : FORMATS.find(([, print]) => isPrinted(print));
  const fallback = moments.every((moment) => moment.getUTCDate() === 1)
    ? moments.every((moment) => moment.getUTCMonth() === 0)
      ? 'yyyy'
      : 'mmm yyyy'
    : new Set(moments.map((moment) => moment.getUTCFullYear())).size > 1
      ? 'd mmm yyyy'
      : 'd mmm';
  const [format, print] = found ?? FORMATS.find(([each]) => each === fallback) ?? ['yyyy-mm-dd', year];
  const code = LANGUAGES[language.toLowerCase().split('-')[0] ?? ''];
  return {
    format: /mmm/.test(format) && code !== undefined ? `[$-${code}]${format}` : format,
    print: (milliseconds) => print(new Date(milliseconds), names),
  };
}

function namesOf(language: string): Names {
  const { time } = vegaLocale(language);
  const table: Readonly<Record<string, unknown>> = isNode(time) ? time : {};
  const list = (name: string): readonly string[] => (Array.isArray(table[name]) ? table[name].map(String) : []);
  return { months: list('months'), shortMonths: list('shortMonths') };
}
