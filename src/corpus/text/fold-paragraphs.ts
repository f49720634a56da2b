// The running text of a document, folded once for every kind of analysis.
import type { Span } from '../../base/span.js';
import { splitSentences } from '../sentences/split-sentences.js';
import type { CorpusDocument, CorpusParagraph, FoldedText } from '../types.js';
import { foldText } from './fold-text.js';

/** A body paragraph or list item with its folded text; `sentences` are spans of that text. */
export interface FoldedParagraph {
  readonly paragraph: CorpusParagraph;
  readonly folded: FoldedText;
  readonly sentences: readonly Span[];
}

/** Documents are values, so what was folded once stays true. */
const folded = new WeakMap<CorpusDocument, readonly FoldedParagraph[]>();

/** Folds the paragraphs of a document, without headings. */
export function foldParagraphs(document: CorpusDocument): readonly FoldedParagraph[] {
  const known = folded.get(document);
  if (known !== undefined) return known;
  const made = document.paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .map((paragraph) => {
      const text = foldText(document, paragraph);
      return { paragraph, folded: text, sentences: splitSentences(text.text, document.language) };
    });
  folded.set(document, made);
  return made;
}
