// The door of the folder: files of a corpus become documents with structure, themes and actors.

import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import { sha256 } from '../base/digest.js';
import * as messages from './messages.js';
import { decodeText } from './reading/decode-text.js';
import { readActors } from './reading/read-actors.js';
import { type CatalogueEntry, readCatalogue } from './reading/read-catalogue.js';
import { readThemes } from './reading/read-themes.js';
import type { TextFormat } from './structure/find-drafts.js';
import { type Metadata, readMetadata } from './structure/read-metadata.js';
import { readStructure } from './structure/read-structure.js';
import type { Corpus, CorpusDocument, CorpusFiles } from './types.js';

/** Readers by file ending. */
const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

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
  const documents = sources.flatMap(({ path, bytes }) => {
    const document = take(
      readDocument(
        files.folder,
        path,
        bytes,
        entries.find((entry) => entry.file === path),
        ids,
      ),
    );
    return document === undefined ? [] : [document];
  });
  if (documents.length === 0 && !hasErrors(diagnostics)) diagnostics.push(messages.emptyCorpus(files.folder));
  return documents.length === 0 ? { diagnostics } : { value: { folder: files.folder, documents, themes, actors }, diagnostics };
}

function readDocument(
  folder: string,
  path: string,
  bytes: Uint8Array,
  entry: CatalogueEntry | undefined,
  ids: Set<string>,
): Outcome<CorpusDocument> {
  const shown = folder === '' ? path : `${folder.replace(/[\\/]+$/, '')}/${path}`;
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS.get(ending);
  if (format === undefined) return { diagnostics: [messages.unreadFormat(shown, ending)] };
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) {
    const line = bytes.subarray(0, decoded.offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
    return { diagnostics: [messages.unreadable({ file: shown, line, column: 1 }, decoded.offset, decoded.reason, guessFormat(bytes))] };
  }
  const { text } = decoded;
  const language = entry?.language ?? 'en';
  const structure = readStructure(text, format, { title: entry?.title ?? null, language });
  const { paragraphs, debris } = structure;
  const stated = readMetadata(structure);
  const document: CorpusDocument = {
    id: entry?.id ?? freeId(path, ids),
    file: path,
    sha256: sha256(bytes),
    text,
    title:
      entry?.title ??
      stated.title ??
      `[${
        path
          .split('/')
          .at(-1)
          ?.replace(/\.[^.]+$/, '') ?? path
      }]`,
    authors: entry?.authors ?? stated.authors,
    publisher: entry?.publisher ?? stated.publisher,
    ...dateOf(entry, stated),
    url: entry?.url ?? null,
    language,
    marking: entry?.marking ?? null,
    paragraphs,
    debris,
  };
  const hasText = paragraphs.some(({ kind }) => kind !== 'heading');
  return { value: document, diagnostics: hasText ? [] : [messages.noText({ file: shown, line: 1, column: 1 })] };
}

/** What bytes that are no text may be. */
function guessFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (head === '%PDF') return 'a PDF';
  if (head.startsWith('PK')) return 'a Word or zip file';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'an old Word file';
  return bytes.subarray(0, 400).filter((byte) => byte === 0).length > 20 ? 'UTF-16 without a byte order mark' : null;
}

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
function dateOf(entry: CatalogueEntry | undefined, stated: Metadata): Pick<CorpusDocument, 'date' | 'dateStatus'> {
  if (entry?.date !== undefined) return { date: entry.date, dateStatus: entry.date === null ? 'unknown' : (entry.dateStatus ?? 'stated') };
  if (entry?.dateStatus === 'unknown' || stated.date === null) return { date: null, dateStatus: 'unknown' };
  return { date: stated.date, dateStatus: entry?.dateStatus ?? stated.dateStatus };
}
