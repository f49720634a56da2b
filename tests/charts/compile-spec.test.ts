// A look compiled once is what Vega-Lite would compile at every size, over every rows.

import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { ROLE_FAMILIES } from '../../src/charts/chart-config.js';
import { compileChart } from '../../src/charts/compile-chart.js';
import { compileSpec } from '../../src/charts/compile-spec.js';
import { type ChartSize, fitSpec } from '../../src/charts/fit-spec.js';
import { prepareChart } from '../../src/charts/prepare-chart.js';
import { runView } from '../../src/charts/run-view.js';
import type { CompiledChart, SpecNode } from '../../src/charts/types.js';
import { compiled, rowsOf } from './compile-small.js';
import { kitOf } from './mapped-kit.js';
import { sample } from './sample.js';
import { measures } from './small-kit.js';

const SIZES: readonly ChartSize[] = [
  { width: 520, height: 330, scale: 1 },
  { width: 864, height: 104, scale: 1 },
  { width: 150.5, height: 90, scale: 1.25 },
  { width: 453.54, height: 62, scale: 1 },
];

/** What Vega-Lite makes of a spec with nothing remembered. */
const compiledAnew = (fitted: SpecNode): unknown => compile(fitted as unknown as TopLevelSpec).spec; // fitted by `fitSpec`

function shipped(name: string): CompiledChart {
  const input = sample[name];
  const prepared = input && prepareChart({ ...input, kit: kitOf(name) }).value;
  if (prepared === undefined) throw new Error(`No sample of ${name}`);
  const about = { kit: kitOf(name), target: 'deck', measure: measures.deck, language: 'en', id: name, alt: '', sources: [] } as const;
  const { value } = compileChart(prepared.source, prepared.rows, about);
  if (value === undefined) throw new Error(`No chart of ${name}`);
  return value;
}

const HANDMADE = {
  'points by size': 'mark: point\nencoding:\n  x: {field: value, type: quantitative}\n  size: {field: value, type: quantitative}\n',
  'a line over time':
    'mark: line\ntransform: [{calculate: "datum.value * 2", as: twice}]\nencoding:\n  x: {field: day, type: temporal, timeUnit: yearmonth}\n  y: {field: twice, type: quantitative, aggregate: sum}\n',
  'bars in bins': 'mark: bar\nencoding:\n  x: {field: value, type: quantitative, bin: true}\n  y: {aggregate: count, type: quantitative}\n',
  layers:
    'encoding:\n  y: {field: label, type: nominal}\n  x: {field: value, type: quantitative}\nlayer: [{mark: bar}, {mark: text, encoding: {text: {field: value}}}]\n',
};
const rows = rowsOf([
  { label: 'Apples', value: 3, day: '2025-01-01' },
  { label: 'Pears', value: 5, day: '2025-02-01' },
]);
const charts = [
  ...Object.keys(sample).map((name) => [name, () => shipped(name)] as const),
  ...Object.entries(HANDMADE).map(([name, text]) => [name, () => compiled(text, rows)] as const),
];

describe.each(charts)('compileSpec of %s', (_name, chartOf) => {
  const chart = chartOf();

  test('gives what Vega-Lite gives at each size, the rows included', () => {
    for (const wrap of [false, true]) {
      for (const size of SIZES) {
        const fitted = fitSpec(chart, size, ROLE_FAMILIES, wrap);
        expect(compileSpec(fitted).spec).toEqual(compiledAnew(fitted));
      }
    }
  });

  test('puts other rows in the same look, and stays as it was when it is run', () => {
    const [size] = SIZES;
    if (size === undefined) return;
    const fitted = fitSpec(chart, size, ROLE_FAMILIES, false);
    const before = JSON.stringify(compileSpec(fitted).spec);
    runView(fitted, size, measures.deck, ROLE_FAMILIES, 'en');
    const fewer = { ...chart, rows: chart.rows.slice(0, 1) };
    const other = fitSpec(fewer, size, ROLE_FAMILIES, false);
    expect(compileSpec(other).spec).toEqual(compiledAnew(other));
    expect(JSON.stringify(compileSpec(fitSpec(chart, size, ROLE_FAMILIES, false)).spec)).toBe(before);
  });
});

describe('compileSpec', () => {
  test('repeats what Vega-Lite said, warnings and errors alike', () => {
    const fitted = {
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'nonsense' } },
      data: { name: 'rows', values: [] },
      width: 1,
      height: 1,
    };
    const first = compileSpec(fitted);
    expect(first.warnings.length + first.errors.length).toBeGreaterThan(0);
    expect(compileSpec({ ...fitted, width: 2 })).toMatchObject({ warnings: first.warnings, errors: first.errors });
    expect(compileSpec({ ...fitted, mark: null }).spec).toBeUndefined();
    expect(compileSpec({ ...fitted, mark: null }).errors).toEqual(compileSpec({ ...fitted, mark: null }).errors);
  });
});
