// The day a document's dates are resolved from: its own, or what its text lets conclude.
import { type CalendarPoint, parsePoint, toDayNumber, weekdayOf } from '../dates/calendar.js';
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
  if (dateline.month === null || dateline.day === null) return null;
  const day = { month: dateline.month, day: dateline.day };
  const year = dateline.year ?? yearOfDateline(day, latest);
  return year === null ? null : { point: { ...day, year }, isDocumentDate: true };
}

interface Latest {
  readonly point: CalendarPoint;
  readonly isOnlyYear: boolean;
  /** The first later year that is spoken of as still to come. */
  readonly ahead: number | null;
  /** Weekdays named where the text begins. */
  readonly weekdays: readonly number[];
}

/** Days within which what is told leaves no doubt of the year. */
const RECENT = 200;
/** Days that a report lies behind the weekday it opens with, at most. */
const OLD = 3;
/** Years before one still to come among which a weekday is looked for. */
const BEFORE = 4;

/**
 * The year of a report's day: that of the latest it tells, or the next, for what it reports lies before it. Where that is long
 * before, or a later year is still to come, the weekday at its beginning must fit, or nothing is concluded.
 */
function yearOfDateline(day: { readonly month: number; readonly day: number }, { point, ahead, weekdays }: Latest): number | null {
  const first = toDayNumber({ ...day, year: point.year }) < toDayNumber(point) ? point.year + 1 : point.year;
  const [weekday] = weekdays;
  const isWeekday = (year: number): boolean => weekday === weekdayOf(toDayNumber({ ...day, year }));
  const isRecent = toDayNumber({ ...day, year: first }) - toDayNumber(point) <= RECENT;
  const age = weekday === undefined ? 0 : (weekdayOf(toDayNumber({ ...day, year: first })) - weekday + 7) % 7;
  if (isRecent && age <= OLD && (ahead === null || ahead <= first + 1)) return first;
  const years =
    ahead === null ? [first, first + 1] : Array.from({ length: BEFORE + 1 }, (_, back) => ahead - back).filter((year) => year >= first);
  return years.find(isWeekday) ?? (weekdays.length === 0 && ahead === null ? first : null);
}

/** Sentences at the beginning whose weekdays are those of the report. */
const OPENING = 2;

/** The latest month or day told as past with its year; null where a bare year is told that is later still. */
function latestTold(document: CorpusDocument, options: FindDatesOptions): Latest | null {
  let latest: CalendarPoint | null = null;
  const ahead: number[] = [];
  const weekdays: number[] = [];
  let read = 0;
  const { verbs } = dateLanguage(document.language);
  const years = new Set<number>();
  for (const { folded, sentences } of foldParagraphs(document)) {
    for (const { start, end } of sentences) {
      const text = folded.text.slice(start, end);
      const windowOf = windowsOf(text);
      read += 1;
      for (const date of findDates(text, options)) {
        if (date.form.type === 'weekday' && read <= OPENING) weekdays.push(date.form.weekday);
        if (date.year === null) continue;
        if (outlookIn(windowOf(date), verbs) === 'ahead') {
          ahead.push(date.year);
          continue;
        }
        years.add(date.year);
        const point = { year: date.year, month: date.month, day: date.day };
        if (date.month !== null && (latest === null || toDayNumber(point) > toDayNumber(latest))) latest = point;
      }
    }
  }
  if (latest === null) return null;
  const { year } = latest;
  if ([...years].some((other) => other > year)) return null;
  const next = Math.min(...ahead.filter((other) => other > year));
  return { point: latest, isOnlyYear: years.size === 1, ahead: Number.isFinite(next) ? next : null, weekdays };
}
