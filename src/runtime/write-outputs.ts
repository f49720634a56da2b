// Writes the files of one brief together: all of them or none, and never half of one.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.js';
import * as messages from './messages.js';

/** A file to write. */
export interface FileToWrite {
  readonly target: string;
  /** How messages call it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Steps of one file on its way: written beside its place, the old one kept until all are in place. */
interface Staged {
  readonly file: FileToWrite;
  readonly temporary: string;
  backup?: string;
  isPlaced: boolean;
}

const TEMPORARY = /^\..+\.(\d+)-\d+\.dragoman-(new|old)$/;
let counter = 0;

/**
 * Writes files: first all beside their places, then all into them.
 * A full disk, a missing permission or a file that another program holds open costs nothing: what was there before stays.
 * Files that already hold these bytes are not touched. Reports `runtime/cannot-write`.
 */
export function writeOutputs(files: readonly FileToWrite[]): readonly Diagnostic[] {
  for (const folder of new Set(files.map(({ target }) => dirname(target)))) sweep(folder);
  const staged: Staged[] = files
    .filter(({ target, bytes }) => !holds(target, bytes))
    .map((file) => ({ file, temporary: besides(file.target, 'new'), isPlaced: false }));
  let current: Staged | undefined;
  try {
    for (current of staged) flush(current);
    for (current of staged) keepOld(current);
    for (current of staged) place(current);
  } catch (error) {
    for (const entry of [...staged].reverse()) undo(entry);
    return [messages.cannotWrite(current?.file.shown ?? '', error)];
  }
  for (const { backup } of staged) if (backup !== undefined) forget(backup);
  return [];
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return statSync(path).size === bytes.length && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** A name that nobody else uses, hidden, with the process it belongs to. */
function besides(target: string, kind: 'new' | 'old'): string {
  counter += 1;
  return join(dirname(target), `.${basename(target)}.${process.pid}-${counter}.dragoman-${kind}`);
}

/** Makes a folder and those above it, one by one: where the system has none to give (`/proc/x`), node's own recursion never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Writes to the disk itself, so that a full one is noticed here and not after the rename. */
function flush({ file: { target, bytes }, temporary }: Staged): void {
  makeFolder(dirname(target));
  const handle = openSync(temporary, 'wx', modeOf(target));
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The permissions of the file that is replaced; what the system gives a new one where there is none. */
function modeOf(target: string): number | undefined {
  try {
    return statSync(target).mode & 0o777;
  } catch {
    return undefined;
  }
}

function place(entry: Staged): void {
  renameSync(entry.temporary, entry.file.target);
  entry.isPlaced = true;
}

/** Gives the old file a second name, or copies it where the file system has no links. */
function keepOld(entry: Staged): void {
  const backup = besides(entry.file.target, 'old');
  try {
    linkSync(entry.file.target, backup);
  } catch (error) {
    const code = messages.systemCode(error);
    if (code === 'ENOENT') return;
    if (code === 'ENOSPC' || code === 'EROFS' || code === 'EACCES') throw error;
    entry.backup = backup;
    copyFileSync(entry.file.target, backup);
  }
  entry.backup = backup;
}

/** Back to how it was; what fails here has failed before and is reported already. */
function undo({ file: { target }, temporary, backup, isPlaced }: Staged): void {
  forget(temporary);
  if (isPlaced && backup === undefined) forget(target);
  if (backup === undefined) return;
  try {
    if (isPlaced) renameSync(backup, target);
    else forget(backup);
  } catch {
    // The old file still has its second name beside its place.
  }
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A temporary file that cannot be removed now is swept by the next build.
  }
}

/** Removes what a build that was killed has left, unless its process still runs. */
function sweep(folder: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) forget(join(folder, name));
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return messages.systemCode(error) === 'EPERM';
  }
}

/**
 * Removes the files with one ending from a folder that a finished build no longer makes; nothing else is ever removed.
 * `kept` are absolute paths, `shown` is how messages call the folder. Reports `runtime/cannot-remove`.
 */
export function removeOutdated(folder: string, ending: string, kept: ReadonlySet<string>, shown: string): readonly Diagnostic[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const outdated = names.filter((name) => name.endsWith(ending) && !kept.has(join(folder, name)));
  return outdated.flatMap((name) => {
    try {
      rmSync(join(folder, name));
      return [];
    } catch (error) {
      return [messages.cannotRemove(`${shown}/${name}`, error)];
    }
  });
}
