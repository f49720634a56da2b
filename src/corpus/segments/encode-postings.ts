// Postings of one unit as bytes: column after column, so that who needs no positions never reads them.
import type { Postings } from '../ranking/types.js';
import { type ByteWriter, type Cursor, readNumber } from './varints.js';

/**
 * Writes postings whose passages rise: how many rows; the passages, each as the distance from the one before; the counts; the
 * positions, each as the distance from the one before in its passage. A count is twice that of the body, and odd where
 * those of heading and title follow.
 */
export function encodePostings(writer: ByteWriter, { passages, counts, positions }: Postings): void {
  const { body, heading, title } = counts;
  writer.number(passages.length);
  for (let row = 0, last = 0; row < passages.length; row += 1) {
    writer.number((passages[row] ?? 0) - last);
    last = passages[row] ?? 0;
  }
  for (let row = 0; row < passages.length; row += 1) {
    const isBodyOnly = heading[row] === 0 && title[row] === 0;
    writer.number((body[row] ?? 0) * 2 + (isBodyOnly ? 0 : 1));
    if (isBodyOnly) continue;
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
  // A row takes at least two bytes, whatever the number says.
  const rows = Math.min(readNumber(cursor), bytes.length);
  const passages = new Uint32Array(rows);
  for (let row = 0, last = 0; row < rows; row += 1) {
    last += readNumber(cursor);
    passages[row] = last;
  }
  const counts = { body: new Uint32Array(rows), heading: new Uint32Array(rows), title: new Uint32Array(rows) };
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    const code = readNumber(cursor);
    counts.body[row] = code >>> 1;
    total += code >>> 1;
    if ((code & 1) === 0) continue;
    counts.heading[row] = readNumber(cursor);
    counts.title[row] = readNumber(cursor);
  }
  const start = cursor.at;
  return { passages, counts, positions: () => decodePositions({ bytes, at: start }, counts.body, total) };
}

function decodePositions(cursor: Cursor, body: Uint32Array, total: number): Uint32Array {
  // Actors have none.
  if (cursor.at >= cursor.bytes.length) return new Uint32Array(0);
  const positions = new Uint32Array(total);
  let at = 0;
  for (const count of body) {
    for (let last = 0, end = at + count; at < end; at += 1) {
      last += readNumber(cursor);
      positions[at] = last;
    }
  }
  return positions;
}
