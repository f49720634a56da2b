// Outputs are written all together or not at all.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileToWrite, removeOutdated, writeOutputs } from '../../src/runtime/write-outputs.js';
import { asNobody } from '../support/as-nobody.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const file = (folder: string, path: string, text: string): FileToWrite => ({
  target: join(folder, path),
  shown: `out/${path}`,
  bytes: Buffer.from(text),
});
const listing = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();

describe('writeOutputs', () => {
  it('writes files and their folders', () => {
    const folder = temporaryFolder({ 'a/a.txt': 'old' });
    expect(writeOutputs([file(folder, 'a/a.txt', 'new'), file(folder, 'a/charts/b.svg', 'b')])).toEqual([]);
    expect(listing(folder)).toEqual(['a/a.txt', 'a/charts/b.svg']);
    expect(readFileSync(join(folder, 'a/a.txt'), 'utf8')).toBe('new');
  });

  it('does not touch files that hold the bytes already', () => {
    const folder = temporaryFolder({ 'a.txt': 'same' });
    utimesSync(join(folder, 'a.txt'), 1000, 1000);
    expect(writeOutputs([file(folder, 'a.txt', 'same')])).toEqual([]);
    expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(1_000_000);
  });

  it('changes nothing when a later file cannot be written', () => {
    const folder = temporaryFolder({ 'a.txt': 'old', blocked: 'a file where a folder is needed' });
    const found = writeOutputs([file(folder, 'a.txt', 'new'), file(folder, 'blocked/b.txt', 'b'), file(folder, 'c.txt', 'c')]);
    expect(found).toMatchObject([
      {
        severity: 'error',
        code: 'runtime/cannot-write',
        message: 'Cannot write `out/blocked/b.txt`: a file stands where a folder is needed',
      },
    ]);
    expect(listing(folder)).toEqual(['a.txt', 'blocked']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('takes back what is in place when a later file cannot be put there', () => {
    const folder = temporaryFolder({ 'a.txt': 'old' });
    mkdirSync(join(folder, 'c.txt'));
    const found = writeOutputs([file(folder, 'a.txt', 'new'), file(folder, 'b.txt', 'new'), file(folder, 'c.txt', 'new')]);
    expect(found[0]?.message).toBe('Cannot write `out/c.txt`: a folder stands where a file is needed');
    expect(listing(folder)).toEqual(['a.txt']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('sweeps what a killed build has left, not what a running one needs', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const leftover = `.a.txt.${gone}-1.dragoman-new`;
    const alive = `.a.txt.${process.ppid}-1.dragoman-new`;
    const folder = temporaryFolder({ [leftover]: 'half', [alive]: 'half', '.a.txt.kept': 'mine' });
    writeOutputs([file(folder, 'a.txt', 'new')]);
    expect(listing(folder)).toEqual([alive, '.a.txt.kept', 'a.txt'].sort());
  });

  it.skipIf(process.platform === 'win32')('names a missing permission', () => {
    const folder = temporaryFolder({ 'a.txt': 'old' });
    chmodSync(folder, 0o500);
    const found = asNobody(folder, () => writeOutputs([file(folder, 'a.txt', 'new')]));
    chmodSync(folder, 0o700);
    expect(found[0]?.message).toBe('Cannot write `out/a.txt`: permission denied');
  });

  it('reports bugs of ours as such', () => {
    const wrong = { target: join(temporaryFolder(), 'a.txt'), shown: 'a.txt', bytes: { length: 1 } as unknown as Uint8Array };
    expect(() => writeOutputs([wrong])).toThrow(TypeError);
    expect(existsSync(dirname(wrong.target))).toBe(true);
  });
});

describe('removeOutdated', () => {
  it('removes files of the ending that are not kept', () => {
    const folder = temporaryFolder({ 'old.svg': '', 'new.svg': '', 'notes.txt': '' });
    expect(removeOutdated(folder, '.svg', new Set([join(folder, 'new.svg')]), 'out/a/charts')).toEqual([]);
    expect(listing(folder)).toEqual(['new.svg', 'notes.txt']);
  });

  it('has nothing to do where there is no folder', () => expect(removeOutdated('/no/such/folder', '.svg', new Set(), 'x')).toEqual([]));

  it('warns where it cannot', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'old.svg'));
    writeFileSync(join(folder, 'old.svg/file'), '');
    expect(removeOutdated(folder, '.svg', new Set(), 'out/a/charts')).toMatchObject([
      { severity: 'warning', code: 'runtime/cannot-remove' },
    ]);
  });
});
