// Postings of a segment in the numbers of the whole index.
import type { Postings } from '../ranking/types.js';

/** The number of a passage that no longer counts. */
export const OUTDATED = -1;

/** Gives passages the numbers they have in the whole, and leaves out the outdated ones; `numbers` go by number in the segment. */
export function renumberPostings(postings: Postings, numbers: Int32Array): Postings {
  const { passages } = postings;
  const renumbered = new Uint32Array(passages.length);
  let live = 0;
  for (let row = 0; row < passages.length; row += 1) {
    const number = numbers[passages[row] ?? 0] ?? OUTDATED;
    if (number === OUTDATED) continue;
    renumbered[live] = number;
    live += 1;
  }
  if (live === passages.length) return { ...postings, passages: renumbered };
  return { ...postings, ...keepRows(postings, numbers, live), passages: renumbered.subarray(0, live) };
}

/** Counts and positions of the rows that are not outdated. */
function keepRows(
  { passages, counts, positions }: Postings,
  numbers: Int32Array,
  live: number,
): Pick<Postings, 'counts' | 'inBody' | 'positions'> {
  const { body, heading, title } = counts;
  const kept = { body: new Uint32Array(live), heading: new Uint32Array(live), title: new Uint32Array(live) };
  const isLive = (row: number): boolean => (numbers[passages[row] ?? 0] ?? OUTDATED) !== OUTDATED;
  for (let row = 0, next = 0; row < passages.length; row += 1) {
    if (!isLive(row)) continue;
    kept.body[next] = body[row] ?? 0;
    kept.heading[next] = heading[row] ?? 0;
    kept.title[next] = title[row] ?? 0;
    next += 1;
  }
  const keptPositions = (): Uint32Array => {
    const all = positions();
    let next = 0;
    for (let row = 0, at = 0; row < passages.length && at < all.length; row += 1) {
      const end = at + (body[row] ?? 0);
      if (isLive(row)) {
        all.copyWithin(next, at, end);
        next += end - at;
      }
      at = end;
    }
    return all.subarray(0, next);
  };
  return { counts: kept, inBody: kept.body.filter((count) => count > 0).length, positions: keptPositions };
}
