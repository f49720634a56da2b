import { describe, expect, test } from 'vitest';
import { compileChart } from '../../src/charts/compile-chart.js';
import { drawChart, toSvg } from '../../src/charts/draw-chart.js';
import { parseSpec } from '../../src/charts/parse-spec.js';
import { prepareChart } from '../../src/charts/prepare-chart.js';
import { kitOf } from './mapped-kit.js';
import { sample } from './sample.js';
import { measures } from './small-kit.js';

const BARS = 'mark: bar\nencoding:\n  y: {field: label, type: nominal}\n  x: {field: value, type: quantitative}\n';
const source = (text: string, path = 'charts/test.vl.yaml') => ({ name: 'test', path, text });

describe('parseSpec', () => {
  test('parses a spec once, and another text or path anew', () => {
    const first = parseSpec(source(BARS));
    expect(parseSpec({ ...source(BARS), name: 'other' })).toBe(first);
    expect(parseSpec(source(`${BARS}# longer`))).not.toBe(first);
    expect(parseSpec(source(BARS, 'charts/other.vl.yaml')).value?.placeOf(['mark']).file).toBe('charts/other.vl.yaml');
  });

  test('repeats what a broken spec was told', () => {
    const broken = source('mark: [');
    expect(parseSpec(broken).diagnostics.length).toBeGreaterThan(0);
    expect(parseSpec({ ...broken }).diagnostics).toEqual(parseSpec(broken).diagnostics);
  });

  test.each(Object.entries(sample))('stays as it was when charts are made of it: %s', (name, input) => {
    const prepared = prepareChart({ ...input, kit: kitOf(name) }).value;
    if (prepared === undefined) throw new Error(`No sample of ${name}`);
    const spec = parseSpec(prepared.source).value?.value;
    const before = JSON.stringify(spec);
    for (const target of ['deck', 'memo'] as const) {
      const about = { kit: kitOf(name), target, measure: measures[target], language: 'en', id: name, alt: '', sources: prepared.sources };
      const chart = compileChart(prepared.source, prepared.rows, about).value;
      if (chart === undefined) throw new Error(`No chart of ${name}`);
      drawChart(chart, 400, 300, 1.5);
      toSvg(chart, 400, 300);
    }
    expect(JSON.stringify(spec)).toBe(before);
  });
});
