// Where lines stand in a box; on a measure that gives every character half of the size, 0.8 above and 0.2 below the baseline.
import { describe, expect, test } from 'vitest';
import { layoutParagraphs } from '../../src/frame/layout-paragraphs.js';
import type { Measure } from '../../src/frame/measure.js';
import type { Paragraph, Run } from '../../src/frame/types.js';

const halfSize: Measure = {
  width: (text, _font, size) => (text.length * size) / 2,
  ascent: (_font, size) => size * 0.8,
  descent: (_font, size) => size * 0.2,
  missing: () => [],
};

const run = (text: string, size = 20): Run => ({ text, font: { role: 'text' }, size, color: { rgb: '000000' } });
const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  node: 'n',
  runs: [run(text)],
  align: 'left',
  pitch: 24,
  before: 8,
  ...more,
});
const box = { x: 100, y: 50, width: 200, height: 120 };

describe('layoutParagraphs', () => {
  test('centres the glyph box of each line in its pitch', () => {
    const { lines, height } = layoutParagraphs([paragraph('one two three four five six')], box, 'top', halfSize);
    // (24 - 20) / 2 above the glyph box, then the ascent of 16.
    expect(lines.map(({ baseline }) => baseline)).toEqual([50 + 2 + 16, 50 + 24 + 2 + 16]);
    expect(lines.map(({ segments }) => segments)).toEqual([
      [{ run: 0, text: 'one two three four', x: 100, width: 180 }],
      [{ run: 0, text: 'five six', x: 100, width: 80 }],
    ]);
    expect(height).toBe(48);
  });

  test('adds the space before every paragraph but the first', () => {
    const { lines, height } = layoutParagraphs([paragraph('one'), paragraph('two', { before: 12 })], box, 'top', halfSize);
    expect(lines.map((line) => [line.paragraph, line.baseline])).toEqual([
      [0, 68],
      [1, 68 + 24 + 12],
    ]);
    expect(height).toBe(60);
  });

  test('anchors the block in the middle or at the bottom, and lets it overflow there', () => {
    const baselineOf = (anchor: 'middle' | 'bottom', height: number) =>
      layoutParagraphs([paragraph('one')], { ...box, height }, anchor, halfSize).lines[0]?.baseline;
    expect(baselineOf('middle', 120)).toBe(68 + 48);
    expect(baselineOf('bottom', 120)).toBe(68 + 96);
    expect(baselineOf('bottom', 20)).toBe(68 - 4);
  });

  test('aligns lines in the box', () => {
    const startOf = (align: Paragraph['align']) =>
      layoutParagraphs([paragraph('one', { align })], box, 'top', halfSize).lines[0]?.segments[0]?.x;
    expect([startOf('left'), startOf('center'), startOf('right')]).toEqual([100, 185, 270]);
  });

  test('hangs the bullet at the left of the text', () => {
    const bullet = { text: '•', indent: 15, color: { rgb: '000000' } };
    const { lines } = layoutParagraphs([paragraph('one two three four five', { bullet })], box, 'top', halfSize);
    expect(lines.map(({ segments }) => segments.map(({ run: index, text, x }) => [index, text, x]))).toEqual([
      [
        [-1, '•', 100],
        [0, 'one two three four', 115],
      ],
      [[0, 'five', 115]],
    ]);
  });

  test('keeps a share of the width in reserve', () => {
    const text = 'one two three fou ab';
    expect(layoutParagraphs([paragraph(text)], box, 'top', halfSize).lines).toHaveLength(1);
    expect(layoutParagraphs([paragraph(text)], box, 'top', halfSize, { reserve: 0.01 }).lines).toHaveLength(2);
  });

  test('places runs of different sizes on one baseline, by the largest', () => {
    const runs = [run('ab', 10), run('cd', 30), run('ef', 10)];
    const { lines } = layoutParagraphs([paragraph('', { runs, pitch: 36 })], box, 'top', halfSize);
    expect(lines).toEqual([
      {
        paragraph: 0,
        baseline: 50 + 3 + 24,
        segments: [
          { run: 0, text: 'ab', x: 100, width: 10 },
          { run: 1, text: 'cd', x: 110, width: 30 },
          { run: 2, text: 'ef', x: 140, width: 10 },
        ],
      },
    ]);
  });

  test('gives nothing for no paragraphs and an empty line for an empty one', () => {
    expect(layoutParagraphs([], box, 'top', halfSize)).toEqual({ lines: [], height: 0 });
    expect(layoutParagraphs([paragraph('', { runs: [] })], box, 'top', halfSize)).toMatchObject({ lines: [{ segments: [] }], height: 24 });
  });
});
