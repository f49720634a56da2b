import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/types.js';
import { mergeNodes } from '../../src/layout/merge-nodes.js';
import { stackBlocks } from '../../src/layout/stack-blocks.js';
import { blockContext } from '../support/block-context.js';
import { chartTable } from '../support/chart-table.js';
import { linesOf, nodesOf, overhang } from '../support/frame-text.js';

const ROOM = { x: 48, y: 116, width: 864, height: 354 };
const base = (index: number) => ({ id: `n${index}`, template: 'deck.hbs', line: index });
const paragraph = (index: number, length: number): Block => ({
  ...base(index),
  name: 'paragraph',
  content: [{ text: `p${index} ${'word '.repeat(length)}`.trim() }],
  style: 'body',
  fromLine: 0,
});
const heading = (index: number): Block => ({ ...base(index), name: 'heading', level: 2, content: [{ text: `h${index}` }] });
const chart = (index: number): Block => ({
  ...base(index),
  name: 'chart',
  exhibit: { kind: 'chart', chart: 'c', title: 'Chart', subtitle: '', statements: [] },
  head: 'full',
});

const figure = { id: 'c', alt: '', table: chartTable(), drawing: { width: 1, height: 1, operations: [] } };
const context = { ...blockContext('deck'), drawChart: () => figure };

describe('blocks one below the other', () => {
  it('stand in order without touching, inside their room; the rest is what did not fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ head: fc.boolean(), length: fc.integer({ min: 1, max: 90 }) }), { maxLength: 14 }),
        fc.boolean(),
        (all, fill) => {
          const blocks = all.map(({ head, length }, index) => (head ? heading(index) : paragraph(index, length)));
          const { piece, rest } = stackBlocks(blocks, ROOM, context, fill);
          expect(blocks.slice(blocks.length - rest.length).map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
          const shown = blocks.length - rest.length;
          expect(piece.items.flatMap((item) => (item.type === 'text' ? linesOf(item)[0]?.split(' ')[0] : []))).toEqual(
            all.slice(0, shown).map(({ head }, index) => `${head ? 'h' : 'p'}${index}`),
          );
          for (const [index, item] of piece.items.entries()) {
            expect(overhang(item.box, ROOM)).toBeLessThanOrEqual(0.02);
            const before = piece.items[index - 1];
            if (before !== undefined) expect(item.box.y).toBeGreaterThan(before.box.y + before.box.height - 0.01);
          }
          // A heading is not left behind by what it heads.
          if (rest.length > 0 && shown > 0 && rest[0]?.name !== 'heading') expect(blocks[shown - 1]?.name).toBe('paragraph');
        },
      ),
    );
  });

  // Only the block right behind a heading is looked at, and a second heading always fits.
  it('leave no heading behind, nor two', () => {
    const blocks = [paragraph(1, 30), heading(2), heading(3), paragraph(4, 90)];
    for (let height = 40; height < 354; height += 4) {
      const { piece } = stackBlocks(blocks, { ...ROOM, height }, context, false);
      expect(piece.items.at(-1)).not.toMatchObject({ role: 'heading' });
    }
  });

  it('leave what remains to those that can be stretched', () => {
    const { piece, rest } = stackBlocks([paragraph(1, 10), chart(2)], ROOM, context, true);
    expect(rest).toEqual([]);
    const [text, , drawing] = piece.items;
    expect(drawing?.type).toBe('chart');
    expect((drawing?.box.y ?? 0) + (drawing?.box.height ?? 0)).toBeCloseTo(ROOM.y + ROOM.height, 0);
    expect(drawing?.box.height).toBeGreaterThan((text?.box.height ?? 0) * 3);
    const unstretched = stackBlocks([paragraph(1, 10), chart(2)], ROOM, context, false).piece;
    expect(unstretched.height).toBeLessThan(piece.height);
  });

  it('of none take nothing', () => {
    expect(stackBlocks([], ROOM, context, true)).toEqual({ piece: { height: 0, items: [], nodes: [], statements: [] }, rest: [] });
  });
});

describe('elements that went on over frames', () => {
  it('become one again, with all children in order', () => {
    const row = (id: string) => ({ id, tag: 'TR', children: [] }) as const;
    const merged = mergeNodes([
      { id: 't', tag: 'Table', children: [row('r1'), row('r2')] },
      { id: 'p', tag: 'P', children: [] },
      { id: 't', tag: 'Table', children: [row('r3')] },
    ]);
    expect(merged.map(({ id }) => id)).toEqual(['t', 'p']);
    expect(nodesOf(merged[0] ?? row('none')).map(({ id }) => id)).toEqual(['t', 'r1', 'r2', 'r3']);
  });

  it('are joined below each other too', () => {
    const item = (text: string) =>
      ({ id: 'l', tag: 'L', children: [{ id: 'i', tag: 'LI', children: [{ id: text, tag: 'P', children: [] }] }] }) as const;
    const [list] = mergeNodes([item('a'), item('b')]);
    expect(list === undefined ? [] : nodesOf(list).map(({ id }) => id)).toEqual(['l', 'i', 'a', 'b']);
  });
});
