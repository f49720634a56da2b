// How much the sentences of a document say of it.
import { rankSentences } from '../corpus/ranking/rank-sentences.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { CorpusDocument } from '../corpus/types.js';

/** How much each body sentence says of its document, 0 to 1, by its start in the source. */
export function weighSentences(document: CorpusDocument): ReadonlyMap<number, number> {
  const sentences = document.paragraphs.filter(({ kind }) => kind === 'body').flatMap((paragraph) => paragraph.sentences);
  const weights = rankSentences(sentences.map((sentence) => printableText(document, sentence)));
  return new Map(sentences.map(({ start }, index) => [start, weights[index] ?? 0]));
}
