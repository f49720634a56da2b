import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.js';
import { compiled, rowsOf } from './compile-small.js';

const STACK =
  'mark: bar\nencoding:\n  y: {field: label, type: nominal}\n  x: {field: value, type: quantitative, axis: null}\n  color: {field: kind, type: nominal}\n';

describe('a legend', () => {
  const kinds = ['Announced by a ministry', 'Reported by two papers', 'Seen by a reporter', 'Denied by all sides', 'Not known'];
  const chart = compiled(STACK, rowsOf(kinds.map((kind, index) => ({ label: index < 3 ? 'One' : 'Two', kind, value: 1 }))));
  const rowsAt = (width: number): number => {
    const { drawing } = drawChart(chart, width, 300, 1);
    const entries = drawing.operations.flatMap((operation) =>
      operation.type === 'text' && kinds.includes(operation.text) ? [operation] : [],
    );
    expect(entries).toHaveLength(kinds.length);
    for (const { x, width: wide } of entries) expect(x + wide).toBeLessThanOrEqual(width + 1);
    return new Set(entries.map(({ y }) => y)).size;
  };

  test('stands in one row where there is room', () => expect(rowsAt(1000)).toBe(1));
  test('breaks into rows where there is not', () => expect(rowsAt(440)).toBeGreaterThan(1));
});
