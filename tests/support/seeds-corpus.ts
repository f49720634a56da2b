// The five seed articles with their catalogue, themes and actors, and copies with changed texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readBrief } from '../../src/brief/read-brief.js';
import type { Brief } from '../../src/brief/types.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus, CorpusDocument, CorpusTextFile } from '../../src/corpus/types.js';

/** Names of the seeds, 000 to 004. */
export const SEED_FILES: readonly string[] = readdirSync('seeds')
  .filter((name) => /^00\d_.*\.txt$/.test(name))
  .sort();

/** Text of a seed by its number. */
export const seedText = (number: number): string => readFileSync(`seeds/${SEED_FILES[number]}`, 'utf8');

const beside = (name: string): CorpusTextFile | undefined =>
  existsSync(`seeds/${name}`) ? { path: `seeds/${name}`, text: readFileSync(`seeds/${name}`, 'utf8') } : undefined;

let whole: Corpus | undefined;

/** The corpus of the seeds; `edits` replaces the text of a seed by its number. Documents without an edit are read once. */
export function seedsCorpus(edits: Readonly<Record<number, string>> = {}): Corpus {
  whole ??= readSeeds(
    SEED_FILES.map((_, number) => number),
    {},
  );
  const numbers = Object.keys(edits).map(Number);
  const edited = numbers.length === 0 ? [] : readSeeds(numbers, edits).documents;
  return { ...whole, documents: whole.documents.map((document) => edited.find(({ id }) => id === document.id) ?? { ...document }) };
}

function readSeeds(numbers: readonly number[], edits: Readonly<Record<number, string>>): Corpus {
  const [catalogue, themes, actors] = [beside('corpus.yaml'), beside('themes.yaml'), beside('actors.yaml')];
  const documents = numbers.map((number) => ({
    path: SEED_FILES[number] ?? '',
    bytes: new TextEncoder().encode(edits[number] ?? seedText(number)),
  }));
  // The catalogue also names seeds that are not read here, which the diagnostics say.
  const { value, diagnostics } = readCorpus({
    folder: 'seeds',
    documents,
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(themes === undefined ? {} : { themes }),
    ...(actors === undefined ? {} : { actors }),
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A corpus of articles given as text, by id; every document has a title line and paragraphs between blank lines. */
export function corpusOf(articles: Readonly<Record<string, string>>): Corpus {
  const names = Object.keys(articles);
  const catalogue = {
    path: 'corpus.yaml',
    text: `documents:\n${names.map((id) => `  ${id}: {file: ${id}.txt, title: Untitled}\n`).join('')}`,
  };
  const documents = names.map((id) => ({ path: `${id}.txt`, bytes: new TextEncoder().encode(articles[id]) }));
  const { value, diagnostics } = readCorpus({ folder: 'seeds', documents, catalogue });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A document of a corpus by its id. */
export function documentOf(corpus: Corpus, id: string): CorpusDocument {
  const document = corpus.documents.find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`No document ${id}`);
  return document;
}

/** A brief from YAML; `title` and `themes` are added where it has none. Fails the test where the brief has errors. */
export function briefOf(yaml: string, name = 'test'): Brief {
  const head = `${/^title:/m.test(yaml) ? '' : 'title: A title of five words\n'}${/^themes:/m.test(yaml) ? '' : 'themes: [turkey-mediation]\n'}`;
  const { value, diagnostics } = readBrief(`briefs/${name}.yaml`, head + yaml);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}

/** A brief of the repository. */
export const repositoryBrief = (name: string): Brief => briefOf(readFileSync(`briefs/${name}.yaml`, 'utf8'), name);
