// What holds of every chart of the shipped kit, whatever it shows.
import { describe, expect, test } from 'vitest';
import { ROLE_FAMILIES } from '../../src/charts/chart-config.js';
import { compileChart } from '../../src/charts/compile-chart.js';
import { datasets } from '../../src/charts/datasets/index.js';
import { drawChart, toSvg } from '../../src/charts/draw-chart.js';
import { fitSpec } from '../../src/charts/fit-spec.js';
import { prepareChart } from '../../src/charts/prepare-chart.js';
import { runView } from '../../src/charts/run-view.js';
import { marksOf } from '../../src/charts/scene.js';
import type { Target } from '../../src/frame/types.js';
import { kitOf } from './mapped-kit.js';
import { sample } from './sample.js';
import { measures, smallKit } from './small-kit.js';

const names = Object.keys(smallKit.charts);

/** Marks that show a row: two points and a line for a pair, a bar and a tick where a range has a best figure. */
const MARKS_A_ROW: Readonly<Record<string, readonly number[]>> = { dumbbell: [3], 'figures-ranges': [1, 2] };

function compiledOf(name: string, target: Target) {
  const input = sample[name];
  const prepared = input && prepareChart({ ...input, kit: kitOf(name) }).value;
  if (prepared === undefined) throw new Error(`No sample of ${name}`);
  const { rows, sources, source, alt } = prepared;
  const { value, diagnostics } = compileChart(source, rows, {
    kit: kitOf(name),
    target,
    measure: measures[target],
    language: 'en',
    id: name,
    sources,
    ...(alt === undefined ? {} : { alt }),
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return { chart: value, diagnostics };
}

test('there is a sample of every chart', () => {
  expect(Object.keys(sample).sort()).toEqual([...names].sort());
});

test('every dataset is drawn by a chart', () => {
  const drawn = names.map((name) => /dataset: ([\w-]+)/.exec(smallKit.charts[name]?.text ?? '')?.[1]);
  expect([...new Set(drawn)].sort()).toEqual(Object.keys(datasets).sort());
});

describe.each(names)('the chart %s', (name) => {
  test('compiles for slides and pages without a word', () => {
    expect(compiledOf(name, 'deck').diagnostics).toEqual([]);
    expect(compiledOf(name, 'memo').diagnostics).toEqual([]);
  });

  test('shows each row once, and nothing else', () => {
    const { chart } = compiledOf(name, 'deck');
    const size = { width: 864, height: 320, scale: 1 };
    const { view } = runView(fitSpec(chart, size, ROLE_FAMILIES, true), size, measures.deck, ROLE_FAMILIES, 'en');
    if (view === undefined) throw new Error('Not drawn');
    const marks = marksOf(view).filter(({ kind }) => kind !== 'text' && !(kind === 'rule' && name !== 'dumbbell'));
    const isOf = (values: Readonly<Record<string, unknown>>, datum: Readonly<Record<string, unknown>>): boolean =>
      Object.entries(values).every(([column, value]) => {
        const drawn = datum[column];
        return (
          (drawn instanceof Date
            ? drawn.toISOString().slice(0, 10)
            : typeof value === 'string' && typeof drawn === 'number'
              ? new Date(drawn).toISOString().slice(0, 10)
              : drawn) === value
        );
      });
    const counts = chart.rows.map(({ values }) => marks.filter(({ datum }) => isOf(values, datum)).length);
    expect(counts.filter((count) => !(MARKS_A_ROW[name] ?? [1]).includes(count))).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marks.length);
  });

  test('takes its colours from the kit, and no others', () => {
    const spec = smallKit.charts[name]?.text ?? '';
    expect(spec).not.toMatch(/#[0-9A-Fa-f]{6}/);
    const { drawing } = drawChart(compiledOf(name, 'deck').chart, 864, 320, 1);
    const colors = drawing.operations.flatMap((operation) => (operation.type === 'text' ? [operation.color] : []));
    const known = [...Object.values(smallKit.colors), smallKit.map?.disputed];
    for (const color of colors) expect(known.map((it) => it?.rgb)).toContain(color.rgb);
  });

  test('is an SVG that says what it shows', () => {
    expect(toSvg(compiledOf(name, 'memo').chart, 453, 200)).toMatch(/<title>[^<]{20,}<\/title>/);
  });
});
