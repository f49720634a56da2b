// Dates with their precision as ranges of days.

const DAY = 86400000;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** First month of each season, northern hemisphere; winter begins in December of the year before. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, winter: 0 };

export interface DayRange {
  /** Days since 1970-01-01, both included. */
  readonly from: number;
  readonly to: number;
}

/** The days that a date allows: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `YYYY-Qn`, `YYYY-fall` or two of them joined by `/`. */
export function resolveDate(date: string): DayRange {
  const [first = date, second] = date.split('/');
  const one = resolvePart(first);
  return second === undefined ? one : { from: one.from, to: resolvePart(second).to };
}

function resolvePart(part: string): DayRange {
  const [yearText = '', rest, day] = part.split('-');
  const year = Number(yearText);
  const months = (from: number, count: number): DayRange => ({ from: dayOf(year, from, 1), to: dayOf(year, from + count, 1) - 1 });
  if (rest === undefined) return months(1, 12);
  if (day !== undefined) return { from: dayOf(year, Number(rest), Number(day)), to: dayOf(year, Number(rest), Number(day)) };
  if (rest.startsWith('Q')) return months(Number(rest.slice(1)) * 3 - 2, 3);
  const season = SEASONS[rest];
  return season === undefined ? months(Number(rest), 1) : months(season, 3);
}

/** Whether a date names one day. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Year, month (1–12) and day of a day number. */
export function calendarOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day number of the first of a month; months beyond 12 run on. */
export const firstOfMonth = (year: number, month: number): number => dayOf(year, month, 1);
