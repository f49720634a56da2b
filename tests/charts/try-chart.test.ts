// What is asked of an author's own chart besides what hostile specs are refused for.
import { describe, expect, test } from 'vitest';
import { tryChart } from '../../src/charts/try-chart.js';
import { contextsOf, rowsOf } from './compile-small.js';

const rows = rowsOf([
  { label: 'a', value: 3, day: '2024-01-01', year: 2022, quarter: '2024-Q1' },
  { label: 'b', value: null, day: '2024-02', year: 2023, quarter: '2024-Q2' },
  { label: 'c', value: -2, day: null, year: 2024, quarter: '2024-Q3' },
  { label: null, value: 5, day: '2024', year: null, quarter: null },
  { label: 'd', value: 0, day: '2025-05-01', year: 2025, quarter: '2024-Q4' },
]);
const contexts = contextsOf(rows);
const errorsOf = (text: string, given = rows): readonly string[] =>
  tryChart({ name: 'mine', path: 'charts/mine.vl.yaml', text }, given, contexts)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place?.line}`);

const ENCODINGS = {
  'by category': 'x: {field: label, type: nominal}, y: {field: value, type: quantitative}',
  'by date': 'x: {field: day, type: temporal}, y: {field: value, type: quantitative}',
  'by year': 'x: {field: year, type: temporal, axis: {format: "%Y"}}, y: {field: value, type: quantitative}',
  'by colour': 'theta: {field: value, type: quantitative}, color: {field: label, type: nominal}',
  'by mean of a month': 'x: {field: day, type: temporal, timeUnit: yearmonth}, y: {aggregate: mean, field: value, type: quantitative}',
};

describe('rows without a value, a date or a name', () => {
  test.each(
    ['bar', 'line', 'area', 'point', 'tick', 'rule', 'rect', 'arc'].flatMap((mark) =>
      Object.keys(ENCODINGS).map((by) => [mark, by] as const),
    ),
  )('leave a %s %s without trouble', (mark, by) => {
    expect(errorsOf(`mark: ${mark}\nencoding: {${ENCODINGS[by as keyof typeof ENCODINGS]}}\n`)).toEqual([]); // a key of it
  });
});

describe('a column that a channel cannot show', () => {
  test.each([
    ['text as numbers', 'mark: bar\nencoding:\n  x: {field: label, type: quantitative}\n', ['charts/wrong-type 3']],
    ['quarters as dates', 'mark: bar\nencoding:\n  x: {field: quarter, type: temporal}\n', ['charts/wrong-type 3']],
    [
      'text as the end of a bar',
      'mark: bar\nencoding:\n  x: {field: value, type: quantitative}\n  x2: {field: label}\n',
      ['charts/no-position 1'],
    ],
    ['text that is counted', 'mark: bar\nencoding:\n  x: {aggregate: distinct, field: label, type: quantitative}\n', []],
    ['quarters in their order', 'mark: bar\nencoding:\n  x: {field: quarter, type: ordinal}\n', []],
    [
      'a column that the spec makes anew',
      'transform: [{calculate: "isValid(datum.label) ? length(datum.label) : 0", as: label}]\nmark: bar\nencoding:\n  x: {field: label, type: quantitative}\n',
      [],
    ],
  ])('%s', (_, text, expected) => expect(errorsOf(text)).toEqual(expected));
});

test('a year is a year, not a second of 1970', () => {
  const text =
    'mark: line\nencoding:\n  x: {field: year, type: temporal, scale: {domain: ["2022", "2025"]}}\n  y: {field: value, type: quantitative}\n';
  expect(errorsOf(text)).toEqual([]);
});

test('a row outside of the domain is told, one that a filter leaves out is not', () => {
  const text =
    'mark: bar\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative, scale: {domain: [0, 1]}}\n';
  expect(errorsOf(text)).toEqual(['charts/outside-box 1']);
  expect(errorsOf(`transform: [{filter: "datum.value >= 0 && datum.value <= 1"}]\n${text}`)).toEqual([]);
});
