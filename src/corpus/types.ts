// The corpus: documents with their structure, and what the catalogue beside them says. Offsets are UTF-16, into `text`.
import type { Span } from '../base/span.js';
import type { Extraction, Reading } from './reading/types.js';

export type { FoundEvent } from './events/types.js';
export type { FoundQuantity } from './quantities/types.js';
export type { FoundQuotation } from './quotations/types.js';

/** What a corpus folder holds, read already. Paths of documents are below the folder, with forward slashes. */
export interface CorpusFiles {
  /** Folder as the user gave it, for messages. */
  readonly folder: string;
  readonly documents: readonly SourceFile[];
  readonly catalogue?: CorpusTextFile;
  readonly themes?: CorpusTextFile;
  readonly actors?: CorpusTextFile;
}

/** One document as it came; `path` is below the folder. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the reading process found in an html, pdf or docx file; other formats have none. */
  readonly extracted?: Extraction;
}

/** A YAML file of the corpus; `path` is what messages show. */
export interface CorpusTextFile {
  readonly path: string;
  readonly text: string;
}

/** How the date of a document is known. */
export type DateStatus = 'stated' | 'inferred' | 'unknown';

export interface Author {
  readonly name: string;
  readonly affiliation?: string;
}

/** Site furniture and other text that is never evidence and never shown. */
export interface Debris extends Span {
  readonly kind:
    | 'byline'
    | 'dateline'
    | 'teaser'
    | 'caption'
    | 'pull-quote'
    | 'link'
    | 'footnote-mark'
    | 'footnote'
    | 'boilerplate'
    | 'title'
    | 'table'
    | 'markup';
  /** Characters that mark-up stands for, e.g. `&` for the entity `&amp;`; none when absent. */
  readonly reads?: string;
}

/** A paragraph of running text, a heading or a list item, with its sentences; debris is not among them. */
export interface CorpusParagraph extends Span {
  readonly kind: 'heading' | 'body' | 'list-item';
  /** Index among the document's paragraphs. */
  readonly index: number;
  readonly sentences: readonly Span[];
}

/** Folded text in which every character knows the raw range it came from. */
export interface FoldedText {
  readonly text: string;
  /** Raw start and end (exclusive) of each character of `text`; as long as it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface CorpusDocument {
  /** In words, from corpus.yaml, else made from the file name. */
  readonly id: string;
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** Of the raw bytes. */
  readonly sha256: string;
  /** The decoded file, unchanged; of pdf and docx the text that the reader named in `reading` extracts. */
  readonly text: string;
  readonly reading: Reading;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly publisher: string | null;
  /** ISO 8601 day, month or year. */
  readonly date: string | null;
  readonly dateStatus: DateStatus;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly marking: string | null;
  readonly paragraphs: readonly CorpusParagraph[];
  readonly debris: readonly Debris[];
}

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  /** Query terms; one of several words is looked for as a phrase too. */
  readonly terms: readonly string[];
  /** English names of actors. */
  readonly actors: readonly string[];
  /** ISO 8601 days, months or years. */
  readonly period: { readonly from: string | null; readonly to: string | null };
}

export interface Actor {
  /** The English name that everything refers to. */
  readonly name: string;
  readonly kind: 'state' | 'organisation' | 'person' | 'place' | 'group';
  readonly names: readonly string[];
  /** Capitals, palaces and the like that stand for it, e.g. Ankara. */
  readonly metonyms: readonly string[];
  readonly adjectives: readonly string[];
}

export interface Corpus {
  /** Folder as the user gave it, for messages. */
  readonly folder: string;
  readonly documents: readonly CorpusDocument[];
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
}

/** A name, metonym or adjective of an actor in a text. */
export interface Mention extends Span {
  /** English name of the actor. */
  readonly actor: string;
  /** `place` is a capital that tells where something happened: "in Moscow". */
  readonly use: 'name' | 'metonym' | 'adjective' | 'place';
}

/** How often the body of each document names an actor, by document id; documents that do not are left out. */
export interface MentionCount {
  readonly actor: string;
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** A passage with its score for a theme, best first. */
export interface RankedPassage {
  readonly document: string;
  readonly paragraph: number;
  readonly span: Span;
  readonly score: number;
}
