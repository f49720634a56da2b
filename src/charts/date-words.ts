// Dates of chart rows: printed as exactly as they are known, and as the days that a mark spans.
import { printDate } from '../base/print-date.js';
import { calendarOf, isDay, resolveDate } from '../base/resolve-date.js';
import type { Kit } from '../kit/types.js';
import { kitWord } from './words.js';

/** `13 Mar 2025`, `Mar 2025`, `2025`: never finer than the date itself. */
export const shortDate = (date: string, kit: Kit, language: string): string =>
  printDate(date, 'short', language, (key) => kitWord(kit, language, key) ?? key);

/** The same without the year where the axis shows it: `13 Mar`, `Mar`. */
export const dayDate = (date: string, kit: Kit, language: string): string =>
  printDate(date, 'day', language, (key) => kitWord(kit, language, key) ?? key);

/** The day a date begins and the day after it ends, as ISO days; `precision` is what the date itself says. */
export function extentOf(date: string): { readonly start: string; readonly end: string; readonly precision: 'day' | 'period' } {
  const { from, to } = resolveDate(date);
  return { start: isoDay(from), end: isoDay(to + 1), precision: isDay(date) ? 'day' : 'period' };
}

/** Day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarOf(number);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
