// Days, months and years counted on the Gregorian calendar (ISO 8601), without a clock.

/** A point of the calendar: a day, a month (day null) or a year (month null). */
export interface CalendarPoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DAY = 86_400_000;

/** How many days a month has; February has 29 where no year is said. */
export function daysInMonth(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of a range its first end, of a season or quarter its year. */
export function parsePoint(iso: string): CalendarPoint | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (match === null) return null;
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** Writes a point as ISO 8601, as precise as it is. */
export function writePoint({ year, month, day }: CalendarPoint): string {
  if (month === null) return pad(year, 4);
  return day === null ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days since 1970 of a point; of a month or year, of its first day. */
export function toDayNumber({ year, month, day }: CalendarPoint): number {
  return Math.round(Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY);
}

/** The day of a number of days since 1970. */
export function fromDayNumber(number: number): CalendarPoint & { readonly month: number; readonly day: number } {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekday of a number of days since 1970: 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** A month some months away. */
export function addMonths(year: number, month: number, offset: number): { readonly year: number; readonly month: number } {
  const count = year * 12 + (month - 1) + offset;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Compares two points by what both say: negative where the first is earlier, 0 where one may hold the other. */
export function comparePoints(one: CalendarPoint, other: CalendarPoint): number {
  if (one.year !== other.year) return one.year - other.year;
  if (one.month === null || other.month === null) return 0;
  if (one.month !== other.month) return one.month - other.month;
  return one.day === null || other.day === null ? 0 : one.day - other.day;
}
