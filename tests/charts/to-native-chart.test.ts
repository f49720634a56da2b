import { describe, expect, test } from 'vitest';
import { ROLE_FAMILIES } from '../../src/charts/chart-config.js';
import { fitSpec } from '../../src/charts/fit-spec.js';
import { runView } from '../../src/charts/run-view.js';
import type { CompiledChart } from '../../src/charts/types.js';
import type { NativeChart, NativePlot } from '../../src/frame/chart.js';
import { compiled, compileSmall, fruit, rowsOf } from './compile-small.js';
import { measures } from './small-kit.js';

const BARS =
  'mark: bar\nencoding:\n  y: {field: label, type: nominal, sort: "-x"}\n  x: {field: value, type: quantitative, title: Tons, axis: null}\n';
const trade = rowsOf(
  ['2022', '2023', '2024'].flatMap((year, index) => [
    { year, partner: 'Russia', value: 4 + index },
    { year, partner: 'Türkiye', value: 7 - index },
  ]),
);
const STACK =
  'mark: bar\nencoding:\n  x: {field: year, type: ordinal}\n  y: {field: value, type: quantitative}\n  color: {field: partner, type: nominal}\n';

/** A native chart of one plot, the plot's fields among its own. */
function native(text: string, rows = fruit): Omit<NativeChart, 'plots'> & NativePlot {
  return onlyPlot(compiled(text, rows));
}

function onlyPlot({ native: found }: CompiledChart): Omit<NativeChart, 'plots'> & NativePlot {
  if (found === undefined) throw new Error('Expected a native chart');
  const { plots, ...chart } = found;
  const [plot, ...others] = plots;
  if (plot === undefined || others.length > 0) throw new Error(`Expected one plot, found ${plots.length}`);
  return { ...chart, ...plot };
}

/** The rows that Vega evaluated for its marks. */
function viewRows(chart: CompiledChart, data: string): readonly Record<string, unknown>[] {
  const size = { width: 520, height: 330, scale: 1 };
  const { view, errors } = runView(fitSpec(chart, size, ROLE_FAMILIES, false), size, measures.deck, ROLE_FAMILIES, 'en');
  if (view === undefined) throw new Error(errors.join());
  return view.data(data);
}

describe('bars', () => {
  test('keep order, values and direction', () => {
    expect(native(BARS)).toEqual({
      kind: 'bar',
      direction: 'horizontal',
      grouping: 'clustered',
      isSecond: false,
      blanks: 'gap',
      categories: ['Pears', 'Figs', 'Apples', 'Plums'],
      series: [{ name: 'Tons', values: [5, 4, 3, 2], color: { rgb: '123B57', slot: 'accent1' } }],
      categoryAxis: { kind: 'text', visible: true, isReversed: true },
      valueAxis: { visible: false, gridlines: false, minimum: 0, format: '0' },
      legend: 'none',
      gapWidth: 67,
      textSize: 14,
    });
  });

  test('hold the very values of the view', () => {
    const chart = compiled(
      'transform: [{filter: "datum.value > 2"}, {calculate: "datum.value * 1.1", as: more}]\nmark: bar\nencoding:\n  x: {field: label, type: nominal}\n  y: {aggregate: sum, field: more, type: quantitative}\n',
      rowsOf([...fruit, ...fruit].map((row) => row.values)),
    );
    const rows = viewRows(chart, 'data_0');
    const values = new Map(rows.map((row) => [row['label'], row['sum_more']]));
    expect(rows.length).toBe(3);
    expect(onlyPlot(chart).series[0]?.values).toEqual(chart.native?.categories.map((category) => values.get(category)));
    expect(onlyPlot(chart).series[0]?.values[0]).toBeCloseTo(6.6);
  });

  test('are counted as Vega counts', () => {
    expect(
      native('mark: bar\nencoding:\n  x: {field: partner, type: nominal}\n  y: {aggregate: count, type: quantitative}\n', trade).series,
    ).toMatchObject([{ name: 'count', values: [3, 3] }]);
  });

  test('are stacked in the order that Vega stacks, with a legend', () => {
    const chart = compiled(STACK, trade);
    expect(onlyPlot(chart)).toMatchObject({
      grouping: 'stacked',
      direction: 'vertical',
      legend: 'top',
      categories: ['2022', '2023', '2024'],
    });
    const nearest = viewRows(chart, 'data_0').find((row) => row['value_start'] === 0)?.['partner'];
    expect(onlyPlot(chart).series.map(({ name }) => name)[0]).toBe(nearest);
    const byName = new Map(onlyPlot(chart).series.map(({ name, values }) => [name, values]));
    expect(byName.get('Russia')).toEqual([4, 5, 6]);
    expect(byName.get('Türkiye')).toEqual([7, 6, 5]);
  });

  test('are stacked to a hundred per cent', () => {
    expect(native(STACK.replace('type: quantitative', 'type: quantitative, stack: normalize'), trade).grouping).toBe('percentStacked');
  });

  test('stand side by side, a colour for each series and none for a gap', () => {
    const chart = native(`${STACK}  xOffset: {field: partner, type: nominal}\n`, trade.slice(0, 5));
    expect(chart).toMatchObject({
      grouping: 'clustered',
      series: [
        { name: 'Russia', values: [4, 5, 6], color: { slot: 'accent1' } },
        { name: 'Türkiye', values: [7, 6, null], color: { slot: 'accent3' } },
      ],
    });
    expect(chart.series.every(({ pointColors }) => pointColors === undefined)).toBe(true);
  });

  test('that are highlighted have a colour a point', () => {
    const chart = native(`${BARS}  color: {condition: {test: "datum.value > 4", value: highlight}, value: accent1}\n`);
    expect(chart.series[0]?.pointColors?.map(({ slot }) => slot)).toEqual(['accent2', 'accent1', 'accent1', 'accent1']);
  });

  test('of ranges stand on an invisible base, with labels on either side', () => {
    const rows = rowsOf([
      { label: 'A', low: 0.55, high: 0.8 },
      { label: 'B', low: 0.05, high: 0.2 },
      { label: 'C', low: 0.95, high: 0.99 },
    ]);
    const chart = native(
      'encoding:\n  y: {field: label, type: nominal}\n  x: {field: low, type: quantitative, title: Chance, scale: {domain: [0, 1]}, axis: {format: .0%, grid: true, values: [0, 0.5, 1]}}\n' +
        'layer:\n  - mark: bar\n    encoding: {x2: {field: high}}\n' +
        '  - {transform: [{filter: "datum.high < 0.9"}], mark: {type: text, align: left, dx: 4}, encoding: {x: {field: high, type: quantitative}, text: {field: label, type: nominal}}}\n' +
        '  - {transform: [{filter: "datum.high >= 0.9"}], mark: {type: text, align: right, dx: -4}, encoding: {text: {field: label, type: nominal}}}\n',
      rows,
    );
    expect(chart).toMatchObject({
      grouping: 'stacked',
      valueAxis: { title: 'Chance', visible: true, gridlines: true, minimum: 0, maximum: 1, majorUnit: 0.5, format: '0%' },
    });
    expect(chart.series).toEqual([
      { name: 'Chance: from', values: [0.55, 0.05, 0.95], labels: ['', '', 'C'], labelPosition: 'insideEnd' },
      { name: 'Chance', values: [0.25, 0.15, 0.04], color: { rgb: '123B57', slot: 'accent1' } },
      { name: 'Chance: labels', values: [0.2, 0.8, 0.01], labels: ['A', 'B', ''], labelPosition: 'insideBase' },
    ]);
  });
});

describe('labels', () => {
  const labelled = (text: string, dx: number): string =>
    `${BARS.replace('mark: bar\n', '')}layer:\n  - mark: bar\n  - mark: {type: text, align: left, dx: ${dx}}\n    encoding: {text: ${text}}\n`;

  test('that are the values are native values', () => {
    expect(native(labelled('{field: value, type: quantitative}', 4)).series[0]).toMatchObject({
      labels: 'value',
      labelPosition: 'outsideEnd',
    });
  });

  test('that are words stay words, in the order of the bars', () => {
    expect(native(labelled('{field: label, type: nominal}', 4)).series[0]?.labels).toEqual(['Pears', 'Figs', 'Apples', 'Plums']);
  });

  test('of numbers that no single format prints are words', () => {
    expect(
      native(
        labelled('{field: value, type: quantitative}', 4),
        rowsOf([
          { label: 'a', value: 12 },
          { label: 'b', value: 7.6 },
        ]),
      ).series[0]?.labels,
    ).toEqual(['12', '7.6']);
  });

  test('inside their bars are centred', () => {
    expect(native(labelled('{field: value, type: quantitative}', -20)).series[0]?.labelPosition).toBe('center');
  });
});

describe('lines, areas and pies', () => {
  const LINE = STACK.replace('mark: bar', 'mark: line');
  test('a line for each series', () => {
    expect(native(LINE, trade)).toMatchObject({
      kind: 'line',
      grouping: 'clustered',
      series: [
        { name: 'Russia', values: [4, 5, 6], color: { slot: 'accent1' } },
        { name: 'Türkiye', values: [7, 6, 5] },
      ],
    });
    expect(native(LINE, trade).valueAxis).not.toHaveProperty('minimum');
  });
  test('a line with points', () => {
    expect(native(LINE.replace('mark: line', 'mark: {type: line, point: true}'), trade).kind).toBe('line');
  });
  test('areas stacked', () => {
    expect(native(STACK.replace('mark: bar', 'mark: area'), trade)).toMatchObject({ kind: 'area', grouping: 'stacked' });
  });
  test('a pie has a colour for each slice, a doughnut a hole', () => {
    const pie = 'mark: arc\nencoding:\n  theta: {field: value, type: quantitative}\n  color: {field: label, type: nominal}\n';
    const chart = native(pie);
    expect(chart).toMatchObject({ kind: 'pie', legend: 'top' });
    expect(new Map(chart.categories.map((category, index) => [category, chart.series[0]?.values[index]]))).toEqual(
      new Map([
        ['Apples', 3],
        ['Pears', 5],
        ['Plums', 2],
        ['Figs', 4],
      ]),
    );
    expect(new Set(chart.series[0]?.pointColors?.map(({ rgb }) => rgb)).size).toBe(4);
    expect(native(pie.replace('mark: arc', 'mark: {type: arc, innerRadius: 40}')).kind).toBe('doughnut');
  });
});

describe('no native chart', () => {
  test.each([
    ['for points', 'mark: point\nencoding:\n  x: {field: value, type: quantitative}\n  y: {field: value, type: quantitative}\n'],
    [
      'for a heatmap',
      'mark: rect\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: label, type: nominal}\n  color: {field: value, type: quantitative}\n',
    ],
    ['for bars on a time axis', 'mark: bar\nencoding:\n  x: {field: label, type: temporal}\n  y: {field: value, type: quantitative}\n'],
    [
      'for a logarithmic axis',
      'mark: line\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative, scale: {type: log}}\n',
    ],
    [
      'for bars one upon the other',
      `${STACK.replace('type: quantitative', 'type: quantitative, stack: null').replace('year', 'label').replace('partner', 'value')}`,
    ],
    [
      'where a rule says more than the bars',
      `layer:\n  - {mark: bar, encoding: {x: {field: label, type: nominal}, y: {field: value, type: quantitative}}}\n  - {mark: rule, encoding: {y: {datum: 3}}}\n`,
    ],
    [
      'where a text belongs to no bar',
      `layer:\n  - {mark: bar, encoding: {x: {field: label, type: nominal}, y: {field: value, type: quantitative}}}\n  - {transform: [{aggregate: [{op: mean, field: value, as: m}]}], mark: text, encoding: {text: {field: m, type: quantitative}}}\n`,
    ],
    ['for translucent bars', `${BARS.replace('mark: bar', 'mark: {type: bar, opacity: 0.4}')}`],
  ])('%s', (_title, text) => {
    const { value, diagnostics } = compileSmall(text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value).toBeDefined();
    expect(value?.native).toBeUndefined();
  });
});
