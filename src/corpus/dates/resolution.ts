// What a date is resolved against, and what comes of it.
import type { CalendarPoint } from './calendar.js';
import type { RelativeYear } from './types.js';

export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'range';
export type DatePart = 'day' | 'weekday' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade';

/** Where the verb of a date looks: back, ahead, to the time of the document, to a plan that may be over, or nowhere that can be told. */
export type Outlook = 'past' | 'ahead' | 'present' | 'near' | 'open';

/** What a date is resolved against. */
export interface DateContext {
  /** The document's own date; or, where it has none, the latest day its text reports, and then only years are taken from it. */
  readonly document: CalendarPoint | null;
  readonly isDocumentDate: boolean;
  /** What was told last. */
  readonly narrative: Narrative | null;
  readonly outlook: Outlook;
  /** It looks ahead only by "could", "would" and the like: a day just before the document stays in its year. */
  readonly isTentative?: boolean;
  /** Day on which somebody said what is reported: a reported future counts from it. */
  readonly saidOn: CalendarPoint | null;
  /** The date that follows in the sentence, where the form counts from it. */
  readonly next: CalendarPoint | null;
}

/** A date told before, and how near: in this sentence, this paragraph or the one before. */
export interface Narrative {
  readonly point: CalendarPoint;
  readonly near: 'sentence' | 'paragraph' | 'before';
  /** As it was written, where it stands in the same sentence. */
  readonly told?: { readonly date: string; readonly precision: DatePrecision };
  readonly isAhead: boolean;
  /** What follows is told in its order: "resigned in March 2008 and was re-elected in November". */
  readonly isInOrder?: boolean;
}

/** A date on the calendar, with what the words say of it and what was concluded. */
export interface ResolvedDate {
  /** ISO 8601 with precision by length, `A/B`, `YYYY-Qn`, `YYYY-fall`; null where nothing tells the year. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly stated: readonly DatePart[];
  readonly inferred: readonly DatePart[];
  /** Why it is so, for a reader to check: "year from the document's date". */
  readonly reason: string;
  /** The first point of it, to go on counting from. */
  readonly point: CalendarPoint | null;
}

/** Nothing tells. */
export const unresolved = (precision: DatePrecision, stated: readonly DatePart[], inferred: readonly DatePart[]): ResolvedDate => ({
  date: null,
  precision,
  stated,
  inferred,
  reason: 'nothing in the document tells',
  point: null,
});

/** The year that words such as "last year" and "that year" mean; null where nothing tells. */
export function yearOf(words: RelativeYear | null, { document, narrative }: DateContext): number | null {
  if (words === null) return null;
  const base = words.from === 'document' ? document : (narrative?.point ?? null);
  return base === null ? null : base.year + words.offset;
}
