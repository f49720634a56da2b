// A reckoned number in words, as briefs print numbers.
import type { ReckonedQuantity } from './types.js';

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };
const NAMES: Readonly<Record<string, string>> = { percent: ' percent', 'percentage-point': ' percentage points', times: ' times', XXX: '' };

/** `$12 billion`, `33.3 percent`, `1,200 miners`, `21 days`; three digits behind the point at most. */
export function printQuantity({ value, unit, of, per }: ReckonedQuantity): string {
  const [factor, scale] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const number = `${printNumber(value / factor)}${scale}`;
  const rate = per === null ? '' : ` per ${per}`;
  const sign = SIGNS[unit];
  if (sign !== undefined) return `${value < 0 ? '−' : ''}${sign}${number.replace('−', '')}${rate}`;
  if (unit === 'count' || unit === 'person') return `${number}${of === null ? '' : ` ${of}`}${rate}`;
  const name = NAMES[unit] ?? ` ${unit}${unit === 'day' && value !== 1 ? 's' : ''}`;
  return `${number}${name}${rate}`;
}

function printNumber(value: number): string {
  const [whole = '', rest] = Math.abs(Number(value.toPrecision(value >= 1000 ? 12 : 4)))
    .toString()
    .split('.');
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest.slice(0, 3)}`}`;
}
