// The door of the folder: files of a corpus become documents with structure, themes and actors.

import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import * as messages from './messages.js';
import { createNamer } from './name-documents.js';
import { readDocument } from './read-document.js';
import { readActors } from './reading/read-actors.js';
import { readCatalogue } from './reading/read-catalogue.js';
import { readThemes } from './reading/read-themes.js';
import type { Corpus, CorpusDocument, CorpusFiles } from './types.js';

/** What stands beside the documents of a corpus: its catalogue, and words on the folder. */
const NO_DOCUMENT = /^(?:(?:corpus|themes|actors)\.ya?ml|readme(?:\.[a-z]+)?)$/i;

/**
 * Reads a corpus: decodes each document, finds its paragraphs, sentences and debris, lays the catalogue over it.
 * Documents come in the order of their paths. Reports `corpus/*` and `yaml/*`.
 */
export function readCorpus(files: CorpusFiles): Outcome<Corpus> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(outcome: Outcome<T>): T | undefined => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const sources = files.documents
    .filter(({ path }) => !NO_DOCUMENT.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const paths = sources.map(({ path }) => path);
  const entries = files.catalogue === undefined ? [] : (take(readCatalogue(files.catalogue, paths)) ?? []);
  const actors = take(readActors(files.actors)) ?? [];
  const themes = files.themes === undefined ? [] : (take(readThemes(files.themes, actors)) ?? []);

  const nameDocument = createNamer(entries.map(({ id }) => id));
  const entryOf = new Map([...entries].reverse().map((entry) => [entry.file, entry]));
  const documents = sources.flatMap((file): readonly CorpusDocument[] => {
    const entry = entryOf.get(file.path);
    const document = take(readDocument(files.folder, file, entry));
    return document === undefined ? [] : [{ id: entry?.id ?? nameDocument(file.path), ...document }];
  });
  if (documents.length === 0 && !hasErrors(diagnostics)) diagnostics.push(messages.emptyCorpus(files.folder));
  return documents.length === 0 ? { diagnostics } : { value: { folder: files.folder, documents, themes, actors }, diagnostics };
}
