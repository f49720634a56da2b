// The ledger: every statement of a brief, its kind, and the spans of the corpus it is locked to.
import type { Place } from '../base/diagnostic.js';

/** Half-open UTF-16 offsets into the decoded source, the hash of the raw file, and the words. */
export interface Address {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** The raw slice of the source. */
  readonly text: string;
}

/** A located quotation. */
export interface Quotation {
  readonly document: string;
  readonly address: Address;
  /** The words cleaned for print: white space folded, link debris and footnote marks gone; `…` where the author joined two ends. */
  readonly words: string;
  readonly speaker: string | null;
}

export type StatementKind = 'fact' | 'judgement' | 'assumption' | 'computed' | 'background' | 'proposal';

/** Documents that count as one source, and why. */
export interface IndependentSource {
  /** Ids. */
  readonly documents: readonly string[];
  /** Null for one document by itself. */
  readonly because: string | null;
}

/** One statement or chart mark. */
export interface Statement {
  /** Path in the brief (`findings[0].facts[1]`), or `chart:<name>#<row>`, `extract:<n>`, `computed:<name>`. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly evidence: readonly Quotation[];
  readonly contrary: readonly Quotation[];
  /** For `computed`: how the value follows from its operands, e.g. `count of 14 events`, `$4 billion + $8 billion = $12 billion`. */
  readonly computation?: string;
  /** For judgements: the documents of its evidence, those together that count once. */
  readonly independent?: readonly IndependentSource[];
  /** For proposals and assumptions: names, numbers and dates in it that are the author's own. */
  readonly own?: readonly string[];
  /** Numbers, dates and actors that it takes from its evidence, as the lock holds them. */
  readonly values?: readonly string[];
  /** Ids of statements this one rests on (a finding's title on its facts, a count on what it counts). */
  readonly restsOn: readonly string[];
  /** For titles, takeaways and the bottom line: ids of those it takes its words from, whose quotations its marks lead to; empty where nothing carries it. */
  readonly carriers?: readonly string[];
  /** For a mark of a chart: how its lock knows it wherever its row stands, `chart:<name>` and its label. */
  readonly mark?: string;
  readonly place: Place | null;
}

export interface Ledger {
  readonly brief: string;
  readonly statements: readonly Statement[];
}

/** What a locked span is to its statement: evidence of its kind, evidence against it, or words that the build itself shows. */
export type LockKind = StatementKind | 'contrary' | 'extract' | 'mark';

/** One line of a lock file: a span, the statement that it carries, and the values read from it. */
export interface LockEntry {
  /** Id of the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The words of the span, as they stood. */
  readonly text: string;
  readonly kind: LockKind;
  /** The words of the statement; for computed titles and marks, which change with every count, their id. */
  readonly statement: string;
  /** Canonical values in the order of the span: `4000000000 USD`, `2025-06-27`, `Türkiye`. */
  readonly values: readonly string[];
}

/** A document that entries point into, as it was. */
export interface LockDocument {
  readonly id: string;
  /** Path of the source below the corpus folder. */
  readonly file: string;
  /** Of the raw file. */
  readonly sha256: string;
}

/** The value of a computed title, or of a mark that no author stands behind. */
export interface LockMark {
  /** `computed:events`, or `chart:<name>` and the label of the mark. */
  readonly mark: string;
  readonly value: string;
}

/** A lock file: what a brief is locked to, committed beside it. It holds no path of the brief, so that moving a statement changes nothing. */
export interface LockFile {
  /** 1 where it was read from a file of that version, which had no values, kinds of facts or marks; it is always written as 2. */
  readonly version: 1 | 2;
  /** Name of the brief. */
  readonly brief: string;
  /** The brief's themes when the lock was written: with other themes, other extracts are the author's doing. */
  readonly themes: readonly string[];
  /** By id. */
  readonly documents: readonly LockDocument[];
  /** By mark. */
  readonly marks: readonly LockMark[];
  /** By document, start, end, statement. */
  readonly entries: readonly LockEntry[];
}

/** Reads the values of a quotation that bear on a statement, as canonical strings. */
export type ReadValues = (statement: Pick<Statement, 'id' | 'kind' | 'text'>, quotation: Quotation) => readonly string[];

/**
 * How a lock differs from the one before. The author's hand: `added`, `changed` (another statement on the same words),
 * `replaced` (other words under the same statement), `removed`. The sources': `moved`, `rehashed` (spaces and marks, or
 * the file around the words), `drifted`, and `accepted` for drift that `dragoman lock --update` let in. Ours: `valued`.
 */
export interface LockChange {
  readonly kind: 'added' | 'moved' | 'rehashed' | 'changed' | 'replaced' | 'valued' | 'accepted' | 'removed' | 'drifted';
  /** Id of the statement, null where the brief has none any more or the change is of a document. */
  readonly id: string | null;
  /** How messages call it: `` `findings[0].facts[1]` ``, “the words of a statement that is gone”, `` document `talks` ``. */
  readonly name: string;
  readonly before: LockEntry | null;
  readonly after: LockEntry | null;
}

/** What locking a brief gives. */
export interface Locked {
  readonly ledger: Ledger;
  readonly lock: LockFile;
  /** Against the lock given; empty when it holds as it is. Drift is among them, and an error beside. */
  readonly changes: readonly LockChange[];
  /** Ids of the statements that failed: a draft marks them. */
  readonly unsupported: readonly string[];
}
