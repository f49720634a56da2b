// What a native chart would show in other colours or words than its drawing.
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.js';
import { compiled, fruit, rowsOf } from '../compile-small.js';

test('marks that run from one colour into another have no native chart', () => {
  const fill = '{gradient: linear, stops: [{offset: 0, color: accent1}, {offset: 1, color: accent2}]}';
  const text = `mark: {type: bar, color: ${fill}}\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\n`;
  expect(compiled(text, fruit).notNative).toEqual({ reason: 'color', detail: 'gradient' });
});

describe('a long name', () => {
  const name = 'Strategic implications of the talks in Istanbul for the rebalancing of diplomacy in Eurasia and beyond';
  const rows = rowsOf([
    { label: name, value: 3 },
    { label: 'Pears', value: 5 },
  ]);
  const text =
    'mark: bar\nencoding:\n  y: {field: label, type: nominal, axis: {labelLimit: 120}}\n  x: {field: value, type: quantitative}\n';
  const [, category = ''] = drawChart(compiled(text, rows), 520, 330, 1).native?.categories ?? [];

  test('is whole in the data, whatever the drawing cuts', () => {
    expect(category.replaceAll('\n', ' ')).toBe(name);
  });

  test('stands in lines of about the same length', () => {
    const lengths = category.split('\n').map((line) => line.length);
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThan(30);
  });
});
