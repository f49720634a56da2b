// Segments as one index: passages numbered in the order of documents, whatever segment they stand in.
import { createMemory } from '../../base/remember.js';
import { averagesOf } from '../ranking/join-entries.js';
import type { PassageIndex, Postings } from '../ranking/types.js';
import type { Segment } from './types.js';

/** A document that counts: others in the segments are outdated. */
export interface LiveDocument {
  readonly id: string;
  readonly segment: number;
  /** Number of the document in its segment. */
  readonly document: number;
}

/** Postings that are kept for the next theme; themes of a corpus share their actors. */
const KEPT_UNITS = 64;

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
  const numbers = segments.map((segment) => new Int32Array(segment.count).fill(-1));
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
  const remember = createMemory<Postings>(KEPT_UNITS);
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
    postings: (unit) => remember(unit, () => joinPostings(segments.map((segment, index) => [segment.postings(unit), numbers[index]]))),
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

/** One segment's postings of a unit, and the number that each of its passages has in the whole; -1 where it no longer counts. */
export type NumberedPostings = readonly [Postings | undefined, Int32Array | undefined];

/** Postings of several segments as one, without those of outdated documents. */
export function joinPostings(parts: readonly NumberedPostings[]): Postings {
  const most = parts.reduce((sum, [postings]) => sum + (postings?.passages.length ?? 0), 0);
  const passages = new Uint32Array(most);
  const counts = { body: new Uint32Array(most), heading: new Uint32Array(most), title: new Uint32Array(most) };
  let rows = 0;
  for (const [postings, numbers] of parts) {
    if (postings === undefined) continue;
    const { body, heading, title } = postings.counts;
    for (let row = 0; row < postings.passages.length; row += 1) {
      const passage = numbers?.[postings.passages[row] ?? -1] ?? -1;
      if (passage === -1) continue;
      passages[rows] = passage;
      counts.body[rows] = body[row] ?? 0;
      counts.heading[rows] = heading[row] ?? 0;
      counts.title[rows] = title[row] ?? 0;
      rows += 1;
    }
  }
  return {
    passages: passages.subarray(0, rows),
    counts: { body: counts.body.subarray(0, rows), heading: counts.heading.subarray(0, rows), title: counts.title.subarray(0, rows) },
    positions: () => joinPositions(parts),
  };
}

function joinPositions(parts: readonly NumberedPostings[]): readonly number[] {
  const joined: number[] = [];
  for (const [postings, numbers] of parts) {
    const positions = postings?.positions() ?? [];
    if (postings === undefined || positions.length === 0) continue;
    for (let row = 0, at = 0; row < postings.passages.length; row += 1) {
      const end = at + (postings.counts.body[row] ?? 0);
      const isLive = (numbers?.[postings.passages[row] ?? -1] ?? -1) !== -1;
      for (; at < end; at += 1) if (isLive) joined.push(positions[at] ?? 0);
    }
  }
  return joined;
}
