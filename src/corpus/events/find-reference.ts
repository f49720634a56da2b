// The day a document's dates are resolved from: its own, or what its text lets conclude.
import { type CalendarPoint, parsePoint, toDayNumber } from '../dates/calendar.js';
import { type FindDatesOptions, findDates } from '../dates/find-dates.js';
import { dateLanguage } from '../dates/languages/index.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import type { CorpusDocument } from '../types.js';
import { windowsOf } from './date-window.js';
import { outlookIn } from './outlook-in.js';

/** The date that years are taken from, and how far it can be trusted. */
export interface Reference {
  readonly point: CalendarPoint;
  /** Whether it is the document's own date, so that what it reports lies before it. */
  readonly isDocumentDate: boolean;
}

/**
 * The document's date; else the day of its dateline in the year the text speaks of last; else, of a text that speaks of one
 * year only, the latest month or day it reports as past. Null where nothing tells.
 */
export function findReference(document: CorpusDocument, options: FindDatesOptions): Reference | null {
  const own = document.date === null ? null : parsePoint(document.date);
  if (own !== null) return { point: own, isDocumentDate: true };
  const latest = latestTold(document, options);
  if (latest === null) return null;
  const dateline = document.debris
    .filter(({ kind }) => kind === 'dateline')
    .flatMap(({ start, end }) => findDates(document.text.slice(start, end), options))
    .find(({ month, day }) => month !== null && day !== null);
  if (dateline === undefined) return latest.isOnlyYear ? { point: latest.point, isDocumentDate: false } : null;
  const point = { year: dateline.year ?? latest.point.year, month: dateline.month, day: dateline.day };
  // What the text reports as past cannot lie after the day it is written.
  const year = dateline.year === null && toDayNumber(point) < toDayNumber(latest.point) ? latest.point.year + 1 : point.year;
  return { point: { ...point, year }, isDocumentDate: true };
}

/** The latest month or day told as past with its year; null where a bare year is told that is later still. */
function latestTold(
  document: CorpusDocument,
  options: FindDatesOptions,
): { readonly point: CalendarPoint; readonly isOnlyYear: boolean } | null {
  let latest: CalendarPoint | null = null;
  const { verbs } = dateLanguage(document.language);
  const years = new Set<number>();
  for (const { folded, sentences } of foldParagraphs(document)) {
    for (const { start, end } of sentences) {
      const text = folded.text.slice(start, end);
      const windowOf = windowsOf(text);
      for (const date of findDates(text, options)) {
        if (date.year === null) continue;
        if (outlookIn(windowOf(date), verbs) === 'ahead') continue;
        years.add(date.year);
        const point = { year: date.year, month: date.month, day: date.day };
        if (date.month !== null && (latest === null || toDayNumber(point) > toDayNumber(latest))) latest = point;
      }
    }
  }
  if (latest === null) return null;
  const { year } = latest;
  return [...years].some((other) => other > year) ? null : { point: latest, isOnlyYear: years.size === 1 };
}
