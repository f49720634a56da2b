// Passages ranked for a theme: BM25F, kept back outside the theme's period, spread over what they say.
import { indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { foldText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, RankedPassage, Theme } from '../types.js';
import { type Candidate, diversify } from './diversify.js';
import { indexDocument } from './index-document.js';
import { joinEntries } from './join-entries.js';
import { scorePassages } from './score-passages.js';
import { toQuery } from './to-query.js';
import type { IndexedPassage, PassageIndex } from './types.js';

/** A document dated outside the theme's period counts less; undated ones count in full. */
const OUTSIDE_PERIOD = 0.5;

/** Corpora are values, so what was indexed once stays true. */
const indexes = new WeakMap<Corpus, PassageIndex>();

/** The index of a corpus in memory. */
export function indexCorpus(corpus: Corpus): PassageIndex {
  const actors = indexActors(corpus.actors);
  const index = indexes.get(corpus) ?? joinEntries(corpus.documents.map((document) => indexDocument(document, actors)));
  indexes.set(corpus, index);
  return index;
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
  const scored = [...scorePassages(index, toQuery(theme, actors))]
    .map(([number, score]) => {
      const passage = index.passage(number);
      return { number, passage, score: isInPeriod(passage, theme) ? score : score * OUTSIDE_PERIOD };
    })
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const candidates = scored.map(
    ({ passage, score }): Candidate<IndexedPassage> => ({ item: passage, score, words: () => wordsOf(passage) }),
  );
  return diversify(candidates)
    .slice(0, limit)
    .map(({ item: { document, paragraph, span }, score }) => ({ document, paragraph, span, score: Math.round(score * 10_000) / 10_000 }));
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** ISO dates of different precision compare by their common beginning. */
function isInPeriod({ date }: IndexedPassage, { period: { from, to } }: Theme): boolean {
  if (date === null) return true;
  const isBefore = from !== null && date.slice(0, from.length) < from.slice(0, date.length);
  const isAfter = to !== null && date.slice(0, to.length) > to.slice(0, date.length);
  return !isBefore && !isAfter;
}
