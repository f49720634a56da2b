// A chart that PowerPoint has no kind for is a group of shapes that can be edited one by one.
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/writers/pptx/write-pptx.js';
import { BODY_BOX, chartItem, drawnFigure, layoutOf, slide } from '../../../support/pptx-fixtures.js';
import { PPTX_KIT } from '../../../support/pptx-kit.js';
import { all, boxOf, first, openArchive, readShapes, valAt } from '../../../support/read-pptx.js';

const layout = layoutOf([slide(1, 'A drawing says something', [chartItem(drawnFigure())])]);
const deck = openArchive(await writePptx(layout, PPTX_KIT, { attachments: [] }));
const group = readShapes(deck, 1)[1];
const shapes = all(group?.element, 'sp');

describe('a drawing', () => {
  it('is one described group of shapes and text', () => {
    expect(group?.kind).toBe('grpSp');
    expect(group?.alt).toBe('A drawn chart of two areas.');
    expect(shapes.map((shape) => all(shape, 'custGeom').length)).toEqual([1, 0, 1, 0, 0]);
    expect(deck.names.some((name) => name.startsWith('ppt/charts/'))).toBe(false);
  });

  it('fills its box: the drawing is half as wide and its points follow', () => {
    const bar = first(shapes[1], 'off');
    const scale = [BODY_BOX.width / 432, BODY_BOX.height / 200] as const;
    expect(Number(bar.getAttribute('x')) / 12_700).toBeCloseTo(BODY_BOX.x + 60 * scale[0], 2);
    expect(Number(bar.getAttribute('y')) / 12_700).toBeCloseTo(BODY_BOX.y + 80 * scale[1], 2);
  });

  it('keeps see-through fills', () => expect(valAt(shapes[2], 'alpha')).toBe('40000'));

  it('sets text on its baseline', () => {
    const scale = BODY_BOX.height / 200;
    const size = Number(first(shapes[3], 'rPr').getAttribute('sz')) / 100;
    expect(size).toBeCloseTo(13 * scale, 1);
    const top = Number(first(shapes[3], 'off').getAttribute('y')) / 12_700;
    // Carlito's ascent is 0.952 of its size.
    expect(top + 0.952 * size).toBeCloseTo(BODY_BOX.y + 74 * scale, 0);
    expect(first(shapes[3], 'bodyPr').getAttribute('wrap')).toBe('none');
  });

  it('turns text about the start of its baseline', () => {
    const transform = first(shapes[4], 'xfrm');
    expect(transform.getAttribute('rot')).toBe(String(270 * 60_000));
    const [left, top, width, height] = boxOf(shapes[4]) ?? [0, 0, 0, 0];
    const scale = BODY_BOX.height / 200;
    // Turned a quarter to the left, the box stands upright: its foot is where the baseline starts.
    expect(top + height / 2 + width / 2).toBeCloseTo(BODY_BOX.y + 120 * scale, 1);
    expect(left + width / 2 - height / 2 + 0.952 * 12 * scale).toBeCloseTo(BODY_BOX.x + 60, 0);
  });

  it('hides its parts from screen readers, which hear the group', () => {
    expect(shapes.slice(0, 3).map((shape) => all(shape, 'decorative').length)).toEqual([1, 1, 1]);
  });
});
