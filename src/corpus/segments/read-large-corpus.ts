// The door of a large corpus: only what changed is read, and documents are loaded when someone looks into them.
import { hasErrors, type Outcome } from '../../base/diagnostic.js';
import { sha256 } from '../../base/digest.js';
import { useFindings } from '../findings/findings-of.js';
import * as messages from '../messages.js';
import { createNamer } from '../name-documents.js';
import { useIndex } from '../ranking/rank-passages.js';
import type { ReadDocument } from '../read-document.js';
import { documentsAmong, readSideFiles } from '../read-side-files.js';
import type { Corpus, CorpusDocument } from '../types.js';
import { joinSegments } from './join-segments.js';
import { keepFindings } from './keep-findings.js';
import { lazyDocument } from './lazy-document.js';
import type { ListedFile } from './manifest.js';
import { openShelf, type Shelf } from './open-shelf.js';
import { unpackDocument } from './pack-document.js';
import type { LargeCorpusFiles } from './types.js';
import { updateManifest } from './update-manifest.js';

/** Documents that stay unpacked, with what is made of them; a ranking looks into a hundred, an analysis into each once. */
const LOADED = 256;

/**
 * Reads a corpus as `readCorpus` does, with the same documents, ids, diagnostics and rankings; what earlier runs have read
 * comes from the store. Reports `corpus/*`, `yaml/*` and what the store and the reading of files report. Looking into a
 * document or ranking may throw `DamagedSegment`: read again, and what was damaged is made anew.
 */
export async function readLargeCorpus(files: LargeCorpusFiles): Promise<Outcome<Corpus>> {
  const { folder, store } = files;
  const stamps = documentsAmong(files.files);
  const side = readSideFiles(
    files,
    stamps.map(({ path }) => path),
  );
  const shelf = openShelf(store);
  const { manifest, diagnostics: unread } = await updateManifest(files, stamps, side, shelf);
  const diagnostics = [...side.diagnostics, ...unread, ...manifest.files.flatMap((file) => file.diagnostics), ...store.diagnostics()];
  const nameDocument = createNamer(side.entries.map(({ id }) => id));
  const live = manifest.files.flatMap(({ path, place, sha256: digest, entry }) =>
    place === null ? [] : [{ id: side.entryOf.get(path)?.id ?? nameDocument(path), path, place, content: `${digest} ${entry}` }],
  );
  if (live.length === 0) return { diagnostics: hasErrors(diagnostics) ? diagnostics : [...diagnostics, messages.emptyCorpus(folder)] };
  const load = createLoader(shelf);
  const corpus = toCorpus(folder, live, load, side);
  const names = [...new Set(live.map(({ place }) => place.segment))];
  useIndex(corpus, () =>
    joinSegments(
      names.map((name) => shelf.get(name)),
      live.map(({ id, place }) => ({ id, segment: names.indexOf(place.segment), document: place.document })),
    ),
  );
  useFindings(corpus, () =>
    keepFindings(
      files.findings,
      live.map(({ id, path, place, content }) => ({ id, file: path, key: sha256(content).slice(0, 32), load: () => unpack(shelf, place) })),
      { actors: side.actors, actorsKey: manifest.actors, ...(files.onProgress === undefined ? {} : { onProgress: files.onProgress }) },
    ),
  );
  return { value: corpus, diagnostics };
}

interface LiveFile extends Pick<ListedFile, 'path'> {
  readonly id: string;
  /** What the document depends on besides the actors. */
  readonly content: string;
  readonly place: NonNullable<ListedFile['place']>;
}

function toCorpus(folder: string, live: readonly LiveFile[], load: Load, { themes, actors }: Pick<Corpus, 'themes' | 'actors'>): Corpus {
  let documents: readonly CorpusDocument[] | undefined;
  return {
    folder,
    themes,
    actors,
    get documents() {
      documents ??= live.map(({ id, path, place }) => lazyDocument(id, path, () => load(place)));
      return documents;
    },
  };
}

const unpack = (shelf: Shelf, place: LiveFile['place']): ReadDocument => unpackDocument(shelf.get(place.segment).record(place.document));

type Load = (place: LiveFile['place']) => ReadDocument;

/** Unpacks documents and keeps those that were asked for last. */
function createLoader(shelf: Shelf): Load {
  const loaded = new Map<LiveFile['place'], ReadDocument>();
  return (place) => {
    const known = loaded.get(place);
    if (known !== undefined) return known;
    const document = unpack(shelf, place);
    const [oldest] = loaded.keys();
    if (loaded.size >= LOADED && oldest !== undefined) loaded.delete(oldest);
    loaded.set(place, document);
    return document;
  };
}
