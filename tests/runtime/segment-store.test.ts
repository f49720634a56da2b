// The cache of a large corpus on disk: what other processes, other users and full disks do to it.
import { chmodSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSegmentStore } from '../../src/runtime/segment-store.js';
import { asNobody } from '../support/as-nobody.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const storeIn = (root: string, more: Partial<Parameters<typeof openSegmentStore>[0]> = {}) =>
  openSegmentStore({ root, version: '1', corpus: '/articles', isKept: true, ...more });
const textOf = (store: ReturnType<typeof storeIn>, name: string): string | null => {
  const source = store.open(name);
  return source === null ? null : new TextDecoder().decode(source.read(0, source.size));
};
const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('the cache', () => {
  it('keeps segments and their list for the next run, and hides itself from git', () => {
    const root = temporaryFolder();
    const store = storeIn(root);
    expect(store.readManifest()).toBeNull();
    const name = store.write(bytesOf('a segment'));
    store.writeManifest(bytesOf('a list'), [name]);
    expect(store.diagnostics()).toEqual([]);
    const next = storeIn(root);
    expect(next.readManifest()).toEqual(Buffer.from('a list'));
    expect(textOf(next, name)).toBe('a segment');
    expect(next.open('another')).toBeNull();
    expect(readFileSync(join(root, '.dragoman/.gitignore'), 'utf8')).toBe('*\n');
    expect([...filesIn(root)].sort()).toEqual(['.gitignore', 'manifest', `${name}.segment`].sort());
  });

  it('is another one for another release, another corpus, and none without --no-cache', () => {
    const root = temporaryFolder();
    const store = storeIn(root);
    const name = store.write(bytesOf('a segment'));
    store.writeManifest(bytesOf('a list'), [name]);
    for (const other of [storeIn(root, { version: '2' }), storeIn(root, { corpus: '/others' }), storeIn(root, { isKept: false })])
      expect(other.readManifest()).toBeNull();
  });

  it('keeps findings beside segments: the list of the one sweeps nothing of the other', () => {
    const root = temporaryFolder();
    const [segments, findings] = [storeIn(root), storeIn(root, { kind: 'findings' })];
    const names = [segments.write(bytesOf('a segment')), findings.write(bytesOf('findings'))];
    const left = findings.write(bytesOf('left over'));
    const long = new Date(Date.now() - 3 * 3_600_000);
    const folder = readdirSync(root, { recursive: true, withFileTypes: true }).find(({ name }) => name === `${names[0]}.segment`);
    for (const name of [`${names[0]}.segment`, `${names[1]}.findings`, `${left}.findings`])
      utimesSync(join(folder?.parentPath ?? '', name), long, long);
    findings.writeManifest(bytesOf('list of findings'), names.slice(1));
    segments.writeManifest(bytesOf('list of segments'), names.slice(0, 1));
    findings.writeManifest(bytesOf('list of findings'), names.slice(1));
    expect([...filesIn(root)].sort()).toEqual(['.gitignore', 'findings', 'manifest', `${names[0]}.segment`, `${names[1]}.findings`].sort());
    expect(storeIn(root, { kind: 'findings' }).readManifest()).toEqual(Buffer.from('list of findings'));
  });

  it('is not touched where it is not wanted', () => {
    const root = temporaryFolder();
    const store = storeIn(root, { isKept: false });
    const name = store.write(bytesOf('a segment'));
    store.writeManifest(bytesOf('a list'), [name]);
    expect(textOf(store, name)).toBe('a segment');
    expect(store.diagnostics()).toEqual([]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('lets several processes write at once: the last list counts, and every segment it names is whole', () => {
    const root = temporaryFolder();
    const [one, other] = [storeIn(root), storeIn(root)];
    const same = [one.write(bytesOf('the same')), other.write(bytesOf('the same'))];
    expect(same[0]).toBe(same[1]);
    const mine = one.write(bytesOf('mine'));
    const yours = other.write(bytesOf('yours'));
    one.writeManifest(bytesOf('list of one'), [mine]);
    other.writeManifest(bytesOf('list of other'), [yours]);
    // What the other process has written but not yet listed stays for a while.
    expect(textOf(storeIn(root), mine)).toBe('mine');
    expect(storeIn(root).readManifest()).toEqual(Buffer.from('list of other'));
  });

  it('sweeps what no list has named for an hour, and reads on in what it has open', () => {
    const root = temporaryFolder();
    const store = storeIn(root);
    const old = store.write(bytesOf('an old segment'));
    const folder = join(root, '.dragoman/corpus/1', readdirSync(join(root, '.dragoman/corpus/1'))[0] ?? '');
    writeFileSync(join(folder, '.1-1.new'), 'half of');
    for (const name of [`${old}.segment`, '.1-1.new']) utimesSync(join(folder, name), 1, 1);
    const open = store.open(old);
    const kept = store.write(bytesOf('a new segment'));
    utimesSync(join(folder, `${kept}.segment`), 1, 1);
    store.writeManifest(bytesOf('a list'), [kept]);
    expect(readdirSync(folder).sort()).toEqual(['manifest', `${kept}.segment`].sort());
    expect(new TextDecoder().decode(open?.read(3, 3))).toBe('old');
  });

  it('throws away what proved damaged, and gives nothing of it any more', () => {
    const root = temporaryFolder();
    const store = storeIn(root);
    const name = store.write(bytesOf('a segment'));
    const source = store.open(name);
    source?.discard();
    source?.discard();
    expect(source?.read(0, 5)).toHaveLength(0);
    expect(store.open(name)).toBeNull();
  });

  it.each([
    ['in a folder without the right to write', (root: string) => chmodSync(root, 0o555)],
    ['behind a file of its name', (root: string) => writeFileSync(join(root, '.dragoman'), '')],
  ])('stays in memory with one warning %s', (_, spoil) => {
    const root = temporaryFolder();
    spoil(root);
    asNobody(root, () => {
      const store = storeIn(root);
      const names = [store.write(bytesOf('one')), store.write(bytesOf('two'))];
      store.writeManifest(bytesOf('a list'), names);
      expect(names.map((name) => textOf(store, name))).toEqual(['one', 'two']);
      expect(store.diagnostics().map(({ code, severity }) => [code, severity])).toEqual([['runtime/cannot-cache', 'warning']]);
    });
    chmodSync(root, 0o755);
  });

  it('does not follow a link out of the project', () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    symlinkSync(outside, join(root, '.dragoman'));
    const store = storeIn(root);
    const name = store.write(bytesOf('a segment'));
    expect(textOf(store, name)).toBe('a segment');
    expect(store.diagnostics()).toHaveLength(1);
    expect(readdirSync(outside)).toEqual([]);
  });
});
