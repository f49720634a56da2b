import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowParagraphs } from '../../src/blocks/flow-paragraphs.js';
import { writeParagraph } from '../../src/blocks/paragraphs.js';
import type { Target } from '../../src/frame/types.js';
import { blockContext } from '../support/block-context.js';
import { linesOf, overhang } from '../support/frame-text.js';

/** Forty characters fill a line: four words of nine. */
const WIDTH = 40 * 0.5 * blockContext('memo').kit.memo.styles.body.size + 1;
const paragraphOf = (lines: number): string =>
  Array.from({ length: lines * 4 }, (_, index) => `word${`${index}`.padStart(5, '0')}`).join(' ');

/** Lets paragraphs of so many lines flow through boxes of so many lines; gives the lines of each paragraph box by box. */
function flow(
  lines: readonly number[],
  roomLines: readonly number[],
  target: Target = 'memo',
): readonly (readonly { readonly paragraph: number; readonly text: string }[])[] {
  const context = blockContext(target);
  const style = context.kit[target].styles.body;
  const width = target === 'memo' ? WIDTH : (40 * 0.5 * style.size + 1) / 0.99;
  const written = lines.map((count, index) =>
    writeParagraph([{ text: paragraphOf(count) }], { style: 'body', id: `p${index}`, before: 0 }, context),
  );
  const boxes: { paragraph: number; text: string }[][] = [];
  let from: number | null = 0;
  for (let turn = 0; from !== null; turn += 1) {
    if (turn > 200) throw new Error('It never ends');
    const room = { x: 50, y: 70, width, height: (roomLines[turn % roomLines.length] ?? 1) * style.pitch };
    const { piece, nextLine } = flowParagraphs(written, from, room, context, { name: 'Text' });
    const [item] = piece?.items ?? [];
    if (piece === null) boxes.push([]);
    else if (item?.type === 'text') {
      expect(overhang(item.box, room)).toBeLessThanOrEqual(0.02);
      expect(item.box.height).toBeCloseTo(piece.height);
      boxes.push(
        linesOf(item).map((text, index) => ({
          paragraph: Number(item.paragraphs[item.lines[index]?.paragraph ?? 0]?.node.slice(1)),
          text,
        })),
      );
    }
    from = nextLine;
  }
  return boxes;
}

const counts = (box: readonly { readonly paragraph: number }[]): ReadonlyMap<number, number> =>
  box.reduce((map, { paragraph }) => map.set(paragraph, (map.get(paragraph) ?? 0) + 1), new Map<number, number>());

const paragraphs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
const rooms = fc.array(fc.integer({ min: 4, max: 12 }), { minLength: 1, maxLength: 4 });

describe('running text in a memo', () => {
  it('shows every line once, in order, however it breaks', () => {
    fc.assert(
      fc.property(paragraphs, rooms, (lines, roomLines) => {
        const shown = flow(lines, roomLines).flat();
        expect(shown.map(({ paragraph }) => paragraph)).toEqual(
          lines.flatMap((count, index) => Array.from({ length: count }, () => index)),
        );
        for (const [index, count] of lines.entries())
          expect(
            shown
              .filter(({ paragraph }) => paragraph === index)
              .map(({ text }) => text)
              .join(' '),
          ).toBe(paragraphOf(count));
      }),
    );
  });

  it('leaves no line alone at the foot of a box and takes none alone to the next', () => {
    fc.assert(
      fc.property(paragraphs, rooms, (lines, roomLines) => {
        for (const box of flow(lines, roomLines)) {
          for (const [paragraph, count] of counts(box)) {
            if (lines[paragraph] !== 1) expect(count).toBeGreaterThanOrEqual(2);
          }
        }
      }),
    );
  });

  it('fills a box as far as that allows', () => {
    expect(flow([6], [4]).map((box) => box.length)).toEqual([4, 2]);
    // Five lines into four would take one alone to the next.
    expect(flow([5], [4]).map((box) => box.length)).toEqual([3, 2]);
    // Three lines can only stay together.
    expect(flow([2, 3], [4]).map((box) => box.length)).toEqual([2, 3]);
  });

  it('waits for a larger box where not even two lines fit', () => {
    expect(flow([4], [1, 4]).map((box) => box.length)).toEqual([0, 4]);
  });

  it('of nothing takes no room', () => {
    const { piece, nextLine } = flowParagraphs([], 0, { x: 0, y: 0, width: 100, height: 100 }, blockContext('memo'), { name: 'Text' });
    expect({ piece, nextLine }).toEqual({ piece: { height: 0, items: [], nodes: [], statements: [] }, nextLine: null });
  });
});

describe('running text on a slide', () => {
  it('keeps every paragraph whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 6, max: 10 }),
        (lines, roomLines) => {
          const boxes = flow(lines, [roomLines], 'deck');
          for (const box of boxes) for (const [paragraph, count] of counts(box)) expect(count).toBe(lines[paragraph]);
          expect(boxes.flat()).toHaveLength(lines.reduce((sum, count) => sum + count, 0));
        },
      ),
    );
  });
});
