// Rules that languages share: numeric dates, and the reading of matched parts into forms.
import { daysInMonth } from './calendar.js';
import type { CalendarForm, DateForm, DateOrder, DateRule, DateSite, RelativeYear, Which } from './types.js';

/** Parts of a calendar form; what is left out is null. */
export interface CalendarParts {
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
  readonly weekday?: number | null;
  readonly which?: Which | null;
  readonly relativeYear?: RelativeYear | null;
}

/** A calendar form, or null where no such day exists. */
export function toCalendar(parts: CalendarParts): CalendarForm | null {
  const { year = null, month = null, day = null, weekday = null, which = null, relativeYear = null } = parts;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(month, year))) return null;
  return { type: 'calendar', year, month, day, weekday, which, relativeYear };
}

/** A number that may be missing. */
export const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** The text right before a match, as far as a rule may look. */
export const before = ({ text, start }: DateSite, reach = 40): string => text.slice(Math.max(0, start - reach), start);

/** The text right behind a match, as far as a rule may look. */
export const after = ({ text, end }: DateSite, reach = 30): string => text.slice(end, end + reach);

/** A day, a range of days or a list of days of one month: "27-28", "3, 5 and 7"; neighbouring days joined by "and" are a range, and all behind "between". */
export function toDays(
  parts: CalendarParts,
  last: string | undefined,
  more: string | undefined,
  isBetween = false,
): DateForm | readonly DateForm[] | null {
  const first = toCalendar(parts);
  if (first === null) return null;
  const days = last === undefined ? (more?.match(/\d+/g) ?? []).map(Number) : [Number(last)];
  if (days.length === 0) return first;
  const forms = days.map((day) => toCalendar({ ...parts, weekday: null, day }));
  const final = forms.at(-1);
  const ordered = [parts.day ?? 0, ...days];
  if (final === null || final === undefined || ordered.some((day, index) => index > 0 && day <= (ordered[index - 1] ?? 0))) return null;
  const isRange = last !== undefined || (days.length === 1 && (isBetween || days[0] === (parts.day ?? 0) + 1));
  if (isRange) return { type: 'range', first, last: final };
  return [first, ...forms.filter((form) => form !== null)];
}

/** Year of four digits, not part of a longer number. */
export const YEAR = '(?<year>1[5-9]\\d{2}|20\\d{2})(?!\\d|[.,]\\d)';

const isInside = (site: DateSite): boolean => /[\d/.-]$/.test(before(site, 1)) || /^(?:[/.-]?\d|\/)/.test(after(site, 2));

/** Numeric dates: ISO, `27.06.2025`, `27/06/2025` and `06/27/2025` where a part or the order of the document tells. */
export const NUMERIC_RULES: readonly DateRule[] = [
  {
    pattern: /(?<year>1[5-9]\d{2}|20\d{2})(?<mark>[-./])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/uy,
    read: ({ year, month, day }, site) =>
      isInside(site) ? null : toCalendar({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: /(?<one>\d{1,2})\.(?<other>\d{1,2})\.(?<year>1[5-9]\d{2}|20\d{2})(?!\d)/uy,
    read: ({ one, other, year }, site) =>
      isInside(site) ? null : toCalendar({ year: Number(year), month: Number(other), day: Number(one) }),
  },
  {
    pattern: /(?<one>\d{1,2})(?<mark>[-/])(?<other>\d{1,2})\k<mark>(?<year>1[5-9]\d{2}|20\d{2})(?!\d)/uy,
    read: ({ one, other, year }, site) => (isInside(site) ? null : readOrdered(Number(one), Number(other), Number(year), site.order)),
  },
];

/** Two small numbers and a year; where nothing tells which is the month, only the year is certain. */
function readOrdered(one: number, other: number, year: number, order: DateOrder | null): DateForm | null {
  if (one === other || other > 12 || one > 12) {
    return one > 12 ? toCalendar({ year, month: other, day: one }) : toCalendar({ year, month: one, day: other });
  }
  if (order === null) return toCalendar({ year });
  return order === 'day-first' ? toCalendar({ year, month: other, day: one }) : toCalendar({ year, month: one, day: other });
}

/** `2014-15`, `2014/15`, `2014-2016`. */
export const YEAR_RANGE_RULE: DateRule = {
  pattern:
    /(?<year>1[5-9]\d{2}|20\d{2})(?: ?[-–—] ?|\/)(?<last>(?:1[5-9]|20)\d{2}|\d{2})(?![\d/]|-\d|[.,]\d)(?: (?:financial|fiscal|academic|school|budget|marketing) year)?/uy,
  read: ({ year, last }, site) => {
    if (isInside(site)) return null;
    const first = Number(year);
    const end = last?.length === 2 ? first - (first % 100) + Number(last) + (Number(last) < first % 100 ? 100 : 0) : Number(last);
    if (end <= first || (last?.length === 2 && end - first > 30)) return null;
    return yearRange(first, end);
  },
};

/** From one year to another. */
export function yearRange(first: number, last: number): DateForm | null {
  const [one, other] = [toCalendar({ year: first }), toCalendar({ year: last })];
  return one === null || other === null ? null : { type: 'range', first: one, last: other };
}
