// Documents gathered one by one until they make a segment.
import { isActorUnit } from '../ranking/index-document.js';
import { ROW_HEAD, toPostings } from '../ranking/to-postings.js';
import type { DocumentEntries, Postings } from '../ranking/types.js';
import type { SegmentDocument } from './types.js';
import { writeSegment } from './write-segment.js';

/** Takes documents in; numbers only, because a segment has millions of them. */
export interface SegmentGatherer {
  readonly size: () => number;
  readonly add: (document: { readonly date: string | null; readonly entries: DocumentEntries; readonly record: Uint8Array }) => void;
  /** The bytes of the segment; the gatherer is empty again. */
  readonly take: () => Uint8Array;
}

/** Rows of one unit in one document. */
interface Chunks {
  /** By chunk: number of the unit, and where its rows begin among all. */
  readonly units: number[];
  readonly starts: number[];
}

export function createSegmentGatherer(): SegmentGatherer {
  let documents: SegmentDocument[] = [];
  let unitNumbers = new Map<string, number>();
  let chunks: Chunks = { units: [], starts: [] };
  let stream = new Uint32Array(1 << 16);
  let length = 0;
  let passageCount = 0;
  return {
    size: () => documents.length,
    add: ({ date, entries: { passages, rows }, record }) => {
      for (const [unit, numbers] of rows) {
        const known = unitNumbers.get(unit) ?? unitNumbers.size;
        unitNumbers.set(unit, known);
        chunks.units.push(known);
        chunks.starts.push(length);
        if (length + numbers.length > stream.length) stream = enlarge(stream, length + numbers.length);
        length = addRows(stream, length, numbers, passageCount, !isActorUnit(unit));
      }
      documents.push({ date, passages, record });
      passageCount += passages.length;
    },
    take: () => {
      const bytes = writeSegment(documents, sortedPostings(unitNumbers, chunks, stream.subarray(0, length)));
      documents = [];
      unitNumbers = new Map();
      chunks = { units: [], starts: [] };
      length = 0;
      passageCount = 0;
      return bytes;
    },
  };
}

function enlarge(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(numbers.length * 2, least));
  larger.set(numbers);
  return larger;
}

/** Copies rows with their passages counted from `first`; where the next ones go. */
function addRows(stream: Uint32Array, from: number, rows: readonly number[], first: number, hasPositions: boolean): number {
  let to = from;
  for (let at = 0; at < rows.length; ) {
    const end = at + ROW_HEAD + (hasPositions ? (rows[at + 1] ?? 0) : 0);
    stream[to] = (rows[at] ?? 0) + first;
    to += 1;
    for (at += 1; at < end; at += 1) {
      stream[to] = rows[at] ?? 0;
      to += 1;
    }
  }
  return to;
}

/** Postings in the order of units; chunks of a unit stay in the order of documents. */
function* sortedPostings(numbers: ReadonlyMap<string, number>, chunks: Chunks, stream: Uint32Array): Iterable<readonly [string, Postings]> {
  const byUnit: number[][] = Array.from({ length: numbers.size }, () => []);
  for (const [chunk, unit] of chunks.units.entries()) byUnit[unit]?.push(chunk);
  for (const unit of [...numbers.keys()].sort()) {
    const rows: number[] = [];
    for (const chunk of byUnit[numbers.get(unit) ?? -1] ?? []) {
      const end = chunks.starts[chunk + 1] ?? stream.length;
      for (let at = chunks.starts[chunk] ?? 0; at < end; at += 1) rows.push(stream[at] ?? 0);
    }
    yield [unit, toPostings(rows, !isActorUnit(unit))];
  }
}
