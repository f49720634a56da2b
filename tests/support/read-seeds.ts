// The corpus of this repository, and small corpora made of words in a test.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus, CorpusDocument, CorpusFiles } from '../../src/corpus/types.js';

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
const side = (name: string) => ({ path: `seeds/${name}`, text: readFileSync(`${folder}${name}`, 'utf8') });

/** The files of seeds/, as the command hands them over. */
export function seedFiles(): CorpusFiles & Required<Pick<CorpusFiles, 'catalogue' | 'themes' | 'actors'>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return {
    folder: 'seeds',
    documents: names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(folder + path)) })),
    catalogue: side('corpus.yaml'),
    themes: side('themes.yaml'),
    actors: side('actors.yaml'),
  };
}

/** The corpus of seeds/. */
export function readSeeds(): Corpus {
  const { value, diagnostics } = readCorpus(seedFiles());
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A corpus of texts by file name, with YAML beside them. */
export function corpusOf(texts: Readonly<Record<string, string>>, yaml: { catalogue?: string; themes?: string; actors?: string } = {}) {
  const file = (name: 'catalogue' | 'themes' | 'actors', path: string) =>
    yaml[name] === undefined ? {} : { [name]: { path, text: yaml[name] } };
  return readCorpus({
    folder: 'seeds',
    documents: Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    ...file('catalogue', 'seeds/corpus.yaml'),
    ...file('themes', 'seeds/themes.yaml'),
    ...file('actors', 'seeds/actors.yaml'),
  });
}

/** One document without a catalogue. */
export function documentOf(text: string, path = 'a.txt'): CorpusDocument {
  const document = corpusOf({ [path]: text }).value?.documents[0];
  if (document === undefined) throw new Error('no document');
  return document;
}

/** The raw words of a span. */
export const slice = (document: CorpusDocument, span: { readonly start: number; readonly end: number }): string =>
  document.text.slice(span.start, span.end);
