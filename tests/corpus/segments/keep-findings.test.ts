// Findings that are kept: what is analysed again, what damage does, and that the analysis stays the same to the byte.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../src/base/streamed-json.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { readLargeCorpus } from '../../../src/corpus/segments/read-large-corpus.js';
import { analyzeCorpus, streamAnalysis } from '../../../src/pipeline/analyze-corpus.js';
import { type FakeFolder, type FakeStore, fakeFolder, fakeStore } from '../../support/large-corpus.js';

const PLACES = ['Accra', 'Lima', 'Hanoi', 'Oslo', 'Quito', 'Amman', 'Suva'];
const article = (number: number): string => {
  const place = PLACES[number % PLACES.length] ?? '';
  const day = 1 + (number % 27);
  return [
    `Ferry Deal In ${place}`,
    `June ${day}, ${2008 + (number % 5)}`,
    `Ghana and Peru signed a ferry deal worth $${number + 3} million in ${place} on June ${day}, the harbour ministry said.`,
    `"We will open ${number + 2} lines by next year," said Kofi Mensah, who hosted the talks with Peru.`,
    `Peru's delegation will attend a meeting in ${place} in September, and fares rose ${number % 40} percent.`,
  ].join('\n\n');
};
const folderOf = (count: number): FakeFolder =>
  fakeFolder(Object.fromEntries(Array.from({ length: count }, (_, number) => [`${number % 4}/${number}.txt`, article(number)])));

interface Run {
  readonly json: string;
  /** Documents that were analysed. */
  readonly analysed: number;
}

async function analyse(folder: FakeFolder, store: FakeStore, findings: FakeStore, beside = {}): Promise<Run> {
  let analysed = 0;
  const onProgress = (done: number): void => {
    analysed = done;
  };
  const files = folder.list(store, beside, undefined, findings);
  const { value } = await readLargeCorpus(files);
  // Of a read corpus only the analysis still counts.
  const { value: corpus } = await readLargeCorpus({ ...files, onProgress });
  if (value === undefined || corpus === undefined) throw new Error('no corpus');
  const json = [...jsonPieces(streamAnalysis(corpus))].join('');
  return { json, analysed };
}

const anew = (folder: FakeFolder, beside = {}): string => JSON.stringify(analyzeCorpus(readCorpus(folder.files(beside)).value!));

describe('findings of a large corpus', () => {
  it('give the same bytes however they come about, and only of what changed are they made', async () => {
    const [folder, store, findings] = [folderOf(70), fakeStore(), fakeStore()];
    expect(await analyse(folder, store, findings)).toEqual({ json: anew(folder), analysed: 70 });
    expect(await analyse(folder, store, findings)).toEqual({ json: anew(folder), analysed: 0 });
    folder.write('2/added.txt', article(500));
    expect(await analyse(folder, store, findings)).toEqual({ json: anew(folder), analysed: 1 });
    folder.write('0/8.txt', article(501), 2000);
    expect(await analyse(folder, store, findings)).toEqual({ json: anew(folder), analysed: 1 });
    folder.remove('1/5.txt');
    folder.move('3/7.txt', '0/7.txt');
    expect(await analyse(folder, store, findings)).toEqual({ json: anew(folder), analysed: 0 });
  });

  it('are the same after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('write', 'remove', 'move'), fc.nat(11)), { maxLength: 12 }), async (changes) => {
        const [folder, store, findings] = [folderOf(8), fakeStore(), fakeStore()];
        for (const [at, [kind, number]] of changes.entries()) {
          if (kind === 'write') folder.write(`${number % 4}/${number}.txt`, article(number + at * 20), 1000 + at);
          else if (number < 8 && at < 8) folder.remove(`${at % 4}/${at}.txt`);
          if (at % 4 === 0) await analyse(folder, store, findings);
        }
        folder.write('last.txt', article(90));
        expect((await analyse(folder, store, findings)).json).toBe(anew(folder));
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it('are made anew with other actors, and kept for them alone', async () => {
    const [folder, store, findings] = [folderOf(9), fakeStore(), fakeStore()];
    await analyse(folder, store, findings);
    const actors = { actors: { path: 'actors.yaml', text: 'actors: {Harbour Board: {kind: group, names: [harbour ministry]}}' } };
    expect(await analyse(folder, store, findings, actors)).toEqual({ json: anew(folder, actors), analysed: 9 });
    expect(await analyse(folder, store, findings, actors)).toEqual({ json: anew(folder, actors), analysed: 0 });
    expect(findings.segments.size).toBe(1);
  });

  it('are made anew where they are damaged or gone, without a word and without stopping', async () => {
    const folder = folderOf(9);
    const [store, expected] = [fakeStore(), anew(folder)];
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.constantFrom('list', 'part', 'cut', 'gone'), async (where, kind) => {
        const findings = fakeStore();
        await analyse(folder, store, findings);
        const changed = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === where % bytes.length ? byte ^ 0x21 : byte));
        if (kind === 'list') findings.manifest = changed(findings.manifest ?? new Uint8Array(0));
        for (const [name, bytes] of findings.segments) {
          if (kind === 'part') findings.segments.set(name, changed(bytes));
          if (kind === 'cut') findings.segments.set(name, bytes.slice(0, where % bytes.length));
          if (kind === 'gone') findings.segments.delete(name);
        }
        expect(await analyse(folder, store, findings)).toEqual({ json: expected, analysed: 9 });
        expect(await analyse(folder, store, findings)).toEqual({ json: expected, analysed: 0 });
      }),
      { numRuns: 16, seed: 9 },
    );
  });

  it('stay a handful of files however often something is added', async () => {
    const [folder, store, findings] = [folderOf(5), fakeStore(), fakeStore()];
    for (let number = 100; number < 125; number += 1) {
      folder.write(`${number}.txt`, article(number));
      expect((await analyse(folder, store, findings)).analysed).toBe(number === 100 ? 6 : 1);
      expect(findings.segments.size).toBeLessThan(12);
    }
    expect((await analyse(folder, store, findings)).json).toBe(anew(folder));
  });
});
