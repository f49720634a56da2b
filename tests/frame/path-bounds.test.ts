import { describe, expect, it } from 'vitest';
import { pathBounds } from '../../src/frame/path-bounds.js';

describe('the box of a path', () => {
  it('holds its points', () => {
    expect(pathBounds([['M', 5, 9], ['L', 1, 2], ['L', 7, 3], ['Z']])).toEqual({ x: 1, y: 2, width: 6, height: 7 });
  });

  it('holds what is seen of a curve, not its control points', () => {
    const { x, y, width, height } = pathBounds([
      ['M', 0, 0],
      ['C', 0, 40, 100, 40, 100, 0],
    ]);
    expect([x, y, width]).toEqual([0, 0, 100]);
    expect(height).toBeCloseTo(30, 6);
  });

  it('of nothing has no size', () => expect(pathBounds([])).toEqual({ x: 0, y: 0, width: 0, height: 0 }));

  it('holds paths of many points', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ['L', index, -index] as const);
    expect(pathBounds(many)).toEqual({ x: 0, y: -199_999, width: 199_999, height: 199_999 });
  });
});
