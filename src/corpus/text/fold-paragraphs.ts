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

/**
 * Documents are values, so what was folded once stays true. It goes with the paragraphs and not with the document: a document
 * of a large corpus may be unloaded and loaded again.
 */
const folded = new WeakMap<CorpusDocument['paragraphs'], { readonly text: string; readonly made: readonly FoldedParagraph[] }>();

/** Folds the paragraphs of a document, without headings. */
export function foldParagraphs(document: CorpusDocument): readonly FoldedParagraph[] {
  const { paragraphs, text } = document;
  const known = folded.get(paragraphs);
  if (known !== undefined && known.text === text) return known.made;
  const made = paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .map((paragraph) => {
      const words = foldText(document, paragraph);
      return { paragraph, folded: words, sentences: splitSentences(words.text, document.language) };
    });
  folded.set(paragraphs, { text, made });
  return made;
}
