// Passages ranked for a theme: BM25 over the words of body paragraphs, phrases and actors counting as words of their own.
import { findMentions, indexActors } from '../actors/find-mentions.js';
import { type FoldedParagraph, foldParagraphs } from '../text/fold-paragraphs.js';
import { foldQuery } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, CorpusDocument, RankedPassage, Theme } from '../types.js';

// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009: the usual k1 and b.
const K1 = 1.2;
const B = 0.75;
const PHRASE_WEIGHT = 1.5;
const ACTOR_WEIGHT = 0.6;
/** A document dated outside the theme's period counts less; undated ones count in full. */
const OUTSIDE_PERIOD = 0.5;
const STOPWORDS = new Set('a an and as at by for from in into of on or over the their to under with'.split(' '));

interface Passage {
  readonly document: CorpusDocument;
  readonly folded: FoldedParagraph;
  readonly length: number;
  /** How often each unit of the query stands in it. */
  readonly counts: readonly number[];
}

interface Unit {
  readonly weight: number;
  readonly count: (stems: ReadonlyMap<string, number>, joined: string, actors: ReadonlyMap<string, number>) => number;
}

/** Body paragraphs that speak to a theme, best first; ties in the order of documents and text. Scores are rounded to four places. */
export function rankPassages(corpus: Corpus, theme: Theme, limit = Number.POSITIVE_INFINITY): readonly RankedPassage[] {
  const units = toUnits(theme);
  const index = indexActors(corpus.actors);
  const passages = corpus.documents.flatMap((document) =>
    foldParagraphs(document).map((folded) => toPassage(document, folded, units, index)),
  );
  const average = passages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, passages.length);
  const inverse = units.map((_, unit) => {
    const holding = passages.filter(({ counts }) => (counts[unit] ?? 0) > 0).length;
    return Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
  });
  return passages
    .map(({ document, folded, length, counts }): RankedPassage => {
      const norm = K1 * (1 - B + (B * length) / Math.max(1, average));
      const sum = units.reduce(
        (total, { weight }, unit) =>
          total + (weight * (inverse[unit] ?? 0) * (counts[unit] ?? 0) * (K1 + 1)) / ((counts[unit] ?? 0) + norm),
        0,
      );
      const score = Math.round(sum * (isInPeriod(document, theme) ? 1 : OUTSIDE_PERIOD) * 10_000) / 10_000;
      const { index: paragraph, start, end } = folded.paragraph;
      return { document: document.id, paragraph, span: { start, end }, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score) // stable: ties keep the order of the text
    .slice(0, limit);
}

/** Single words, phrases and actors of a theme, each once. */
function toUnits(theme: Theme): readonly Unit[] {
  const words = new Set<string>();
  const phrases = new Set<string>();
  for (const term of theme.terms) {
    const stems = stemsOf(foldQuery(term));
    if (stems.length > 1) phrases.add(` ${stems.join(' ')} `);
    for (const stem of stems) if (!STOPWORDS.has(stem)) words.add(stem);
  }
  return [
    ...[...words].map((word): Unit => ({ weight: 1, count: (stems) => stems.get(word) ?? 0 })),
    ...[...phrases].map((phrase): Unit => ({ weight: PHRASE_WEIGHT, count: (_, joined) => joined.split(phrase).length - 1 })),
    ...theme.actors.map((actor): Unit => ({ weight: ACTOR_WEIGHT, count: (_, __, actors) => actors.get(actor) ?? 0 })),
  ];
}

function toPassage(
  document: CorpusDocument,
  folded: FoldedParagraph,
  units: readonly Unit[],
  index: ReturnType<typeof indexActors>,
): Passage {
  const words = stemsOf(folded.folded.text);
  const stems = tally(words);
  const actors = tally(findMentions(folded.folded.text, index).map(({ actor }) => actor));
  const joined = ` ${words.join(' ')} `;
  return { document, folded, length: words.length, counts: units.map(({ count }) => count(stems, joined, actors)) };
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** ISO dates of different precision compare by their common beginning. */
function isInPeriod({ date }: CorpusDocument, { period: { from, to } }: Theme): boolean {
  if (date === null) return true;
  const isBefore = from !== null && date.slice(0, from.length) < from.slice(0, date.length);
  const isAfter = to !== null && date.slice(0, to.length) > to.slice(0, date.length);
  return !isBefore && !isAfter;
}
