// Quantities with value and unit.
import type { Span } from '../../base/span.js';

/** How a text limits a number: “more than”, “up to”, “nearly”. */
export type QuantityBound = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** A number with its unit, its place in the text it was found in. */
export interface Quantity extends Span {
  readonly value: number;
  /** The second end of a range, else null. */
  readonly valueMax: number | null;
  /** ISO 4217 (`XXX` where several countries call their money so and the text names none of them), an SI or other unit, `percent`, `percentage-point`, `person`, `times`, `count`. */
  readonly unit: string;
  /** What it measures or counts, as the text says; null where it does not. */
  readonly of: string | null;
  /** What a rate is for each of: `day` in “barrels a day”, `1000 m3 per 100 km`; null where it is no rate. */
  readonly per: string | null;
  readonly bound: QuantityBound;
}

/** A number with its unit, found in body text. */
export interface FoundQuantity extends Omit<Quantity, 'start' | 'end'> {
  readonly document: string;
  /** The number with its unit or counted noun. */
  readonly span: Span;
}
