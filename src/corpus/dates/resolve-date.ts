// Dates resolved: against the document's own date and what was told before, never against today.
import { addMonths, type CalendarPoint, daysInMonth, fromDayNumber, toDayNumber, weekdayOf, writePoint } from './calendar.js';
import {
  type DateContext,
  type DatePart,
  type DatePrecision,
  type Narrative,
  type Outlook,
  type ResolvedDate,
  unresolved,
} from './resolution.js';
import { resolveCalendar, resolveMonthDay } from './resolve-calendar.js';
import { resolveMonths, resolveSeason } from './resolve-parts.js';
import { resolveSpan } from './resolve-span.js';
import type { DateForm } from './types.js';

/** Resolves what the words of a date say. */
export function resolveDate(form: DateForm, context: DateContext): ResolvedDate {
  switch (form.type) {
    case 'calendar':
      return resolveCalendar(form, context);
    case 'month-day':
      return resolveMonthDay(form, context);
    case 'season':
      return resolveSeason(form, context);
    case 'months':
      return resolveMonths(form, context);
    case 'decade':
      return {
        date: `${form.year}/${form.year + 9}`,
        precision: 'decade',
        stated: ['decade'],
        inferred: [],
        reason: 'as written',
        point: { year: form.year, month: null, day: null },
      };
    case 'weekday':
      return resolveWeekday(form, context);
    case 'relative':
      return resolveRelative(form, context);
    case 'range':
      return resolveRange(form, context);
    case 'anniversary':
      return resolveAnniversary(form, context);
    case 'span':
      return resolveSpan(form, context);
    case 'distance':
      return resolveDistance(form, context);
  }
}

function resolveRange(form: Extract<DateForm, { type: 'range' }>, context: DateContext): ResolvedDate {
  const first = resolveDate(form.first, isRunning(form, context) ? { ...context, narrative: null } : context);
  const near: Narrative | null =
    first.point === null ? context.narrative : { point: first.point, near: 'sentence', isAhead: context.outlook === 'ahead' };
  const isWeekday = form.last.type === 'weekday' && first.point !== null;
  // "from June to December last year": both count from the document, not the end from the beginning.
  const isRelative = 'relativeYear' in form.last && form.last.relativeYear !== null;
  const last = isWeekday
    ? weekdayFrom(form.last.type === 'weekday' ? form.last.weekday : 1, first.point, 1, 'first after the start of the range')
    : resolveDate(afterStart(form.last, first.point), {
        ...context,
        narrative: near,
        ...(isRelative ? {} : { document: first.inferred.length > 0 ? first.point : context.document, isDocumentDate: false }),
      });
  if (first.date === null || last.date === null) return { ...first, date: null, precision: 'range', point: null };
  const start = first.date.split('/')[0] ?? '';
  const end = last.date.split('/').at(-1) ?? '';
  const isPlain = /^\d{4}(?:-\d{2}){0,2}$/;
  const length = Math.min(start.length, end.length);
  const isForward = start.slice(0, length) <= end.slice(0, length) && start !== end;
  const date = isPlain.test(start) && isPlain.test(end) && isForward ? `${start}/${end}` : start;
  return { ...first, date, precision: 'range', inferred: [...new Set([...first.inferred, ...last.inferred])] };
}

/** "from January to October" of a text of December: months that have just passed need no year told in the paragraph before. */
function isRunning({ first, last }: Extract<DateForm, { type: 'range' }>, { document, narrative }: DateContext): boolean {
  if (narrative?.near !== 'before' || document?.month == null || first.type !== 'calendar' || last.type !== 'calendar') return false;
  if (first.year !== null || last.year !== null || first.month === null || last.month === null) return false;
  return first.month <= last.month && last.month <= document.month && document.month - last.month <= JUST_OVER;
}

/** Months after which a range of months is no news any more. */
const JUST_OVER = 3;

/** The end of a range lies behind its start: "January-November" ends in the same year. */
function afterStart(form: DateForm, start: CalendarPoint | null): DateForm {
  if (form.type !== 'calendar' || form.year !== null || form.month === null || form.relativeYear !== null || start?.month == null)
    return form;
  return { ...form, year: start.year + (form.month < start.month ? 1 : 0) };
}

function resolveAnniversary({ years, of }: Extract<DateForm, { type: 'anniversary' }>, context: DateContext): ResolvedDate {
  if (of?.type !== 'calendar' || of.year === null) return unresolved('day', [], ['year']);
  const recalled = resolveCalendar({ ...of, year: of.year + years }, context);
  return { ...recalled, stated: [], inferred: recalled.stated, reason: `${years} years after the date recalled (${of.year})` };
}

/** A weekday near the document counted back; of "this week" or "today", the one around the same day back then. */
function resolveDistance({ unit, offset, to }: Extract<DateForm, { type: 'distance' }>, context: DateContext): ResolvedDate {
  const { document } = context;
  const back = (point: CalendarPoint): CalendarPoint | null => {
    if (point.day === null || point.month === null) return null;
    if (unit === 'week') return fromDayNumber(toDayNumber(point) + Math.round(offset * 7));
    const { year, month } = addMonths(point.year, point.month, Math.round(offset * (unit === 'year' ? 12 : 1)));
    return { year, month, day: Math.min(point.day, daysInMonth(month, year)) };
  };
  if (to.type === 'relative') {
    const then = document === null || !context.isDocumentDate ? null : back(document);
    return resolveDate(to, { ...context, document: then ?? document, isDocumentDate: then !== null });
  }
  const near = resolveDate(to, { ...context, outlook: 'near' });
  const point = near.point === null ? null : back(near.point);
  return point === null
    ? { ...near, date: null, point: null }
    : { ...near, date: writePoint(point), point, reason: `${-offset} ${unit}s before the ${near.reason}` };
}

/** The nearest such weekday: `direction` -1 on or before a day, 1 on or after it. */
function weekdayFrom(weekday: number, from: CalendarPoint, direction: 1 | -1, reason: string): ResolvedDate {
  const start = toDayNumber(from);
  const distance = direction === -1 ? -((weekdayOf(start) - weekday + 7) % 7) : (weekday - weekdayOf(start) + 7) % 7;
  return onDay(start + distance, ['weekday'], ['day', 'month', 'year'], reason);
}

function onDay(number: number, stated: readonly DatePart[], inferred: readonly DatePart[], reason: string): ResolvedDate {
  const point = fromDayNumber(number);
  return { date: writePoint(point), precision: 'day', stated, inferred, reason, point };
}

function resolveWeekday({ weekday, which }: Extract<DateForm, { type: 'weekday' }>, context: DateContext): ResolvedDate {
  const { document, isDocumentDate, narrative, outlook, saidOn } = context;
  // What happened "the previous Friday" does not count from a day that is still to come.
  const isBeyond = narrative?.isAhead === true && narrative.near !== 'sentence' && outlook === 'past' && isDocumentDate;
  const told = isBeyond ? document : (narrative?.point ?? null);
  if (which === 'previous' || which === 'following' || which === 'same') {
    if (told === null || told.day === null) return unresolved('day', ['weekday'], ['day', 'month', 'year']);
    const shift = which === 'same' ? 0 : which === 'previous' ? -1 : 1;
    return weekdayFrom(
      weekday,
      fromDayNumber(toDayNumber(told) + shift),
      which === 'previous' ? -1 : 1,
      `counted from the date told before (${writePoint(told)})`,
    );
  }
  const own = isDocumentDate && document?.day != null ? document : null;
  if (own === null) {
    if (told === null || told.day === null) return unresolved('day', ['weekday'], ['day', 'month', 'year']);
    return weekdayFrom(weekday, told, 1, `first such day from the date told before (${writePoint(told)})`);
  }
  const day = toDayNumber(own);
  const why = `the document's date (${writePoint(own)})`;
  // Nobody calls yesterday "last Tuesday".
  if (which === 'last') return weekdayFrom(weekday, fromDayNumber(day - 2), -1, `last such day before ${why}`);
  const monday = day - weekdayOf(day) + 1;
  if (which === 'this') return onDay(monday + weekday - 1, ['weekday'], ['day', 'month', 'year'], `of the week of ${why}`);
  if (which === 'next') return onDay(monday + 7 + weekday - 1, ['weekday'], ['day', 'month', 'year'], `of the week after ${why}`);
  if (outlook === 'ahead') {
    const from = saidOn?.day != null ? saidOn : own;
    return weekdayFrom(weekday, from, 1, `first such day from ${from === own ? why : `the day it was said (${writePoint(from)})`}`);
  }
  if (outlook === 'near' || outlook === 'present') {
    const back = (weekdayOf(day) - weekday + 7) % 7;
    return weekdayFrom(weekday, own, back <= 3 ? -1 : 1, `nearest such day to ${why}`);
  }
  return weekdayFrom(weekday, own, -1, `last such day up to ${why}`);
}

function resolveRelative(form: Extract<DateForm, { type: 'relative' }>, context: DateContext): ResolvedDate {
  const { unit, offset } = form;
  const stated: readonly DatePart[] = [];
  const parts: readonly DatePart[] =
    unit === 'year' ? ['year'] : unit === 'month' || unit === 'quarter' ? ['month', 'year'] : ['day', 'month', 'year'];
  const precision: DatePrecision = unit === 'weekend' ? 'range' : unit;
  const base =
    form.from === 'document'
      ? context.document
      : form.toNext === true
        ? (context.next ?? (offset < 0 && context.narrative?.near !== 'sentence' ? null : (context.narrative?.point ?? null)))
        : (context.narrative?.point ?? null);
  if (base === null) return unresolved(precision, stated, parts);
  const why = `${form.from === 'document' ? "counted from the document's date" : 'counted from the date told before'} (${writePoint(base)})`;
  if (form.from === 'document' && !context.isDocumentDate && unit !== 'year') return unresolved(precision, stated, parts);
  const point = (year: number, month: number | null): ResolvedDate => {
    const at = { year, month, day: null };
    return {
      date: writePoint(at),
      precision: month === null ? 'year' : 'month',
      stated,
      inferred: month === null ? ['year'] : ['month', 'year'],
      reason: why,
      point: at,
    };
  };
  if (unit === 'year' && !Number.isInteger(offset))
    return point(
      base.month === null ? Math.floor(base.year + offset) : addMonths(base.year, base.month, Math.round(offset * 12)).year,
      null,
    );
  const compared = form.mayCompare === true ? sameTime(context.narrative, offset, why) : null;
  if (compared !== null) return compared;
  if (unit === 'year' || base.month === null)
    return unit === 'year' || offset === 0 ? point(base.year + (unit === 'year' ? offset : 0), null) : unresolved(precision, stated, parts);
  if (unit === 'quarter') return onQuarter(base.year, base.month, offset, why);
  if (unit === 'month') {
    const { year, month } = addMonths(base.year, base.month, offset);
    return point(year, month);
  }
  if (base.day === null) {
    // A month is all that is known: it holds today and most of this week.
    return offset === 0 || (form.from === 'document' && unit === 'day' && Math.abs(offset) < 2)
      ? point(base.year, base.month)
      : unresolved(precision, stated, parts);
  }
  const day = toDayNumber(base);
  if (unit === 'day') return onDay(day + offset, stated, parts, why);
  if (unit === 'week' && form.from === 'narrative' && offset !== 0) return onDay(day + offset * 7, stated, parts, why);
  const monday = day - weekdayOf(day) + 1 + offset * 7;
  return unit === 'week' ? toSpan(monday, monday + 6, 'week', why) : resolveWeekend(monday, day, offset, context.outlook, why);
}

/** The quarter that holds a month, or one some quarters away. */
function onQuarter(fromYear: number, fromMonth: number, offset: number, reason: string): ResolvedDate {
  const { year, month } = addMonths(fromYear, fromMonth, offset * 3);
  const quarter = Math.ceil(month / 3);
  const point = { year, month: quarter * 3 - 2, day: null };
  return { date: `${year}-Q${quarter}`, precision: 'quarter', stated: [], inferred: ['month', 'year'], reason, point };
}

/** "in the second quarter, from 10 billion a year ago": the same quarter or months of that year. */
function sameTime(narrative: Narrative | null, offset: number, reason: string): ResolvedDate | null {
  if (narrative?.near !== 'sentence' || narrative.told === undefined) return null;
  const { date, precision } = narrative.told;
  if (!/^(?:quarter|half|month)$/.test(precision) && !/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(date)) return null;
  const { year, month } = narrative.point;
  return {
    date: date.replace(/\b\d{4}(?=-|\b)/g, (written) => String(Number(written) + offset)),
    precision,
    stated: [],
    inferred: ['month', 'year'],
    reason,
    point: { year: year + offset, month, day: null },
  };
}

/** Saturday and Sunday; without "this" or "next" the one that is over, on a Monday of the week before. */
function resolveWeekend(monday: number, day: number, offset: number, outlook: Outlook, why: string): ResolvedDate {
  const isAhead = monday + 5 > day;
  const shift = offset === 0 && isAhead && outlook === 'past' ? -7 : 0;
  return toSpan(monday + 5 + shift, monday + 6 + shift, 'range', why);
}

function toSpan(first: number, last: number, precision: DatePrecision, reason: string): ResolvedDate {
  const [one, other] = [fromDayNumber(first), fromDayNumber(last)];
  return { date: `${writePoint(one)}/${writePoint(other)}`, precision, stated: [], inferred: ['day', 'month', 'year'], reason, point: one };
}
