// Looks for words in the parts of a document that are not evidence.
import { foldQuery } from '../corpus/text/fold-text.js';
import type { CorpusDocument, Debris } from '../corpus/types.js';

/** The kind of debris, or `heading`, that holds folded words; null where none does. */
export function findElsewhere(document: CorpusDocument, words: string): Debris['kind'] | 'heading' | null {
  const holds = ({ start, end }: { start: number; end: number }): boolean =>
    end - start >= words.length && foldQuery(document.text.slice(start, end)).includes(words);
  const heading = document.paragraphs.find((paragraph) => paragraph.kind === 'heading' && holds(paragraph));
  return document.debris.find(holds)?.kind ?? (heading === undefined ? null : 'heading');
}
