// Dated events and what is known of them.
import type { Span } from '../../base/span.js';
import type { DatePart, DatePrecision } from '../dates/resolution.js';

/** Whether a sentence tells that it happened, was decided, is expected by somebody, or did or will not happen. */
export type EventStatus = 'happened' | 'announced' | 'expected' | 'denied';

/** A dated event found in a body sentence. */
export interface FoundEvent {
  readonly document: string;
  /** The sentence. */
  readonly span: Span;
  /** ISO 8601 with precision by length; `A/B` for a range; `YYYY-Qn`, `YYYY-fall`; null where the text does not say. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  /** True when the year or more was concluded from the document's own date or from what was told before. */
  readonly inferred: boolean;
  /** Parts of the date that the words say, and parts that were concluded. */
  readonly parts: { readonly stated: readonly DatePart[]; readonly inferred: readonly DatePart[] };
  /** Why the date is this one, for a reader to check. */
  readonly reason: string;
  /** The words of the date. */
  readonly expression: Span;
  readonly status: EventStatus;
  /** Where the sentence says it happened, as written. */
  readonly place: string | null;
  readonly actors: readonly string[];
}

/** Something that tellings of one event tell differently. */
export interface EventDisagreement {
  readonly kind: 'date' | 'status' | 'number';
  /** What is counted, with its unit; null for dates and status. */
  readonly of: string | null;
  readonly values: readonly { readonly value: string; readonly events: readonly FoundEvent[] }[];
}

/** A forecast and the later tellings that say what came of it. */
export interface OvertakenForecast {
  readonly forecast: FoundEvent;
  readonly by: readonly FoundEvent[];
}

/** One happening with all of its tellings, in the order of the corpus. */
export interface EventCluster {
  /** Date and actors, readable: `2025-06-27-russia-azerbaijan`. */
  readonly id: string;
  readonly events: readonly FoundEvent[];
  /** The most precise date told. */
  readonly date: string;
  readonly disagreements: readonly EventDisagreement[];
  readonly overtaken: readonly OvertakenForecast[];
}

/** A sentence that tells of a meeting, and who was there, as far as it says. */
export interface FoundMeeting {
  readonly document: string;
  /** The sentence. */
  readonly span: Span;
  /** English names of actors; of others the name as written. One actor stands in one list only. */
  readonly hosts: readonly string[];
  readonly attended: readonly string[];
  /** Said to come, or invited. */
  readonly announced: readonly string[];
  /** Stayed away, cancelled or were not invited. */
  readonly absent: readonly string[];
}
