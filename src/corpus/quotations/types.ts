// Quotations and who is said to have spoken them.
import type { Span } from '../../base/span.js';

/** A quotation found in body text, with the speaker as the text names them. */
export interface FoundQuotation {
  readonly document: string;
  /** Without the marks. */
  readonly span: Span;
  readonly speaker: string | null;
}
