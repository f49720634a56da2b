// Several segments made one, without the documents that no longer count.
import type { Postings } from '../ranking/types.js';
import { joinPostings } from './join-segments.js';
import type { Segment, SegmentDocument } from './types.js';
import { writeSegment } from './write-segment.js';

/** A segment and the documents of it to keep, rising. */
export interface MergedSegment {
  readonly segment: Segment;
  readonly documents: readonly number[];
}

/** The bytes of a segment that holds the documents kept: segment after segment, each in its order. */
export function mergeSegments(merged: readonly MergedSegment[]): Uint8Array {
  const documents = merged.flatMap(({ segment, documents: kept }) => kept.map((document) => toDocument(segment, document)));
  let next = 0;
  const numbered = merged.map(({ segment, documents: kept }) => {
    const numbers = new Int32Array(segment.count).fill(-1);
    for (const document of kept) {
      const { firstPassage = 0, passages = 0 } = segment.documents[document] ?? {};
      for (let passage = firstPassage; passage < firstPassage + passages; passage += 1) {
        numbers[passage] = next;
        next += 1;
      }
    }
    return { segment, numbers };
  });
  return writeSegment(documents, mergedPostings(numbered));
}

function toDocument(segment: Segment, document: number): SegmentDocument {
  const { date = null, firstPassage = 0, passages = 0, title = 0 } = segment.documents[document] ?? {};
  const { body, heading } = segment.lengths;
  return {
    date,
    record: segment.record(document),
    passages: Array.from({ length: passages }, (_, offset) => {
      const passage = firstPassage + offset;
      return { ...segment.place(passage), lengths: { body: body[passage] ?? 0, heading: heading[passage] ?? 0, title } };
    }),
  };
}

type Numbered = readonly { readonly segment: Segment; readonly numbers: Int32Array }[];

/** Postings of all units in their order; a unit of outdated documents only is gone. */
function* mergedPostings(numbered: Numbered): Iterable<readonly [string, Postings]> {
  const holders = new Map<string, number[]>();
  for (const [index, { segment }] of numbered.entries())
    for (const unit of segment.units()) {
      const known = holders.get(unit);
      if (known === undefined) holders.set(unit, [index]);
      else known.push(index);
    }
  for (const unit of [...holders.keys()].sort()) {
    const parts = (holders.get(unit) ?? []).map((index) => [numbered[index]?.segment.postings(unit), numbered[index]?.numbers] as const);
    const postings = joinPostings(parts);
    if (postings.passages.length > 0) yield [unit, postings];
  }
}
