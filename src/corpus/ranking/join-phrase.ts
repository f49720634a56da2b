// Words that stand side by side in a body.
import { NO_POSTINGS } from './to-postings.js';
import type { PassageIndex, Postings } from './types.js';

/** Postings of a phrase, part by part: how often its words stand side by side in the body of each passage. */
export function joinPhrase(index: PassageIndex, units: readonly string[]): readonly Postings[] {
  const [first = [], ...rest] = units.map((unit) => index.postings(unit));
  // No passage stands in two parts, so all share one table of rows for each word.
  const tables = rest.map(() => new Uint32Array(index.count));
  return first.map((postings, part) => {
    const others = rest.map((parts) => parts[part] ?? NO_POSTINGS);
    return [postings, ...others].some(({ passages }) => passages.length === 0) ? NO_POSTINGS : joinPart(postings, others, tables);
  });
}

function joinPart(first: Postings, rest: readonly Postings[], tables: readonly Uint32Array[]): Postings {
  const others = rest.map((postings, word) => lookUp(postings, tables[word] ?? new Uint32Array(0)));
  const places = first.positions();
  const counts = first.counts.body;
  const passages: number[] = [];
  const body: number[] = [];
  for (let row = 0, at = 0; row < first.passages.length; row += 1) {
    const passage = first.passages[row] ?? 0;
    const end = at + (counts[row] ?? 0);
    let found = 0;
    for (; at < end; at += 1) {
      const place = places[at] ?? 0;
      if (others.every((stands, offset) => stands(passage, place + offset + 1))) found += 1;
    }
    if (found === 0) continue;
    passages.push(passage);
    body.push(found);
  }
  const none = new Uint32Array(passages.length);
  return {
    passages: Uint32Array.from(passages),
    counts: { body: Uint32Array.from(body), heading: none, title: none },
    positions: NO_POSTINGS.positions,
  };
}

/** Whether a unit stands at a position of a passage; `rows` takes the row of each passage, counted from 1. */
function lookUp({ passages, counts: { body }, positions }: Postings, rows: Uint32Array): (passage: number, position: number) => boolean {
  const starts = new Uint32Array(passages.length + 1);
  for (let row = 0; row < passages.length; row += 1) {
    rows[passages[row] ?? 0] = row + 1;
    starts[row + 1] = (starts[row] ?? 0) + (body[row] ?? 0);
  }
  const places = positions();
  return (passage, position) => {
    const row = rows[passage] ?? 0;
    if (row === 0) return false;
    for (let at = starts[row - 1] ?? 0; at < (starts[row] ?? 0); at += 1) if (places[at] === position) return true;
    return false;
  };
}
