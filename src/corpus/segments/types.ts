// Segments: files that hold the readings and the index of some documents, written once and never changed.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { DocumentEntries, PassagePlace, Postings } from '../ranking/types.js';
import type { CorpusFiles, SourceFile } from '../types.js';

/** Bytes that stand elsewhere, read where they are needed. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for where the source ends before. */
  readonly read: (offset: number, length: number) => Uint8Array;
  /** Called once the bytes have proved damaged: they are of no use to anyone. */
  readonly discard: () => void;
}

/** A file of a corpus as its folder lists it; times in milliseconds since 1970. */
export interface FileStamp {
  /** Below the corpus folder, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** When its bytes were last written. */
  readonly modified: number;
  /** When anything about it last changed, such as its name. */
  readonly changed: number;
}

/** Where segments and the list of them are kept between runs. */
export interface SegmentStore {
  /** The list as it was last written; null where there is none. */
  readonly readManifest: () => Uint8Array | null;
  /** Replaces the list; segments that it does not name are no longer needed. */
  readonly writeManifest: (bytes: Uint8Array, segments: readonly string[]) => void;
  /** A segment by its name; null where it has gone. */
  readonly open: (name: string) => ByteSource | null;
  /** Keeps a segment; its name. */
  readonly write: (bytes: Uint8Array) => string;
  /** What went wrong so far; the segments are all there nevertheless. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** A corpus too large to read anew in every run. */
export interface LargeCorpusFiles extends Omit<CorpusFiles, 'documents'> {
  readonly files: readonly FileStamp[];
  /** When the folder was listed. */
  readonly listedAt: number;
  /** Reads files; those that cannot be read are missing and told of. */
  readonly read: (
    paths: readonly string[],
  ) => Promise<{ readonly files: readonly SourceFile[]; readonly diagnostics: readonly Diagnostic[] }>;
  readonly store: SegmentStore;
  /** Where findings are kept, in files of their own. */
  readonly findings: SegmentStore;
  /** Hears how many of the files that had to be read, or of the documents that had to be analysed, are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A document on its way into a segment. */
export interface SegmentDocument {
  /** ISO 8601, for the periods of themes. */
  readonly date: string | null;
  readonly passages: DocumentEntries['passages'];
  /** What reading made of it, packed. */
  readonly record: Uint8Array;
}

/** An open segment. Documents and passages are numbered from 0 within it. Every read may throw `DamagedSegment`. */
export interface Segment {
  readonly documents: readonly StoredDocument[];
  /** How many passages there are. */
  readonly count: number;
  /** By passage. */
  readonly lengths: { readonly body: Uint32Array; readonly heading: Uint32Array };
  readonly place: (passage: number) => PassagePlace;
  /** In the order of passages; nothing where the unit stands nowhere. */
  readonly postings: (unit: string) => Postings | undefined;
  /** All units, sorted by code units. */
  readonly units: () => Iterable<string>;
  readonly record: (document: number) => Uint8Array;
}

/** A document as the segment lists it. */
export interface StoredDocument {
  readonly date: string | null;
  readonly firstPassage: number;
  readonly passages: number;
  /** Words of its title. */
  readonly title: number;
}

/** A segment that is not what was written: cut short, changed, or of another format. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';
}
