// Parts of a year resolved: seasons, quarters, halves and runs of months.
import { writePoint } from './calendar.js';
import { type DateContext, type DatePart, type DatePrecision, type ResolvedDate, unresolved, yearOf } from './resolution.js';
import type { DateForm } from './types.js';
import { seasonStart, writeMonths, writeSeason } from './write-spans.js';

/** The year of a season: as written, by its distance, or as the verb looks. */
export function resolveSeason(form: Extract<DateForm, { type: 'season' }>, context: DateContext): ResolvedDate {
  const known = form.year ?? yearOf(form.relativeYear, context);
  const done = (year: number, reason: string): ResolvedDate => ({
    date: writeSeason(year, form.season),
    precision: 'season',
    stated: form.year === null ? ['season'] : ['season', 'year'],
    inferred: form.year === null ? ['year'] : [],
    reason,
    point: { year, month: seasonStart(form.season), day: null },
  });
  if (known !== null) return done(known, form.year === null ? 'year told by its distance' : 'as written');
  const { document, narrative, outlook } = context;
  const isTold = form.which === 'same' || form.which === 'following' || form.which === 'previous';
  if (form.relativeYear !== null) return unresolved('season', ['season'], ['year']);
  const base = isTold || (!context.isDocumentDate && form.which === null && narrative !== null) ? (narrative?.point ?? null) : document;
  if (base === null) return unresolved('season', ['season'], ['year']);
  const start = seasonStart(form.season);
  const month = base.month ?? 12;
  const why = isTold ? `year from the date told before (${writePoint(base)})` : `year from the document's date (${writePoint(base)})`;
  // January and February belong to the winter of the year before.
  const current = form.season === 'winter' && month < 3 ? base.year - 1 : base.year;
  const isOver = form.season !== 'winter' && month > start + 2;
  const hasBegun = form.season === 'winter' && month < 3 ? true : month >= start;
  // "fell this winter" of April is the one that is just over.
  const sinceLast = (month - start - 2 + 12) % 12;
  const isJustOver = form.which === 'this' && !hasBegun && outlook !== 'ahead' && sinceLast <= (outlook === 'past' ? 3 : 2);
  if (form.which === 'this' || form.which === 'same') return done(isJustOver ? current - 1 : current, why);
  if (form.which === 'next' || form.which === 'following') return done(hasBegun ? current + 1 : current, why);
  if (form.which === 'last' || form.which === 'previous') return done(isOver ? current : current - 1, why);
  if (outlook === 'ahead') return done(isOver ? current + 1 : current, why);
  if (outlook === 'past') return done(hasBegun ? current : current - 1, why);
  return done(current, why);
}

/** Months of a year; where it is not said, they lie on the side of the document that the verb looks to. */
export function resolveMonths(form: Extract<DateForm, { type: 'months' }>, context: DateContext): ResolvedDate {
  const size = form.last - form.first + 1;
  const part: DatePart = size === 3 ? 'quarter' : 'half';
  const precision: DatePrecision = size === 3 ? 'quarter' : size === 6 ? 'half' : 'range';
  const known = form.year ?? yearOf(form.relativeYear, context);
  const base = context.document;
  if (known === null && base === null) return unresolved(precision, [part], ['year']);
  const isAfter = base !== null && base.month !== null && form.first > base.month;
  const isOver = base !== null && base.month !== null && form.last < base.month;
  const shift = isAfter && context.outlook !== 'ahead' ? -1 : isOver && context.outlook === 'ahead' ? 1 : 0;
  const year = known ?? (base?.year ?? 0) + shift;
  return {
    date: writeMonths(year, form.first, form.last),
    precision,
    stated: form.year === null ? [part] : [part, 'year'],
    inferred: form.year === null ? ['year'] : [],
    reason: form.year === null ? "year from the document's date" : 'as written',
    point: { year, month: form.first, day: null },
  };
}
