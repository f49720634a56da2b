// What ranking reads: an index of passages, whether it stands in memory or on disk.
import type { Span } from '../../base/span.js';

/** Parts of a document whose words speak for a passage. */
export const FIELDS = ['body', 'heading', 'title'] as const;
export type Field = (typeof FIELDS)[number];

/** Words of each field. */
export type FieldCounts = Readonly<Record<Field, number>>;

/** One number for each field and row; as long as there are rows. */
export type FieldColumns = Readonly<Record<Field, Uint32Array>>;

/** Where a passage stands in its document. */
export interface PassagePlace {
  /** Index among the document's paragraphs. */
  readonly paragraph: number;
  readonly span: Span;
}

/** A body paragraph or list item that can be found. */
export interface IndexedPassage extends PassagePlace {
  /** Id of the document. */
  readonly document: string;
}

/** Postings of a unit as columns; each row is about one passage, each passage stands at most once, in no particular order. */
export interface Postings {
  readonly passages: Uint32Array;
  readonly counts: FieldColumns;
  /** True where every row has the unit in its body, and none in heading or title. */
  readonly isBodyOnly: boolean;
  /** How many rows have the unit in their body. */
  readonly inBody: number;
  /** Where the unit stands among the body's words, from 0, row after row: as many as `counts.body` says. None for actors. */
  readonly positions: () => Uint32Array;
}

/** Passages by their units: stems of words, and actors as `@Turkey`. Passages are numbered in the order of documents and text. */
export interface PassageIndex {
  /** How many passages there are. */
  readonly count: number;
  /** Mean lengths of the fields, words. */
  readonly averages: FieldCounts;
  /** By passage, the number of its document; never falling. */
  readonly documents: Uint32Array;
  /** By passage, how many words each field has. */
  readonly lengths: FieldColumns;
  /** By document, its ISO 8601 date. */
  readonly dates: readonly (string | null)[];
  readonly passage: (number: number) => IndexedPassage;
  /** By unit, the postings of each part that the index has: always as many, and no passage stands in two of them. */
  readonly postings: (unit: string) => readonly Postings[];
}

/** What of a document goes into an index; depends on the document and the actors alone. */
export interface DocumentEntries {
  readonly passages: readonly (PassagePlace & { readonly lengths: FieldCounts })[];
  /**
   * Rows by unit, in the order of passages, each written out as: number of the passage from the document's first, counts of
   * body, heading and title, then for words their positions in the body.
   */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** What a theme asks for, with its weight; `units` of more than one are a phrase. */
export interface QueryTerm {
  readonly kind: 'words' | 'actor';
  readonly units: readonly string[];
  readonly weight: number;
}

/** A sentence of a document. */
export interface ToldSentence {
  readonly document: string;
  readonly span: Span;
}

/** Two sentences of different documents that share much of what they say. */
export interface Corroboration {
  readonly one: ToldSentence;
  readonly other: ToldSentence;
  /** Cosine of their words weighted by rarity, 0 to 1. */
  readonly likeness: number;
  /** Actors that both name. */
  readonly actors: readonly string[];
}

/** A sentence with the units that it is compared by, and how often each stands in it. */
export interface SentenceUnits {
  readonly span: Span;
  readonly units: readonly (readonly [unit: string, count: number])[];
}

/** The sentences of one document. */
export interface DocumentUnits {
  readonly id: string;
  readonly found: readonly SentenceUnits[];
}
