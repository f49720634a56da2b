// A chart of one's own shows no value elsewhere than it is, and is not empty.
import { describe, expect, test } from 'vitest';
import { tryChart } from '../../src/charts/try-chart.js';
import { compiled, compileSmall, rowsOf } from './compile-small.js';
import { measures, smallKit } from './small-kit.js';

const rows = rowsOf([
  { label: 'Apples', value: 3 },
  { label: 'Pears', value: 8 },
]);
const context = { kit: smallKit, target: 'deck', measure: measures.deck, language: 'en', id: 'chart-1', sources: [[], []] } as const;
const saidOf = (text: string, given = rows): readonly string[] =>
  tryChart({ name: 'mine', path: 'charts/mine.vl.yaml', text }, given, [context])
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, place }) => `${code} ${place?.line}: ${message}`);
const bars = (scale: string): string =>
  `mark: bar\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative, scale: ${scale}}\n`;

describe('a clamped scale', () => {
  test.each([
    ['a value above the domain', bars('{domain: [0, 5], clamp: true}')],
    ['the foot of a bar below the domain', bars('{domain: [2, 9], clamp: true}')],
    [
      'a colour',
      'mark: bar\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\n  color: {field: value, type: quantitative, scale: {domain: [0, 5], clamp: true}}\n',
    ],
    [
      'a value of a panel',
      'mark: point\nencoding:\n  row: {field: label, type: nominal}\n  x: {field: value, type: quantitative, scale: {domain: [0, 5], clamp: true}}\n',
    ],
  ])('is refused where it moves %s', (_, text) => {
    expect(saidOf(text)).toEqual([expect.stringMatching(/^charts\/outside-box .*`clamp` shows/)]);
  });

  test('is fine where every value lies in the domain', () => expect(saidOf(bars('{domain: [0, 9], clamp: true}'))).toEqual([]));

  test('never leaves natively with a value that its axis does not reach', () => {
    expect(compiled(bars('{domain: [0, 5], clamp: true}'), rows)).toMatchObject({ notNative: { reason: 'position' } });
    const points =
      'mark: point\nencoding:\n  x: {field: value, type: quantitative, scale: {domain: [0, 7.9]}}\n  y: {field: value, type: quantitative}\n';
    expect(compiled(points, rows)).toMatchObject({ notNative: { reason: 'position' } });
  });
});

describe('a chart of which nothing is left', () => {
  const filtered = (filter: string, more = ''): string =>
    `transform: [{filter: "${filter}"}]\nmark: bar\n${more}encoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\n`;

  test('names its filter', () => {
    const { diagnostics } = compileSmall(filtered('datum.value > 99'), rows);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'charts/no-rows', message: expect.stringContaining('`datum.value > 99`'), place: { line: 1 } },
    ]);
  });

  test('is told without a filter too', () => {
    const text = 'mark: point\nencoding:\n  x: {field: none, type: quantitative}\n';
    expect(compileSmall(text, rowsOf([{ none: null }])).diagnostics).toMatchObject([{ code: 'charts/no-rows' }]);
  });

  test('is not one of which a layer is empty', () => {
    const text =
      'encoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\nlayer:\n  - mark: bar\n  - {mark: tick, transform: [{filter: "datum.value > 99"}]}\n';
    expect(compileSmall(text, rows).diagnostics).toEqual([]);
  });
});
