// Several segments made one, without the documents that no longer count.
import { NO_POSTINGS } from '../ranking/to-postings.js';
import type { Postings } from '../ranking/types.js';
import { OUTDATED, renumberPostings } from './renumber-postings.js';
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
    const numbers = new Int32Array(segment.count).fill(OUTDATED);
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
  const holders = new Map<string, Numbered[number][]>();
  for (const holder of numbered)
    for (const unit of holder.segment.units()) {
      const known = holders.get(unit);
      if (known === undefined) holders.set(unit, [holder]);
      else known.push(holder);
    }
  for (const unit of [...holders.keys()].sort()) {
    const parts = (holders.get(unit) ?? []).map(({ segment, numbers }) => renumberPostings(segment.postings(unit) ?? NO_POSTINGS, numbers));
    const postings = joinColumns(parts);
    if (postings.passages.length > 0) yield [unit, postings];
  }
}

/** Postings of parts behind one another; their passages rise from part to part. */
function joinColumns(parts: readonly Postings[]): Postings {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const column = (columnOf: (part: Postings) => Uint32Array): Uint32Array => {
    const columns = parts.map(columnOf);
    const joined = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
    let next = 0;
    for (const numbers of columns) {
      joined.set(numbers, next);
      next += numbers.length;
    }
    return joined;
  };
  return {
    passages: column(({ passages }) => passages),
    counts: {
      body: column(({ counts }) => counts.body),
      heading: column(({ counts }) => counts.heading),
      title: column(({ counts }) => counts.title),
    },
    inBody: parts.reduce((sum, { inBody }) => sum + inBody, 0),
    isBodyOnly: parts.every(({ isBodyOnly }) => isBodyOnly),
    positions: () => column(({ positions }) => positions()),
  };
}
