// Scores of passages for a query: BM25F over body, heading and title, more where words and actors come together.
import { createMemory } from '../../base/remember.js';
import { highestOf } from './highest-of.js';
import { joinPhrase } from './join-phrase.js';
import type { Field, PassageIndex, Postings, QueryTerm } from './types.js';

// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.6: counts are weighted
// and normalised field by field, then saturate together.
const K1 = 1.2;
// A title is the same for every passage of its document, so it says little of one; a long passage mostly says more, rather
// than the same in more words.
const WEIGHTS = { body: 1, heading: 0.8, title: 0.15 } as const;
const NORM = 0.1;
/** Tempers rarity, so that one rare name does not outweigh a subject. */
const RARITY = 0.75;
/** Weight of the geometric mean of what words and actors score: a passage should say who and what. */
const TOGETHER = 1;
/** Share of a passage's score that its document speaks for, by the mean of its best passages. */
const DOCUMENT = 0.15;
const BEST_PASSAGES = 5;
/** Units whose postings are kept while a query is answered. */
const MOST_UNITS = 200;

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
  // Words of phrases are terms themselves: an index on disk reads each once.
  const postingsOf = createMemory<readonly Postings[]>(MOST_UNITS);
  const read = (unit: string): readonly Postings[] => postingsOf(unit, () => index.postings(unit));
  for (const { kind, units, weight } of query) {
    const postings = units.length === 1 ? read(units[0] ?? '') : joinPhrase(units, read, count);
    const rarity = rarityOf(postings, count);
    for (const part of postings) {
      if (part.isBodyOnly) addBodyTerm(parts[kind], parts.isOwn, part, norms('body'), weight * rarity);
      else addTerm(parts[kind], parts.isOwn, part, norms, weight * rarity);
    }
  }
  return withDocuments(index, ownScores(parts));
}

/** Rarity of a term by how many passages have it in their body. */
function rarityOf(postings: readonly Postings[], count: number): number {
  const holding = postings.reduce((sum, { inBody }) => sum + inBody, 0);
  return Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) ** RARITY;
}

type Norms = (field: Field) => Float64Array;

/** What the count of each field is divided by in each passage: more in long ones. Few queries meet a heading or a title. */
function toNorms({ lengths, averages, count }: PassageIndex): Norms {
  const known = new Map<Field, Float64Array>();
  return (field) => {
    const made = known.get(field) ?? new Float64Array(count);
    if (known.has(field)) return made;
    known.set(field, made);
    const column = lengths[field];
    const average = Math.max(1, averages[field]);
    for (let passage = 0; passage < count; passage += 1) made[passage] = 1 - NORM + (NORM * (column[passage] ?? 0)) / average;
    return made;
  };
}

/** As `addTerm`, of a term that stands in bodies only. The inner loop of ranking: a theme may meet a million rows. */
function addBodyTerm(
  scores: Float64Array,
  isOwn: Uint8Array,
  { passages, counts: { body } }: Postings,
  norms: Float64Array,
  weight: number,
): void {
  for (let row = 0; row < passages.length; row += 1) {
    const passage = passages[row] ?? 0;
    const frequency = (WEIGHTS.body * (body[row] ?? 0)) / (norms[passage] ?? 1);
    scores[passage] = (scores[passage] ?? 0) + (weight * frequency * (K1 + 1)) / (frequency + K1);
    isOwn[passage] = 1;
  }
}

/** Adds what a term scores in each field. */
function addTerm(
  scores: Float64Array,
  isOwn: Uint8Array,
  { passages, counts: { body, heading, title } }: Postings,
  norms: Norms,
  weight: number,
): void {
  const [bodyNorms, headingNorms, titleNorms] = [norms('body'), norms('heading'), norms('title')];
  for (let row = 0; row < passages.length; row += 1) {
    const passage = passages[row] ?? 0;
    const inBody = body[row] ?? 0;
    const inHeading = heading[row] ?? 0;
    const inTitle = title[row] ?? 0;
    let frequency = inBody === 0 ? 0 : (WEIGHTS.body * inBody) / (bodyNorms[passage] ?? 1);
    if (inHeading > 0) frequency += (WEIGHTS.heading * inHeading) / (headingNorms[passage] ?? 1);
    if (inTitle > 0) frequency += (WEIGHTS.title * inTitle) / (titleNorms[passage] ?? 1);
    scores[passage] = (scores[passage] ?? 0) + (weight * frequency * (K1 + 1)) / (frequency + K1);
    if (inBody + inHeading > 0) isOwn[passage] = 1;
  }
}

function ownScores({ words, actor, isOwn }: Parts): PassageScores {
  const passages = new Uint32Array(isOwn.length);
  const scores = new Float64Array(isOwn.length);
  let row = 0;
  for (let passage = 0; passage < isOwn.length; passage += 1) {
    if (isOwn[passage] !== 1) continue;
    const said = words[passage] ?? 0;
    const who = actor[passage] ?? 0;
    passages[row] = passage;
    scores[row] = said + who + TOGETHER * Math.sqrt(said * who);
    row += 1;
  }
  return { passages: passages.subarray(0, row), scores: scores.subarray(0, row) };
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
    const best = highestOf(scores, BEST_PASSAGES, from, to);
    let sum = 0;
    for (let rank = 0; rank < best.length; rank += 1) sum += best[rank] ?? 0;
    const mean = sum / BEST_PASSAGES;
    for (let row = from; row < to; row += 1) means[row] = mean;
    highest = Math.max(highest, best[0] ?? 0);
    highestMean = Math.max(highestMean, mean);
    from = to;
  }
  if (highestMean === 0) highestMean = 1;
  for (let row = 0; row < scores.length; row += 1)
    means[row] = (1 - DOCUMENT) * (scores[row] ?? 0) + (DOCUMENT * highest * (means[row] ?? 0)) / highestMean;
  return { passages, scores: means };
}
