// Rows of a unit as columns.
import type { Field, Postings } from './types.js';

/** Numbers of a row before its positions: the passage and three counts. */
export const ROW_HEAD = 4;

const NONE = new Uint32Array(0);

/** Postings of a unit that stands nowhere. */
export const NO_POSTINGS: Postings = {
  passages: NONE,
  counts: { body: NONE, heading: NONE, title: NONE },
  isBodyOnly: true,
  inBody: 0,
  positions: () => NONE,
};

/** Columns of rows written one after another; rows of actors have no positions. */
export function toPostings(rows: readonly number[], hasPositions: boolean): Postings {
  const passages: number[] = [];
  const counts: Record<Field, number[]> = { body: [], heading: [], title: [] };
  const positions: number[] = [];
  for (let at = 0; at < rows.length; ) {
    const body = rows[at + 1] ?? 0;
    passages.push(rows[at] ?? 0);
    counts.body.push(body);
    counts.heading.push(rows[at + 2] ?? 0);
    counts.title.push(rows[at + 3] ?? 0);
    at += ROW_HEAD;
    for (const end = at + (hasPositions ? body : 0); at < end; at += 1) positions.push(rows[at] ?? 0);
  }
  const isNone = (count: number): boolean => count === 0;
  return {
    passages: Uint32Array.from(passages),
    inBody: counts.body.filter((count) => count > 0).length,
    isBodyOnly: counts.heading.every(isNone) && counts.title.every(isNone),
    counts: { body: Uint32Array.from(counts.body), heading: Uint32Array.from(counts.heading), title: Uint32Array.from(counts.title) },
    positions: () => Uint32Array.from(positions),
  };
}
