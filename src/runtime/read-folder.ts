// All files below a folder, with limits: what hides behind a dot is skipped, what leads out is refused.
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.js';
import * as messages from './messages.js';

/** A file below the folder; `path` is relative to it, with forward slashes. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that was not opened yet; times in milliseconds since 1970. */
export interface ListedFile {
  readonly path: string;
  /** Where it stands. */
  readonly full: string;
  readonly size: number;
  /** When its bytes were last written. */
  readonly modified: number;
  /** When anything about it last changed. */
  readonly changed: number;
}

export interface FolderLimits {
  /** Bytes of one file. */
  readonly fileSize: number;
  /** Bytes of all files. */
  readonly totalSize: number;
  /** Number of files. */
  readonly count: number;
  /** Folders within folders; with 0 they are passed over, else deeper ones are reported. */
  readonly depth: number;
}

export interface FolderOptions {
  /** How messages call the folder. */
  readonly shown: string;
  /** Links may lead anywhere below this folder. */
  readonly boundary: string;
  readonly limits: FolderLimits;
  /** Which paths to read; all when absent. */
  readonly accepts?: (path: string) => boolean;
}

interface Walk {
  readonly options: FolderOptions;
  boundary: string;
  readonly files: ListedFile[];
  readonly diagnostics: Diagnostic[];
  readonly parents: Set<string>;
  total: number;
  full: boolean;
}

/**
 * Reads a folder and the folders in it, sorted by path in code-unit order.
 * Reports `runtime/cannot-read`, `runtime/link-outside`, `runtime/too-large`; what else there is, is read all the same.
 */
export function readFolder(folder: string, options: FolderOptions): { files: readonly FoundFile[]; diagnostics: readonly Diagnostic[] } {
  const { files, diagnostics } = listFolder(folder, options);
  const read = readListed(files, options.shown);
  return { files: read.files, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** As `readFolder`, without opening the files. */
export function listFolder(folder: string, options: FolderOptions): { files: readonly ListedFile[]; diagnostics: readonly Diagnostic[] } {
  const walk: Walk = { options, boundary: '', files: [], diagnostics: [], parents: new Set(), total: 0, full: false };
  try {
    walk.boundary = realpathSync(options.boundary);
    walk.parents.add(realpathSync(folder));
    readInto(walk, folder, '', 0);
  } catch (error) {
    walk.diagnostics.push(messages.cannotRead(options.shown, error));
  }
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: walk.files, diagnostics: walk.diagnostics };
}

/** The bytes of listed files; `shown` is how messages call their folder. Reports `runtime/cannot-read`. */
export function readListed(
  files: readonly ListedFile[],
  shown: string,
): { files: readonly FoundFile[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = files.flatMap(({ path, full }): readonly FoundFile[] => {
    try {
      return [{ path, bytes: new Uint8Array(readFileSync(full)) }];
    } catch (error) {
      diagnostics.push(messages.cannotRead(`${shown}/${path}`, error));
      return [];
    }
  });
  return { files: read, diagnostics };
}

function readInto(walk: Walk, folder: string, prefix: string, depth: number): void {
  const entries = attempt(walk, prefix, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (walk.full) return;
    if (!entry.name.startsWith('.')) readEntry(walk, folder, entry, `${prefix}${entry.name}`, depth);
  }
}

function readEntry(walk: Walk, folder: string, entry: Dirent, path: string, depth: number): void {
  const full = join(folder, entry.name);
  if (entry.isSymbolicLink()) {
    const target = attempt(walk, path, () => realpathSync(full));
    if (target === undefined) return;
    if (!isInside(target, walk.boundary)) {
      walk.diagnostics.push(messages.linkOutside(shown(walk, path)));
      return;
    }
  }
  const stat = attempt(walk, path, () => statSync(full));
  if (stat?.isDirectory() === true) enter(walk, full, path, depth);
  else if (stat?.isFile() === true && (walk.options.accepts?.(path) ?? true)) listOne(walk, full, path, stat);
}

/** Goes down, unless a link leads back to a folder we are in. */
function enter(walk: Walk, folder: string, path: string, depth: number): void {
  const { limits } = walk.options;
  if (limits.depth === 0) return;
  const real = attempt(walk, path, () => realpathSync(folder));
  if (real === undefined || walk.parents.has(real)) return;
  if (depth >= limits.depth) {
    walk.diagnostics.push(messages.folderTooLarge(shown(walk, path), `${limits.depth} folders in one another`));
    return;
  }
  walk.parents.add(real);
  readInto(walk, folder, `${path}/`, depth + 1);
  walk.parents.delete(real);
}

function listOne(walk: Walk, full: string, path: string, { size, mtimeMs, ctimeMs }: Stats): void {
  const { limits, shown: name } = walk.options;
  if (size > limits.fileSize) {
    walk.diagnostics.push(messages.tooLarge(shown(walk, path), size, limits.fileSize));
    return;
  }
  if (walk.total + size > limits.totalSize || walk.files.length >= limits.count) {
    walk.full = true;
    walk.diagnostics.push(messages.folderTooLarge(name, `${Math.round(limits.totalSize / 1e6)} MB in ${limits.count} files`));
    return;
  }
  walk.total += size;
  walk.files.push({ path, full, size, modified: mtimeMs, changed: ctimeMs });
}

const shown = (walk: Walk, path: string): string => `${walk.options.shown}/${path}`.replace(/\/$/, '');

/** The value, or a diagnostic where the system refuses. */
function attempt<T>(walk: Walk, path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    walk.diagnostics.push(messages.cannotRead(shown(walk, path), error));
    return undefined;
  }
}

/** True when a real path lies in a real folder or is it. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
