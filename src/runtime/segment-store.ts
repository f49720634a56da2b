// The cache of a large corpus on disk: segments named after their content, and the list of them.
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.js';
import { sha256 } from '../base/digest.js';
import type { SegmentStore } from '../pipeline/types.js';
import * as messages from './messages.js';
import { isInside } from './read-folder.js';

type Source = NonNullable<ReturnType<SegmentStore['open']>>;

export interface StoreOptions {
  /** Folder of the project; the cache stands in its `.dragoman/`. */
  readonly root: string;
  /** What tells this cache from others: it is never read by a program that reads differently, nor for another corpus. */
  readonly version: string;
  readonly corpus: string;
  /** What is kept: readings with their index, or findings; each kind has a list of its own. */
  readonly kind?: Kind;
  /** False keeps everything in memory, for this run only. */
  readonly isKept: boolean;
}

/** How messages call the cache. */
const SHOWN = '.dragoman';
/** By kind, the name of the list and the ending of what it names. */
const KINDS = {
  segments: { manifest: 'manifest', ending: '.segment' },
  findings: { manifest: 'findings', ending: '.findings' },
} as const;
type Kind = keyof typeof KINDS;
/** What no list names is kept for so long, in milliseconds, for a process that has not written its own list yet. */
const GRACE = 3_600_000;
/** The cache of another release is kept for so long after its last list: two weeks. */
const UNUSED = 14 * 24 * 3_600_000;

let counter = 0;

/**
 * Opens the cache of a corpus. Where nothing can be written, segments stay in memory and a warning says so.
 * Files are written beside their place and then renamed, so that other processes see all of a file or none.
 */
export function openSegmentStore({ root, version, corpus, isKept, kind = 'segments' }: StoreOptions): SegmentStore {
  const { manifest, ending } = KINDS[kind];
  const folder = join(root, SHOWN, 'corpus', version, sha256(corpus).slice(0, 16));
  const memory = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  let isWritable = isKept;
  const attempt = (write: () => void): void => {
    if (!isWritable) return;
    try {
      prepare(root, folder);
      write();
    } catch (error) {
      isWritable = false;
      diagnostics.push(messages.cannotCache(SHOWN, error));
    }
  };
  return {
    readManifest: () => (isKept ? readOrNull(join(folder, manifest)) : null),
    writeManifest: (bytes, segments) => {
      // A list of segments that only this process has would help nobody.
      if (memory.size > 0) return;
      attempt(() => {
        writeWhole(join(folder, manifest), bytes);
        sweep(folder, kind, new Set(segments.map((name) => `${name}${ending}`)));
        sweepVersions(join(root, SHOWN, 'corpus'), version);
      });
    },
    open: (name) => {
      const bytes = memory.get(name);
      return bytes === undefined ? openFile(join(folder, `${name}${ending}`)) : inMemory(bytes);
    },
    write: (bytes) => {
      const name = sha256(bytes).slice(0, 32);
      attempt(() => writeWhole(join(folder, `${name}${ending}`), bytes));
      if (!isWritable) memory.set(name, bytes);
      return name;
    },
    diagnostics: () => diagnostics,
  };
}

/** Makes the folder step by step, hidden from git, and refuses one that a link leads out of the project. */
function prepare(root: string, folder: string): void {
  const boundary = realpathSync(root);
  let step = root;
  for (const name of relative(root, folder).split(sep)) {
    step = join(step, name);
    mkdirSync(step, { recursive: true });
    if (!isInside(realpathSync(step), boundary))
      throw Object.assign(new Error('The cache leads out of the project'), { code: 'ELOOP', syscall: 'mkdir' });
  }
  const ignore = join(root, SHOWN, '.gitignore');
  if (readOrNull(ignore) === null) writeFileSync(ignore, '*\n');
}

function writeWhole(path: string, bytes: Uint8Array): void {
  counter += 1;
  const temporary = join(dirname(path), `.${process.pid}-${counter}.new`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    forget(temporary);
    throw error;
  }
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    // Whatever is wrong with it, it is made anew.
    return null;
  }
}

const inMemory = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
  discard: () => {},
});

/** A file that is read piece by piece; it stays open, so that it can be read even when another process has swept it. */
function openFile(path: string): Source | null {
  try {
    const handle = openSync(path, 'r');
    // The system may give the number of a closed handle to another file.
    let isOpen = true;
    return {
      size: fstatSync(handle).size,
      read: (offset, length) => (isOpen ? readPiece(handle, offset, length) : new Uint8Array(0)),
      discard: () => {
        if (isOpen) closeSync(handle);
        isOpen = false;
        forget(path);
      },
    };
  } catch {
    return null;
  }
}

/** What a failing disk does not give is missing, and missing bytes are damage. */
function readPiece(handle: number, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  try {
    while (done < length) {
      const more = readSync(handle, bytes, done, length - done, offset + done);
      if (more === 0) break;
      done += more;
    }
  } catch {
    return bytes.subarray(0, 0);
  }
  return bytes.subarray(0, done);
}

/** Removes what the list does not name, and pieces of killed processes. */
function sweep(folder: string, kind: Kind, kept: ReadonlySet<string>): void {
  const now = statSync(join(folder, KINDS[kind].manifest)).mtimeMs;
  const isOther = (name: string): boolean =>
    Object.entries(KINDS).some(([other, { manifest, ending }]) => name === manifest || (other !== kind && name.endsWith(ending)));
  for (const name of readdirSync(folder)) {
    if (kept.has(name) || isOther(name)) continue;
    const path = join(folder, name);
    const age = ageOf(path, now);
    if (age !== null && age > GRACE) forget(path);
  }
}

/** Removes the caches of other releases that nobody has used for a while. */
function sweepVersions(folder: string, own: string): void {
  const now = Date.now();
  for (const version of readdirSync(folder)) {
    if (version === own) continue;
    const path = join(folder, version);
    const ages = [path, ...namesIn(path).map((name) => join(path, name, KINDS.segments.manifest))].flatMap(
      (file) => ageOf(file, now) ?? [],
    );
    if (Math.min(...ages) > UNUSED) forget(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ageOf(path: string, now: number): number | null {
  try {
    return now - statSync(path).mtimeMs;
  } catch {
    return null;
  }
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // Held open by another program: the next run removes it.
  }
}
