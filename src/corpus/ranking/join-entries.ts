// Entries of documents joined to an index in memory.
import type { DocumentEntries, FIELDS, FieldCounts, IndexedPassage, PassageIndex, Posting } from './types.js';

/** An index over documents in the order given. */
export function joinEntries(documents: readonly DocumentEntries[]): PassageIndex {
  const passages: IndexedPassage[] = [];
  const postings = new Map<string, Posting[]>();
  for (const entries of documents) {
    const first = passages.length;
    for (const [unit, list] of entries.postings) {
      const known = postings.get(unit) ?? [];
      for (const posting of list) known.push({ ...posting, passage: posting.passage + first });
      postings.set(unit, known);
    }
    for (const passage of entries.passages) passages.push(passage);
  }
  return {
    count: passages.length,
    averages: averagesOf(passages),
    passage: (number) => {
      const passage = passages[number];
      if (passage === undefined) throw new Error(`No passage ${number} among ${passages.length}`);
      return passage;
    },
    postings: (unit) => postings.get(unit) ?? [],
  };
}

function averagesOf(passages: readonly IndexedPassage[]): FieldCounts {
  const mean = (field: (typeof FIELDS)[number]): number =>
    passages.reduce((sum, { lengths }) => sum + lengths[field], 0) / Math.max(1, passages.length);
  return { body: mean('body'), heading: mean('heading'), title: mean('title') };
}
