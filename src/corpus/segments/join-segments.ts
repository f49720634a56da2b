// Segments as one index: passages numbered in the order of documents, whatever segment they stand in.
import { averagesOf } from '../ranking/join-entries.js';
import { NO_POSTINGS } from '../ranking/to-postings.js';
import type { PassageIndex } from '../ranking/types.js';
import { OUTDATED, renumberPostings } from './renumber-postings.js';
import type { Segment } from './types.js';

/** A document that counts: others in the segments are outdated. */
export interface LiveDocument {
  readonly id: string;
  readonly segment: number;
  /** Number of the document in its segment. */
  readonly document: number;
}

/** An index over the documents given, in their order. Reads may throw `DamagedSegment`. */
export function joinSegments(segments: readonly Segment[], live: readonly LiveDocument[]): PassageIndex {
  const stored = live.map(({ segment, document }) => {
    const found = segments[segment]?.documents[document];
    if (found === undefined) throw new Error(`No document ${document} in segment ${segment}`);
    return found;
  });
  const count = stored.reduce((sum, { passages }) => sum + passages, 0);
  const documents = new Uint32Array(count);
  const lengths = { body: new Uint32Array(count), heading: new Uint32Array(count), title: new Uint32Array(count) };
  const numbers = segments.map((segment) => new Int32Array(segment.count).fill(OUTDATED));
  let first = 0;
  for (const [number, { segment }] of live.entries()) {
    const { firstPassage = 0, passages = 0, title = 0 } = stored[number] ?? {};
    const source = segments[segment]?.lengths;
    documents.fill(number, first, first + passages);
    lengths.title.fill(title, first, first + passages);
    for (let offset = 0; offset < passages; offset += 1) {
      lengths.body[first + offset] = source?.body[firstPassage + offset] ?? 0;
      lengths.heading[first + offset] = source?.heading[firstPassage + offset] ?? 0;
      const column = numbers[segment];
      if (column !== undefined) column[firstPassage + offset] = first + offset;
    }
    first += passages;
  }
  const firstOf = firstPassages(stored);
  return {
    count,
    averages: averagesOf(lengths, count),
    documents,
    lengths,
    dates: stored.map(({ date }) => date),
    passage: (passage) => {
      const number = documents[passage];
      const { id, segment } = live[number ?? -1] ?? {};
      const { firstPassage = 0 } = stored[number ?? -1] ?? {};
      const source = segments[segment ?? -1];
      if (number === undefined || id === undefined || source === undefined) throw new Error(`No passage ${passage} among ${count}`);
      return { document: id, ...source.place(firstPassage + passage - (firstOf[number] ?? 0)) };
    },
    postings: (unit) =>
      segments.map((segment, part) => {
        const postings = segment.postings(unit);
        const column = numbers[part];
        return postings === undefined || column === undefined ? NO_POSTINGS : renumberPostings(postings, column);
      }),
  };
}

/** The first passage of each document among all. */
function firstPassages(stored: readonly { readonly passages: number }[]): readonly number[] {
  let next = 0;
  return stored.map(({ passages }) => {
    next += passages;
    return next - passages;
  });
}
