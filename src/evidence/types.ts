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

/** One statement or chart mark. */
export interface Statement {
  /** Path in the brief (`findings[0].facts[1]`), or `chart:<name>#<row>`, `extract:<n>`, `computed:<name>`. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly evidence: readonly Quotation[];
  readonly contrary: readonly Quotation[];
  /** For `computed`: how the value follows from its operands, e.g. `count of 14 events`. */
  readonly computation?: string;
  /** Ids of statements this one rests on (a finding's title on its facts, a count on what it counts). */
  readonly restsOn: readonly string[];
  readonly place: Place | null;
}

export interface Ledger {
  readonly brief: string;
  readonly statements: readonly Statement[];
}

/** One line of a lock file: a locked span and the value read from it. */
export interface LockEntry {
  /** Statement id and position within it, e.g. `findings[0].facts[1]#0`. */
  readonly id: string;
  readonly document: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** The words of the span, as they stood. */
  readonly text: string;
  /** The statement or mark that shows it. */
  readonly value: string;
}

/** A lock file: what a brief is locked to, committed beside it. */
export interface LockFile {
  readonly version: 1;
  /** Name of the brief. */
  readonly brief: string;
  /** The brief's themes when the lock was written: with other themes, other extracts are the author's doing. */
  readonly themes: readonly string[];
  /** Sorted by id. */
  readonly entries: readonly LockEntry[];
}

/** How a lock differs from the one before; `accepted` is drift that `dragoman lock --update` let in. */
export interface LockChange {
  readonly kind: 'added' | 'moved' | 'rehashed' | 'changed' | 'replaced' | 'accepted' | 'removed';
  readonly id: string;
  readonly before: LockEntry | null;
  readonly after: LockEntry | null;
}

/** What locking a brief gives. */
export interface Locked {
  readonly ledger: Ledger;
  readonly lock: LockFile;
  /** Against the lock given, sorted by id; empty when it holds as it is. */
  readonly changes: readonly LockChange[];
  /** Ids of the statements that failed: a draft marks them. */
  readonly unsupported: readonly string[];
}
