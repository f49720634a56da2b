// Dates as parts that can be compared: from words and from ISO 8601.
import type { Span } from '../../base/span.js';
import { toDayNumber } from '../../corpus/dates/calendar.js';
import type { DateForm } from '../../corpus/dates/types.js';
import type { GivenDate, StatedDate } from './types.js';

const NOTHING: StatedDate = { year: null, month: null, day: null, part: null, weekday: null };

/** The dates that words say outright; both ends of a range; none for "last week", which says nothing without a document. */
export function datesOfForm(form: DateForm): readonly StatedDate[] {
  switch (form.type) {
    case 'calendar': {
      const { year, month, day, weekday } = form;
      return year === null && month === null ? [] : [{ ...NOTHING, year, month, day, weekday: weekday ?? weekdayOf(year, month, day) }];
    }
    case 'weekday':
      return [{ ...NOTHING, weekday: form.weekday }];
    case 'distance':
      return datesOfForm(form.to).filter(({ weekday, month }) => weekday !== null && month === null);
    case 'season':
      return form.year === null ? [] : [{ ...NOTHING, year: form.year, part: form.season }];
    case 'months': {
      const quarter = form.last - form.first === 2 && form.first % 3 === 1 ? `Q${(form.first + 2) / 3}` : null;
      return form.year === null ? [] : [{ ...NOTHING, year: form.year, part: quarter }];
    }
    case 'decade':
      return [{ ...NOTHING, year: form.year }];
    case 'range':
      return quarterOf(endsOf(datesOfForm(form.first), datesOfForm(form.last)));
    default:
      return [];
  }
}

/** "3 to 5 June 2014": the first end has the month and year of the second. */
function endsOf(first: readonly StatedDate[], last: readonly StatedDate[]): readonly StatedDate[] {
  const [end] = last;
  if (end === undefined) return first;
  return [...first.map((date) => ({ ...date, year: date.year ?? end.year, month: date.month ?? end.month })), ...last];
}

/** "April to June 2012" is a quarter of that year. */
function quarterOf(ends: readonly StatedDate[]): readonly StatedDate[] {
  const [first, last] = ends;
  const isMonth = (date: StatedDate | undefined): boolean => typeof date?.month === 'number' && date.day === null;
  if (first === undefined || last === undefined || !isMonth(first) || !isMonth(last) || first.year !== last.year) return ends;
  const [from, to] = [first.month ?? 0, last.month ?? 0];
  return to - from === 2 && from % 3 === 1 ? [{ ...NOTHING, year: first.year, part: `Q${(from + 2) / 3}` }] : ends;
}

/** The weekday of a whole date, null of any other. */
function weekdayOf(year: number | null, month: number | null, day: number | null): number | null {
  return year === null || month === null || day === null ? null : ((((toDayNumber({ year, month, day }) - MONDAY) % 7) + 7) % 7) + 1;
}

/** A Monday. */
const MONDAY = toDayNumber({ year: 2024, month: 1, day: 1 });

/** The dates of an ISO 8601 date or range `A/B`, `YYYY-Qn`, `YYYY-fall`; both ends of a range. */
export function datesOfIso(iso: string, span: Span): readonly GivenDate[] {
  return iso.split('/').flatMap((part) => {
    const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|(Q[1-4]|winter|spring|summer|fall)))?$/.exec(part);
    if (match === null) return [];
    const [, year, month, day, season] = match;
    const date = {
      year: Number(year),
      month: month === undefined ? null : Number(month),
      day: day === undefined ? null : Number(day),
      part: season ?? null,
    };
    return [{ date: { ...date, weekday: weekdayOf(date.year, date.month, date.day) }, words: iso, start: span.start, end: span.end }];
  });
}

/** A weekday and nothing else. */
export const isWeekday = ({ year, month, day, part, weekday }: StatedDate): boolean =>
  weekday !== null && year === null && month === null && day === null && part === null;

/** Months of quarters and seasons, which a date inside them may be told as. */
const MONTHS: Readonly<Record<string, readonly number[]>> = {
  Q1: [1, 2, 3],
  Q2: [4, 5, 6],
  Q3: [7, 8, 9],
  Q4: [10, 11, 12],
  winter: [12, 1, 2],
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  fall: [9, 10, 11],
};

/** Whether a statement may give a date so: every part that it tells, the source tells alike, the year included. */
export function agrees(stated: StatedDate, given: StatedDate): boolean {
  // A winter has two years.
  const isNextYear = given.part === 'winter' && given.year !== null && stated.year === given.year + 1;
  if (stated.year !== null && stated.year !== given.year && !isNextYear) return false;
  // A weekday alone must be there; beside a day it must not be another.
  if (stated.weekday !== null && stated.weekday !== given.weekday && (isWeekday(stated) || given.weekday !== null)) return false;
  if (isWeekday(stated)) return true;
  // "Monday" of the source says nothing of a month.
  if (isWeekday(given)) return false;
  if (stated.part !== null)
    return stated.part === given.part || (given.month !== null && (MONTHS[stated.part] ?? []).includes(given.month));
  if (stated.month !== null && stated.month !== given.month) return false;
  return stated.day === null || stated.day === given.day;
}
