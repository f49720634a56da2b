// Passages ranked for a theme: BM25F, kept back outside the theme's period, spread over what they say.
import { indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { isInPeriod } from '../dates/is-in-period.js';
import { foldText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, RankedPassage, Theme } from '../types.js';
import { type Candidate, COMPARED, diversify } from './diversify.js';
import { highestOf } from './highest-of.js';
import { indexDocument } from './index-document.js';
import { joinEntries } from './join-entries.js';
import { type PassageScores, scorePassages } from './score-passages.js';
import { toQuery } from './to-query.js';
import type { IndexedPassage, PassageIndex } from './types.js';

/** A document dated outside the theme's period counts less; undated ones count in full. */
const OUTSIDE_PERIOD = 0.5;

/** Corpora are values, so what was indexed once stays true. */
const indexes = new WeakMap<Corpus, PassageIndex>();
const openers = new WeakMap<Corpus, () => PassageIndex>();

/** The index of a corpus: the one that it was read with, else one in memory. */
function indexCorpus(corpus: Corpus): PassageIndex {
  const index = indexes.get(corpus) ?? openers.get(corpus)?.() ?? indexInMemory(corpus);
  indexes.set(corpus, index);
  return index;
}

function indexInMemory(corpus: Corpus): PassageIndex {
  const actors = indexActors(corpus.actors);
  return joinEntries(
    corpus.documents.map((document) => ({ id: document.id, date: document.date, entries: indexDocument(document, actors) })),
  );
}

/** Lets a corpus be ranked by an index that stands elsewhere, e.g. on disk; it is opened when it is first needed. */
export function useIndex(corpus: Corpus, open: () => PassageIndex): void {
  openers.set(corpus, open);
}

/** Body paragraphs that speak to a theme, best first; ties in the order of documents and text. Scores are rounded to four places. */
export function rankPassages(corpus: Corpus, theme: Theme, limit = Number.POSITIVE_INFINITY): readonly RankedPassage[] {
  return rankIndexed(indexCorpus(corpus), theme, inputOf(corpus), limit);
}

export interface RankingInput {
  readonly actors: MentionIndex;
  /** The stems of a passage with their counts. */
  readonly wordsOf: (passage: IndexedPassage) => ReadonlyMap<string, number>;
}

const inputs = new WeakMap<Corpus, RankingInput>();

function inputOf(corpus: Corpus): RankingInput {
  const input = inputs.get(corpus) ?? toInput(corpus);
  inputs.set(corpus, input);
  return input;
}

function toInput(corpus: Corpus): RankingInput {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const wordsOf = ({ document: id, span }: IndexedPassage): ReadonlyMap<string, number> => {
    const document = documents.get(id);
    return document === undefined ? new Map() : tally(stemsOf(foldText(document, span).text));
  };
  return { actors: indexActors(corpus.actors), wordsOf };
}

/** As `rankPassages`, over any index. */
export function rankIndexed(
  index: PassageIndex,
  theme: Theme,
  input: RankingInput,
  limit = Number.POSITIVE_INFINITY,
): readonly RankedPassage[] {
  const scored = scoreTheme(index, theme, input.actors);
  const rows = bestRows(scored.scores, Math.max(limit, COMPARED));
  return diversifyRows(index, scored, rows, input)
    .slice(0, limit)
    .map((row) => toRanked(index, scored, row));
}

/**
 * Passages that hold any word or actor of `wanted`, in the order of the theme, then those that speak to the theme alone: of each
 * at most so many, the same ones that ranking all of them would put first.
 */
export function rankWantedFirst(corpus: Corpus, theme: Theme, wanted: Theme, limit: number): readonly RankedPassage[] {
  const index = indexCorpus(corpus);
  const input = inputOf(corpus);
  const holding = new Uint8Array(index.count);
  for (const passage of scorePassages(index, toQuery(wanted, input.actors)).passages) holding[passage] = 1;
  const scored = scoreTheme(index, theme, input.actors);
  const isWanted = (row: number): boolean => holding[scored.passages[row] ?? 0] === 1;
  // The best find their order among each other, whether they hold what is wanted or not.
  const first = bestRows(scored.scores, COMPARED).slice(0, COMPARED);
  const rest = scored.scores.slice();
  for (const row of first) rest[row] = Number.NEGATIVE_INFINITY;
  const restOf = (isMeant: (row: number) => boolean): readonly number[] =>
    bestRows(
      rest.map((score, row) => (isMeant(row) ? score : Number.NEGATIVE_INFINITY)),
      limit,
    ).filter((row) => rest[row] !== Number.NEGATIVE_INFINITY && isMeant(row));
  const ranked = diversifyRows(index, scored, [...first, ...restOf(isWanted), ...restOf((row) => !isWanted(row))], input);
  const best = (isMeant: (row: number) => boolean): readonly Placed[] => ranked.filter(({ item }) => isMeant(item)).slice(0, limit);
  return [...best(isWanted), ...best((row) => !isWanted(row))].map((row) => toRanked(index, scored, row));
}

/** Scores for a theme; documents outside its period count less. */
function scoreTheme(index: PassageIndex, theme: Theme, actors: MentionIndex): PassageScores {
  const { passages, scores } = scorePassages(index, toQuery(theme, actors));
  const shares = index.dates.map((date) => (date === null || isInPeriod(date, theme.period) ? 1 : OUTSIDE_PERIOD));
  const weighted = new Float64Array(scores.length);
  for (let row = 0; row < weighted.length; row += 1)
    weighted[row] = (scores[row] ?? 0) * (shares[index.documents[passages[row] ?? 0] ?? 0] ?? 1);
  return { passages, scores: weighted };
}

/** A row of what was scored, with the score by which it was chosen. */
type Placed = ReturnType<typeof diversifyRows>[number];

function diversifyRows({ passage }: PassageIndex, { passages, scores }: PassageScores, rows: readonly number[], { wordsOf }: RankingInput) {
  return diversify(
    rows.map((row): Candidate<number> => ({ item: row, score: scores[row] ?? 0, words: () => wordsOf(passage(passages[row] ?? 0)) })),
  );
}

function toRanked(index: PassageIndex, { passages }: PassageScores, { item: row, score }: Placed): RankedPassage {
  const { document, paragraph, span } = index.passage(passages[row] ?? 0);
  return { document, paragraph, span, score: Math.round(score * 10_000) / 10_000 };
}

/** At least `most` of the rows with the highest scores, or all there are; best first, ties in their order. */
function bestRows(scores: Float64Array, most: number): readonly number[] {
  const least = most < scores.length ? (highestOf(scores, most).at(-1) ?? 0) : Number.NEGATIVE_INFINITY;
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row += 1) if ((scores[row] ?? 0) >= least) rows.push(row);
  return rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
