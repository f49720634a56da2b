// What changed in a folder since it was last read: only that is read, and goes into new segments.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import { sha256 } from '../../base/digest.js';
import { indexActors } from '../actors/find-mentions.js';
import { indexDocument } from '../ranking/index-document.js';
import { type ReadDocument, readDocument } from '../read-document.js';
import type { SideFiles } from '../read-side-files.js';
import { LARGEST } from './choose-merges.js';
import { createSegmentGatherer } from './gather-segment.js';
import { decodeManifest, EMPTY_MANIFEST, encodeManifest, type ListedFile, type Manifest, segmentsOf } from './manifest.js';
import { mergeListed } from './merge-listed.js';
import type { Shelf } from './open-shelf.js';
import { packDocument, unpackDocument } from './pack-document.js';
import type { FileStamp, LargeCorpusFiles } from './types.js';

/** Files read at once: enough to keep the reading process busy, few enough to stay small. */
const READ_AT_ONCE = 64;
/** Clocks of file systems tick this seldom at worst (FAT), in milliseconds. */
const TICK = 2000;

export interface UpdatedManifest {
  readonly manifest: Manifest;
  /** Files that could not be read at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Brings the list up to date with the folder; `stamps` are the documents in the order of paths. */
export async function updateManifest(
  files: LargeCorpusFiles,
  stamps: readonly FileStamp[],
  side: SideFiles,
  shelf: Shelf,
): Promise<UpdatedManifest> {
  const { store } = files;
  const actors = sha256(JSON.stringify(side.actors));
  const known = findUsable(decodeManifest(store.readManifest() ?? new Uint8Array(0)) ?? EMPTY_MANIFEST, shelf);
  const isSameIndex = known.actors === actors;
  const { settled, open } = compareStamps(stamps, known, side);
  const byContent = new Map(known.files.map((file) => [contentOf(file), file]));

  const listed = new Map(isSameIndex ? settled.map((file) => [file.path, file]) : []);
  const writer = createListWriter(shelf, side, listed, () => store.writeManifest(...toWrite(toManifest())));
  const toManifest = (): Manifest => ({ actors, listedAt: files.listedAt, files: stamps.flatMap(({ path }) => listed.get(path) ?? []) });
  const total = open.length + (isSameIndex ? 0 : settled.length);
  let done = 0;
  const count = (more: number): void => {
    done += more;
    files.onProgress?.(done, total);
  };
  // Other actors make another index of the same readings.
  for (const file of isSameIndex ? [] : settled) {
    writer.add(file, documentOf(file, shelf));
    count(1);
  }
  const diagnostics: Diagnostic[] = [];
  for (let at = 0; at < open.length; at += READ_AT_ONCE) {
    const group = open.slice(at, at + READ_AT_ONCE);
    const read = await files.read(group.map(({ path }) => path));
    diagnostics.push(...read.diagnostics);
    const stampOf = new Map(group.map((stamp) => [stamp.path, stamp]));
    for (const file of read.files) {
      const stamp = stampOf.get(file.path);
      if (stamp === undefined) continue;
      const content = { ...pick(stamp), sha256: sha256(file.bytes), entry: entryKey(file.path, side) };
      const twin = byContent.get(contentOf(content));
      // What was said of a file names it.
      const same = twin?.path === file.path || twin?.diagnostics.length === 0 ? twin : undefined;
      if (same === undefined) {
        const { value, diagnostics: said }: Outcome<ReadDocument> = readDocument(files.folder, file, side.entryOf.get(file.path));
        writer.add({ ...content, place: null, diagnostics: said }, value);
      } else if (isSameIndex) listed.set(stamp.path, { ...same, ...content });
      else writer.add({ ...same, ...content }, documentOf(same, shelf));
    }
    count(group.length);
  }
  writer.flush();
  const isChanged = total > 0 || known.files.length !== listed.size || known.isDamaged;
  const manifest = isChanged ? mergeListed(toManifest(), shelf) : toManifest();
  if (isChanged) store.writeManifest(...toWrite(manifest));
  return { manifest, diagnostics };
}

const toWrite = (manifest: Manifest): readonly [Uint8Array, readonly string[]] => [encodeManifest(manifest), segmentsOf(manifest)];
const contentOf = ({ sha256: digest, entry }: Pick<ListedFile, 'sha256' | 'entry'>): string => `${digest} ${entry}`;
const pick = ({ path, size, modified, changed }: FileStamp): FileStamp => ({ path, size, modified, changed });

function documentOf({ place }: ListedFile, shelf: Shelf): ReadDocument | undefined {
  return place === null ? undefined : unpackDocument(shelf.get(place.segment).record(place.document));
}

/** What a document is read with besides its bytes: its name may become its title, and the catalogue has the last word. */
function entryKey(path: string, { entryOf }: SideFiles): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = entryOf.get(path);
  if (found === undefined) return name;
  const { id: _, file: __, place: ___, ...entry } = found;
  return `${sha256(JSON.stringify(entry)).slice(0, 16)} ${name}`;
}

/** The list without the files whose segments have gone or are damaged. */
function findUsable(manifest: Manifest, shelf: Shelf): Manifest & { readonly isDamaged: boolean } {
  const files = manifest.files.filter(({ place }) => place === null || place.document < (shelf.find(place.segment)?.documents.length ?? 0));
  return { ...manifest, files, isDamaged: files.length !== manifest.files.length };
}

/**
 * Files that are as they were, by their stamps alone, and files to open. A file whose stamp is about as young as the list
 * may have changed since without showing it (as git calls it, it is racy): it is opened.
 */
function compareStamps(
  stamps: readonly FileStamp[],
  known: Manifest,
  side: SideFiles,
): { readonly settled: readonly ListedFile[]; readonly open: readonly FileStamp[] } {
  const byPath = new Map(known.files.map((file) => [file.path, file]));
  const settled: ListedFile[] = [];
  const open: FileStamp[] = [];
  for (const stamp of stamps) {
    const file = byPath.get(stamp.path);
    const isSettled =
      file !== undefined &&
      file.size === stamp.size &&
      file.modified === stamp.modified &&
      file.changed === stamp.changed &&
      Math.max(stamp.modified, stamp.changed) + TICK < known.listedAt &&
      file.entry === entryKey(stamp.path, side);
    if (isSettled) settled.push(file);
    else open.push(stamp);
  }
  return { settled, open };
}

interface ListWriter {
  /** Lists a file, and puts its document into the segment that is being made. */
  readonly add: (file: ListedFile, document: ReadDocument | undefined) => void;
  readonly flush: () => void;
}

/** Fills segments; `onSegment` is called whenever one is complete, so that no work is lost with a killed program. */
function createListWriter(shelf: Shelf, side: SideFiles, listed: Map<string, ListedFile>, onSegment: () => void): ListWriter {
  const actors = indexActors(side.actors);
  const gatherer = createSegmentGatherer();
  const waiting: ListedFile[] = [];
  const flush = (): void => {
    if (waiting.length === 0) return;
    const segment = shelf.put(gatherer.take());
    for (const [document, file] of waiting.entries()) listed.set(file.path, { ...file, place: { segment, document } });
    waiting.length = 0;
  };
  return {
    add: (file, document) => {
      if (document === undefined) {
        listed.set(file.path, { ...file, place: null });
        return;
      }
      // Entries depend on no id: it is settled among all documents.
      const entries = indexDocument({ id: '', ...document }, actors);
      gatherer.add({ date: document.date, entries, record: packDocument(document) });
      waiting.push(file);
      if (waiting.length < LARGEST) return;
      flush();
      onSegment();
    },
    flush,
  };
}
