// Corpora whose folder and cache stand in memory, so that a test can change and damage them.
import type { FileStamp, LargeCorpusFiles, SegmentStore } from '../../src/corpus/segments/types.js';
import type { CorpusFiles } from '../../src/corpus/types.js';

export interface FakeStore extends SegmentStore {
  readonly segments: Map<string, Uint8Array>;
  manifest: Uint8Array | null;
}

/** A store in memory. */
export function fakeStore(): FakeStore {
  const segments = new Map<string, Uint8Array>();
  let count = 0;
  const store: FakeStore = {
    segments,
    manifest: null,
    readManifest: () => store.manifest,
    writeManifest: (bytes, names) => {
      store.manifest = bytes;
      for (const name of segments.keys()) if (!names.includes(name)) segments.delete(name);
    },
    open: (name) => {
      const bytes = segments.get(name);
      if (bytes === undefined) return null;
      return {
        size: bytes.length,
        read: (at, length) => bytes.subarray(at, at + length),
        discard: () => {
          segments.delete(name);
        },
      };
    },
    write: (bytes) => {
      count += 1;
      segments.set(`${count}`, bytes.slice());
      return `${count}`;
    },
    diagnostics: () => [],
  };
  return store;
}

export interface FakeFolder {
  /** Writes or replaces a file at a time, by default long ago. */
  readonly write: (path: string, text: string, time?: number) => void;
  readonly remove: (path: string) => void;
  readonly move: (from: string, to: string) => void;
  /** Paths that were opened since the last call. */
  readonly opened: () => readonly string[];
  /** The folder as a program finds it at a time. */
  readonly list: (
    store: SegmentStore,
    beside?: Omit<CorpusFiles, 'folder' | 'documents'>,
    time?: number,
    findings?: SegmentStore,
  ) => LargeCorpusFiles;
  /** The same as files for `readCorpus`. */
  readonly files: (beside?: Omit<CorpusFiles, 'folder' | 'documents'>) => CorpusFiles;
}

/** A folder in memory. */
export function fakeFolder(texts: Readonly<Record<string, string>> = {}): FakeFolder {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly stamp: FileStamp }>();
  let opened: string[] = [];
  const write = (path: string, text: string, time = 1000): void => {
    const bytes = new TextEncoder().encode(text);
    files.set(path, { bytes, stamp: { path, size: bytes.length, modified: time, changed: time } });
  };
  for (const [path, text] of Object.entries(texts)) write(path, text);
  return {
    write,
    remove: (path) => {
      files.delete(path);
    },
    move: (from, to) => {
      const file = files.get(from);
      files.delete(from);
      if (file !== undefined) files.set(to, { ...file, stamp: { ...file.stamp, path: to } });
    },
    opened: () => {
      const paths = opened;
      opened = [];
      return paths;
    },
    list: (store, beside = {}, time = 1_000_000, findings = fakeStore()) => ({
      folder: 'seeds',
      ...beside,
      files: [...files.values()].map(({ stamp }) => stamp),
      listedAt: time,
      store,
      findings,
      read: async (paths) => {
        opened.push(...paths);
        return { files: paths.flatMap((path) => [{ path, bytes: files.get(path)?.bytes ?? new Uint8Array(0) }]), diagnostics: [] };
      },
    }),
    files: (beside = {}) => ({ folder: 'seeds', ...beside, documents: [...files].map(([path, { bytes }]) => ({ path, bytes })) }),
  };
}
