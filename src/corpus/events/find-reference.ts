// The day a document's dates are resolved from: its own, or what its text lets conclude.
import { type CalendarPoint, parsePoint, toDayNumber } from '../dates/calendar.js';
import { type FindDatesOptions, findDates } from '../dates/find-dates.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import type { CorpusDocument } from '../types.js';
import { windowsOf } from './date-window.js';
import { findOutlook } from './find-outlook.js';

/** The date that years are taken from, and how far it can be trusted. */
export interface Reference {
  readonly point: CalendarPoint;
  /** Whether it is the document's own date, so that what it reports lies before it. */
  readonly isDocumentDate: boolean;
}

/**
 * The document's date; else the day of its dateline in the year the text speaks of last; else the latest month or day with
 * a year that its body reports as past. Null where no month is told with its year.
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
  if (dateline === undefined) return { point: latest, isDocumentDate: false };
  const point = { year: dateline.year ?? latest.year, month: dateline.month, day: dateline.day };
  // What the text reports as past cannot lie after the day it is written.
  const year = dateline.year === null && toDayNumber(point) < toDayNumber(latest) ? latest.year + 1 : point.year;
  return { point: { ...point, year }, isDocumentDate: true };
}

function latestTold(document: CorpusDocument, options: FindDatesOptions): CalendarPoint | null {
  let latest: CalendarPoint | null = null;
  for (const { folded, sentences } of foldParagraphs(document)) {
    for (const { start, end } of sentences) {
      const text = folded.text.slice(start, end);
      const dates = findDates(text, options).filter(({ year, month }) => year !== null && month !== null);
      if (dates.length === 0) continue;
      const windowOf = windowsOf(text);
      for (const date of dates) {
        const { date: shifted, cues } = windowOf(date);
        if (findOutlook(shifted, cues) === 'ahead') continue;
        const point = { year: date.year ?? 0, month: date.month, day: date.day };
        if (latest === null || toDayNumber(point) > toDayNumber(latest)) latest = point;
      }
    }
  }
  return latest;
}
