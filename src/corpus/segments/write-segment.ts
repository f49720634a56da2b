// Documents and their postings to the bytes of a segment.
import type { Postings } from '../ranking/types.js';
import { encodePostings } from './encode-postings.js';
import { createUnitsWriter } from './encode-units.js';
import { toPages } from './pages.js';
import type { SegmentDocument } from './types.js';
import { createByteWriter } from './varints.js';

/** Parts of a segment, in this order; their lengths stand in front of them. */
export const PARTS = ['documents', 'lengths', 'places', 'units', 'postings', 'records'] as const;

/** Bytes of the lengths in front: eight for each part. */
export const HEAD = PARTS.length * 8;

/** Writes a segment; `postings` come in the order of units, their passages numbered through all documents. */
export function writeSegment(documents: readonly SegmentDocument[], postings: Iterable<readonly [string, Postings]>): Uint8Array {
  const parts: Record<(typeof PARTS)[number], Uint8Array> = {
    documents: encodeDocuments(documents),
    lengths: encodeLengths(documents),
    places: encodePlaces(documents),
    ...encodeUnits(postings),
    records: Buffer.concat(documents.map(({ record }) => record)),
  };
  const head = Buffer.alloc(HEAD);
  for (const [index, part] of PARTS.entries()) head.writeBigUInt64LE(BigInt(parts[part].length), index * 8);
  return toPages(Buffer.concat([head, ...PARTS.map((part) => parts[part])]));
}

function encodeDocuments(documents: readonly SegmentDocument[]): Uint8Array {
  const writer = createByteWriter(documents.length * 24);
  writer.number(documents.length);
  for (const { date, passages, record } of documents) {
    writer.text(date ?? '');
    writer.number(passages.length);
    writer.number(passages[0]?.lengths.title ?? 0);
    writer.number(record.length);
  }
  return writer.take();
}

function encodeLengths(documents: readonly SegmentDocument[]): Uint8Array {
  const writer = createByteWriter(65_536);
  for (const { passages } of documents)
    for (const { lengths } of passages) {
      writer.number(lengths.body);
      writer.number(lengths.heading);
    }
  return writer.take();
}

/** Paragraphs and starts rise, so each stands as the distance from the one before. */
function encodePlaces(documents: readonly SegmentDocument[]): Uint8Array {
  const writer = createByteWriter(65_536);
  for (const { passages } of documents) {
    let last = { paragraph: 0, start: 0 };
    for (const { paragraph, span } of passages) {
      writer.number(paragraph - last.paragraph);
      writer.number(span.start - last.start);
      writer.number(span.end - span.start);
      last = { paragraph, start: span.start };
    }
  }
  return writer.take();
}

function encodeUnits(postings: Iterable<readonly [string, Postings]>): { readonly units: Uint8Array; readonly postings: Uint8Array } {
  const units = createUnitsWriter();
  const writer = createByteWriter(1 << 20);
  for (const [unit, columns] of postings) {
    const start = writer.length();
    encodePostings(writer, columns);
    units.add(unit, writer.length() - start);
  }
  return { units: units.take(), postings: writer.take() };
}
