// A folder of several hundred articles, through the command: what is kept, what is read again, and that answers stay the same.
import { appendFileSync, chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { openBuilder } from '../../src/pipeline/open-builder.js';
import { asNobodyAsync } from '../support/as-nobody.js';
import { fakeWorld } from '../support/fake-effects.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const article = (number: number): string =>
  `Talks Of Round ${number}\n\nMay ${1 + (number % 28)}, 2014\n\nTurkey and Georgia held round ${number} of their talks on the gas pipeline in Ankara, an official said.\n`;

const project = (): string =>
  temporaryFolder(Object.fromEntries(Array.from({ length: 320 }, (_, number) => [`seeds/${number}.txt`, article(number)])));

/** What a search prints, on stdout and on stderr. */
async function search(
  root: string,
  words: string,
  ...options: readonly string[]
): Promise<{ readonly out: string; readonly error: string }> {
  const world = fakeWorld(() => ({}), { createBuilder: openBuilder });
  await main(['search', words, '--root', root, '--limit', '3', ...options], world);
  return world.printed;
}

const cacheOf = (root: string): string => {
  const version = join(root, '.dragoman/corpus', readdirSync(join(root, '.dragoman/corpus'))[0] ?? '');
  return join(version, readdirSync(version)[0] ?? '');
};
const segmentsOf = (root: string): readonly string[] => readdirSync(cacheOf(root)).filter((name) => name.endsWith('.segment'));

describe('a search in several hundred articles', () => {
  it('gives the same without a cache, with a new one and with an old one', async () => {
    const root = project();
    const anew = await search(root, 'round 77', '--no-cache');
    expect(readdirSync(root)).toEqual(['seeds']);
    expect(anew.out).toContain('- 77: >-');
    expect(await search(root, 'round 77')).toEqual(anew);
    const segments = segmentsOf(root);
    expect(segments).toHaveLength(1);
    expect(await search(root, 'round 77')).toEqual(anew);
    expect(segmentsOf(root)).toEqual(segments);
  });

  it('is analysed to the same bytes without a cache, with a new one and with an old one', async () => {
    const root = project();
    const analyze = async (...options: readonly string[]): Promise<string> => {
      const world = fakeWorld(() => ({}), { createBuilder: openBuilder });
      expect(await main(['analyze', '--root', root, ...options], world)).toBe(0);
      return world.printed.out;
    };
    const anew = await analyze('--no-cache');
    expect(readdirSync(root)).toEqual(['seeds']);
    expect(await analyze()).toBe(anew);
    const kept = (): readonly string[] => readdirSync(cacheOf(root)).filter((name) => name.endsWith('.findings'));
    const [part = ''] = kept();
    expect(await analyze()).toBe(anew);
    writeFileSync(join(cacheOf(root), part), 'damaged');
    expect(await analyze('--json')).toBe(`${JSON.stringify(JSON.parse(anew), null, 2)}\n`);
    expect(kept()).toEqual([part]);
  });

  it('finds what was added, and no longer what was removed', async () => {
    const root = project();
    await search(root, 'round 77');
    writeFileSync(
      join(root, 'seeds/new.txt'),
      'Elsewhere\n\nMay 3, 2014\n\nA delegation of beekeepers came to Ankara for talks on honey, an official said.\n',
    );
    rmSync(join(root, 'seeds/77.txt'));
    expect((await search(root, 'beekeepers')).out).toContain('- new: >-');
    expect(segmentsOf(root)).toHaveLength(2);
    expect((await search(root, 'round 77')).out).not.toContain('- 77: >-');
  });

  it('mends a damaged cache with one word about it', async () => {
    const root = project();
    const before = await search(root, 'round 77');
    for (const name of segmentsOf(root)) {
      const path = join(cacheOf(root), name);
      const bytes = readFileSync(path);
      bytes.fill(0, 20_000, 30_000);
      writeFileSync(path, bytes);
    }
    const after = await search(root, 'round 77');
    expect(after.out).toBe(before.out);
    expect(after.error).toContain('is made anew');
    expect(await search(root, 'round 77')).toEqual(before);
    for (const name of segmentsOf(root)) appendFileSync(join(cacheOf(root), name), 'x');
    expect((await search(root, 'round 77')).out).toBe(before.out);
  });

  it('works in a folder that cannot be written to, with a warning', async () => {
    const root = project();
    const kept = await search(root, 'round 77', '--no-cache');
    chmodSync(root, 0o555);
    const readOnly = await asNobodyAsync(root, () => search(root, 'round 77'));
    chmodSync(root, 0o755);
    expect(readOnly.out).toBe(kept.out);
    expect(readOnly.error).toContain('warning[runtime/cannot-cache]');
  });

  it('serves two processes at once', async () => {
    const root = project();
    const [one, other] = await Promise.all([search(root, 'round 77'), search(root, 'round 77')]);
    expect(one).toEqual(other);
    expect(await search(root, 'round 77')).toEqual(one);
  });
});
