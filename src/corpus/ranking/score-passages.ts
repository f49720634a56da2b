// Scores of passages for a query: BM25F over body, heading and title, more where words and actors come together.
import { joinPhrase } from './join-phrase.js';
import { FIELDS, type PassageIndex, type Postings, type QueryTerm } from './types.js';

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

/** Passages with their scores; row by row, in the order of passages. */
export interface PassageScores {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
}

/** What the terms of each kind score, by passage. */
interface Parts {
  readonly words: Float64Array;
  readonly actor: Float64Array;
  /** 1 where a term stands in the passage or its heading, not only in the document's title. */
  readonly isOwn: Uint8Array;
}

/** Scores of the passages that hold a term or stand under a heading that does; the others are left out. */
export function scorePassages(index: PassageIndex, query: readonly QueryTerm[]): PassageScores {
  const { count } = index;
  const parts: Parts = { words: new Float64Array(count), actor: new Float64Array(count), isOwn: new Uint8Array(count) };
  const norms = toNorms(index);
  for (const { kind, units, weight } of query) {
    const postings = units.length === 1 ? index.postings(units[0] ?? '') : joinPhrase(index, units);
    addTerm(parts[kind], parts.isOwn, postings, norms, weight * rarityOf(postings, count));
  }
  return withDocuments(index, ownScores(parts));
}

/** Rarity of a term by how many passages have it in their body. */
function rarityOf({ passages, counts: { body } }: Postings, count: number): number {
  let holding = 0;
  for (let row = 0; row < passages.length; row += 1) if ((body[row] ?? 0) > 0) holding += 1;
  return Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) ** RARITY;
}

type Norm = (passage: number) => number;

/** What the count of each field is divided by in a passage: more in long ones. */
function toNorms({ lengths, averages }: PassageIndex): Readonly<Record<keyof typeof WEIGHTS, Norm>> {
  const normOf = (field: keyof typeof WEIGHTS): Norm => {
    const column = lengths[field];
    const average = Math.max(1, averages[field]);
    return (passage) => 1 - NORM + (NORM * (column[passage] ?? 0)) / average;
  };
  return { body: normOf('body'), heading: normOf('heading'), title: normOf('title') };
}

function addTerm(
  scores: Float64Array,
  isOwn: Uint8Array,
  { passages, counts }: Postings,
  norms: ReturnType<typeof toNorms>,
  weight: number,
): void {
  for (let row = 0; row < passages.length; row += 1) {
    const passage = passages[row] ?? 0;
    let frequency = 0;
    for (const field of FIELDS) {
      const count = counts[field][row] ?? 0;
      if (count > 0) frequency += (WEIGHTS[field] * count) / norms[field](passage);
    }
    scores[passage] = (scores[passage] ?? 0) + (weight * frequency * (K1 + 1)) / (frequency + K1);
    if ((counts.body[row] ?? 0) + (counts.heading[row] ?? 0) > 0) isOwn[passage] = 1;
  }
}

function ownScores({ words, actor, isOwn }: Parts): PassageScores {
  const passages = new Uint32Array(isOwn.reduce((sum, own) => sum + own, 0));
  const scores = new Float64Array(passages.length);
  let row = 0;
  for (let passage = 0; passage < isOwn.length; passage += 1) {
    if (isOwn[passage] !== 1) continue;
    const [said, who] = [words[passage] ?? 0, actor[passage] ?? 0];
    passages[row] = passage;
    scores[row] = said + who + TOGETHER * Math.sqrt(said * who);
    row += 1;
  }
  return { passages, scores };
}

/** Lets the best passages of a document speak for all of them. */
function withDocuments({ documents }: PassageIndex, { passages, scores }: PassageScores): PassageScores {
  const means = new Float64Array(scores.length);
  let highest = 0;
  let highestMean = 0;
  for (let from = 0; from < passages.length; ) {
    const document = documents[passages[from] ?? 0];
    let to = from + 1;
    while (to < passages.length && documents[passages[to] ?? 0] === document) to += 1;
    const best = scores.slice(from, to).sort().reverse().subarray(0, BEST_PASSAGES);
    const mean = best.reduce((sum, score) => sum + score, 0) / BEST_PASSAGES;
    means.fill(mean, from, to);
    highest = Math.max(highest, best[0] ?? 0);
    highestMean = Math.max(highestMean, mean);
    from = to;
  }
  return {
    passages,
    scores: scores.map(
      (score, row) => (1 - DOCUMENT) * score + (highestMean === 0 ? 0 : (DOCUMENT * highest * (means[row] ?? 0)) / highestMean),
    ),
  };
}
