// A chart is evaluated once and laid out at each size; what was drawn before leaves no trace.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { drawChart } from '../../src/charts/draw-chart.js';
import { compiled } from './compile-small.js';
import { rowsOf } from './specs/rows.js';

const TABLE = parse(readFileSync('tests/charts/specs/table.yaml', 'utf8')) as readonly { name: string; rows: string; spec: unknown }[];
const SIZES = [
  [864, 354],
  [260, 120],
  [430, 160],
] as const;
/** Thousands of marks show nothing more here, nor does every second chart. */
const MANY = new Set(['line-of-3000', 'heatmap-of-900']);
const CHOSEN = TABLE.filter(({ name }, index) => !MANY.has(name) && (index % 2 === 0 || name.startsWith('timeline')));

describe('a chart at a further size', () => {
  test.each(CHOSEN)('is as if it were the first: $name', ({ rows, spec }) => {
    const [text, values] = [stringify(spec), rowsOf(rows)];
    const kept = compiled(text, values);
    const inTurn = SIZES.map(([width, height]) => drawChart(kept, width, height, 1).drawing);
    const [width, height] = SIZES[2];
    expect(drawChart(compiled(text, values), width, height, 1).drawing).toEqual(inTurn[2]);
    expect(drawChart(kept, ...SIZES[0], 1).drawing).toEqual(inTurn[0]);
  });

  test('makes its data only once', () => {
    const chart = compiled('mark: bar\nencoding:\n  x: {field: k, type: nominal}\n  y: {field: v, type: quantitative}\n', [
      { values: { k: 'a', v: 1 }, evidence: [] },
      { values: { k: 'b', v: 2 }, evidence: [] },
    ]);
    const [view] = chart.views.values();
    drawChart(chart, 300, 200, 1);
    drawChart(chart, 500, 100, 1);
    expect([...chart.views.values()]).toEqual([view]);
    expect(chart.views.size).toBe(1);
  });
});
