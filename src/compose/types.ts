// What composition takes, and the view that templates see.
import type { Brief } from '../brief/types.js';
import type { EventStatus } from '../corpus/events/types.js';
import type { Corpus } from '../corpus/types.js';
import type { ChartExhibit } from '../document/exhibits.js';
import type { TokenValue } from '../document/tokens.js';
import type { Ledger, Quotation } from '../evidence/types.js';
import type { Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** A value of the view; words and exhibits reach templates as opaque tokens. */
export type ViewValue = TokenValue | null | boolean | readonly ViewValue[] | { readonly [key: string]: ViewValue };
export type View = { readonly [key: string]: ViewValue };

/** What the build says by itself of a brief that argues nothing yet: ids of the ledger. */
export interface ExtractView {
  /** Dated events, in order of time. */
  readonly events: readonly { readonly id: string; readonly date: string; readonly inferred: boolean; readonly status: EventStatus }[];
  readonly eventsTitle: string | null;
  readonly passages: readonly string[];
  readonly passagesTitle: string | null;
  readonly quotations: readonly string[];
  readonly quotationsTitle: string | null;
}

/** One point of a draft's list of what is still open. */
export interface OpenProblem {
  /** From 1, in the order of the list; the sign after its statement names it. Null for what has no sign: those come last. */
  readonly number: number | null;
  /** A warning holds up no signature, and its statement is not marked. */
  readonly severity: 'error' | 'warning';
  /** Id of the statement, null where it is about the brief as a whole. */
  readonly statement: string | null;
  /** What the statement says; empty where there is none. */
  readonly words: string;
  /** Where the brief, or another file, has it; null where nothing says. */
  readonly place: { readonly file: string; readonly line: number } | null;
  /** What is wrong, in one line. */
  readonly what: string;
}

/** What makes a copy a draft. */
export interface Draft {
  readonly problems: readonly OpenProblem[];
  /** Whether the list of problems stands at the end. */
  readonly hasList: boolean;
}

export interface ComposeInput {
  readonly target: Target;
  readonly brief: Brief;
  readonly ledger: Ledger;
  readonly corpus: Corpus;
  readonly kit: Kit;
  /** Present where the brief argues nothing of its own. */
  readonly extracts: ExtractView | null;
  /** Prepared charts by the path that asks for them (`findings[0].chart`, `charts[1]`, `scenarios`). */
  readonly charts: ReadonlyMap<string, ChartExhibit>;
  /** Numbers of endnotes in order of first use. */
  readonly notes: readonly { readonly number: number; readonly quotation: Quotation }[];
  /** ISO day, month or year, as far as it is known. */
  readonly asOf: string;
  /** True where the day was concluded from the documents. */
  readonly asOfInferred: boolean;
  /** BCP 47. */
  readonly language: string;
  /** Absent where the copy may be signed. */
  readonly draft?: Draft;
}
