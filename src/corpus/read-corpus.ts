// The door of the folder: files of a corpus become documents with structure, themes and actors.
import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import * as messages from './messages.js';
import { createNamer } from './name-documents.js';
import { readDocument } from './read-document.js';
import { documentsAmong, readSideFiles } from './read-side-files.js';
import type { Corpus, CorpusDocument, CorpusFiles } from './types.js';

/**
 * Reads a corpus: decodes each document, finds its paragraphs, sentences and debris, lays the catalogue over it.
 * Documents come in the order of their paths. Reports `corpus/*` and `yaml/*`.
 */
export function readCorpus(files: CorpusFiles): Outcome<Corpus> {
  const { folder } = files;
  const sources = documentsAmong(files.documents);
  const paths = sources.map(({ path }) => path);
  const { entries, entryOf, actors, themes, diagnostics: found } = readSideFiles(files, paths);
  const diagnostics: Diagnostic[] = [...found];
  const nameDocument = createNamer(entries.map(({ id }) => id));
  const documents = sources.flatMap((file): readonly CorpusDocument[] => {
    const entry = entryOf.get(file.path);
    const { value: document, diagnostics: said } = readDocument(folder, file, entry);
    diagnostics.push(...said);
    return document === undefined ? [] : [{ id: entry?.id ?? nameDocument(file.path), ...document }];
  });
  if (documents.length === 0 && !hasErrors(diagnostics)) diagnostics.push(messages.emptyCorpus(folder));
  return documents.length === 0 ? { diagnostics } : { value: { folder, documents, themes, actors }, diagnostics };
}
