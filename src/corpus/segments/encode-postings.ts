// Postings of one unit as bytes: column after column, so that who needs no positions never reads them.
import type { FieldColumns, Postings } from '../ranking/types.js';
import { type ByteWriter, type Cursor, readNumber } from './varints.js';

/**
 * Writes postings whose passages rise: twice how many rows there are, and one where the unit stands in headings and titles
 * too; the passages, each as the distance from the one before; the counts; the positions, each as the distance from the one
 * before in its passage. A count is twice that of the body, and odd where those of heading and title follow.
 */
export function encodePostings(writer: ByteWriter, { passages, counts, isBodyOnly, positions }: Postings): void {
  const { body, heading, title } = counts;
  writer.number(passages.length * 2 + (isBodyOnly ? 0 : 1));
  for (let row = 0, last = 0; row < passages.length; row += 1) {
    writer.number((passages[row] ?? 0) - last);
    last = passages[row] ?? 0;
  }
  for (let row = 0; row < passages.length; row += 1) {
    const isOdd = heading[row] !== 0 || title[row] !== 0;
    writer.number((body[row] ?? 0) * 2 + (isOdd ? 1 : 0));
    if (!isOdd) continue;
    writer.number(heading[row] ?? 0);
    writer.number(title[row] ?? 0);
  }
  const places = positions();
  if (places.length === 0) return;
  for (let row = 0, at = 0; row < passages.length; row += 1) {
    for (let last = 0, rest = body[row] ?? 0; rest > 0; rest -= 1, at += 1) {
      writer.number((places[at] ?? 0) - last);
      last = places[at] ?? 0;
    }
  }
}

/** Reads what `encodePostings` has written; positions only when they are asked for. */
export function decodePostings(bytes: Uint8Array): Postings {
  const cursor: Cursor = { bytes, at: 0 };
  const head = readNumber(cursor);
  // A row takes at least two bytes, whatever the number says.
  const rows = Math.min(Math.floor(head / 2), bytes.length);
  const passages = new Uint32Array(rows);
  readRising(cursor, passages, 0, rows);
  const isBodyOnly = head % 2 === 0;
  const column = (): Uint32Array => (isBodyOnly ? zeros(rows) : new Uint32Array(rows));
  const counts = { body: new Uint32Array(rows), heading: column(), title: column() };
  const { total, inBody } = readCounts(cursor, counts);
  const start = cursor.at;
  return { passages, counts, isBodyOnly, inBody, positions: () => decodePositions({ bytes, at: start }, counts.body, total) };
}

let nothing = new Uint32Array(1024);

/** Zeros, shared by all units that stand in bodies only; nobody writes to columns. */
function zeros(count: number): Uint32Array {
  if (nothing.length < count) nothing = new Uint32Array(count * 2);
  return nothing.subarray(0, count);
}

/** Reads the counts of all rows; how many there are in bodies, and in how many of them. */
function readCounts(cursor: Cursor, { body, heading, title }: FieldColumns): { readonly total: number; readonly inBody: number } {
  const { bytes } = cursor;
  let { at } = cursor;
  let total = 0;
  let inBody = 0;
  for (let row = 0; row < body.length; row += 1) {
    let code = bytes[at] ?? 0;
    at += 1;
    if (code >= 128) {
      cursor.at = at - 1;
      code = readNumber(cursor);
      at = cursor.at;
    }
    body[row] = code >>> 1;
    total += code >>> 1;
    if (code > 1) inBody += 1;
    if ((code & 1) === 0) continue;
    cursor.at = at;
    heading[row] = readNumber(cursor);
    title[row] = readNumber(cursor);
    at = cursor.at;
  }
  cursor.at = at;
  return { total, inBody };
}

function decodePositions(cursor: Cursor, body: Uint32Array, total: number): Uint32Array {
  // Actors have none.
  if (cursor.at >= cursor.bytes.length) return new Uint32Array(0);
  const positions = new Uint32Array(total);
  let at = 0;
  for (const count of body) {
    readRising(cursor, positions, at, at + count);
    at += count;
  }
  return positions;
}

/** Reads rising numbers, each written as the distance from the one before, into `from` to `to`. Nearly all are below 128. */
function readRising(cursor: Cursor, into: Uint32Array, from: number, to: number): void {
  const { bytes } = cursor;
  let { at } = cursor;
  let last = 0;
  for (let index = from; index < to; index += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) {
      at += 1;
      last += byte;
    } else {
      cursor.at = at;
      last += readNumber(cursor);
      at = cursor.at;
    }
    into[index] = last;
  }
  cursor.at = at;
}
