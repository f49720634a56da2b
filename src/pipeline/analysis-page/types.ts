// What the page shows of one document.
import type { FoundMeeting } from '../../corpus/events/types.js';
import type { CorpusDocument, FoundEvent, FoundQuantity, FoundQuotation, Mention } from '../../corpus/types.js';

/** A document with everything that was found in it; spans of mentions are into its text. */
export interface DocumentFindings {
  readonly document: CorpusDocument;
  readonly events: readonly FoundEvent[];
  readonly quantities: readonly FoundQuantity[];
  readonly quotations: readonly FoundQuotation[];
  readonly meetings: readonly FoundMeeting[];
  readonly mentions: readonly Mention[];
}
