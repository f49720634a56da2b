// The five seed articles as a corpus, and copies of it with changed texts.
import { readdirSync, readFileSync } from 'node:fs';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus } from '../../src/corpus/types.js';

const IDS = ['istanbul-talks', 'ankara-alignment', 'turkic-world', 'sidelined', 'kremlin-baku-crisis'];
export const SEED_FILES: readonly string[] = readdirSync('seeds').filter((name) => /^00\d_.*\.txt$/.test(name));

/** Text of a seed by its number. */
export const seedText = (number: number): string => readFileSync(`seeds/${SEED_FILES[number]}`, 'utf8');

/** The seeds as a corpus with the ids that briefs use; `edits` replaces the text of a seed by its number. */
export function seedsCorpus(edits: Readonly<Record<number, string>> = {}): Corpus {
  const catalogue = SEED_FILES.map((file, index) => `- {file: ${file}, id: ${IDS[index]}}`).join('\n');
  const documents = SEED_FILES.map((path, index) => ({ path, bytes: new TextEncoder().encode(edits[index] ?? seedText(index)) }));
  const { value, diagnostics } = readCorpus({
    folder: 'seeds',
    documents,
    catalogue: { path: 'seeds/corpus.yaml', text: `documents:\n${catalogue}\n` },
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return { ...value, documents: value.documents.map((document, index) => ({ ...document, id: IDS[index] ?? document.id })) };
}
