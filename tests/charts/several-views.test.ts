// Charts of several views fill their box exactly, whatever is in them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { drawChart } from '../../src/charts/draw-chart.js';
import type { Drawing } from '../../src/frame/drawing.js';
import { pathBounds } from '../../src/frame/path-bounds.js';
import { compiled, compileSmall } from './compile-small.js';
import { rowsOf } from './specs/rows.js';

interface Line {
  readonly name: string;
  readonly rows: string;
  readonly spec: object;
}

const COMPOSED = /facet|concat|repeat|"row"|"column"/;
const LINES = ['table', 'vector']
  .flatMap((file) => parse(readFileSync(`tests/charts/specs/${file}.yaml`, 'utf8')) as readonly Line[])
  .filter(({ spec }) => COMPOSED.test(JSON.stringify(spec).replace(/"field":"(row|column)"/g, '')));

/** The box of all that is painted; text by its width and three quarters of its size. */
function extent({ operations }: Drawing): readonly [left: number, top: number, right: number, bottom: number] {
  const boxes = operations.map((operation) => {
    if (operation.type === 'path') {
      const { x, y, width, height } = pathBounds(operation.commands);
      return [x, y, x + width, y + height] as const;
    }
    const { x, y, width, size, angle } = operation;
    if (angle !== 0) return [x - size * 0.75, y - width, x, y] as const;
    return [x, y - size * 0.75, x + width, y] as const;
  });
  const ends = (index: 0 | 1 | 2 | 3): readonly number[] => boxes.map((box) => box[index]);
  return [Math.min(...ends(0)), Math.min(...ends(1)), Math.max(...ends(2)), Math.max(...ends(3))];
}

describe.each(LINES)('$name', ({ rows, spec }) => {
  const chart = compiled(stringify(spec, { aliasDuplicateObjects: false }), rowsOf(rows));

  test.each([
    [520, 330, 1],
    [440, 220, 1],
    [864, 354, 1.25],
    [300, 420, 1],
  ])('fills %d × %d at text scale %d', (width, height, scale) => {
    const [left, top, right, bottom] = extent(drawChart(chart, width, height, scale).drawing);
    for (const end of [left, top, width - right, height - bottom]) expect(end).toBeGreaterThan(-2);
    // Room for what hangs below the baseline and above small letters.
    expect(left).toBeLessThan(3);
    expect(width - right).toBeLessThan(3);
    expect(top).toBeLessThan(8);
    expect(height - bottom).toBeLessThan(10);
  });

  test('has no native form', () => expect(chart.native).toBeUndefined());

  test('is drawn the same a second time', () => {
    drawChart(chart, 200, 300, 1);
    expect(drawChart(chart, 520, 330, 1).drawing).toEqual(
      drawChart(compiled(stringify(spec, { aliasDuplicateObjects: false }), rowsOf(rows)), 520, 330, 1).drawing,
    );
  });
});

describe('views', () => {
  test('side by side are as wide as their shares say', () => {
    const views = [
      '{width: 3, mark: area, encoding: {x: {field: value, type: quantitative, axis: null}, y: {field: value, type: quantitative, axis: null}}}',
      '{mark: area, encoding: {x: {field: value, type: quantitative, axis: null}, y: {field: value, type: quantitative, axis: null}}}',
    ];
    const { drawing } = drawChart(compiled(`hconcat:\n${views.map((view) => `  - ${view}\n`).join('')}`), 400, 100, 1);
    const widths = drawing.operations.flatMap((operation) =>
      operation.type === 'path' && operation.name.startsWith('Area') ? pathBounds(operation.commands).width : [],
    );
    expect(widths[0]).toBeGreaterThan(0);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 1);
  });

  test('more than sixty are refused', () => {
    const rows = Array.from({ length: 61 }, (_, index) => ({ values: { label: `l${index}`, value: index }, evidence: [] }));
    const { diagnostics } = compileSmall(
      'mark: bar\nencoding:\n  x: {field: value, type: quantitative}\n  row: {field: label, type: nominal}\n',
      rows,
    );
    expect(diagnostics.map(({ code }) => code)).toContain('charts/too-large');
  });
});
