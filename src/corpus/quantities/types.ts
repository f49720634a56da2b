// Quantities with value and unit.
import type { Span } from '../../base/span.js';

/** A number with its unit, found in body text. */
export interface FoundQuantity {
  readonly document: string;
  /** The number with its unit or counted noun. */
  readonly span: Span;
  readonly value: number;
  /** The second end of a range, else null. */
  readonly valueMax: number | null;
  /** ISO 4217, an SI or other unit, `percent`, `person`, `times`, `count`. */
  readonly unit: string;
  /** What it measures or counts, as the text says; null where it does not. */
  readonly of: string | null;
}
