// Finds the Excel number format that prints numbers as Vega printed them.
import { isNode } from '../spec-reader.js';
import { vegaLocale } from '../vega-locale.js';

/** A number, and how it stands in the drawing. */
export interface PrintedNumber {
  readonly value: number;
  readonly text: string;
}

/** A printed number in parts: `€1,200.5 million` → `€`, 1200.5 with one decimal and grouping, ` million`. */
interface Parts {
  readonly value: number;
  readonly before: string;
  readonly shown: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
  readonly after: string;
}

/** How much smaller than its value a number may be printed, and what Excel writes for it. */
const SCALES: readonly (readonly [factor: number, mark: string])[] = [
  [1, ''],
  [100, '%'],
  [1e-3, ','],
  [1e-6, ',,'],
  [1e-9, ',,,'],
];

/** One format for all, by trying; undefined where there is none. */
export function numberFormatOf(numbers: readonly PrintedNumber[], language: string): string | undefined {
  const { decimal, thousands } = signsOf(language);
  const parts = numbers.map((number) => partsOf(number, decimal, thousands));
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return undefined;
  const [most] = [...known].sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  if (most === undefined) return 'General';
  for (const [factor, mark] of SCALES) {
    if ((factor === 100) !== most.after.startsWith('%')) continue;
    const format = tryScale(known, most, factor, mark);
    if (format !== undefined) return format;
  }
  return undefined;
}

function tryScale(parts: readonly Parts[], most: Parts, factor: number, mark: string): string | undefined {
  const isSame = parts.every(({ value, shown, decimals }) => Number((value * factor).toFixed(decimals)) === shown);
  if (!isSame) return undefined;
  const others = parts.filter(({ value }) => value !== 0);
  if (others.some(({ before, after }) => before !== most.before || after !== most.after)) return undefined;
  const decimals = new Set(parts.map((part) => part.decimals));
  const isPlain = most.before === '' && most.after === '' && factor === 1 && !parts.some(({ isGrouped }) => isGrouped);
  // Numbers with as many decimals as they need are Excel's own way.
  if (decimals.size > 1) return isPlain && parts.every(({ value, shown }) => value === shown) ? 'General' : undefined;
  const digits = `${parts.some(({ isGrouped }) => isGrouped) ? '#,##0' : '0'}${most.decimals === 0 ? '' : `.${'0'.repeat(most.decimals)}`}`;
  const after = mark === '%' ? most.after.slice(1) : most.after;
  const body = `${literal(most.before)}${digits}${mark}${literal(after)}`;
  const zero = parts.find(({ value }) => value === 0);
  if (zero === undefined || (zero.before === most.before && zero.after === most.after)) return body;
  return `${body};-${body};${literal(zero.before)}0${literal(zero.after)}`;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

function partsOf({ value, text }: PrintedNumber, decimal: string, thousands: string): Parts | undefined {
  const start = text.search(/\d/);
  if (start < 0 || text.length > 60 || !Number.isFinite(value)) return undefined;
  let end = text.length;
  while (!/\d/.test(text.charAt(end - 1))) end -= 1;
  const sign = /[-−]\s*$/.test(text.slice(0, start)) ? -1 : 1;
  const digits = text.slice(start, end);
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const plain = whole.replaceAll(thousands, '');
  if (more.length > 0 || !/^\d+$/.test(plain) || !/^\d*$/.test(fraction)) return undefined;
  return {
    value,
    before: text.slice(0, start).replace(/[-−]\s*$/, ''),
    shown: sign * Number(`${plain}.${fraction === '' ? '0' : fraction}`),
    decimals: fraction.length,
    isGrouped: plain !== whole,
    after: text.slice(end),
  };
}

function signsOf(language: string): { readonly decimal: string; readonly thousands: string } {
  const { number } = vegaLocale(language);
  const { decimal, thousands }: Readonly<Record<string, unknown>> = isNode(number) ? number : {};
  return { decimal: String(decimal), thousands: String(thousands) };
}
