// What a new brief offers its author to choose from.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { TextFile } from '../types.js';

/** What is asked of a new brief. */
export interface NewBriefOptions {
  /** Ids of themes; words to look for where the corpus has no themes. */
  readonly themes: readonly string[];
  /** Default: that the sources report. */
  readonly title?: string;
  /** Path of the schema from the brief's folder, for editors. */
  readonly schema?: string;
  /** ISO day: the brief's date where no source states one. */
  readonly today: string;
}

/** The groups of candidates, in the order in which they stand. */
export const CANDIDATE_KINDS = ['event', 'quotation', 'figure', 'agreement', 'passage', 'disagreement'] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** Words that the evidence lock finds, exactly once. */
export interface Pasted {
  readonly document: string;
  readonly words: string;
  /** Line of the source, from 1. */
  readonly line: number;
  readonly speaker?: string;
}

/** Evidence to choose, with what is known of it. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** Why it is offered: "2025-06-27, told as done", "40 million tons". */
  readonly note: string;
  /** One, or one of each document that agrees or disagrees. */
  readonly items: readonly Pasted[];
  readonly score: number;
  /** ISO 8601, for events. */
  readonly date: string | null;
}

/** Candidates of one theme. */
export interface ThemeCandidates {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly candidates: readonly Candidate[];
  /** For and against a judgement. */
  readonly evidence: readonly Pasted[];
  readonly contrary: readonly Contrary[];
}

/** Words that may speak against a judgement, and why. */
export interface Contrary extends Pasted {
  readonly reason: string;
}

/** A brief that builds at once, and what it offers. */
export interface NewBrief {
  readonly file: TextFile;
  readonly title: string;
  readonly themes: readonly { readonly id: string; readonly counts: Readonly<Record<CandidateKind, number>> }[];
  readonly diagnostics: readonly Diagnostic[];
}
