// What parts of a drawing become on a slide: shapes that people know, text boxes, a picture where they are too many.
import { describe, expect, it } from 'vitest';
import type { ChartPicture } from '../../../../src/frame/chart.js';
import type { Drawing, DrawingOperation, TextOperation } from '../../../../src/frame/drawing.js';
import { writePptx } from '../../../../src/writers/pptx/write-pptx.js';
import { BODY_BOX, chartItem, drawnFigure, layoutOf, slide } from '../../../support/pptx-fixtures.js';
import { COLORS, PPTX_KIT } from '../../../support/pptx-kit.js';
import { all, boxOf, first, openArchive, readShapes, readTargets, valAt } from '../../../support/read-pptx.js';

const { width, height } = BODY_BOX;

/** The archive of a slide with one drawing as large as its box. */
async function written(operations: readonly DrawingOperation[], picture?: ChartPicture) {
  const drawing: Drawing = { width, height, operations };
  const figure = { ...drawnFigure(), drawing, ...(picture === undefined ? {} : { picture }) };
  return openArchive(await writePptx(layoutOf([slide(1, 'Parts of a drawing', [chartItem(figure)])]), PPTX_KIT, { attachments: [] }));
}

const parts = async (...operations: readonly DrawingOperation[]) => {
  const group = readShapes(await written(operations), 1)[1]?.element;
  return [...all(group, 'sp'), ...all(group, 'cxnSp')];
};
const rectangle = (x: number, y: number, w: number, h: number) =>
  [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']] as const;
const path = { type: 'path', name: 'Bar Apples', mark: 1, fill: COLORS.accent1 } as const;
const text: TextOperation = {
  type: 'text',
  name: 'Axis label Istanbul',
  mark: 2,
  text: 'Istanbul',
  x: 100,
  y: 60,
  width: 50,
  align: 'left',
  angle: 0,
  font: { role: 'text' },
  size: 14,
  color: COLORS.text1,
};
const nameOf = (element: Parameters<typeof first>[0]): string | null => first(element, 'cNvPr').getAttribute('name');

describe('a bar', () => {
  it('is a rectangle in a colour of the theme, by its name', async () => {
    const [shape] = await parts({ ...path, commands: rectangle(10, 20, 40, 100) });
    expect(first(shape, 'prstGeom').getAttribute('prst')).toBe('rect');
    expect(valAt(shape, 'schemeClr')).toBe('accent1');
    expect(nameOf(shape)).toBe('Bar Apples');
    expect(boxOf(shape)?.map(Math.round)).toEqual([BODY_BOX.x + 10, BODY_BOX.y + 20, 40, 100].map(Math.round));
  });

  it('cut by a clip is a lower rectangle; its outline ends at the edge', async () => {
    const stroke = { color: COLORS.text1, width: 2 };
    const clip = { x: 0, y: 50, width: 200, height: 200 };
    const [area, line] = await parts({ ...path, commands: rectangle(10, 20, 40, 100), stroke, clip });
    expect(first(area, 'prstGeom').getAttribute('prst')).toBe('rect');
    expect(boxOf(area)?.map(Math.round)).toEqual([BODY_BOX.x + 10, BODY_BOX.y + 50, 40, 70].map(Math.round));
    expect(all(line, 'custGeom')).toHaveLength(1);
    expect(boxOf(line)?.[1]).toBeCloseTo(BODY_BOX.y + 50, 1);
  });

  it('outside of its clip is no shape', async () => {
    expect(await parts({ ...path, commands: rectangle(10, 20, 40, 20), clip: { x: 0, y: 50, width: 200, height: 200 } })).toEqual([]);
  });

  it('in a shade keeps its place in the theme', async () => {
    const [shape] = await parts({ ...path, fill: { ...COLORS.accent1, rgb: 'A5B8C9', tint: 0.6 }, commands: rectangle(0, 0, 9, 9) });
    expect(valAt(shape, 'schemeClr')).toBe('accent1');
    expect([valAt(shape, 'lumMod'), valAt(shape, 'lumOff')]).toEqual(['40000', '60000']);
  });
});

describe('a straight line', () => {
  it('is a connector, turned over where it rises', async () => {
    const commands = [
      ['M', 10, 90],
      ['L', 60, 20],
    ] as const;
    const [line] = await parts({ type: 'path', name: 'Rule', mark: 1, commands, stroke: { color: COLORS.accent2, width: 1.5 } });
    expect(line?.localName).toBe('cxnSp');
    expect(first(line, 'xfrm').getAttribute('flipV')).toBe('1');
  });

  it('that nobody strokes is nothing', async () => {
    expect(
      await parts({
        ...path,
        commands: [
          ['M', 10, 90],
          ['L', 60, 20],
        ],
      }),
    ).toEqual([]);
  });
});

describe('a text', () => {
  it('is a box in a font of the theme that holds on where the text was aligned', async () => {
    const shapes = await parts(text, { ...text, mark: 3, align: 'right' }, { ...text, mark: 4, align: 'center' });
    expect(shapes.map((shape) => first(shape, 'pPr').getAttribute('algn'))).toEqual(['l', 'r', 'ctr']);
    expect(new Set(shapes.map((shape) => first(shape, 'latin').getAttribute('typeface')))).toEqual(new Set(['+mn-lt']));
    const [left, right, center] = shapes.map((shape) => boxOf(shape) ?? [0, 0, 0, 0]);
    expect(left?.[0]).toBeCloseTo(BODY_BOX.x + 100, 1);
    expect((right?.[0] ?? 0) + (right?.[2] ?? 0)).toBeCloseTo(BODY_BOX.x + 150, 1);
    expect((center?.[0] ?? 0) + (center?.[2] ?? 0) / 2).toBeCloseTo(BODY_BOX.x + 125, 1);
  });

  it('of two lines is one box of two paragraphs', async () => {
    const shapes = await parts(text, { ...text, text: 'talks', y: 77, width: 30 });
    expect(shapes).toHaveLength(1);
    expect(all(shapes[0], 'p').map((paragraph) => paragraph.textContent)).toEqual(['Istanbul', 'talks']);
    expect(nameOf(shapes[0])).toBe('Axis label Istanbul');
  });

  it('with a halo glows', async () => {
    const [shape] = await parts({ ...text, halo: { color: COLORS.background1, width: 4 } });
    expect(first(shape, 'glow').getAttribute('rad')).toBe('25400');
    expect(valAt(first(shape, 'glow'), 'schemeClr')).toBe('bg1');
  });

  it.each(['Güneydoğu’da ığüşöç', 'Қазақстан ә Україна', 'A & <b> "c"', '=HYPERLINK("x")'])('%s stays as it is', async (label) => {
    const [shape] = await parts({ ...text, text: label });
    expect(shape?.textContent).toBe(label);
  });
});

describe('a picture', () => {
  const png = new Uint8Array(
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64'),
  );
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

  it('has vectors behind its pixels, and words', async () => {
    const deck = await written([], { svg, png });
    const picture = readShapes(deck, 1)[1];
    expect(picture?.kind).toBe('pic');
    expect(picture?.alt).toBe('A drawn chart of two areas.');
    const images = readTargets(deck, 'ppt/slides/slide1.xml', 'image');
    expect(images.some((name) => name.endsWith('chart-1.svg'))).toBe(true);
    const vectors = first(picture?.element, 'svgBlip').getAttribute('r:embed');
    expect(vectors).not.toBe(first(picture?.element, 'blip').getAttribute('r:embed'));
    expect(deck.names).toContain('ppt/media/chart-1.svg');
  });
});
