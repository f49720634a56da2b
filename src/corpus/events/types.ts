// Dated events and what is known of them.
import type { Span } from '../../base/span.js';

/** A dated event found in a body sentence. */
export interface FoundEvent {
  readonly document: string;
  /** The sentence. */
  readonly span: Span;
  /** ISO 8601 with precision by length; `A/B` for a range; `YYYY-Qn`, `YYYY-fall`; null where the text does not say. */
  readonly date: string | null;
  /** True when the year or more was concluded from the document's own date or from what was told before. */
  readonly inferred: boolean;
  readonly actors: readonly string[];
}
