// Scores of passages for a query: BM25F over body, heading and title, more where words and actors come together.
import { FIELDS, type PassageIndex, type Posting, type QueryTerm } from './types.js';

// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.6: counts are weighted
// and normalised field by field, then saturate together.
const K1 = 1.2;
const WEIGHTS = { body: 1, heading: 0.8, title: 0.5 } as const;
const NORM = 0.5;
/** Tempers rarity, so that one rare name does not outweigh a subject. */
const RARITY = 0.75;
/** Weight of the geometric mean of what words and actors score: a passage should say who and what. */
const TOGETHER = 0.7;
/** Share of a passage's score that its document speaks for, by the mean of its best passages. */
const DOCUMENT = 0.15;
const BEST_PASSAGES = 5;

interface Parts {
  words: number;
  actor: number;
  /** Whether a term stands in the passage or its heading, not only in the document's title. */
  isOwn: boolean;
}

/** Scores by number of the passage; passages that hold no term, nor stand under a heading that does, are left out. */
export function scorePassages(index: PassageIndex, query: readonly QueryTerm[]): ReadonlyMap<number, number> {
  const parts = new Map<number, Parts>();
  for (const { kind, units, weight } of query) {
    const postings = units.length === 1 ? index.postings(units[0] ?? '') : phrasePostings(index, units);
    const holding = postings.reduce((count, { counts }) => count + (counts.body > 0 ? 1 : 0), 0);
    const rarity = Math.log(1 + (index.count - holding + 0.5) / (holding + 0.5)) ** RARITY;
    for (const posting of postings) {
      const frequency = weightedCount(index, posting);
      const known = parts.get(posting.passage) ?? { words: 0, actor: 0, isOwn: false };
      known[kind] += (weight * rarity * frequency * (K1 + 1)) / (frequency + K1);
      known.isOwn ||= posting.counts.body + posting.counts.heading > 0;
      parts.set(posting.passage, known);
    }
  }
  const own = [...parts].filter(([, { isOwn }]) => isOwn);
  return withDocuments(
    index,
    own.map(([passage, { words, actor }]) => [passage, words + actor + TOGETHER * Math.sqrt(words * actor)]),
  );
}

/** Lets the best passages of a document speak for all of them. */
function withDocuments(index: PassageIndex, scores: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const byDocument = new Map<string, number[]>();
  for (const [passage, score] of scores) {
    const { document } = index.passage(passage);
    const list = byDocument.get(document) ?? [];
    list.push(score);
    byDocument.set(document, list);
  }
  const means = new Map(
    [...byDocument].map(([document, list]) => {
      const best = list.sort((a, b) => b - a).slice(0, BEST_PASSAGES);
      return [document, best.reduce((sum, score) => sum + score, 0) / BEST_PASSAGES] as const;
    }),
  );
  const highest = scores.reduce((most, [, score]) => Math.max(most, score), 0);
  const highestMean = [...means.values()].reduce((most, mean) => Math.max(most, mean), 0);
  return new Map(
    scores.map(([passage, score]) => {
      const mean = means.get(index.passage(passage).document) ?? 0;
      return [passage, (1 - DOCUMENT) * score + (highestMean === 0 ? 0 : (DOCUMENT * highest * mean) / highestMean)];
    }),
  );
}

function weightedCount(index: PassageIndex, { passage, counts }: Posting): number {
  const { lengths } = index.passage(passage);
  return FIELDS.reduce((sum, field) => {
    if (counts[field] === 0) return sum;
    const norm = 1 - NORM + (NORM * lengths[field]) / Math.max(1, index.averages[field]);
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
