// Months up to the end of one: "the year to March 2010", "the six months ended June 30".
import { addMonths, type CalendarPoint, daysInMonth, fromDayNumber, toDayNumber, writePoint } from './calendar.js';
import { type DateContext, type ResolvedDate, unresolved } from './resolution.js';
import { resolveCalendar } from './resolve-calendar.js';
import type { DateForm } from './types.js';

/** From the first month or day to the last; the year of the last is found as that of any month. */
export function resolveSpan({ months, last }: Extract<DateForm, { type: 'span' }>, context: DateContext): ResolvedDate {
  const end = resolveCalendar(last, context);
  const { point } = end;
  if (point === null || point.month === null) return unresolved('range', end.stated, end.inferred);
  const isMonthEnd = point.day === daysInMonth(point.month, point.year);
  const first = { ...addMonths(point.year, point.month, 1 - months), day: isMonthEnd ? 1 : null };
  const start: CalendarPoint = point.day === null || isMonthEnd ? first : dayAfter(addMonths(point.year, point.month, -months), point.day);
  return { ...end, date: `${writePoint(start)}/${writePoint(point)}`, precision: 'range', point: start };
}

/** The day behind one of a month, or behind its last where it is shorter. */
const dayAfter = ({ year, month }: { readonly year: number; readonly month: number }, day: number): CalendarPoint =>
  fromDayNumber(toDayNumber({ year, month, day: Math.min(day, daysInMonth(month, year)) }) + 1);
