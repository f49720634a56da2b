// Rows of a unit as columns.
import type { Field, Postings } from './types.js';

/** Numbers of a row before its positions: the passage and three counts. */
export const ROW_HEAD = 4;

/** Postings of a unit that stands nowhere. */
export const NO_POSTINGS: Postings = { passages: [], counts: { body: [], heading: [], title: [] }, positions: () => [] };

/** Columns of rows written one after another; rows of actors have no positions. */
export function toPostings(rows: readonly number[], hasPositions: boolean): Postings {
  const passages: number[] = [];
  const counts: Record<Field, number[]> = { body: [], heading: [], title: [] };
  const positions: number[] = [];
  for (let at = 0; at < rows.length; ) {
    const [passage = 0, body = 0, heading = 0, title = 0] = [rows[at], rows[at + 1], rows[at + 2], rows[at + 3]];
    passages.push(passage);
    counts.body.push(body);
    counts.heading.push(heading);
    counts.title.push(title);
    at += ROW_HEAD;
    for (const end = at + (hasPositions ? body : 0); at < end; at += 1) positions.push(rows[at] ?? 0);
  }
  return { passages, counts, positions: () => positions };
}
