// A draft: built whatever its brief lacks, marked as one everywhere, and never mistaken for a copy that can be signed.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceFileSchema } from '../../../src/evidence/ledger-file.js';
import { createBuilder } from '../../../src/pipeline/create-builder.js';
import type { BriefResult } from '../../../src/pipeline/types.js';
import { BUILD, ledgerOf, outputOf, projectOf } from '../../support/build-shipped.js';
import { openViewer, viewerText } from '../../support/read-pdf.js';
import { type Archive, all, openArchive } from '../../support/read-pptx.js';

const shipped = readFileSync('briefs/turkey-mediation.yaml', 'utf8');
const replace = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`The brief has no “${from}” any more`);
    return whole.replace(from, to);
  }, text);
const broken = replace(shipped, [
  ['in effect more akin to a tactical pause than a step forward', 'in effect more similar to a tactical pause than a leap forward'],
  ['say: Witkoff holds four hours of talks', 'say: Witkoff holds five hours of talks'],
  ['on 23 July 2025.\n        evidence', 'on 24 July 2025.\n        evidence'],
]);
const UNSUPPORTED = ['events[1]', 'findings[0].facts[0]', 'findings[0].quotation'];
const draftOf = (text: string, options = {}): Promise<BriefResult> =>
  createBuilder(projectOf({ tried: text })).build('tried', { ...BUILD, draft: true, ...options });

let draft: BriefResult;
let deck: Archive;
let memo: Uint8Array;
beforeAll(async () => {
  draft = await draftOf(broken);
  deck = openArchive(outputOf(draft, '.draft.pptx').bytes);
  memo = outputOf(draft, '.draft.pdf').bytes;
}, 120_000);
const slides = (): readonly string[] => deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const wordsOf = (slide: string): string =>
  all(deck.root(slide), 't')
    .map((text) => text.textContent)
    .join('');
const lastSlide = (): string => `ppt/slides/slide${slides().length}.xml`;

describe('a draft', () => {
  it('is built of a brief that a final build refuses, and says which statements nothing supports', async () => {
    expect((await createBuilder(projectOf({ tried: broken })).build('tried', { ...BUILD, checkOnly: true })).outputs).toEqual([]);
    expect([...(draft.draft?.unsupported ?? [])].sort()).toEqual(UNSUPPORTED);
    expect(draft.diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(UNSUPPORTED.length);
  });

  it('stands beside the final files under names of its own, and changes no lock', () => {
    expect(draft.outputs.map(({ path }) => path).sort()).toEqual([
      'tried/tried.draft.evidence.json',
      'tried/tried.draft.pdf',
      'tried/tried.draft.pptx',
    ]);
    expect(draft.lock).toBeNull();
    expect(draft.diagnostics.map(({ code }) => code)).not.toContain('evidence/added');
  });

  it('says DRAFT on every slide and page, once', async () => {
    for (const slide of slides()) expect(wordsOf(slide).match(/DRAFT/g), slide).toHaveLength(1);
    const { numPages } = await openViewer(memo);
    for (let page = 1; page <= numPages; page += 1) expect((await viewerText(memo, page)).match(/DRAFT/g), `page ${page}`).toHaveLength(1);
  });

  it('says so in its properties', async () => {
    expect(deck.text('docProps/core.xml')).toContain('<dc:title>DRAFT: ');
    const { info } = await (await openViewer(memo)).getMetadata();
    expect((info as { Title?: string }).Title).toMatch(/^DRAFT: /);
  });

  it('puts a sign after every statement that nothing supports, and after no other', async () => {
    const text = slides().map(wordsOf).join('\n');
    expect(text).toContain('five hours of talks with Aliyev in Baku [?\u00A01]');
    expect(text).toContain('in Istanbul on 24 July 2025. [?\u00A02]');
    expect(text).toContain('a leap forward towards resolution.” [?\u00A03]');
    expect(text).not.toMatch(/with significant diplomatic weight[^[]{0,5}\[\?/);
    expect(await viewerText(memo, 1)).toMatch(/on 24 July 2025\. \[\? ?2\]/);
  });

  it('ends with what to mend: the statement, the line of the brief, what is wrong', async () => {
    const list = wordsOf(lastSlide());
    expect(list).toContain('To mend before this can be signed');
    expect(list).toContain('Where in briefs/tried.yaml');
    const lineOf = (words: string): number => broken.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(list).toContain(`line ${lineOf('in effect more similar')}`);
    expect(list).toMatch(/The brief has “[^”]*more similar to a tactical pause than a leap forward[^”]*”, the source “[^”]*more akin to/);
    expect(list).not.toMatch(/[`]|\[-|\{\+/);
    expect(list).toContain('Cannot find the number “five hours” in its evidence, found “four hours”');
    const { numPages } = await openViewer(memo);
    const end = await viewerText(memo, numPages);
    expect(end).toContain('To mend before this can be signed');
    expect(end).toContain(`line ${lineOf('on 24 July 2025')}`);
  });

  it('does not claim that every statement is locked', async () => {
    const { numPages } = await openViewer(memo);
    const pages = await Promise.all(Array.from({ length: numPages }, (_, index) => viewerText(memo, index + 1)));
    expect(pages.join(' ')).toContain('In this draft, a statement marked [?] is not supported');
    expect(pages.join(' ')).not.toContain('Every fact and judgement is locked');
  });

  it('carries a ledger that names what is unsupported', () => {
    const ledger = ledgerOf(draft);
    expect(evidenceFileSchema.safeParse(ledger).success).toBe(true);
    expect(ledger.draft?.unsupported.slice().sort()).toEqual(UNSUPPORTED);
  });

  it('is the same, byte for byte, when it is built again', async () => {
    const again = await draftOf(broken, { only: ['deck'] });
    expect(Buffer.from(outputOf(again, '.draft.pptx').bytes).equals(Buffer.from(outputOf(draft, '.draft.pptx').bytes))).toBe(true);
  }, 60_000);
});

describe('a draft of a brief', () => {
  it('without errors says that nothing is left to mend', async () => {
    const result = await draftOf('title: Turkey hosts the talks between Russia and Ukraine\nthemes: [turkey-mediation]\n', {
      only: ['deck'],
    });
    expect(result.draft?.unsupported).toEqual([]);
    const archive = openArchive(outputOf(result, '.draft.pptx').bytes);
    const names = archive.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(
      all(archive.root(`ppt/slides/slide${names.length}.xml`), 't')
        .map((it) => it.textContent)
        .join(''),
    ).toMatch(/Nothing is left to mend|Warning:/);
  }, 60_000);

  it('whose every quotation is broken still shows all of it', async () => {
    const all = shipped.replace(/^(\s+(?:- )?[a-z]+(?:-[a-z]+)*: >-\n\s+)(\S+) (\S+)/gm, '$1$3 zebra $2');
    const result = await draftOf(all, { only: ['memo'] });
    expect(result.draft?.unsupported.length).toBeGreaterThan(40);
    expect(outputOf(result, '.draft.pdf').summary).toMatch(/^\d+ \+ \d+ pages$/);
  }, 120_000);

  it('that names a document which the corpus has not, a rung off the ladder or a slide that there is not, is built', async () => {
    const result = await draftOf(
      replace(shipped, [
        ['istanbul-talks: >-', 'istanbul-talk: >-'],
        ['likelihood: likely', 'likelihood: perhaps'],
      ]),
      { only: ['deck'] },
    );
    expect(result.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['evidence/unknown-document', 'tradecraft/ladder']));
    expect(result.outputs).toHaveLength(2);
  }, 60_000);

  it.each([
    ['that cannot be read', 'title: [\n'],
    ['with a field that there is not', `${shipped}\nfoo: bar\n`],
    ['with a kit that there is not', shipped.replace('kit: dragoman', 'kit: nobody')],
    ['with a marking that there is not', shipped.replace('TLP:GREEN', 'TLP:PINK')],
  ])(
    '%s is refused',
    async (_, text) => {
      const result = await draftOf(text, { only: ['deck'] });
      expect(result.outputs).toEqual([]);
      expect(result.draft).toBeUndefined();
      expect(result.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    },
    60_000,
  );

  it('with a lock file that cannot be read is built, and the list says so', async () => {
    const files = projectOf({});
    const lock = { path: 'briefs/tried.lock.json', text: '<<<<<<< HEAD\n' };
    const short = {
      path: 'briefs/tried.yaml',
      text: 'title: Turkey hosts the talks between Russia and Ukraine\nthemes: [turkey-mediation]\n',
    };
    const result = await createBuilder({ ...files, briefs: [{ name: 'tried', file: short, lock }] }).build('tried', {
      ...BUILD,
      only: ['deck'],
      draft: true,
    });
    expect(result.diagnostics.map(({ code }) => code)).toContain('evidence/bad-lock');
    expect(result.outputs).toHaveLength(2);
  }, 60_000);
});
