import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../src/document/exhibits.js';
import type { FrameItem, TableItem } from '../../src/frame/types.js';
import { defaultKit } from '../support/default-kit.js';
import { linesOf, nodesOf, overhang, paintedNodes, paragraphsOn, textOfParagraph, textOn } from '../support/frame-text.js';
import { exhibit, layOutText, tableOf, words } from '../support/lay-out-text.js';

const { size, margins } = defaultKit.memo.pages.a4;
const BODY = {
  x: margins.left,
  y: margins.top,
  width: size.width - margins.left - margins.right,
  height: size.height - margins.top - margins.bottom,
};
const tablesOf = (items: readonly FrameItem[]): readonly TableItem[] => items.filter((item): item is TableItem => item.type === 'table');
/** What a page holds besides its furniture. */
const bodyOf = (items: readonly FrameItem[]): readonly FrameItem[] =>
  items.filter((item) => item.type !== 'shape' && item.type !== 'image' && !(item.type === 'text' && item.role === 'footer'));
const LONG = 'word '.repeat(1500).trim();

/** A memo of headings and paragraphs of so many words; the level 0 stands for a paragraph. */
const parts = fc.array(fc.record({ level: fc.constantFrom(0, 0, 0, 2, 3), length: fc.integer({ min: 1, max: 220 }) }), {
  minLength: 1,
  maxLength: 22,
});
const textOf = (all: readonly { readonly level: number; readonly length: number }[]): string =>
  all
    .map(({ level, length }, index) =>
      level === 0 ? `p${index} ${'word '.repeat(length)}`.trim() : `${'#'.repeat(level)} Heading ${index}`,
    )
    .join('\n\n');

describe('pages', () => {
  it('show everything once, in order, inside their margins', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const text = textOf(all);
        const { value, diagnostics } = layOutText('memo', text);
        expect(diagnostics).toEqual([]);
        const items = value.layout.frames.flatMap((frame) => bodyOf(frame.items));
        const shown = items.flatMap((item) => (item.type === 'text' ? linesOf(item) : [])).join(' ');
        expect(shown).toBe(text.replace(/#+ /gu, '').replace(/\s+/gu, ' '));
        for (const { box } of items) expect(overhang(box, BODY)).toBeLessThanOrEqual(0.02);
      }),
      { numRuns: 40 },
    );
  });

  it('never end with a heading', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const { value } = layOutText('memo', textOf([...all, { level: 0, length: 5 }]));
        for (const { items } of value.layout.frames) expect(bodyOf(items).at(-1)).not.toMatchObject({ role: 'heading' });
      }),
      { numRuns: 40 },
    );
  });

  it('have a running head from the second on, and their number', () => {
    const { value } = layOutText(
      'memo',
      textOf(Array.from({ length: 12 }, () => ({ level: 0, length: 150 }))),
      {},
      {
        chrome: { footer: 'Institute', date: '', marking: 'TLP:GREEN', sourceLine: () => null, notes: () => [] },
      },
    );
    const { frames } = value.layout;
    expect(frames.length).toBeGreaterThan(1);
    const count = frames.length;
    for (const frame of frames) {
      expect(textOn(frame)).toContain(`Page ${frame.number} of ${count}`);
      expect(textOn(frame).filter((text) => text === 'TLP:GREEN').length).toBeGreaterThanOrEqual(1);
      expect(textOn(frame).includes('Talks go on')).toBe(frame.number > 1);
    }
    expect(frames[0]?.items[0]).toMatchObject({ type: 'image', name: 'Logo' });
  });

  it('of nothing are none', () => {
    expect(layOutText('memo', '').value.layout.frames).toEqual([]);
  });

  it('begin anew at a page break, and only those before it are counted', () => {
    const { value, diagnostics } = layOutText('memo', 'One\n\n::page-break\n\nTwo', {}, { limit: 1 });
    expect(diagnostics).toEqual([]);
    expect(value.bodyFrames).toBe(1);
    expect(value.layout.frames.map((frame) => bodyOf(frame.items).flatMap((item) => (item.type === 'text' ? linesOf(item) : [])))).toEqual([
      ['One'],
      ['Two'],
    ]);
  });

  it('that are more than the brief allows are said', () => {
    const text = textOf(Array.from({ length: 12 }, () => ({ level: 0, length: 150 })));
    expect(layOutText('memo', text, {}, { limit: 1 }).diagnostics).toMatchObject([
      { severity: 'error', code: 'layout/too-long', message: expect.stringMatching(/\b1\b/u) },
    ]);
  });
});

describe('tables and judgements', () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Row ${index + 1}`, `value ${index + 1}`]);

  it('go on over pages, rows whole, the header repeated for the eye and tagged once', () => {
    const { value, diagnostics } = layOutText('memo', 'Before\n\n::table{of="{{table}}"}\n\nAfter', {
      table: tableOf(['Name', 'Value'], rows),
    });
    expect(diagnostics).toEqual([]);
    const tables = value.layout.frames.flatMap(({ items }) => tablesOf(items));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.flatMap((table) => table.rows.slice(1).map((row) => row.cells.map((cell) => linesOf(cell).join(' '))))).toEqual(rows);
    expect(tables.map((table) => table.rows[0]?.cells.map((cell) => linesOf(cell).join(' ')))).toEqual(tables.map(() => ['Name', 'Value']));
    expect(tables.map((table) => table.rows[0]?.node === 'artifact')).toEqual(tables.map((_, index) => index > 0));
    const nodes = nodesOf(value.layout.structure);
    expect(nodes.filter(({ tag }) => tag === 'Table')).toHaveLength(1);
    expect(nodes.filter(({ tag }) => tag === 'TR')).toHaveLength(91);
    expect(nodes.filter(({ tag, scope }) => tag === 'TH' && scope === 'Column')).toHaveLength(2);
    expect(nodes.filter(({ tag, scope }) => tag === 'TH' && scope === 'Row')).toHaveLength(90);
  });

  it('stay with their heading', () => {
    for (let lines = 30; lines < 60; lines += 3) {
      const { value } = layOutText('memo', `${'word '.repeat(lines * 16)}\n\n## Heading\n\n::table{of="{{table}}"}`, {
        table: tableOf(['Name', 'Value'], rows),
      });
      const page = value.layout.frames.find((frame) => textOn(frame).includes('Heading'));
      expect(tablesOf(page?.items ?? [])).toHaveLength(1);
    }
  });

  it('go on as judgements do, each with its element once', () => {
    const judgements: Exhibit = {
      kind: 'judgements',
      headings: ['Judgement', 'Likelihood', 'Confidence'],
      rows: Array.from({ length: 40 }, (_, index) => ({
        claim: [{ text: `Claim ${index + 1}` }],
        likelihood: { term: 'likely', low: 0.55, high: 0.8 },
        horizon: null,
        confidence: { level: 1, word: 'Low' },
        because: [{ text: 'Because.' }],
      })),
      reasons: true,
    };
    const { value, diagnostics } = layOutText('memo', '::judgements{of="{{judgements}}"}', { judgements: exhibit(judgements) });
    expect(diagnostics).toEqual([]);
    expect(value.layout.frames.length).toBeGreaterThan(1);
    expect(value.layout.frames.flatMap(textOn).filter((text) => text.startsWith('Claim '))).toEqual(
      judgements.rows.map((_, index) => `Claim ${index + 1}`),
    );
    const ids = nodesOf(value.layout.structure).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(value.layout.frames.flatMap(paintedNodes).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('endnotes', () => {
  const notes = exhibit({
    kind: 'endnotes',
    notes: [1, 2].map((number) => ({ number, words: `“Words ${number}”`, source: `Source ${number}` })),
  });
  const marksOf = (statement: string, at: string) => [{ label: statement, to: `note-${statement}`, node: `${at}.0` }];

  it('are linked from their marks and back to the first', () => {
    const { value } = layOutText(
      'memo',
      '{{a}} and {{b}} and {{a}}.\n\n::endnotes{of="{{notes}}"}',
      { a: words('One', '1'), b: words('two', '2'), notes },
      { marksOf },
    );
    const runs = value.layout.frames.flatMap(paragraphsOn).flatMap((paragraph) => paragraph.runs);
    const links = runs.flatMap((run) =>
      run.link !== undefined && 'to' in run.link ? [{ text: run.text, node: run.node, to: run.link.to }] : [],
    );
    const [first, second, third, one, two] = links;
    expect(links.map(({ text, to }) => `${text} → ${to}`).slice(0, 3)).toEqual(['1 → note-1', '2 → note-2', '1 → note-1']);
    expect([one?.to, two?.to]).toEqual([first?.node, second?.node]);
    expect(third?.node).not.toBe(first?.node);
    const ids = new Set(nodesOf(value.layout.structure).map(({ id }) => id));
    for (const { node, to } of links) for (const id of [node, to]) expect(ids).toContain(id);
    expect(value.layout.frames.flatMap(paragraphsOn).map(textOfParagraph)).toContain('1  “Words 1” Source 1');
  });

  it('that no mark leads to have no way back', () => {
    const { value } = layOutText('memo', '{{a}}.\n\n::endnotes{of="{{notes}}"}', { a: words('One', '1'), notes }, { marksOf });
    const second = value.layout.frames.flatMap(paragraphsOn).find(({ node }) => node === 'note-2');
    expect(second?.runs.filter((run) => run.link !== undefined)).toEqual([]);
  });
});

describe('what fits on no page', () => {
  it.each([
    ['a takeaway', { it: exhibit({ kind: 'takeaway', label: 'So what', words: [{ text: LONG }] }) }, '::takeaway{of="{{it}}"}'],
    ['a table row', { it: tableOf(['Name', 'Value'], [['word one', LONG]]) }, '::table{of="{{it}}"}'],
    ['a panel', {}, `:::panel{style="body"}\n${LONG}\n:::`],
  ])('is refused by name with its page, its first words and its line: %s', (_, view, text) => {
    const { diagnostics } = layOutText('memo', `Before\n\n${text}`, view);
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'layout/overflow',
        message: expect.stringMatching(/page 2.*word/su),
        place: { file: 'memo.hbs', line: 3 },
      },
    ]);
  });

  it('is nothing that can be broken between lines', () => {
    const { diagnostics, value } = layOutText('memo', `${LONG}\n\n- ${LONG}`);
    expect(diagnostics).toEqual([]);
    expect(value.layout.frames.length).toBeGreaterThan(2);
  });

  it('is a character without a glyph', () => {
    expect(layOutText('memo', '# 東京').diagnostics.map(({ code }) => code)).toEqual(['layout/missing-glyph', 'layout/missing-glyph']);
  });
});

describe('what stands around the text', () => {
  const chrome = { footer: 'Institute', date: '', marking: 'TLP:AMBER+STRICT', sourceLine: () => null, notes: () => [] };
  const long = 'A title that is as long as titles may be and says what follows from the talks in Istanbul for everybody';

  // The running head takes the whole width, the marking stands over its end.
  it('leaves a long title in the running head clear of the marking', () => {
    const metadata = {
      title: `${long} and more`,
      authors: [],
      subject: '',
      keywords: [],
      language: 'en',
      date: '2025-11-21',
      institution: '',
    };
    const { value } = layOutText('memo', 'One\n\n::page-break\n\nTwo', {}, { chrome, metadata });
    const [head, marking] = value.layout.frames[1]?.items.filter((item) => item.type === 'text' && item.box.y < margins.top) ?? [];
    if (head?.type !== 'text' || marking?.type !== 'text') throw new Error('A head was expected');
    const end = Math.max(...head.lines.flatMap((line) => line.segments.map((segment) => segment.x + segment.width)));
    const start = Math.min(...marking.lines.flatMap((line) => line.segments.map((segment) => segment.x)));
    expect(end).toBeLessThan(start);
  });
});
