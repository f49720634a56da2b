// Scores of passages for a query: BM25F over body, heading and title.
import { FIELDS, type PassageIndex, type Posting, type QueryTerm } from './types.js';

// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.6: counts are weighted
// and normalised field by field, then saturate together.
const K1 = 1.2;
const WEIGHTS = { body: 1, heading: 0.8, title: 0.5 } as const;
const NORMS = { body: 0.75, heading: 0.5, title: 0.5 } as const;

/** Scores by number of the passage; passages that hold no term, nor stand under a heading that does, are left out. */
export function scorePassages(index: PassageIndex, query: readonly QueryTerm[]): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const own = new Set<number>();
  for (const { units, weight } of query) {
    const postings = units.length === 1 ? index.postings(units[0] ?? '') : phrasePostings(index, units);
    const inverse = Math.log(1 + (index.count - postings.length + 0.5) / (postings.length + 0.5));
    for (const posting of postings) {
      if (posting.counts.body + posting.counts.heading > 0) own.add(posting.passage);
      const frequency = weightedCount(index, posting);
      scores.set(posting.passage, (scores.get(posting.passage) ?? 0) + (weight * inverse * frequency * (K1 + 1)) / (frequency + K1));
    }
  }
  return new Map([...scores].filter(([passage]) => own.has(passage)));
}

function weightedCount(index: PassageIndex, { passage, counts }: Posting): number {
  const { lengths } = index.passage(passage);
  return FIELDS.reduce((sum, field) => {
    if (counts[field] === 0) return sum;
    const norm = 1 - NORMS[field] + (NORMS[field] * lengths[field]) / Math.max(1, index.averages[field]);
    return sum + (WEIGHTS[field] * counts[field]) / norm;
  }, 0);
}

/** Postings of words that stand side by side in a body. */
function phrasePostings(index: PassageIndex, units: readonly string[]): readonly Posting[] {
  const [first = [], ...rest] = units.map((unit) => index.postings(unit));
  const others = rest.map((postings) => new Map(postings.map((posting) => [posting.passage, new Set(posting.positions)])));
  return first.flatMap(({ passage, positions }) => {
    const body = positions.filter((at) => others.every((places, offset) => places.get(passage)?.has(at + offset + 1) === true)).length;
    return body === 0 ? [] : [{ passage, counts: { body, heading: 0, title: 0 }, positions: [] }];
  });
}
