// What a statement says that can be held against its evidence by value, and what its evidence offers.
import type { Span } from '../../base/span.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import type { CorpusDocument, FoundEvent, FoundQuotation } from '../../corpus/types.js';

/** A day, month, quarter, season or year as far as words say it; what they leave out is null. */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** `Q1` to `Q4`, `winter`, `spring`, `summer` or `fall`. */
  readonly part: string | null;
  /** 1 Monday to 7 Sunday, where words say it or the calendar does. */
  readonly weekday: number | null;
}

/** A value in the folded text of a statement. */
export type StatedValue = Span & { readonly words: string } & (
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'date'; readonly date: StatedDate }
    /** `actor` is null for a name that the catalogue and the gazetteer do not have. */
    | {
        readonly kind: 'name';
        readonly actor: string | null;
        readonly isPlace: boolean;
        /** A lone word that opens a sentence, with a verb behind it. */
        readonly isGuess?: boolean;
      }
    | { readonly kind: 'phrase' }
    /** A word with digits that is neither a quantity nor a date: `S-400`, `Unity 2025`. */
    | { readonly kind: 'number' }
    /** A number word that counts nothing by itself: "two have gone". */
    | { readonly kind: 'count'; readonly value: number }
    /** "ten months after". */
    | { readonly kind: 'distance'; readonly quantity: Quantity }
    /** "third summit". */
    | { readonly kind: 'ordinal'; readonly value: number }
    /** "every month", as often as it says: `1 month`. */
    | { readonly kind: 'frequency'; readonly every: string }
    /** An office given to a person whom the document gives another. */
    | { readonly kind: 'office'; readonly person: string; readonly office: string }
    /** A number whose limit is another than its evidence has; `isTurned` where the two shut each other out. */
    | { readonly kind: 'limit'; readonly isTurned: boolean; readonly quantity: Quantity }
    /** A word that is a name or a number word of the evidence but for a letter. */
    | { readonly kind: 'misspelling'; readonly meant: string }
  );

/** A value that a document gives somewhere; the span is into its raw text. */
export interface GivenDate extends Span {
  readonly date: StatedDate;
  /** ISO 8601 where it dates an event, else as written. */
  readonly words: string;
}
export interface GivenName extends Span {
  readonly actor: string;
}

/** Everything of a document that statements are compared with, found once. */
export interface DocumentFindings {
  readonly document: CorpusDocument;
  readonly names: readonly GivenName[];
  /** Actors that its title, authors and publisher name. */
  readonly headNames: ReadonlySet<string>;
  readonly dates: readonly GivenDate[];
  readonly events: readonly FoundEvent[];
  readonly quotations: readonly FoundQuotation[];
}

/** A person and the state or body that they act for, as a source says: "Russian President Vladimir Putin". */
export interface Tie {
  readonly person: string;
  readonly state: string;
}

/** What one quotation offers: its words, the sentences that hold them, and the text that these lean on. */
export interface Passage {
  readonly findings: DocumentFindings;
  /** The raw span of the quotation, and of the whole sentences that it touches. */
  readonly span: Span;
  readonly sentences: Span;
  /** From the start of the paragraph before to the end of the last paragraph touched. */
  readonly surroundings: Span;
  /** The heading that the quotation stands under. */
  readonly heading?: string;
  /** Folded words of the three. */
  readonly words: string;
  readonly sentenceWords: string;
  readonly surroundingWords: string;
  readonly speaker: string | null;
  readonly quantities: readonly Quantity[];
  readonly sentenceKeys: ReadonlySet<string>;
  /** Comparable words of the surroundings and of what stands over the document. */
  readonly keys: ReadonlySet<string>;
  /** The sentences lean on what stands before: "he", "both", "the two leaders". */
  readonly leans: boolean;
  /** It is quoted by a statement below the one at hand, not by this one. */
  readonly isBelow?: true;
  /** Words that name the actors near the evidence by themselves, and well-known cities there, by their comparable form. */
  readonly actorWords: ReadonlyMap<string, string>;
}
