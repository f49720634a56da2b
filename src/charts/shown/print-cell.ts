// Values of a chart as a person reads them.
import { printDate } from '../../base/print-date.js';
import type { ChartValue } from '../../frame/chart.js';
import type { ChartColumn } from '../../frame/chart-table.js';
import type { ChartContext } from '../types.js';

/** Where there is no value. */
const NOTHING = '–';

/** Digits of a number in a table, and of one in a sentence. */
const DIGITS = { full: 6, short: 2 } as const;
/** Significant digits of a number in a sentence, where it is no whole one. */
const SIGNIFICANT = 4;

/** Prints the cells of one brief: numbers and dates as its language writes them. */
export function cellPrinter({ kit, language }: Pick<ChartContext, 'kit' | 'language'>) {
  const season = (key: string): string =>
    kit.strings[language]?.[key] ?? kit.strings[language.split('-')[0] ?? language]?.[key] ?? kit.strings['en']?.[key] ?? key;
  return (value: ChartValue, column: Pick<ChartColumn, 'type' | 'isShare'> | undefined, length: 'full' | 'short'): string => {
    if (value === null || value === '') return NOTHING;
    if (column?.type === 'date' && typeof value === 'string' && DATE.test(value)) return printMoment(value, language, season);
    if (column?.type !== 'number' || typeof value !== 'number') return String(value);
    return printNumber(value, column.isShare === true, length, language);
  };
}

/** Dates as we know them: days, months, quarters, seasons, years and ranges of them, with a time or without. */
const DATE = /^\d{4}(?:-(?:\d{2}(?:-\d{2}(?:T\d{2}:\d{2}Z)?)?|Q[1-4]|[a-z]+))?(?:\/.*)?$/;

function printMoment(value: string, language: string, season: (key: string) => string): string {
  const [day = value, time] = value.split('T');
  const printed = printDate(day, 'long', language, season);
  return time === undefined ? printed : `${printed}, ${time.replace('Z', '')}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function printNumber(value: number, isShare: boolean, length: 'full' | 'short', language: string): string {
  const isRounded = length === 'short' && !Number.isInteger(value) && Math.abs(value) < 10 ** (SIGNIFICANT - 1);
  const key = `${language} ${isShare} ${length} ${isRounded}`;
  const options: Intl.NumberFormatOptions = {
    ...(isShare ? { style: 'percent' } : {}),
    ...(isRounded ? { maximumSignificantDigits: SIGNIFICANT } : { maximumFractionDigits: DIGITS[length] }),
  };
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format.format(value).replace(/^-(?=\d)/, '−');
}

/** `A, B, C` as the language joins what stands side by side. */
export function joined(items: readonly string[], language: string): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  lists.set(language, list);
  return list.format(items);
}

const lists = new Map<string, Intl.ListFormat>();
