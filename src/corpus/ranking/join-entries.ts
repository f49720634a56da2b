// Entries of documents joined to an index in memory.
import { isActorUnit } from './index-document.js';
import { NO_POSTINGS, ROW_HEAD, toPostings } from './to-postings.js';
import {
  type DocumentEntries,
  FIELDS,
  type Field,
  type FieldColumns,
  type FieldCounts,
  type PassageIndex,
  type Postings,
} from './types.js';

/** A document of an index. */
export interface EnteredDocument {
  readonly id: string;
  readonly date: string | null;
  readonly entries: DocumentEntries;
}

/** An index over documents in the order given. */
export function joinEntries(entered: readonly EnteredDocument[]): PassageIndex {
  const documents = Uint32Array.from(entered.flatMap(({ entries: { passages } }, number) => passages.map(() => number)));
  const passages = entered.flatMap(({ id, entries }) => entries.passages.map((passage) => ({ document: id, ...passage })));
  const lengths = (field: Field): Uint32Array => Uint32Array.from(passages, (passage) => passage.lengths[field]);
  const columns: FieldColumns = { body: lengths('body'), heading: lengths('heading'), title: lengths('title') };
  const rows = joinRows(entered);
  const asked = new Map<string, readonly Postings[]>();
  return {
    count: passages.length,
    averages: averagesOf(columns, passages.length),
    documents,
    lengths: columns,
    dates: entered.map(({ date }) => date),
    passage: (number) => {
      const passage = passages[number];
      if (passage === undefined) throw new Error(`No passage ${number} among ${passages.length}`);
      return passage;
    },
    postings: (unit) => {
      const list = rows.get(unit);
      if (list === undefined) return [NO_POSTINGS];
      const known = asked.get(unit) ?? [toPostings(list, !isActorUnit(unit))];
      asked.set(unit, known);
      return known;
    },
  };
}

/** Rows by unit, with passages numbered through all documents. */
function joinRows(entered: readonly EnteredDocument[]): ReadonlyMap<string, readonly number[]> {
  const joined = new Map<string, number[]>();
  let first = 0;
  for (const { entries } of entered) {
    for (const [unit, rows] of entries.rows) {
      const known = joined.get(unit) ?? [];
      addRows(known, rows, first, !isActorUnit(unit));
      joined.set(unit, known);
    }
    first += entries.passages.length;
  }
  return joined;
}

function addRows(to: number[], rows: readonly number[], first: number, hasPositions: boolean): void {
  for (let at = 0; at < rows.length; ) {
    const end = at + ROW_HEAD + (hasPositions ? (rows[at + 1] ?? 0) : 0);
    to.push((rows[at] ?? 0) + first);
    for (at += 1; at < end; at += 1) to.push(rows[at] ?? 0);
  }
}

/** Mean lengths of the fields. */
export function averagesOf(lengths: FieldColumns, count: number): FieldCounts {
  const mean = (field: Field): number => {
    let sum = 0;
    for (let passage = 0; passage < count; passage += 1) sum += lengths[field][passage] ?? 0;
    return sum / Math.max(1, count);
  };
  const [body, heading, title] = FIELDS.map(mean);
  return { body: body ?? 0, heading: heading ?? 0, title: title ?? 0 };
}
