// What was found in each document: everything of an analysis that depends on the document and the actors alone.
import type { Span } from '../../base/span.js';
import type { UseCounts } from '../actors/count-mentions.js';
import type { EventTelling } from '../events/compare-events.js';
import type { FoundMeeting } from '../events/types.js';
import type { SentenceClaims } from '../ranking/read-claims.js';
import type { SentenceUnits } from '../ranking/types.js';
import type { CorpusDocument, FoundEvent, FoundQuantity, FoundQuotation } from '../types.js';

/** The findings of one document; all is JSON, and names no document, so that they hold wherever the document stands. */
export interface DocumentFindings {
  readonly outline: Pick<CorpusDocument, 'title' | 'authors' | 'publisher' | 'date' | 'dateStatus' | 'debris'>;
  /** Body sentences. */
  readonly sentences: readonly Span[];
  readonly events: readonly Unnamed<FoundEvent>[];
  /** By event, what it is compared by. */
  readonly tellings: readonly EventTelling[];
  readonly quantities: readonly Unnamed<FoundQuantity>[];
  readonly meetings: readonly Unnamed<FoundMeeting>[];
  readonly quotations: readonly Unnamed<FoundQuotation>[];
  /** Actors in the order of their first mention. */
  readonly mentions: readonly (readonly [actor: string, uses: UseCounts])[];
  /** What corroboration compares. */
  readonly units: readonly SentenceUnits[];
  /** What sentences say was done or not done; sentences without are left out. */
  readonly claims: readonly SentenceClaims[];
}

/** Something found, without the document it stands in. */
export type Unnamed<Found> = Omit<Found, 'document'>;

/** The columns that findings are kept in: whoever needs events reads no quotations. */
export const COLUMNS = [
  'outline',
  'sentences',
  'events',
  'tellings',
  'quantities',
  'meetings',
  'quotations',
  'mentions',
  'units',
  'claims',
] as const satisfies readonly (keyof DocumentFindings)[];

/** One column of findings, document by document in the order of the corpus. */
export interface CorpusFindings {
  readonly column: <Name extends keyof DocumentFindings>(name: Name) => Iterable<DocumentColumn<Name>>;
}

/** What one document has of a column. */
export interface DocumentColumn<Name extends keyof DocumentFindings> {
  readonly id: string;
  readonly file: string;
  readonly found: DocumentFindings[Name];
}
