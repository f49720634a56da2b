import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankPassages } from '../../../src/corpus/ranking/rank-passages.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { readLargeCorpus } from '../../../src/corpus/segments/read-large-corpus.js';
import { DamagedSegment, type LargeCorpusFiles } from '../../../src/corpus/segments/types.js';
import type { Corpus, Theme } from '../../../src/corpus/types.js';
import { type FakeFolder, type FakeStore, fakeFolder, fakeStore } from '../../support/large-corpus.js';
import { seedFiles } from '../../support/read-seeds.js';

const THEME: Theme = {
  id: 'gas',
  title: 'Gas talks',
  question: null,
  terms: ['gas pipeline', 'talks'],
  actors: ['Turkey'],
  period: { from: '2014', to: null },
};

async function read(files: LargeCorpusFiles): Promise<Corpus> {
  const { value, diagnostics } = await readLargeCorpus(files);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const plain = (corpus: Corpus) => corpus.documents.map((document) => ({ ...document }));

/** Holds a corpus of a store to what reading everything anew gives. */
async function expectSame(folder: FakeFolder, store: FakeStore, beside = {}, time?: number): Promise<void> {
  const { value: expected, diagnostics } = readCorpus(folder.files(beside));
  const large = await readLargeCorpus(folder.list(store, beside, time));
  expect(large.diagnostics).toEqual(diagnostics);
  if (expected === undefined || large.value === undefined) throw new Error('no corpus');
  expect(plain(large.value)).toEqual(plain(expected));
  for (const theme of [THEME, ...expected.themes]) expect(rankPassages(large.value, theme)).toEqual(rankPassages(expected, theme));
}

const article = (number: number): string =>
  `Gas Talks Of Round ${number}\n\nMay ${1 + (number % 28)}, 2014\n\nTurkey and Georgia held round ${number} of their talks on the gas pipeline in Ankara.\n\nNothing came of the talks, an official said after ${number + 2} hours.`;

const manyArticles = (count: number): FakeFolder =>
  fakeFolder(Object.fromEntries(Array.from({ length: count }, (_, number) => [`${number % 3}/${number}.txt`, article(number)])));

describe('a large corpus', () => {
  it('is the seeds as reading them anew gives them, the first time and the second', async () => {
    const { documents, folder: _, ...beside } = seedFiles();
    const folder = fakeFolder(Object.fromEntries(documents.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])));
    const store = fakeStore();
    await expectSame(folder, store, beside);
    expect(folder.opened()).toHaveLength(5);
    await expectSame(folder, store, beside);
    expect(folder.opened()).toEqual([]);
  });

  it('opens one file when one is added, changed or moved, and none when one is removed', async () => {
    const folder = manyArticles(40);
    const store = fakeStore();
    await expectSame(folder, store);
    expect(folder.opened()).toHaveLength(40);
    folder.write('1/new.txt', article(77));
    await expectSame(folder, store);
    expect(folder.opened()).toEqual(['1/new.txt']);
    folder.write('2/5.txt', article(99), 2000);
    await expectSame(folder, store);
    expect(folder.opened()).toEqual(['2/5.txt']);
    folder.move('0/3.txt', 'elsewhere/3.txt');
    await expectSame(folder, store);
    expect(folder.opened()).toEqual(['elsewhere/3.txt']);
    folder.remove('0/6.txt');
    await expectSame(folder, store);
    expect(folder.opened()).toEqual([]);
  });

  it('stays a handful of segments however many files are added one by one', async () => {
    const folder = manyArticles(30);
    const store = fakeStore();
    for (let number = 100; number < 140; number += 1) {
      folder.write(`${number}.txt`, article(number));
      await read(folder.list(store));
      expect(store.segments.size).toBeLessThan(16);
    }
    folder.opened();
    await expectSame(folder, store);
    expect(folder.opened()).toEqual([]);
  });

  it('opens a file again that changed about when the list was written, until it is older', async () => {
    const folder = fakeFolder({ 'a.txt': article(1), 'b.txt': article(2) });
    const store = fakeStore();
    folder.write('a.txt', article(3), 50_000);
    await expectSame(folder, store, {}, 50_001);
    // Same size and same time: only its bytes tell.
    folder.opened();
    folder.write('a.txt', article(4), 50_000);
    await expectSame(folder, store, {}, 60_000);
    expect(folder.opened()).toEqual(['a.txt']);
    await expectSame(folder, store, {}, 60_001);
    expect(folder.opened()).toEqual([]);
  });

  it('opens no file when only the actors changed', async () => {
    const folder = manyArticles(12);
    const store = fakeStore();
    await expectSame(folder, store);
    folder.opened();
    const actors = { path: 'actors.yaml', text: 'actors: {Round Table: {kind: group, names: [round]}}' };
    await expectSame(folder, store, { actors });
    expect(folder.opened()).toEqual([]);
  });

  it('opens the file whose entry in the catalogue changed', async () => {
    const folder = manyArticles(12);
    const store = fakeStore();
    await expectSame(folder, store);
    folder.opened();
    const catalogue = { path: 'corpus.yaml', text: 'documents: {ankara: {file: 1/4.txt, title: Ankara Again, date: 2013-05}}' };
    await expectSame(folder, store, { catalogue });
    expect(folder.opened()).toEqual(['1/4.txt']);
  });

  it('says again what reading had to say, without opening the file', async () => {
    const folder = manyArticles(5);
    folder.write('empty.txt', '');
    folder.write('0/scan.tiff', 'II*');
    const store = fakeStore();
    await expectSame(folder, store);
    folder.opened();
    await expectSame(folder, store);
    expect(folder.opened()).toEqual([]);
  });

  it('gives files of the same name ids of their own', async () => {
    await expectSame(fakeFolder({ 'ü.txt': article(1), 'u.txt': article(2), 'ж.txt': article(3), 'щ.txt': article(4) }), fakeStore());
  });
});

describe('a damaged cache', () => {
  it('is made anew: nothing left, half left, any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), fc.boolean(), async (where, isManifest, isCut) => {
        const folder = manyArticles(9);
        const store = fakeStore();
        await read(folder.list(store));
        const damage = (bytes: Uint8Array): Uint8Array => {
          const at = where % bytes.length;
          const damaged = bytes.slice(0, isCut ? at : bytes.length);
          if (!isCut) damaged[at] = (damaged[at] ?? 0) ^ 0x55;
          return damaged;
        };
        if (isManifest) store.manifest = damage(store.manifest ?? new Uint8Array(0));
        else for (const [name, bytes] of store.segments) store.segments.set(name, damage(bytes));
        // Damage may show only when a document is looked into; the second reading finds nothing of it.
        try {
          await expectSame(folder, store);
        } catch (error) {
          if (!(error instanceof DamagedSegment)) throw error;
          await expectSame(folder, store);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('costs only the files of the segment that has gone', async () => {
    const folder = manyArticles(6);
    const store = fakeStore();
    await read(folder.list(store));
    const [first] = [...store.segments.keys()];
    folder.write('more.txt', article(50));
    await read(folder.list(store));
    for (const name of store.segments.keys()) if (name !== first) store.segments.delete(name);
    folder.opened();
    await expectSame(folder, store);
    expect(folder.opened()).toEqual(['more.txt']);
  });
});
