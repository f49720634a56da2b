import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathBounds } from '../../../../src/frame/path-bounds.js';
import type { PathCommand } from '../../../../src/frame/types.js';
import { clipArea, clipLine, isInside } from '../../../../src/writers/pptx/drawing/clip-path.js';

const CLIP = { x: 0, y: 0, width: 100, height: 50 };
const line = (...points: readonly (readonly [number, number])[]): readonly PathCommand[] =>
  points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y]);
const area = (...points: readonly (readonly [number, number])[]): readonly PathCommand[] => [...line(...points), ['Z']];

describe('an area', () => {
  it('is cut at the edges', () => {
    expect(pathBounds(clipArea(area([-20, 10], [30, 10], [30, 80], [-20, 80]), CLIP))).toEqual({ x: 0, y: 10, width: 30, height: 40 });
  });

  it('outside of its clip is gone', () => expect(clipArea(area([200, 0], [210, 0], [210, 10]), CLIP)).toEqual([]));

  it('keeps its parts apart', () => {
    const two = [...area([0, 0], [10, 0], [10, 10]), ...area([90, 0], [120, 0], [120, 10])];
    expect(clipArea(two, CLIP).filter(([letter]) => letter === 'M')).toHaveLength(2);
  });
});

describe('a line', () => {
  it('that leaves and comes back is two lines', () => {
    const cut = clipLine(line([10, 40], [20, 60], [30, 40]), CLIP);
    expect(cut).toEqual([
      ['M', 10, 40],
      ['L', 15, 50],
      ['M', 25, 50],
      ['L', 30, 40],
    ]);
  });

  it('inside stays as it is', () => {
    const inside = line([1, 1], [50, 20], [99, 49]);
    expect(clipLine(inside, CLIP)).toEqual(inside);
    expect(isInside(inside, 1, CLIP)).toBe(true);
    expect(isInside(inside, 2, CLIP)).toBe(false);
  });

  it('closed runs back to its start', () => {
    expect(clipLine(area([10, 10], [20, 10], [20, 20]), CLIP).at(-1)).toEqual(['L', 10, 10]);
  });
});

describe('whatever is clipped', () => {
  const coordinate = fc.integer({ min: -200, max: 300 });
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });
  it('lies inside', () => {
    fc.assert(
      fc.property(points, (corners) => {
        for (const cut of [clipLine(line(...corners), CLIP), clipArea(area(...corners), CLIP)])
          if (cut.length > 0) expect(isInside(cut, 0, CLIP)).toBe(true);
      }),
    );
  });
});
