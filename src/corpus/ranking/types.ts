// What ranking reads: an index of passages, whether it stands in memory or on disk.
import type { Span } from '../../base/span.js';

/** Parts of a document whose words speak for a passage. */
export const FIELDS = ['body', 'heading', 'title'] as const;
export type Field = (typeof FIELDS)[number];

/** Words of each field. */
export type FieldCounts = Readonly<Record<Field, number>>;

/** A body paragraph or list item that can be found. */
export interface IndexedPassage {
  /** Id of the document. */
  readonly document: string;
  /** ISO 8601 date of the document. */
  readonly date: string | null;
  /** Index among the document's paragraphs. */
  readonly paragraph: number;
  readonly span: Span;
  readonly lengths: FieldCounts;
}

/** How often a unit stands in a passage. */
export interface Posting {
  /** Number of the passage, in the order of documents and text. */
  readonly passage: number;
  readonly counts: FieldCounts;
  /** Where it stands among the body's words, from 0. */
  readonly positions: readonly number[];
}

/** Passages by their units: stems of words, and actors as `@Turkey`. */
export interface PassageIndex {
  /** How many passages there are. */
  readonly count: number;
  /** Mean lengths of the fields, words. */
  readonly averages: FieldCounts;
  readonly passage: (number: number) => IndexedPassage;
  /** Postings of a unit in the order of passages; empty where it stands nowhere. */
  readonly postings: (unit: string) => readonly Posting[];
}

/** What of a document goes into an index; depends on the document and the actors alone. */
export interface DocumentEntries {
  readonly passages: readonly IndexedPassage[];
  /** By unit; `passage` counts from the document's first. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

/** What a theme asks for, with its weight; `units` of more than one are a phrase. */
export interface QueryTerm {
  readonly kind: 'words' | 'actor';
  readonly units: readonly string[];
  readonly weight: number;
}
