// Charts of too many parts are pictures in a deck, and say so.
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.js';
import { MOST_SHAPES } from '../../src/charts/draw-picture.js';
import { compiled, compileSmall } from './compile-small.js';
import { rowsOf } from './specs/rows.js';

const GRID =
  'mark: rect\nencoding:\n  x: {field: column, type: ordinal}\n  y: {field: row, type: ordinal, axis: null}\n  color: {field: count, type: quantitative}\n';
const cells = rowsOf('grid-900');

describe('nine hundred cells', () => {
  const outcome = compileSmall(GRID, cells);
  const figure = drawChart(compiled(GRID, cells), 500, 300, 1);

  test('are a picture, with a warning at the spec', () => {
    expect(outcome.diagnostics).toMatchObject([{ code: 'charts/drawn-as-picture', severity: 'warning', place: { line: 1 } }]);
    expect(outcome.value?.drawn?.way).toBe('picture');
    expect(outcome.value?.drawn?.shapes).toBeGreaterThan(900);
  });

  test('stand in SVG with the kit’s font by name, and in pixels at twice the size', () => {
    const { svg = '', png = new Uint8Array() } = figure.picture ?? {};
    expect(svg).toMatch(/^<svg [^>]*width="500" height="300"/);
    expect(svg).toContain('Calibri');
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1000, 600]);
  });

  test('are the same pixels each time', () => expect(drawChart(compiled(GRID, cells), 500, 300, 1).picture).toEqual(figure.picture));

  test('stay vectors in a memo, without a word', () => {
    const memo = compileSmall(GRID, cells, 'memo');
    expect(memo.diagnostics).toEqual([]);
    expect(memo.value && drawChart(memo.value, 400, 300, 1)).not.toHaveProperty('picture');
  });
});

describe('as many as a person can edit', () => {
  test('are shapes', () => {
    const { value, diagnostics } = compileSmall(GRID, cells.slice(0, MOST_SHAPES - 100));
    expect(diagnostics).toEqual([]);
    expect(value?.drawn?.way).toBe('shapes');
    expect(value && drawChart(value, 500, 300, 1)).not.toHaveProperty('picture');
  });

  test('native charts have no such count', () => {
    const BARS = 'mark: bar\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\n';
    expect(compiled(BARS).drawn).toBeUndefined();
  });
});
