// The door of the folder: files of a corpus become documents with structure, themes and actors.

import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import { sha256 } from '../base/digest.js';
import * as messages from './messages.js';
import { layOverSource } from './reading/lay-over-source.js';
import { readActors } from './reading/read-actors.js';
import { type CatalogueEntry, readCatalogue } from './reading/read-catalogue.js';
import { readSource } from './reading/read-source.js';
import { readThemes } from './reading/read-themes.js';
import type { SourceText } from './reading/types.js';
import { type Metadata, readMetadata } from './structure/read-metadata.js';
import { type Known, readStructure } from './structure/read-structure.js';
import type { Corpus, CorpusDocument, CorpusFiles, SourceFile } from './types.js';

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

  const ids = new Set(entries.map(({ id }) => id));
  const documents = sources.flatMap((file) => {
    const document = take(
      readDocument(
        files.folder,
        file,
        entries.find((entry) => entry.file === file.path),
        ids,
      ),
    );
    return document === undefined ? [] : [document];
  });
  if (documents.length === 0 && !hasErrors(diagnostics)) diagnostics.push(messages.emptyCorpus(files.folder));
  return documents.length === 0 ? { diagnostics } : { value: { folder: files.folder, documents, themes, actors }, diagnostics };
}

function readDocument(folder: string, file: SourceFile, entry: CatalogueEntry | undefined, ids: Set<string>): Outcome<CorpusDocument> {
  const { path } = file;
  const shown = folder === '' ? path : `${folder.replace(/[\\/]+$/, '')}/${path}`;
  const { value: source, diagnostics } = readSource(file, shown);
  if (source === undefined) return { diagnostics };
  const { text, reading, metadata } = source;
  const language = entry?.language ?? metadata.language ?? 'en';
  const found = findStructure(source, { title: entry?.title ?? metadata.title ?? null, language });
  const { stated, paragraphs, debris } = found;
  const date = metadata.date ?? null;
  const document: CorpusDocument = {
    id: entry?.id ?? freeId(path, ids),
    file: path,
    sha256: sha256(file.bytes),
    text,
    reading,
    title: entry?.title ?? metadata.title ?? stated.title ?? `[${nameOf(path)}]`,
    authors: entry?.authors ?? metadata.authors ?? stated.authors,
    publisher: entry?.publisher ?? metadata.publisher ?? stated.publisher,
    ...dateOf(entry, date === null ? stated : { date, dateStatus: 'stated' }),
    url: entry?.url ?? metadata.url ?? null,
    language,
    marking: entry?.marking ?? null,
    paragraphs,
    debris,
  };
  // A table of figures has cells, not text.
  const hasText = reading.reader.startsWith('csv-') || paragraphs.some(({ kind }) => kind !== 'heading');
  return { value: document, diagnostics: hasText ? diagnostics : [...diagnostics, messages.noText({ file: shown, line: 1, column: 1 })] };
}

interface FoundStructure extends Pick<CorpusDocument, 'paragraphs' | 'debris'> {
  readonly stated: Metadata;
}

/** Paragraphs and debris in offsets of the source text, and what the text says of itself. */
function findStructure({ text, view, reading }: SourceText, known: Known): FoundStructure {
  if (reading.reader.startsWith('csv-')) return { paragraphs: [], debris: [], stated: NOTHING_STATED };
  const isMarked = view !== undefined || !reading.reader.startsWith('text-');
  const structure = readStructure(view?.text ?? text, isMarked ? 'markdown' : 'plain', known);
  const stated = readMetadata(structure);
  return view === undefined ? { ...structure, stated } : { ...layOverSource(text, view, structure), stated };
}

const NOTHING_STATED: Metadata = { title: null, authors: [], publisher: null, date: null, dateStatus: 'unknown' };

/** The name of a file without its folder and ending. */
const nameOf = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/, '') ?? path;

/** An id from a path, in small letters, that no other document has. */
function freeId(path: string, ids: Set<string>): string {
  const words = path
    .replace(/\.[^./]+$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const wanted = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'document';
  let id = wanted;
  for (let number = 2; ids.has(id) || id === 'speaker'; number += 1) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}

/** The catalogue's date, else the one that the text states. */
function dateOf(
  entry: CatalogueEntry | undefined,
  stated: Pick<Metadata, 'date' | 'dateStatus'>,
): Pick<CorpusDocument, 'date' | 'dateStatus'> {
  if (entry?.date !== undefined) return { date: entry.date, dateStatus: entry.date === null ? 'unknown' : (entry.dateStatus ?? 'stated') };
  if (entry?.dateStatus === 'unknown' || stated.date === null) return { date: null, dateStatus: 'unknown' };
  return { date: stated.date, dateStatus: entry?.dateStatus ?? stated.dateStatus };
}
