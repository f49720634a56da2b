// Passages ranked for a theme: BM25F, kept back outside the theme's period, spread over what they say.
import { indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { foldText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, RankedPassage, Theme } from '../types.js';
import { type Candidate, COMPARED, diversify } from './diversify.js';
import { highestOf } from './highest-of.js';
import { indexDocument } from './index-document.js';
import { joinEntries } from './join-entries.js';
import { scorePassages } from './score-passages.js';
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
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const wordsOf = ({ document: id, span }: IndexedPassage): ReadonlyMap<string, number> => {
    const document = documents.get(id);
    return document === undefined ? new Map() : tally(stemsOf(foldText(document, span).text));
  };
  return rankIndexed(indexCorpus(corpus), theme, { actors: indexActors(corpus.actors), wordsOf }, limit);
}

export interface RankingInput {
  readonly actors: MentionIndex;
  /** The stems of a passage with their counts. */
  readonly wordsOf: (passage: IndexedPassage) => ReadonlyMap<string, number>;
}

/** As `rankPassages`, over any index. */
export function rankIndexed(
  index: PassageIndex,
  theme: Theme,
  { actors, wordsOf }: RankingInput,
  limit = Number.POSITIVE_INFINITY,
): readonly RankedPassage[] {
  const { passages, scores } = scorePassages(index, toQuery(theme, actors));
  const shares = index.dates.map((date) => (isInPeriod(date, theme) ? 1 : OUTSIDE_PERIOD));
  const weighted = new Float64Array(scores.length);
  for (let row = 0; row < weighted.length; row += 1)
    weighted[row] = (scores[row] ?? 0) * (shares[index.documents[passages[row] ?? 0] ?? 0] ?? 1);
  const candidates = bestRows(weighted, Math.max(limit, COMPARED)).map((row): Candidate<IndexedPassage> => {
    const item = index.passage(passages[row] ?? 0);
    return { item, score: weighted[row] ?? 0, words: () => wordsOf(item) };
  });
  return diversify(candidates)
    .slice(0, limit)
    .map(({ item: { document, paragraph, span }, score }) => ({ document, paragraph, span, score: Math.round(score * 10_000) / 10_000 }));
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

/** ISO dates of different precision compare by their common beginning. */
function isInPeriod(date: string | null, { period: { from, to } }: Theme): boolean {
  if (date === null) return true;
  const isBefore = from !== null && date.slice(0, from.length) < from.slice(0, date.length);
  const isAfter = to !== null && date.slice(0, to.length) > to.slice(0, date.length);
  return !isBefore && !isAfter;
}
