// The findings of a large corpus: only of what changed are they made anew, the others come from the store.
import { findInDocument } from '../findings/find-in-document.js';
import { COLUMNS, type CorpusFindings, type DocumentFindings } from '../findings/types.js';
import type { ReadDocument } from '../read-document.js';
import type { Actor } from '../types.js';
import { chooseMerges, LARGEST } from './choose-merges.js';
import { BLOCK, createFindingsWriter, openFindings, type StoredFindings } from './encode-findings.js';
import { decodeFindingsList, encodeFindingsList } from './findings-list.js';
import { DamagedSegment, type SegmentStore } from './types.js';

/** A document of the corpus. */
export interface KeptDocument {
  readonly id: string;
  readonly file: string;
  /** Digest of what its findings depend on besides the actors; documents with the same one have the same findings. */
  readonly key: string;
  readonly load: () => ReadDocument;
}

export interface KeepOptions {
  readonly actors: readonly Actor[];
  /** Digest of the actors. */
  readonly actorsKey: string;
  /** Hears how many of the documents that had to be analysed are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Opens findings, and makes those that are missing. Throws `DamagedSegment` where a document to analyse is damaged. */
export function keepFindings(store: SegmentStore, documents: readonly KeptDocument[], options: KeepOptions): CorpusFindings {
  const { actors, actorsKey, onProgress } = options;
  const list = decodeFindingsList(store.readManifest() ?? new Uint8Array(0));
  const known = list?.actors === actorsKey ? list.parts : [];
  const parts = new Map(known.flatMap((name) => open(store, name)));
  const held = new Set([...parts.values()].flatMap(({ keys }) => keys));
  const missing = [...new Map(documents.flatMap((document) => (held.has(document.key) ? [] : [[document.key, document]]))).values()];
  const writer = createFindingsWriter();
  const write = (): void => {
    for (const [name, part] of put(store, writer.take())) parts.set(name, part);
  };
  const keep = (): void => store.writeManifest(encodeFindingsList({ actors: actorsKey, parts: [...parts.keys()] }), [...parts.keys()]);
  for (const [done, { key, load }] of missing.entries()) {
    writer.add(key, findInDocument(load(), actors));
    onProgress?.(done + 1, missing.length);
    if (writer.size() < LARGEST) continue;
    write();
    keep();
  }
  if (writer.size() > 0) write();
  const isMerged = mergeParts(store, parts, new Set(documents.map(({ key }) => key)));
  if (missing.length > 0 || isMerged || parts.size !== list?.parts.length) keep();
  return readFrom(parts, documents);
}

/** A part by its name; none where it has gone or is damaged: what it held is made anew. */
function open(store: SegmentStore, name: string): readonly (readonly [string, StoredFindings])[] {
  const source = store.open(name);
  try {
    return source === null ? [] : [[name, openFindings(source)]];
  } catch (error) {
    if (error instanceof DamagedSegment) return [];
    throw error;
  }
}

function put(store: SegmentStore, bytes: Uint8Array): readonly (readonly [string, StoredFindings])[] {
  const name = store.write(bytes);
  const opened = open(store, name);
  // What was just written and is not there was taken away by somebody: it stays in memory.
  if (opened.length > 0) return opened;
  return [[name, openFindings({ size: bytes.length, read: (at, length) => bytes.subarray(at, at + length), discard: () => {} })]];
}

/** Makes one of several small parts, and leaves out what no document has any more; whether anything changed. */
function mergeParts(store: SegmentStore, parts: Map<string, StoredFindings>, wanted: ReadonlySet<string>): boolean {
  const sizes = [...parts].map(([name, { keys }]) => ({
    name,
    documents: keys.length,
    live: keys.reduce((sum, key) => sum + (wanted.has(key) ? 1 : 0), 0),
  }));
  const groups = [...chooseMerges(sizes), ...sizes.filter(({ live }) => live === 0).map(({ name }) => [name])];
  for (const group of groups) {
    const readers = COLUMNS.map((column) => [column, createBlockReader(column)] as const);
    const writer = createFindingsWriter();
    const done = new Set<string>();
    for (const name of group) {
      const part = parts.get(name);
      if (part === undefined) continue;
      for (const [number, key] of part.keys.entries()) {
        if (!wanted.has(key) || done.has(key)) continue;
        done.add(key);
        const entries = readers.map(([column, read]) => [column, read(part, number)]);
        writer.add(key, Object.fromEntries(entries) as DocumentFindings); // every column is there
      }
      parts.delete(name);
    }
    if (writer.size() > 0) for (const [name, part] of put(store, writer.take())) parts.set(name, part);
  }
  return groups.length > 0;
}

function readFrom(parts: ReadonlyMap<string, StoredFindings>, documents: readonly KeptDocument[]): CorpusFindings {
  const places = new Map<string, { readonly part: StoredFindings; readonly number: number }>();
  for (const part of parts.values()) for (const [number, key] of part.keys.entries()) places.set(key, { part, number });
  return {
    *column(name) {
      const read = createBlockReader(name);
      for (const { id, file, key } of documents) {
        const place = places.get(key);
        if (place === undefined) throw new Error(`No findings of ${file}`);
        yield { id, file, found: read(place.part, place.number) };
      }
    },
  };
}

/** Blocks of each part that stay unpacked: documents of the corpus's order stand side by side, but for those added later. */
const UNPACKED = 4;

function createBlockReader<Name extends keyof DocumentFindings>(
  column: Name,
): (part: StoredFindings, number: number) => DocumentFindings[Name] {
  type Rows = readonly DocumentFindings[Name][];
  const unpacked = new Map<StoredFindings, Map<number, Rows>>();
  return (part, number) => {
    const blocks = unpacked.get(part) ?? new Map<number, Rows>();
    unpacked.set(part, blocks);
    const block = Math.floor(number / BLOCK);
    const rows = blocks.get(block) ?? part.read(column, block);
    const [oldest] = blocks.keys();
    if (!blocks.has(block) && blocks.size >= UNPACKED && oldest !== undefined) blocks.delete(oldest);
    blocks.set(block, rows);
    const found = rows[number % BLOCK];
    if (found === undefined) throw new DamagedSegment('Findings in it are incomplete');
    return found;
  };
}
