// Paths that become shapes of PowerPoint, and those that do not.
import { describe, expect, it } from 'vitest';
import type { PathCommand } from '../../../../src/frame/types.js';
import { presetOf } from '../../../../src/writers/pptx/drawing/preset-of.js';

const path = (text: string): readonly PathCommand[] =>
  (text.match(/[MLCZ][^MLCZ]*/g) ?? []).map(
    (part) => [part[0], ...(part.slice(1).match(/-?[\d.]+/g) ?? []).map(Number)] as unknown as PathCommand,
  );
const K = 5.523;
const CIRCLE = `M10 0 C10 ${K} ${K} 10 0 10 C-${K} 10 -10 ${K} -10 0 C-10 -${K} -${K} -10 0 -10 C${K} -10 10 -${K} 10 0`;
const PLUS = 'M-1 -3 L1 -3 L1 -1 L3 -1 L3 1 L1 1 L1 3 L-1 3 L-1 1 L-3 1 L-3 -1 L-1 -1 Z';
const ROUNDED = 'M2 0 L18 0 C19 0 20 1 20 2 L20 8 C20 9 19 10 18 10 L2 10 C1 10 0 9 0 8 L0 2 C0 1 1 0 2 0 Z';

describe('a path', () => {
  it.each([
    ['M0 0 L10 0 L10 5 L0 5 Z', 'rect'],
    ['M10 5 L0 5 L0 0 L10 0 L10 5', 'rect'],
    [CIRCLE, 'ellipse'],
    [`${CIRCLE} Z`, 'ellipse'],
    ['M0 -5 L5 0 L0 5 L-5 0 Z', 'diamond'],
    ['M0 -5 L5 5 L-5 5 Z', 'triangle'],
    [PLUS, 'plus'],
    [ROUNDED, 'roundRect'],
    ['M0 0 L10 5', 'line'],
  ])('%s is a shape of PowerPoint', (text, shape) => {
    expect(presetOf(path(text))?.shape).toBe(shape);
  });

  it.each([
    ['a slanted four-sided area', 'M0 0 L10 2 L10 7 L0 5 Z'],
    ['a leaning triangle', 'M2 -5 L5 5 L-5 5 Z'],
    ['an open corner', 'M0 0 L10 0 L10 5'],
    ['a rectangle that is not closed', 'M0 0 L10 0 L10 5 L0 5'],
    ['two rectangles', 'M0 0 L10 0 L10 5 L0 5 Z M20 0 L30 0 L30 5 L20 5 Z'],
    ['a quarter of a circle', `M10 0 C10 ${K} ${K} 10 0 10 L0 0 Z`],
    ['corners of two radii', ROUNDED.replace('C19 0 20 1 20 2', 'C19 0 20 3 20 4')],
    ['a bar round at one end', 'M0 0 L18 0 C19 0 20 1 20 2 L20 8 C20 9 19 10 18 10 L0 10 Z'],
    ['nothing', ''],
  ])('of %s is a free form', (_, text) => expect(presetOf(path(text))).toBeUndefined());

  it('keeps the direction of a line and of a triangle', () => {
    expect(presetOf(path('M0 5 L10 0'))).toEqual({ shape: 'line', box: { x: 0, y: 0, width: 10, height: 5 }, flipped: true });
    expect(presetOf(path('M0 5 L10 10'))).not.toHaveProperty('flipped');
    expect(presetOf(path('M-5 -5 L5 -5 L0 5 Z'))).toMatchObject({ shape: 'triangle', flipped: true });
  });

  it('keeps the arms of a cross and the radius of corners', () => {
    expect(presetOf(path(PLUS))?.adjust).toBe(33_333);
    expect(presetOf(path(ROUNDED))?.adjust).toBe(20_000);
  });
});
