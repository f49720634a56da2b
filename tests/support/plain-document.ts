// Documents made in memory: paragraphs between empty lines, no furniture, so that a test states only its text.
import { splitSentences } from '../../src/corpus/sentences/split-sentences.js';
import type { Actor, Corpus, CorpusDocument } from '../../src/corpus/types.js';

/** A document of body paragraphs. */
export function plainDocument(text: string, date: string | null, { id = 'a', language = 'en' } = {}): CorpusDocument {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    kind: 'body' as const,
    index,
    start: match.index,
    end: match.index + match[0].length,
    sentences: splitSentences(match[0], language).map(({ start, end }) => ({ start: start + match.index, end: end + match.index })),
  }));
  const document: CorpusDocument = {
    id,
    file: `${id}.txt`,
    sha256: '',
    text,
    reading: { reader: 'text-1', encoding: 'utf-8', isEncodingGuessed: false },
    title: id,
    authors: [],
    publisher: null,
    date,
    dateStatus: date === null ? 'unknown' : 'stated',
    url: null,
    language,
    marking: null,
    paragraphs,
    debris: [],
  };
  return document;
}

/** A corpus of plain documents, by id: the text, and the date where it has one. */
export function plainCorpus(
  documents: Readonly<Record<string, readonly [text: string, date: string | null]>>,
  actors: readonly Actor[] = [],
): Corpus {
  return {
    folder: '',
    documents: Object.entries(documents).map(([id, [text, date]]) => plainDocument(text, date, { id })),
    themes: [],
    actors,
  };
}
