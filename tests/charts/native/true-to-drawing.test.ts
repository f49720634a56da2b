// Names, dates and ends of axes in native charts are those of the drawing, or there is no native chart.
import { describe, expect, test } from 'vitest';
import { compiled, rowsOf } from '../compile-small.js';

const trade = rowsOf([
  { year: '2023', kind: 'A', value: 3 },
  { year: '2023', kind: 'B', value: 9 },
  { year: '2024', kind: 'A', value: 5 },
  { year: '2024', kind: 'B', value: 7 },
]);
const namesOf = (text: string): object =>
  Object.fromEntries(compiled(text, trade).native?.plots[0]?.series.map(({ name, values }) => [name, values]) ?? []);
const LEGEND = `{field: kind, type: nominal, legend: {labelExpr: "datum.label == 'A' ? 'Exports' : 'Imports'"}}`;

describe('names of series', () => {
  test.each([
    ['bars', `mark: bar\nencoding:\n  x: {field: year, type: ordinal}\n  y: {field: value, type: quantitative}\n  color: ${LEGEND}\n`],
    ['lines', `mark: line\nencoding:\n  x: {field: year, type: temporal}\n  y: {field: value, type: quantitative}\n  color: ${LEGEND}\n`],
    [
      'points',
      `mark: point\nencoding:\n  x: {field: value, type: quantitative}\n  y: {field: value, type: quantitative}\n  color: ${LEGEND}\n`,
    ],
  ])('of %s are those of the legend', (_, text) => {
    expect(namesOf(text)).toEqual({ Exports: [3, 5], Imports: [9, 7] });
  });

  test('of slices are those of the legend', () => {
    const text = `mark: arc\nencoding:\n  theta: {field: value, type: quantitative}\n  color: ${LEGEND}\n`;
    expect([...(compiled(text, trade.slice(0, 2)).native?.categories ?? [])].sort()).toEqual(['Exports', 'Imports']);
  });

  test('are their values where no legend prints them', () => {
    const text =
      'mark: bar\nencoding:\n  x: {field: year, type: ordinal}\n  y: {field: value, type: quantitative}\n  color: {field: kind, type: nominal, legend: null}\n';
    expect(namesOf(text)).toEqual({ A: [3, 5], B: [9, 7] });
  });
});

test('categories that print alike stay apart, each with the text that is drawn', () => {
  const rows = rowsOf(['a', 'b', 'c'].map((label, index) => ({ label, value: index + 1 })));
  const text = `mark: bar\nencoding:\n  x: {field: label, type: nominal, axis: {labelExpr: "datum.label == 'a' ? 'B' : 'A'"}}\n  y: {field: value, type: quantitative}\n`;
  expect(compiled(text, rows).native).toMatchObject({ categories: ['B', 'A', 'A'], plots: [{ series: [{ values: [1, 2, 3] }] }] });
});

describe('days that Excel does not count', () => {
  const rows = rowsOf(['1899-01-01', '1912-01-01', '1925-01-01'].map((day, index) => ({ day, value: index + 1 })));
  test.each(['bar', 'line', 'point', 'area'])('leave no native %s', (mark) => {
    const text = `mark: ${mark}\nencoding:\n  x: {field: day, type: temporal}\n  y: {field: value, type: quantitative}\n`;
    expect(compiled(text, rows)).toMatchObject({ notNative: { reason: 'axis', detail: 'days before March 1900' } });
  });

  test('are none from March 1900 on', () => {
    const text = 'mark: line\nencoding:\n  x: {field: day, type: temporal}\n  y: {field: value, type: quantitative}\n';
    expect(compiled(text, rows.slice(1)).native?.categoryAxis).toMatchObject({ kind: 'date' });
  });
});

describe('the ends of an axis that the spec states', () => {
  const axisOf = (domain: string, more = ''): unknown =>
    compiled(
      `mark: line\nencoding:\n  x: {field: year, type: ordinal}\n  y: {field: value, type: quantitative, scale: {domain: ${domain}}${more}}\n  color: {field: kind, type: nominal}\n`,
      trade,
    ).native?.valueAxis;
  test.each([
    ['[1, 10]', '', { minimum: 1, maximum: 10, majorUnit: 1 }],
    ['[0, 10]', '', { minimum: 0, maximum: 10, majorUnit: 2 }],
    ['[-3, 12]', ', axis: {values: [0, 6, 12]}', { minimum: -3, maximum: 12, majorUnit: 3 }],
  ])('%s are those of the native axis, which meets the drawn ticks', (domain, more, expected) => {
    expect(axisOf(domain, more)).toMatchObject(expected);
  });

  test('leave no native chart where no printed step meets the ticks', () => expect(axisOf('[1.37, 10]')).toBeUndefined());
});
