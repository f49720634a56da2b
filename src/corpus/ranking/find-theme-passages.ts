// Where the documents of a corpus write of each theme: the paragraphs that hold one of its terms.
import type { Span } from '../../base/span.js';
import { printableText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, CorpusDocument } from '../types.js';

/** A paragraph of the body that holds a term of a theme, by the first sentence that has one. */
export interface ThemePassage {
  readonly theme: string;
  readonly document: CorpusDocument;
  readonly span: Span;
}

/** Every such paragraph once a theme, in the order of themes, documents and paragraphs. Terms are compared by their stems. */
export function findThemePassages(corpus: Corpus): readonly ThemePassage[] {
  const sentences = corpus.documents.map((document) => ({
    document,
    paragraphs: document.paragraphs
      .filter(({ kind }) => kind !== 'heading')
      .map((paragraph) => paragraph.sentences.map((span) => ({ span, stems: ` ${stemsOf(printableText(document, span)).join(' ')} ` }))),
  }));
  return corpus.themes.flatMap(({ id, terms }) => {
    const phrases = terms.map((term) => stemsOf(term).join(' ')).filter((phrase) => phrase !== '');
    return sentences.flatMap(({ document, paragraphs }) =>
      paragraphs.flatMap((paragraph): readonly ThemePassage[] => {
        const hit = paragraph.find(({ stems }) => phrases.some((phrase) => stems.includes(` ${phrase} `)));
        return hit === undefined ? [] : [{ theme: id, document, span: hit.span }];
      }),
    );
  });
}
