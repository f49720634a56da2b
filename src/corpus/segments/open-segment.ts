// The bytes of a segment, read part by part as they are needed.
import type { PassagePlace } from '../ranking/types.js';
import { decodePostings } from './encode-postings.js';
import { openUnits, type Units } from './encode-units.js';
import { openPages } from './pages.js';
import { type ByteSource, DamagedSegment, type Segment, type StoredDocument } from './types.js';
import { type Cursor, readNumber, readText } from './varints.js';
import { HEAD, PARTS } from './write-segment.js';

/** Opens a segment. Throws `DamagedSegment`, now or when the damaged part is read. */
export function openSegment(source: ByteSource): Segment {
  const pages = openPages(source);
  const partOf = readHead(pages);
  const part = (name: (typeof PARTS)[number]): Uint8Array => pages.read(partOf[name].offset, partOf[name].length);
  const { documents, records } = readDocuments(part('documents'));
  const last = documents.at(-1);
  const count = last === undefined ? 0 : last.firstPassage + last.passages;
  const lengths = once(() => readLengths(part('lengths'), count));
  const places = once(() => readPlaces(part('places'), documents, count));
  const units = once((): Units => openUnits(part('units')));
  const readPostings = ({ offset, length }: { readonly offset: number; readonly length: number }) =>
    decodePostings(pages.read(partOf.postings.offset + offset, length));
  return {
    documents,
    count,
    get lengths() {
      return lengths();
    },
    place: (passage) => places()(passage),
    postings: (unit) => {
      const place = units().find(unit);
      return place === undefined ? undefined : readPostings(place);
    },
    *units() {
      for (const [unit] of units().all()) yield unit;
    },
    record: (document) => {
      const [start = 0, end = 0] = [records[document], records[document + 1]];
      return pages.read(partOf.records.offset + start, end - start);
    },
  };
}

type Part = (typeof PARTS)[number];

/** Where each part stands. */
function readHead(pages: ByteSource): Readonly<Record<Part, { readonly offset: number; readonly length: number }>> {
  const head = Buffer.from(pages.read(0, HEAD));
  const parts = {} as Record<Part, { readonly offset: number; readonly length: number }>; // every part is set below
  let offset = HEAD;
  for (const [index, part] of PARTS.entries()) {
    const length = Number(head.readBigUInt64LE(index * 8));
    parts[part] = { offset, length };
    offset += length;
  }
  if (offset !== pages.size) {
    pages.discard();
    throw new DamagedSegment('A file of the corpus cache is damaged: its parts do not make up the whole');
  }
  return parts;
}

/** Documents, and where the record of each begins. */
function readDocuments(bytes: Uint8Array): { readonly documents: readonly StoredDocument[]; readonly records: readonly number[] } {
  const cursor: Cursor = { bytes, at: 0 };
  const documents: StoredDocument[] = [];
  const records = [0];
  let firstPassage = 0;
  for (let rest = readNumber(cursor); rest > 0; rest -= 1) {
    const date = readText(cursor);
    const passages = readNumber(cursor);
    const title = readNumber(cursor);
    documents.push({ date: date === '' ? null : date, firstPassage, passages, title });
    records.push((records.at(-1) ?? 0) + readNumber(cursor));
    firstPassage += passages;
  }
  return { documents, records };
}

function readLengths(bytes: Uint8Array, count: number): Segment['lengths'] {
  const cursor: Cursor = { bytes, at: 0 };
  const lengths = { body: new Uint32Array(count), heading: new Uint32Array(count) };
  for (let passage = 0; passage < count; passage += 1) {
    lengths.body[passage] = readNumber(cursor);
    lengths.heading[passage] = readNumber(cursor);
  }
  return lengths;
}

/** Places by passage. */
function readPlaces(bytes: Uint8Array, documents: readonly StoredDocument[], count: number): (passage: number) => PassagePlace {
  const cursor: Cursor = { bytes, at: 0 };
  const [paragraphs, starts, ends] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  for (const { firstPassage, passages } of documents) {
    let paragraph = 0;
    let start = 0;
    for (let passage = firstPassage; passage < firstPassage + passages; passage += 1) {
      paragraph += readNumber(cursor);
      start += readNumber(cursor);
      paragraphs[passage] = paragraph;
      starts[passage] = start;
      ends[passage] = start + readNumber(cursor);
    }
  }
  return (passage) => {
    const [paragraph, start, end] = [paragraphs[passage], starts[passage], ends[passage]];
    if (paragraph === undefined || start === undefined || end === undefined) throw new Error(`No passage ${passage}`);
    return { paragraph, span: { start, end } };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
