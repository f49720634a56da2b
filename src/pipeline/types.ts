// What goes into and comes out of the pipeline: file contents and values, no file system.
import type { Diagnostic } from '../base/diagnostic.js';
import type { ChartSource } from '../charts/types.js';
import type { LargeCorpusFiles } from '../corpus/segments/types.js';
import type { SourceFile } from '../corpus/types.js';
import type { LockChange, StatementKind } from '../evidence/types.js';
import type { ChartRow } from '../frame/chart.js';
import type { Kit } from '../kit/types.js';

export type { Extraction } from '../corpus/reading/types.js';
export type { SegmentStore } from '../corpus/segments/types.js';
export type { LockChange } from '../evidence/types.js';

/** The documents of a corpus that is not read anew in every run. */
export type LargeCorpus = Omit<LargeCorpusFiles, 'folder' | 'catalogue' | 'themes' | 'actors'>;

/** A file's text and the path that messages show, relative to the project's root, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Everything of a project folder that a build reads. */
export interface ProjectFiles {
  readonly briefs: readonly { readonly name: string; readonly file: TextFile; readonly lock: TextFile | null }[];
  /** Files of the corpus; `path` is relative to the corpus folder. */
  readonly corpus: {
    readonly folder: string;
    readonly documents: readonly SourceFile[];
    /** Instead of `documents`, where there are many. */
    readonly large?: LargeCorpus;
    readonly catalogue?: TextFile;
    readonly themes?: TextFile;
    readonly actors?: TextFile;
  };
  /** Vega-Lite specs below charts/ of the project; none when absent. */
  readonly specs?: readonly TextFile[];
  /** Folders below templates/, files by path relative to the kit's folder. */
  readonly kits: readonly { readonly name: string; readonly path: string; readonly files: ReadonlyMap<string, Uint8Array> }[];
}

export type OutputKind = 'deck' | 'memo';

/** A chart of the author's own, with all that drawing it takes. */
export interface ChartTrial {
  readonly source: ChartSource;
  readonly rows: readonly ChartRow[];
  readonly kit: Kit;
  /** BCP 47. */
  readonly language: string;
}

/** What trying a chart out came to: what it said, or why it had to be stopped. */
export type TrialResult =
  | { readonly kind: 'tried'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'too-much-memory' }
  | { readonly kind: 'stopped'; readonly detail: string };

/** Tries a chart out where it can do no harm: in a process that may be stopped. Never rejects for what a spec holds. */
export type TryChart = (trial: ChartTrial) => Promise<TrialResult>;

export interface BuildOptions {
  /** Kit instead of the brief's own. */
  readonly kit?: string;
  readonly only: readonly OutputKind[];
  /** ISO day used where a brief has no date. */
  readonly asOf?: string;
  /** Refuse any change of a lock file. */
  readonly frozen: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Accept drift into the lock file (`dragoman lock --update`). */
  readonly acceptDrift: boolean;
  /** Say everything, make no files (`dragoman check`). */
  readonly checkOnly: boolean;
  /** Build all the same what cannot be signed yet, as a draft beside the final files; the lock stays as it is. Default false. */
  readonly draft?: boolean;
}

/** One file to write, and the words that the CLI prints of it. */
export interface OutputFile {
  /** Relative to the output folder: `<brief>/<brief>.pptx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** E.g. `12 slides`, `3 + 2 pages`; absent for side files. */
  readonly summary?: string;
}

/** What makes the outputs of a build a draft: its errors are marked and listed in them. */
export interface DraftResult {
  /** Ids of the statements that errors are about, in the order of the list. */
  readonly unsupported: readonly string[];
  /** Lines of the list at the end: errors and warnings. */
  readonly problems: number;
}

/** Statements of a ledger by kind, and the marks of its charts, which are computed from them. */
export interface StatementCounts {
  readonly kinds: Readonly<Record<StatementKind, number>>;
  /** How many of the facts are titles and takeaways, which have no evidence of their own but rest on statements that have. */
  readonly lines: number;
  readonly marks: number;
}

/** What a brief's build came to. With an error among the diagnostics there are no outputs and no lock, but those of a draft. */
export interface BriefResult {
  readonly brief: string;
  readonly outputs: readonly OutputFile[];
  /** New text of the lock file, null where it stays as it is. */
  readonly lock: TextFile | null;
  /** Statements and marks locked. */
  readonly locks: number;
  /** How many statements of each kind there are, and marks of charts; absent where the brief was not locked. */
  readonly counts?: StatementCounts;
  /** How the lock differs from the file, drift included; absent where nothing was compared. */
  readonly lockChanges?: readonly LockChange[];
  /** Present where the outputs are a draft. */
  readonly draft?: DraftResult;
  readonly diagnostics: readonly Diagnostic[];
}
