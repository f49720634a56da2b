// Quantities of a corpus: the numbers of its body text with what they measure or count.
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument, FoldedText, FoundQuantity } from '../types.js';
import { findInflectedQuantities } from './find-inflected-quantities.js';
import { findQuantitiesIn } from './find-quantities-in.js';
import { quantityRulesFor } from './languages/index.js';
import { contextOf, shifted } from './read-context.js';
import type { Quantity } from './types.js';

/** Finds the quantities of a corpus in the order of the documents and of the text. */
export function findQuantities(corpus: Corpus): readonly FoundQuantity[] {
  return corpus.documents.flatMap(findDocumentQuantities);
}

/** Finds the quantities of one document; nothing outside it matters. Spans are UTF-16, into the raw text. */
export function findDocumentQuantities(document: CorpusDocument): readonly FoundQuantity[] {
  const context = contextOf(document.text);
  const rules = quantityRulesFor(document.language);
  const find = (text: string, start: number): readonly Quantity[] =>
    rules === undefined ? findQuantitiesIn(text, shifted(context, start)) : findInflectedQuantities(text, rules);
  return foldParagraphs(document).flatMap(({ paragraph, folded }) =>
    find(withShapes(document.text, folded), paragraph.start).map(({ start, end, ...quantity }) => ({
      document: document.id,
      span: rawSpan(folded, start, end),
      ...quantity,
    })),
  );
}

/** Folded text with the long dashes and the spaces that do not break put back: they tell “1 300” and “talks—10 of them”. */
function withShapes(raw: string, { text, starts, ends }: FoldedText): string {
  if (!/[\u2014\u2015]|\d[\u00a0\u2009\u202f]\d/.test(raw.slice(starts[0], ends.at(-1)))) return text;
  let shaped = '';
  let written = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 45) continue;
    const shape = raw[starts[at] ?? 0] ?? '';
    const isDash = code === 45 && (shape === '\u2014' || shape === '\u2015');
    const isSpace = code === 32 && (shape === '\u00a0' || shape === '\u2009' || shape === '\u202f') && /\d/.test(text[at - 1] ?? '');
    if (!isDash && !isSpace) continue;
    shaped += text.slice(written, at) + shape;
    written = at + 1;
  }
  return shaped + text.slice(written);
}
