// Words that stand side by side in a body.
import { NO_POSTINGS } from './to-postings.js';
import type { PassageIndex, Postings } from './types.js';

/** Postings of a phrase: how often its words stand side by side in the body of each passage. */
export function joinPhrase(index: PassageIndex, units: readonly string[]): Postings {
  const [first = NO_POSTINGS, ...rest] = units.map((unit) => index.postings(unit));
  if ([first, ...rest].some(({ passages }) => passages.length === 0)) return NO_POSTINGS;
  const others = rest.map((postings) => lookUp(postings, index.count));
  const starts = startsOf(first);
  const places = first.positions();
  const passages: number[] = [];
  const body: number[] = [];
  for (let row = 0; row < first.passages.length; row += 1) {
    const passage = first.passages[row] ?? 0;
    let count = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      if (others.every((stands, offset) => stands(passage, place + offset + 1))) count += 1;
    }
    if (count === 0) continue;
    passages.push(passage);
    body.push(count);
  }
  const none = new Uint8Array(passages.length);
  return { passages, counts: { body, heading: none, title: none }, positions: () => [] };
}

/** Whether a unit stands at a position of a passage. */
function lookUp(postings: Postings, count: number): (passage: number, position: number) => boolean {
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < postings.passages.length; row += 1) rows[postings.passages[row] ?? 0] = row;
  const starts = startsOf(postings);
  const places = postings.positions();
  return (passage, position) => {
    const row = rows[passage] ?? -1;
    if (row === -1) return false;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) if (places[at] === position) return true;
    return false;
  };
}

/** Where the positions of each row begin, and of the row behind the last. */
function startsOf({ passages, counts: { body } }: Postings): Uint32Array {
  const starts = new Uint32Array(passages.length + 1);
  for (let row = 0; row < passages.length; row += 1) starts[row + 1] = (starts[row] ?? 0) + (body[row] ?? 0);
  return starts;
}
