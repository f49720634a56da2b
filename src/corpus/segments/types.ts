// Segments: files that hold the readings and the index of some documents, written once and never changed.
import type { DocumentEntries, PassagePlace, Postings } from '../ranking/types.js';

/** Bytes that stand elsewhere, read where they are needed. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for where the source ends before. */
  readonly read: (offset: number, length: number) => Uint8Array;
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
