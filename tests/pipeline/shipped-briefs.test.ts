import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceFileSchema } from '../../src/evidence/ledger-file.js';
import { type Builder, createBuilder } from '../../src/pipeline/create-builder.js';
import type { BriefResult } from '../../src/pipeline/types.js';
import { BUILD, ledgerOf, outputOf, repositoryFiles } from '../support/build-shipped.js';
import { SHIPPED_BRIEFS } from '../support/lay-out-brief.js';
import { openRaw, openViewer, viewerText } from '../support/read-pdf.js';
import { type Archive, all, openArchive, readShapes, readTargets } from '../support/read-pptx.js';

const results = new Map<string, BriefResult>();
const builder: Builder = createBuilder(repositoryFiles);

beforeAll(async () => {
  for (const name of SHIPPED_BRIEFS) results.set(name, await builder.build(name, BUILD));
}, 90_000);

const resultOf = (name: string): BriefResult => {
  const result = results.get(name);
  if (result === undefined) throw new Error(name);
  return result;
};
const decks = new Map<string, Archive>();
/** The deck read back, once. */
function deckOf(name: string): Archive {
  const deck = decks.get(name) ?? openArchive(outputOf(resultOf(name), '.pptx').bytes);
  decks.set(name, deck);
  return deck;
}
const slidesOf = (deck: Archive): readonly number[] =>
  deck.names
    .flatMap((path) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
/** Words of a slide without their source marks. */
const wordsOf = (deck: Archive, slide: number): string =>
  readShapes(deck, slide)
    .flatMap(({ element }) =>
      all(element, 'r').flatMap((run) =>
        all(run, 'rPr').some((properties) => properties.getAttribute('baseline') !== null)
          ? []
          : all(run, 't').map((text) => text.textContent),
      ),
    )
    .join('')
    .replace(/\s+/gu, ' ');
const flat = (text: string): string => text.replace(/\s+/gu, '');

describe.each(SHIPPED_BRIEFS)('the brief %s', (name) => {
  it('builds without an error or a warning, and its lock holds as it is', () => {
    const { diagnostics, lock, locks } = resultOf(name);
    expect(diagnostics.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
    expect(lock).toBeNull();
    expect(locks).toBeGreaterThan(20);
  });

  it('gives a deck, a memo, a ledger and its charts', () => {
    const paths = resultOf(name).outputs.map(({ path }) => path);
    expect(paths.slice(0, 3)).toEqual([`${name}/${name}.pptx`, `${name}/${name}.pdf`, `${name}/${name}.evidence.json`]);
    const charts = resultOf(name).outputs.slice(3);
    expect(charts.length).toBeGreaterThanOrEqual(2);
    for (const { path, bytes } of charts) {
      expect(path).toMatch(new RegExp(`^${name}/charts/[\\w-]+\\.svg$`));
      expect(new TextDecoder().decode(bytes)).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    }
  });

  it('says how long they are, and they are as long', async () => {
    const [pptx, pdf] = [outputOf(resultOf(name), '.pptx'), outputOf(resultOf(name), '.pdf')];
    expect(pptx.summary).toBe(`${slidesOf(deckOf(name)).length} slides`);
    const [body = 0, annex = 0] = (/^(\d+) \+ (\d+) pages$/.exec(pdf.summary ?? '') ?? []).slice(1).map(Number);
    expect((await openRaw(pdf.bytes)).document.getPageCount()).toBe(body + annex);
  });

  it('has eight to fourteen slides', () => {
    const { length } = slidesOf(deckOf(name));
    expect(length).toBeGreaterThanOrEqual(8);
    expect(length).toBeLessThanOrEqual(14);
  });

  it('has at most three body pages', () => {
    const [, body = '99'] = /^(\d+) \+/.exec(outputOf(resultOf(name), '.pdf').summary ?? '') ?? [];
    expect(Number(body)).toBeLessThanOrEqual(3);
  });

  it('has two native charts or more, and its matrix as a native table', () => {
    const deck = deckOf(name);
    expect(deck.names.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).length).toBeGreaterThanOrEqual(2);
    const frames = slidesOf(deck).flatMap((slide) => readShapes(deck, slide).filter(({ kind }) => kind === 'graphicFrame'));
    // A role is a sign and a word; where the sources are silent the cell is blank.
    const matrices = frames.filter(({ element }) => {
      const rows = all(element, 'tr').slice(1);
      const cells = rows
        .flatMap((row) => all(row, 'tc').slice(1))
        .map((cell) =>
          all(cell, 't')
            .map((text) => text.textContent)
            .join(''),
        );
      return rows.length > 2 && cells.some((text) => text !== '') && cells.every((text) => text === '' || /^[●○×]\s\p{L}+$/u.test(text));
    });
    expect(matrices).toHaveLength(1);
  });

  it('has no picture on any slide', () => {
    const deck = deckOf(name);
    for (const slide of slidesOf(deck)) {
      expect(readShapes(deck, slide).filter(({ kind }) => kind === 'pic')).toEqual([]);
      expect(readTargets(deck, `ppt/slides/slide${slide}.xml`, 'image')).toEqual([]);
    }
  });

  it('has a title on every slide, each another', () => {
    const deck = deckOf(name);
    const titles = slidesOf(deck).map((slide) =>
      readShapes(deck, slide).filter(({ placeholder }) => placeholder !== null && /^(?:title|ctrTitle)\b/.test(placeholder)),
    );
    expect(titles.map((found) => found.length)).toEqual(titles.map(() => 1));
    expect(new Set(titles.map(([title]) => title?.text)).size).toBe(titles.length);
  });

  it('has a ledger in which every statement appears where it says, word for word', () => {
    const ledger = evidenceFileSchema.parse(ledgerOf(resultOf(name)));
    const deck = deckOf(name);
    const slides = new Map(slidesOf(deck).map((slide) => [slide, flat(wordsOf(deck, slide))]));
    let checked = 0;
    for (const { id, text, appears } of ledger.statements) {
      for (const { output, number } of appears) {
        if (output !== 'deck') continue;
        expect([...slides.keys()]).toContain(number);
        // What is printed of other statements is their name or their label.
        if (
          !/^(?:title|bottomLine|findings\[\d\]\.(?:title|takeaway|facts\[\d\]|quotation)|judgements\[\d\]|events\[\d\]|indicators\[\d\]\.means|recommendations\[\d\])$/.test(
            id,
          )
        )
          continue;
        expect(slides.get(number), `${id} on slide ${number}`).toContain(flat(text).replace(/^[“"]|[”"]$/gu, ''));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('has a ledger of every fact and judgement that the deck or the memo shows, with addresses in the corpus', () => {
    const ledger = ledgerOf(resultOf(name));
    expect(ledger.brief).toBe(name);
    for (const { evidence, kind, id } of ledger.statements) {
      for (const { address } of evidence) {
        const file = repositoryFiles.corpus.documents.find(({ path }) => path === address.file);
        expect(new TextDecoder().decode(file?.bytes).slice(address.start, address.end)).toBe(address.text);
      }
      if (/^(?:findings\[\d\]\.facts|judgements)\[\d\]$/.test(id) && kind !== 'background') expect(evidence).not.toEqual([]);
    }
    const outputs = new Set(ledger.statements.flatMap(({ appears }) => appears.map(({ output }) => output)));
    expect([...outputs].sort()).toEqual(['deck', 'memo']);
  });

  it('carries in each file the ledger of what that file shows, and of nothing else', async () => {
    const deck = deckOf(name);
    const parts = deck.names.filter((path) => /^customXml\/item\d+\.xml$/.test(path)).map((path) => deck.root(path));
    const inDeck = parts.find((root) => root.getAttribute('name') === `${name}.evidence.json`)?.textContent;
    const attached = (await (await openViewer(outputOf(resultOf(name), '.pdf').bytes)).getAttachments()) as Record<
      string,
      { content: Uint8Array }
    >; // pdf.js says `any`
    const inMemo = new TextDecoder().decode(attached[`${name}.evidence.json`]?.content);
    const whole = ledgerOf(resultOf(name));
    for (const [output, text] of [
      ['deck', inDeck],
      ['memo', inMemo],
    ] as const) {
      const { statements } = evidenceFileSchema.parse(JSON.parse(text ?? ''));
      expect(new Set(statements.flatMap(({ appears }) => appears.map((it) => it.output)))).toEqual(new Set([output]));
      expect(statements.map(({ id }) => id)).toEqual(
        whole.statements.filter(({ appears }) => appears.some((it) => it.output === output)).map(({ id }) => id),
      );
    }
  });

  it('prints its title and the words of its first judgement on the first page', async () => {
    const text = flat(await viewerText(outputOf(resultOf(name), '.pdf').bytes, 1));
    const ledger = ledgerOf(resultOf(name));
    expect(text).toContain(flat(ledger.title));
    expect(text).toContain(flat(ledger.statements.find(({ id }) => id === 'judgements[0]')?.text ?? 'missing'));
  });
});

describe('the same project', () => {
  it('gives the same bytes again, in another time zone and from a builder of its own', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(new Date(2025, 10, 21).getTimezoneOffset()).toBe(-840);
      const again = await createBuilder(repositoryFiles).build('ots-rise', BUILD);
      const digest = (result: BriefResult) => result.outputs.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);
      expect(digest(again)).toEqual(digest(resultOf('ots-rise')));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('is accepted frozen and strict as it is committed', async () => {
    for (const name of SHIPPED_BRIEFS) {
      const { diagnostics } = await builder.build(name, { ...BUILD, only: [], frozen: true, strict: true, checkOnly: true });
      expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }
  });
});
