// Seasons, quarters and halves in the notation of resolved dates.
import type { Season } from './types.js';

const STARTS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

/** The month in which a season begins, north of the equator. */
export const seasonStart = (season: Season): number => STARTS[season];

/** `2014-fall`; winter belongs to the year in which it begins. */
export const writeSeason = (year: number, season: Season): string => `${year}-${season}`;

/** `2014-Q3` for a quarter, else the months: `2014-01/2014-06`. */
export function writeMonths(year: number, first: number, last: number): string {
  if (last - first === 2 && first % 3 === 1) return `${year}-Q${Math.ceil(last / 3)}`;
  const pad = (month: number): string => String(month).padStart(2, '0');
  return `${year}-${pad(first)}/${year}-${pad(last)}`;
}
