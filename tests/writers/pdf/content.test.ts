import { describe, expect, it } from 'vitest';
import { decimal, paintOperator, pathOperators, shapePath, strokeStyle } from '../../../src/writers/pdf/content.js';

describe('decimal', () => {
  it.each([
    [1, '1'],
    [0.1 + 0.2, '0.3'],
    [-0.0001, '0'],
    [1e-7, '0'],
    [12345.6789, '12345.679'],
    [-2.5, '-2.5'],
  ])('writes %s as %s', (value, expected) => {
    expect(decimal(value)).toBe(expected);
  });

  it('refuses what no PDF can hold', () => {
    expect(() => decimal(Number.NaN)).toThrow('NaN');
    expect(() => decimal(Number.POSITIVE_INFINITY)).toThrow('Infinity');
  });
});

describe('strokeStyle', () => {
  it('sets colour, width and dash', () => {
    const color = { rgb: 'FF0080' };
    expect(strokeStyle({ color, width: 0.75 })).toBe('1 0 0.502 RG 0.75 w [] 0 d');
    expect(strokeStyle({ color, width: 1, dash: 'dash' })).toBe('1 0 0.502 RG 1 w [4 3] 0 d');
    expect(strokeStyle({ color, width: 1, dash: 'dot' })).toBe('1 0 0.502 RG 1 w [1 2] 0 d');
  });
});

describe('paths', () => {
  const box = { x: 10, y: 20, width: 40, height: 30 };

  it.each([
    ['rectangle', '10 20 m 50 20 l 50 50 l 10 50 l h'],
    ['line', '10 20 m 50 50 l'],
    ['diamond', '30 20 m 50 35 l 30 50 l 10 35 l h'],
    ['triangle', '30 20 m 50 50 l 10 50 l h'],
  ] as const)('draw a %s in its box', (geometry, expected) => {
    expect(pathOperators(shapePath(geometry, box))).toBe(expected);
  });

  it('draw an ellipse through the middles of its box’s sides', () => {
    const ends = shapePath('ellipse', box).flatMap((command) => (command[0] === 'C' ? [[command[5], command[6]]] : []));
    expect(ends).toEqual([
      [50, 35],
      [30, 50],
      [10, 35],
      [30, 20],
    ]);
  });

  it('take given commands as they are', () => {
    expect(pathOperators(shapePath({ path: [['M', 1, 2], ['C', 1, 2, 3, 4, 5, 6], ['Z']] }, box))).toBe('1 2 m 1 2 3 4 5 6 c h');
  });

  it('are painted as asked', () => {
    expect([paintOperator(true, true), paintOperator(true, false), paintOperator(false, true), paintOperator(false, false)]).toEqual([
      'B',
      'f',
      'S',
      'n',
    ]);
  });
});
