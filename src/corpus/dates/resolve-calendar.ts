// The year of a month or day without one: from the words beside it, from what was told before, from the document's date.
import { addMonths, type CalendarPoint, comparePoints, daysInMonth, toDayNumber, weekdayOf, writePoint } from './calendar.js';
import { type DateContext, type DatePart, type Narrative, type ResolvedDate, unresolved, yearOf } from './resolution.js';
import type { CalendarForm } from './types.js';

/** A day this near before the document's date is news, not history. */
const NEWS = 45;
/** A day this near before the document's date is not put off by a year for a "could" beside it. */
const RECENT = 60;

/** Resolves a day, month or year of the calendar. */
export function resolveCalendar(form: CalendarForm, context: DateContext): ResolvedDate {
  const stated: readonly DatePart[] = [
    ...(form.day === null ? [] : (['day'] as const)),
    ...(form.weekday === null ? [] : (['weekday'] as const)),
    ...(form.month === null ? [] : (['month'] as const)),
  ];
  const precision = form.day !== null ? 'day' : form.month !== null ? 'month' : 'year';
  const done = (year: number, reason: string, isStated = false): ResolvedDate => {
    const point = { year, month: form.month, day: form.day };
    return {
      date: writePoint(point),
      precision,
      stated: isStated ? [...stated, 'year'] : stated,
      inferred: isStated ? [] : ['year'],
      reason,
      point,
    };
  };
  if (form.year !== null) return done(form.year, 'as written', true);
  const told = yearOf(form.relativeYear, context);
  if (told !== null) return done(told, 'year told by its distance');
  if (form.month === null || form.relativeYear !== null) return unresolved(precision, stated, ['year']);
  const chosen = chooseYear({ ...form, month: form.month }, context);
  return chosen === null ? unresolved(precision, stated, ['year']) : done(chosen.year, chosen.reason);
}

/** A day of the month told before, unless that would lie on the wrong side of the document; else of the nearest month on its right side. */
export function resolveMonthDay({ day }: { readonly day: number }, context: DateContext): ResolvedDate {
  const { document, isDocumentDate, narrative, outlook } = context;
  const own = isDocumentDate && document?.day != null && document.month !== null ? { ...document, month: document.month } : null;
  const told = narrative === null || narrative.near === 'before' || narrative.point.month === null ? null : narrative.point;
  const done = (year: number, month: number, reason: string): ResolvedDate => {
    const point = { year, month, day };
    return { date: writePoint(point), precision: 'day', stated: ['day'], inferred: ['month', 'year'], reason, point };
  };
  if (told?.month != null && narrative !== null) {
    const isNext = narrative.near === 'sentence' && told.day !== null && day < told.day;
    const { year, month } = addMonths(told.year, told.month, isNext ? 1 : 0);
    const order = own === null ? 0 : comparePoints({ year, month, day }, own);
    if (
      day <= daysInMonth(month, year) &&
      !(order > 0 && outlook === 'past') &&
      !(order < 0 && (outlook === 'ahead' || outlook === 'present'))
    )
      return done(year, month, `month from the date told before (${writePoint(told)})`);
  }
  if (own === null) return unresolved('day', ['day'], ['month', 'year']);
  const isAhead = outlook === 'ahead' || outlook === 'present';
  const step = isAhead ? 1 : -1;
  const first = (isAhead ? day < (own.day ?? 0) : day > (own.day ?? 0)) ? step : 0;
  for (const offset of [first, first + step]) {
    const { year, month } = addMonths(own.year, own.month, offset);
    if (day <= daysInMonth(month, year)) return done(year, month, `month from the document's date (${writePoint(own)})`);
  }
  return unresolved('day', ['day'], ['month', 'year']);
}

type YearlessForm = CalendarForm & { readonly month: number };

interface Choice {
  readonly year: number;
  readonly reason: string;
}

function chooseYear(form: YearlessForm, context: DateContext): Choice | null {
  const { document, narrative, isDocumentDate } = context;
  const own = document === null ? null : fromDocument(form, document, context);
  const isClose = narrative !== null && (narrative.near !== 'before' || narrative.point.month !== null);
  const before = narrative === null || !isClose ? null : fromNarrative(form, narrative);
  if (own === null || narrative === null || before === null) return own ?? before;
  if (own.year === before.year) return own;
  if (form.which === 'same' || form.which === 'following' || form.which === 'previous') return before;
  if (form.which !== null) return own;
  if (!isDocumentDate) return before;
  return goesOnWith(form, narrative, own.year, before.year, context) ? before : own;
}

/** Days within which a date goes on from the one before. */
const AT_ONCE = 92;
/** Days back from the document beyond which the paragraph before may tell the year. */
const FAR = 180;

/** Whether a month without a year belongs to the older year told before, rather than to the year of the document. */
function goesOnWith(form: YearlessForm, narrative: Narrative, own: number, before: number, { document, outlook }: DateContext): boolean {
  if (document === null) return true;
  const at: CalendarPoint = { year: before, month: form.month, day: form.day };
  const order = comparePoints(at, document);
  if (outlook === 'ahead' && (order < 0 || !narrative.isAhead) && narrative.near !== 'sentence') return false;
  if (outlook === 'past' && order > 0) return false;
  // "Beijing hosts the Games from August 8 to 24" goes on with no history.
  if (outlook === 'present' && narrative.near !== 'sentence' && document.year > narrative.point.year) return false;
  if (form.weekday !== null && form.day !== null) return weekdayOf(toDayNumber(at)) === form.weekday;
  const age = Math.abs(toDayNumber(document) - toDayNumber({ year: own, month: form.month, day: form.day }));
  const isNews = form.day !== null && document.month !== null && age <= NEWS;
  const hasMonth = narrative.point.month !== null;
  if (document.month === null && narrative.near !== 'sentence') return false;
  if (narrative.near === 'sentence') return hasMonth || !isNews;
  const isLater = comparePoints(at, narrative.point) >= 0;
  // What lies just before the document is news, unless it follows at once on what was told.
  const isNext = isLater && toDayNumber(at) - toDayNumber(narrative.point) <= AT_ONCE;
  if (narrative.near === 'paragraph') return hasMonth ? isNext || !isNews : !isNews;
  return hasMonth && isLater && !isNews && age > FAR;
}

/** The year that brings it nearest to what was told before; going on counts as nearer than going back. */
function fromNarrative({ month }: YearlessForm, { point, near, isInOrder }: Narrative): Choice {
  const reason = `year from the date told before (${writePoint(point)})`;
  if (point.month === null) return { year: point.year, reason };
  const back = isInOrder === true ? Number.POSITIVE_INFINITY : near === 'sentence' ? 1.5 : 4;
  const forward = (month - point.month + 12) % 12;
  const behind = (point.month - month + 12) % 12;
  if (behind * back < forward) return { year: point.year - (month > point.month ? 1 : 0), reason };
  return { year: point.year + (month < point.month ? 1 : 0), reason };
}

/** Nearest before the document for what is past, after it for what is to come, else the nearest of all. */
function fromDocument(form: YearlessForm, document: CalendarPoint, { outlook, isTentative, isDocumentDate, saidOn }: DateContext): Choice {
  const { month, day, which } = form;
  const base = outlook === 'ahead' && saidOn !== null ? saidOn : document;
  const at = (year: number): CalendarPoint => ({ year, month, day });
  const why =
    base === document
      ? `year from ${isDocumentDate ? "the document's date" : 'the latest date of the text'} (${writePoint(base)})`
      : `year from the day it was said (${writePoint(base)})`;
  const byWeekday = form.weekday === null || day === null ? null : yearWithWeekday(form, base);
  if (byWeekday !== null) return { year: byWeekday, reason: `year in which the day is that weekday, near ${writePoint(base)}` };
  const order = comparePoints(at(base.year), base);
  const isSameMonth = base.month === month && day === null;
  if (which === 'last') return { year: order < 0 && !isSameMonth ? base.year : base.year - 1, reason: why };
  if (which === 'next') return { year: order > 0 && !isSameMonth ? base.year : base.year + 1, reason: why };
  if (which === 'this') return { year: base.year, reason: why };
  if (!isDocumentDate) return { year: base.year, reason: why };
  const isRecent = isTentative === true && day !== null && base.day !== null && toDayNumber(base) - toDayNumber(at(base.year)) <= RECENT;
  if (outlook === 'ahead' && isRecent) return { year: base.year, reason: why };
  if (outlook === 'ahead') return { year: order < 0 ? base.year + 1 : base.year, reason: why };
  if (outlook === 'past') return { year: order > 0 ? base.year - 1 : base.year, reason: why };
  if (base.month === null) return { year: base.year, reason: why };
  // "Local elections follow in March", written in May.
  if (outlook === 'present' && day === null && base.month - month >= 2) return { year: base.year + 1, reason: why };
  const distance = month - base.month;
  return { year: distance > 6 ? base.year - 1 : distance < -7 ? base.year + 1 : base.year, reason: why };
}

/** Of the years around, the nearest in which the day falls on its weekday. */
function yearWithWeekday({ month, day, weekday }: YearlessForm, base: CalendarPoint): number | null {
  const fits = [0, -1, 1].map((offset) => base.year + offset).filter((year) => weekdayOf(toDayNumber({ year, month, day })) === weekday);
  return fits[0] ?? null;
}
