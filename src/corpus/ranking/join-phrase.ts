// Words that stand side by side in a body.
import { NO_POSTINGS } from './to-postings.js';
import type { Postings } from './types.js';

/** Postings of a phrase, part by part: how often its words stand side by side in the body of each passage. */
export function joinPhrase(
  units: readonly string[],
  postingsOf: (unit: string) => readonly Postings[],
  passageCount: number,
): readonly Postings[] {
  const [first = [], ...rest] = units.map(postingsOf);
  // No passage stands in two parts, so all share one table of rows for each word.
  const tables = rest.map(() => new Uint32Array(passageCount));
  return first.map((postings, part) => {
    const others = rest.map((parts) => parts[part] ?? NO_POSTINGS);
    return [postings, ...others].some(({ passages }) => passages.length === 0) ? NO_POSTINGS : joinPart(postings, others, tables);
  });
}

function joinPart(first: Postings, rest: readonly Postings[], tables: readonly Uint32Array[]): Postings {
  for (const [word, { passages }] of rest.entries()) enterRows(passages, tables[word] ?? new Uint32Array(0));
  const shared = rowsInAll(first.passages, tables);
  if (shared.length === 0) return NO_POSTINGS;
  const [head, ...words] = [first, ...rest].map(toWord);
  const passages: number[] = [];
  const body: number[] = [];
  for (const row of shared) {
    const passage = first.passages[row] ?? 0;
    const rows = tables.map((table) => (table[passage] ?? 0) - 1);
    let found = 0;
    for (let at = head?.starts[row] ?? 0; at < (head?.starts[row + 1] ?? 0); at += 1)
      if (follow(words, rows, head?.places[at] ?? 0)) found += 1;
    if (found === 0) continue;
    passages.push(passage);
    body.push(found);
  }
  const none = new Uint32Array(passages.length);
  return {
    passages: Uint32Array.from(passages),
    counts: { body: Uint32Array.from(body), heading: none, title: none },
    isBodyOnly: true,
    inBody: passages.length,
    positions: NO_POSTINGS.positions,
  };
}

/** Rows of passages that stand in every table: most lack one of the words. */
function rowsInAll(passages: Uint32Array, tables: readonly Uint32Array[]): readonly number[] {
  const [second = new Uint32Array(0), ...others] = tables;
  const shared: number[] = [];
  for (let row = 0; row < passages.length; row += 1) if (second[passages[row] ?? 0] !== 0) shared.push(row);
  return others.length === 0 ? shared : shared.filter((row) => others.every((rows) => rows[passages[row] ?? 0] !== 0));
}

/** Enters the row of each passage, counted from 1; 0 is where the word does not stand. */
function enterRows(passages: Uint32Array, rows: Uint32Array): void {
  for (let row = 0; row < passages.length; row += 1) rows[passages[row] ?? 0] = row + 1;
}

/** A word of a phrase: its positions, and where those of each row begin. */
interface Word {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function toWord({ passages, counts: { body }, positions }: Postings): Word {
  const starts = new Uint32Array(passages.length + 1);
  for (let row = 0; row < passages.length; row += 1) starts[row + 1] = (starts[row] ?? 0) + (body[row] ?? 0);
  return { starts, places: positions() };
}

/** Whether the words, each in its row, stand one behind the other from the position after `place` on. */
function follow(words: readonly Word[], rows: readonly number[], place: number): boolean {
  return words.every(({ starts, places }, index) => {
    const row = rows[index] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) if (places[at] === place + index + 1) return true;
    return false;
  });
}
