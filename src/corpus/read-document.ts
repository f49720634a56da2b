// One file of the corpus to a document: its text, structure and metadata, with the catalogue laid over them.
import type { Outcome } from '../base/diagnostic.js';
import { sha256 } from '../base/digest.js';
import * as messages from './messages.js';
import { layOverSource } from './reading/lay-over-source.js';
import type { CatalogueEntry } from './reading/read-catalogue.js';
import { readSource } from './reading/read-source.js';
import type { SourceText } from './reading/types.js';
import { guessLanguage } from './sentences/guess-language.js';
import { isProse } from './structure/is-prose.js';
import { type Metadata, readMetadata } from './structure/read-metadata.js';
import { type Known, readStructure } from './structure/read-structure.js';
import { foldRange } from './text/fold-text.js';
import type { CorpusDocument, SourceFile } from './types.js';

/** What depends on a document's own file and its entry in the catalogue; its id depends on the other documents too. */
export type ReadDocument = Omit<CorpusDocument, 'id'>;

/** What of an entry a document is read with. */
export type DocumentEntry = Omit<CatalogueEntry, 'id' | 'file' | 'place'>;

/** Reads one document; `folder` is for messages only. Reports `corpus/*`; without a value there is no document. */
export function readDocument(folder: string, file: SourceFile, entry: DocumentEntry | undefined): Outcome<ReadDocument> {
  const { path } = file;
  const shown = folder === '' ? path : `${folder.replace(/[\\/]+$/, '')}/${path}`;
  const { value: source, diagnostics } = readSource(file, shown);
  if (source === undefined) return { diagnostics };
  const { text, reading, metadata } = source;
  const language = entry?.language ?? metadata.language ?? guessLanguage(source.view?.text ?? text) ?? 'en';
  const found = findStructure(source, { title: entry?.title ?? metadata.title ?? null, language });
  const { stated, paragraphs, debris } = found;
  const date = metadata.date ?? null;
  const document: ReadDocument = {
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
  const isTable = reading.reader.startsWith('csv-');
  const hasText = isTable || paragraphs.some(({ kind }) => kind !== 'heading');
  const place = { file: shown, line: 1, column: 1 };
  if (!hasText) return { value: document, diagnostics: [...diagnostics, messages.noText(place)] };
  return {
    value: document,
    diagnostics: isTable || isProse(beginningOf(document)) ? diagnostics : [...diagnostics, messages.noProse(place)],
  };
}

/** Characters of a document that tell whether it is prose. */
const JUDGED = 20_000;

/** The first words of the body, folded. */
function beginningOf({ text, paragraphs, debris }: ReadDocument): string {
  const parts: string[] = [];
  let left = JUDGED;
  for (const { kind, start, end } of paragraphs) {
    if (kind === 'heading') continue;
    if (left <= 0) break;
    const span = { start, end: Math.min(end, start + left) };
    parts.push(foldRange(text, span, debris).text);
    left -= span.end - span.start;
  }
  return parts.join('\n');
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

/** The catalogue's date, else the one that the text states. */
function dateOf(
  entry: DocumentEntry | undefined,
  stated: Pick<Metadata, 'date' | 'dateStatus'>,
): Pick<CorpusDocument, 'date' | 'dateStatus'> {
  if (entry?.date !== undefined) return { date: entry.date, dateStatus: entry.date === null ? 'unknown' : (entry.dateStatus ?? 'stated') };
  if (entry?.dateStatus === 'unknown' || stated.date === null) return { date: null, dateStatus: 'unknown' };
  return { date: stated.date, dateStatus: entry?.dateStatus ?? stated.dateStatus };
}
