// A brief of title and themes alone: what the sources report, in their own words, without a judgement.
import type { Span } from '../base/span.js';
import { findQuotations } from '../corpus/quotations/find-quotations.js';
import { rankPassages } from '../corpus/ranking/rank-passages.js';
import type { Corpus, CorpusDocument, RankedPassage, Theme } from '../corpus/types.js';
import { type ExtractedEvent, extractEvents } from './extract-events.js';
import {
  documentOf,
  inCorpusOrder,
  isBalanced,
  keyOf,
  LEANING,
  LONGEST_SENTENCE,
  orderOf,
  quote,
  scoreOf,
  toFact,
} from './extract-parts.js';
import { titleEvents, titlePassages, titleQuotations } from './extract-titles.js';
import { countWords } from './quotation-parts.js';
import type { Quotation, Statement } from './types.js';
import { weighSentences } from './weigh-sentences.js';

export interface ExtractOptions {
  /** Most passages; default 8. */
  readonly maxPassages?: number;
  /** Most events; default 24. Where there are more, those of the best-ranked paragraphs stay. */
  readonly maxEvents?: number;
  /** Most quotations with a speaker; default 4. */
  readonly maxQuotations?: number;
}

export interface Extract {
  /** `extract:<n>`, in the order of the documents and their text. */
  readonly passages: readonly Statement[];
  /** `extract:event-<n>`, by date. */
  readonly events: readonly ExtractedEvent[];
  /** `extract:quotation-<n>`, in the order of the documents and their text. */
  readonly quotations: readonly Statement[];
  /** `computed:passages`, `computed:events`, `computed:quotations`; null where there is nothing to count. */
  readonly titles: { readonly passages: Statement | null; readonly events: Statement | null; readonly quotations: Statement | null };
  /** All of the above. */
  readonly statements: readonly Statement[];
}

const FEWEST_SENTENCE_WORDS = 7;
const FEWEST_QUOTED_WORDS = 6;
/** Share of the best paragraph's score from which a document is heard before others are heard again. */
const LEAST_SCORE = 0.4;
const PRONOUN = /^(?:he|she|it|they|we|i|who|that|this)$/i;

/**
 * Extracts what a corpus reports on themes: leading sentences of the best passages from several documents, dated events,
 * quotations with their speakers, and counted titles. Whole sentences, verbatim, at most 240 characters; never a judgement.
 * Without themes in the corpus, the words of the ids are looked for; ids that a corpus with themes does not have are left out.
 */
export function extractStatements(corpus: Corpus, themeIds: readonly string[], options: ExtractOptions = {}): Extract {
  const themes = themeIds.flatMap(
    (id) => corpus.themes.find((theme) => theme.id === id) ?? (corpus.themes.length === 0 ? [themeFromId(id)] : []),
  );
  const scores = scoreParagraphs(corpus, themes);
  const events = extractEvents(corpus, themes, scores, options.maxEvents ?? 24);
  const reported = new Set(events.flatMap(({ statement }) => statement.evidence.map(({ address }) => `${address.file}:${address.start}`)));
  const passages = toPassages(corpus, scores, reported, options.maxPassages ?? 8);
  const quotations = toQuotations(corpus, scores, options.maxQuotations ?? 4);
  const titles = {
    passages: titlePassages(passages),
    events: titleEvents(events),
    quotations: titleQuotations(quotations),
  };
  const statements = [
    titles.events,
    ...events.map(({ statement }) => statement),
    titles.passages,
    ...passages,
    titles.quotations,
    ...quotations,
  ].filter((statement) => statement !== null);
  return { passages, events, quotations, titles, statements };
}

const themeFromId = (id: string): Theme => ({
  id,
  title: id.replaceAll('-', ' '),
  question: null,
  terms: [id.replaceAll('-', ' ')],
  actors: [],
  period: { from: null, to: null },
});

/** Best score of each paragraph over the themes, best first. */
function scoreParagraphs(corpus: Corpus, themes: readonly Theme[]): ReadonlyMap<string, RankedPassage> {
  const best = new Map<string, RankedPassage>();
  for (const theme of themes) {
    for (const passage of rankPassages(corpus, theme)) {
      const key = keyOf(passage.document, passage.paragraph);
      if ((best.get(key)?.score ?? 0) < passage.score) best.set(key, passage);
    }
  }
  return new Map(
    [...best].sort(([, a], [, b]) => b.score - a.score || orderOf(corpus, a) - orderOf(corpus, b) || a.span.start - b.span.start),
  );
}

/** The sentences that say most of the best paragraphs, no document more than its share; then in the order of the corpus. */
function toPassages(
  corpus: Corpus,
  scores: ReadonlyMap<string, RankedPassage>,
  taken: ReadonlySet<string>,
  limit: number,
): readonly Statement[] {
  const share = Math.max(2, Math.ceil(limit / Math.max(1, new Set([...scores.values()].map(({ document }) => document)).size)));
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const weights = new Map<CorpusDocument, ReadonlyMap<number, number>>();
  const weightOf = (document: CorpusDocument, { start }: Span): number => {
    const known = weights.get(document) ?? weighSentences(document);
    weights.set(document, known);
    return known.get(start) ?? 0;
  };
  const chosen: { readonly document: CorpusDocument; readonly quotation: Quotation }[] = [];
  const [best] = [...scores.values()];
  // Every document that speaks to the themes is heard once, then the best passages of all.
  for (const { most, least } of [
    { most: 1, least: LEAST_SCORE },
    { most: share, least: 0 },
  ]) {
    for (const { document: id, paragraph: index, score } of scores.values()) {
      if (chosen.length >= limit) break;
      const document = documentOf(corpus, id);
      const paragraph = document.paragraphs[index];
      if (paragraph?.kind !== 'body' || (counts.get(id) ?? 0) >= most || (least > 0 && score < (best?.score ?? 0) * least)) continue;
      const quotation = paragraph.sentences
        .filter(({ start }) => !taken.has(`${document.file}:${start}`))
        .map((sentence) => ({ quotation: quote(document, sentence), weight: weightOf(document, sentence) }))
        .filter(({ quotation: { words } }) => !seen.has(words) && standsAlone(words))
        .sort((a, b) => b.weight - a.weight)[0]?.quotation;
      if (quotation === undefined) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
      seen.add(quotation.words);
      chosen.push({ document, quotation });
    }
  }
  return inCorpusOrder(
    corpus,
    chosen.map(({ quotation }) => quotation),
  ).map((quotation, index) => toFact(`extract:${index + 1}`, [quotation]));
}

/** Complete, short enough, and understood without the sentence before it. */
function standsAlone(words: string): boolean {
  const isWhole = /[.!?]["'”’)]*$/.test(words) && isBalanced(words);
  return isWhole && words.length <= LONGEST_SENTENCE && countWords(words) >= FEWEST_SENTENCE_WORDS && !LEANING.test(words);
}

/** What named speakers are quoted with, at most two of one speaker. */
function toQuotations(corpus: Corpus, scores: ReadonlyMap<string, RankedPassage>, limit: number): readonly Statement[] {
  const counts = new Map<string, number>();
  const candidates = findQuotations(corpus)
    .map((found) => ({
      score: scoreOf(corpus, found, scores),
      quotation: quote(documentOf(corpus, found.document), found.span, found.speaker),
    }))
    .filter(
      ({ score, quotation: { speaker, words } }) =>
        score > 0 &&
        speaker !== null &&
        /^\p{Lu}/u.test(speaker) &&
        !PRONOUN.test(speaker) &&
        words.length <= LONGEST_SENTENCE &&
        countWords(words) >= FEWEST_QUOTED_WORDS,
    )
    .toSorted((a, b) => b.score - a.score);
  const chosen = candidates.filter(({ quotation: { speaker } }) => {
    const count = counts.get(speaker ?? '') ?? 0;
    counts.set(speaker ?? '', count + 1);
    return count < 2;
  });
  const quotations = chosen.slice(0, limit).map(({ quotation }) => quotation);
  return inCorpusOrder(corpus, quotations).map((quotation, index) => toFact(`extract:quotation-${index + 1}`, [quotation]));
}
