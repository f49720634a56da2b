// The running text of a document, folded once for every kind of analysis.
import { createRecent } from '../../base/remember.js';
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

/** Documents are values, so what was folded once stays true. Of a corpus of any size, so many stay folded. */
const remember = createRecent<CorpusDocument, readonly FoldedParagraph[]>(1024);

/** Folds the paragraphs of a document, without headings. */
export const foldParagraphs = (document: CorpusDocument): readonly FoldedParagraph[] =>
  remember(document, () =>
    document.paragraphs
      .filter(({ kind }) => kind !== 'heading')
      .map((paragraph) => {
        const text = foldText(document, paragraph);
        return { paragraph, folded: text, sentences: splitSentences(text.text, document.language) };
      }),
  );
