import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/read-blocks.js';
import type { Block, Piece } from '../../src/blocks/types.js';
import type { Exhibit } from '../../src/document/exhibits.js';
import type { TextSpan } from '../../src/document/types.js';
import type { FrameItem, Target } from '../../src/frame/types.js';
import { layoutBlock } from '../../src/layout/layout-block.js';
import { blockContext } from '../support/block-context.js';
import { fixedMeasure } from '../support/fixed-measure.js';
import { cellsOf, inkOf, nodesOf, overhang, overlaps, paintedNodes, slotOf } from '../support/frame-text.js';

const ROOMS = { deck: { x: 48, y: 116, width: 864, height: 354 }, memo: { x: 71, y: 71, width: 453, height: 700 } } as const;

const text = (most: number) =>
  fc
    .array(fc.constantFrom('Baku', 'the', 'agreement', 'of', 'Azerbaijan', 'and', 'Armenia', 'talks', 'in', 'Istanbul'), {
      minLength: 1,
      maxLength: most,
    })
    .map((words) => words.join(' '));
const spans = (most: number) => text(most).map((words): readonly TextSpan[] => [{ text: words, statement: 'facts[0]' }]);
const mark = fc.constantFrom(
  { term: 'likely', low: 0.55, high: 0.8 },
  { term: 'very unlikely', low: 0.05, high: 0.2 },
  { term: 'almost certain', low: 0.95, high: 0.99 },
);
const confidence = fc.constantFrom({ level: 1, word: 'Low confidence' } as const, { level: 3, word: 'High confidence' } as const);
const several = <T>(arbitrary: fc.Arbitrary<T>, least: number, most: number) => fc.array(arbitrary, { minLength: least, maxLength: most });

const timeline: fc.Arbitrary<Exhibit> = several(
  fc.record({
    at: fc.integer({ min: 0, max: 330 }),
    length: fc.constantFrom(0, 0, 0, 29),
    words: spans(9),
    lane: fc.constantFrom('Azerbaijan', 'Russia', 'Turkey'),
    turning: fc.boolean(),
    inferred: fc.boolean(),
  }),
  5,
  9,
).map((events) => ({
  kind: 'timeline',
  alt: 'Events',
  lanes: [...new Set(events.map(({ lane }) => lane))],
  events: events.map(({ at, length, ...event }) => ({
    ...event,
    from: 20000 + at,
    to: 20000 + at + length,
    dateLabel: '27 Jun',
    status: 'happened',
    statusLabel: null,
  })),
  ticks: [0, 90, 180, 270].map((at, index) => ({ at: 20000 + at, label: index === 0 ? 'Jan 2025' : 'Apr', major: true })),
  from: 20000,
  to: 20360,
  key: [
    { mark: 'day', label: 'exact day' },
    { mark: 'span', label: 'month or period' },
  ],
}));

const exhibits: Readonly<Record<string, fc.Arbitrary<Exhibit>>> = {
  judgements: fc.record({
    kind: fc.constant('judgements'),
    headings: fc.constant(['Judgement', 'Likelihood', 'Confidence'] as const),
    rows: several(fc.record({ claim: spans(20), likelihood: mark, horizon: fc.option(text(3)), confidence, because: spans(15) }), 1, 5),
    reasons: fc.boolean(),
  }),
  timeline,
  table: fc
    .integer({ min: 2, max: 6 })
    .chain((columns) =>
      fc.record({
        kind: fc.constant('table'),
        name: fc.constant('Table'),
        alt: fc.constant('A table'),
        columns: several(fc.record({ heading: spans(2), weight: fc.constantFrom(1, 1.5, 2) }), columns, columns),
        rows: several(
          several(spans(8), columns, columns).map((cells) => ({ cells: cells.map((words) => ({ words })) })),
          1,
          6,
        ),
        rowHeaders: fc.boolean(),
        density: fc.constantFrom('normal', 'compact'),
        key: fc.constantFrom('● present  ○ announced', ''),
      }),
    )
    .map(({ key, ...table }): Exhibit => (key === '' ? table : { ...table, key }) as Exhibit), // a kind and a density of the lists above
  facts: fc.record({
    kind: fc.constant('facts'),
    items: several(fc.record({ words: spans(20), label: fc.option(fc.constant('Background:')) }), 1, 6),
  }),
  quotation: fc.record({ kind: fc.constant('quotation'), words: spans(40), attribution: text(8) }),
  takeaway: fc.record({ kind: fc.constant('takeaway'), label: fc.constant('So what'), words: spans(30) }),
  figures: fc.record({
    kind: fc.constant('figures'),
    items: several(fc.record({ value: fc.constantFrom('$4 billion', '14', '18 to 24 months'), label: spans(8) }), 1, 4),
  }),
  compare: fc.record({
    kind: fc.constant('compare'),
    sides: several(
      fc.record({ label: text(5), say: spans(10), quotations: several(fc.record({ words: text(30), attribution: text(5) }), 1, 2) }),
      2,
      2,
    ),
  }),
  ladder: fc.record({
    kind: fc.constant('ladder'),
    title: fc.constant('Likelihood'),
    rungs: fc.constant([
      { term: 'unlikely', low: 0.2, high: 0.45 },
      { term: 'likely', low: 0.55, high: 0.8 },
    ]),
    confidenceTitle: fc.constant('Confidence'),
    confidence: several(fc.record({ level: fc.constant(1 as const), word: fc.constant('Low confidence'), meaning: text(10) }), 3, 3),
  }),
  header: fc.record({
    kind: fc.constant('header'),
    rows: several(fc.record({ label: fc.constantFrom('To', 'Subject'), value: text(25) }), 1, 6),
  }),
  endnotes: several(fc.record({ words: text(40), source: text(10) }), 1, 9).map((notes) => ({
    kind: 'endnotes',
    notes: notes.map((note, index) => ({ number: index + 1, ...note })),
  })),
};

function blockOf(exhibit: Exhibit): Block {
  const { blocks, diagnostics } = readBlocks(
    [{ type: 'directive', id: '1', line: 1, name: exhibit.kind, attributes: { of: { type: 'exhibit', exhibit } }, children: [] }],
    'deck.hbs',
  );
  expect(diagnostics).toEqual([]);
  const [block] = blocks;
  if (block === undefined) throw new Error('No block');
  return block;
}

const linesOn = (items: readonly FrameItem[]) =>
  items.flatMap((item) => {
    const holders =
      item.type === 'text' ? [{ ...item }] : item.type === 'table' ? cellsOf(item).map(({ box, cell }) => ({ ...cell, box })) : [];
    return holders.flatMap(({ box, lines, paragraphs }) =>
      lines
        .filter(({ segments }) => segments.some((segment) => segment.text.trim() !== ''))
        .map((line) => ({ item, box, slot: slotOf(line, paragraphs, fixedMeasure), ink: inkOf(line, paragraphs, fixedMeasure) })),
    );
  });

function check(piece: Piece, room: typeof ROOMS.deck | typeof ROOMS.memo): void {
  expect(piece.height).toBeLessThanOrEqual(room.height + 0.02);
  for (const item of piece.items) {
    // The points of a timeline's first and last day may reach out by half a mark; of its last tick's label only the ink counts.
    const hair = item.type === 'shape' ? 9 : 0.02;
    if (item.name !== 'Tick label')
      expect(overhang(item.box, { ...room, height: piece.height }), `${item.type} ${item.name}`).toBeLessThanOrEqual(hair);
  }
  const lines = linesOn(piece.items);
  for (const { item, slot, box } of lines) {
    expect(overhang(slot, box), item.name).toBeLessThanOrEqual(0.02);
    expect(overhang(slot, room), item.name).toBeLessThanOrEqual(0.02);
  }
  const touching = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => (a.item !== b.item && overlaps(a.ink, b.ink, 1) ? [[a.item, b.item]] : [])),
  );
  expect(touching).toEqual([]);
}

describe.each(Object.keys(exhibits))('the block `%s`', (kind) => {
  const arbitrary = exhibits[kind];
  if (arbitrary === undefined) throw new Error(kind);
  const marks = { 'facts[0]': [{ label: 'A', to: null, node: 'mark' }] };

  it.each(['deck', 'memo'] as const)('keeps to its room on a %s, and its words apart, stretched or not', (target: Target) => {
    const room = ROOMS[target];
    fc.assert(
      fc.property(arbitrary, fc.boolean(), (exhibit, fill) => {
        const block = blockOf(exhibit);
        const { piece, rest } = layoutBlock(block, room, blockContext(target, marks), fill);
        if (piece === null) expect(rest).toEqual(block);
        else check(piece, room);
      }),
      { numRuns: 40 },
    );
  });

  it('has an element for everything that it paints, each once', () => {
    fc.assert(
      fc.property(arbitrary, (exhibit) => {
        const { piece } = layoutBlock(blockOf(exhibit), ROOMS.memo, blockContext('memo'), false);
        const ids = (piece?.nodes ?? []).flatMap(nodesOf).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const painted = paintedNodes({ number: 1, layout: 'page', title: '1', items: piece?.items ?? [], notes: [] });
        expect(painted.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  // The head of a memo does not look at the height it is given; it always comes first, on an empty page.
  it('takes no room where there is next to none', () => {
    fc.assert(
      fc.property(arbitrary, (exhibit) => {
        const block = blockOf(exhibit);
        const { piece, rest } = layoutBlock(block, { ...ROOMS.deck, height: 5 }, blockContext('deck'), false);
        expect(piece).toBeNull();
        expect(rest).toMatchObject(block);
      }),
      { numRuns: 5 },
    );
  });
});
