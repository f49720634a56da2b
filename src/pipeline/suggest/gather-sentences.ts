// Sentences of a corpus that may speak to a statement, with the share of it that each has.
import type { Span } from '../../base/span.js';
import { rankPassages } from '../../corpus/ranking/rank-passages.js';
import { foldText } from '../../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument } from '../../corpus/types.js';
import { EMPTY, readWords } from '../../evidence/traps/read/read-words.js';
import type { Quotation } from '../../evidence/types.js';
import { touches } from '../../evidence/values/read-passage.js';
import { toSearch } from '../search-passages.js';

export interface FoundSentence {
  readonly document: CorpusDocument;
  readonly span: Span;
  /** Share of what the statement says that the sentence says too, rare words first, 0 to 1. */
  readonly closeness: number;
  /** The words that both have, the rarest first, as the sentence has them. */
  readonly shared: readonly string[];
}

/** Paragraphs that are looked through: for all words of the statement, and for its values alone. */
const PARAGRAPHS = 40;
const VALUE_PARAGRAPHS = 24;

/** Sentences of the best paragraphs, but for those that are quoted already. */
export function gatherSentences(
  corpus: Corpus,
  text: string,
  values: readonly string[],
  present: readonly Quotation[],
): readonly FoundSentence[] {
  const ranked = [
    ...rankPassages(corpus, toSearch(text), PARAGRAPHS),
    ...values.flatMap((value) => rankPassages(corpus, toSearch(value), Math.ceil(VALUE_PARAGRAPHS / values.length))),
  ];
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const paragraphs = new Map(ranked.map((passage) => [`${passage.document}#${passage.paragraph}`, passage]));
  const quoted = (id: string, span: Span): boolean => present.some(({ document, address }) => document === id && touches(address, span));
  const sentences = [...paragraphs.values()].flatMap((passage) => {
    const document = documents.get(passage.document);
    const spans = document?.paragraphs[passage.paragraph]?.sentences ?? [];
    return document === undefined
      ? []
      : spans
          .filter((span) => !quoted(document.id, span))
          .map((span) => ({ document, span, stems: stemsIn(foldText(document, span).text) }));
  });
  const own = stemsIn(text);
  const weightOf = (stem: string): number => Math.log(1 + sentences.length / (1 + sentences.filter(({ stems }) => stems.has(stem)).length));
  const weights = new Map([...own.keys()].map((stem) => [stem, weightOf(stem)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return sentences.map(({ document, span, stems }) => {
    const common = [...weights].filter(([stem]) => stems.has(stem)).toSorted((a, b) => b[1] - a[1]);
    const closeness = total === 0 ? 0 : common.reduce((sum, [, weight]) => sum + weight, 0) / total;
    return { document, span, closeness, shared: common.map(([stem]) => stems.get(stem) ?? stem) };
  });
}

/** Stems of words that carry meaning, with the word as written. */
function stemsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    readWords(text).flatMap((word) => (EMPTY.has(word.lower) || word.lower.length < 2 ? [] : [[word.stem, word.text] as const])),
  );
}
