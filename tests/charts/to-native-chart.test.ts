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
      valueAxis: { visible: false, gridlines: false, minimum: 0, maximum: 5, format: 'General' },
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
      valueAxis: { visible: true, gridlines: true, minimum: 0, maximum: 1, majorUnit: 0.5, format: '0%' },
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

  test('of numbers with as many decimals as they need are values', () => {
    expect(
      native(
        labelled('{field: value, type: quantitative}', 4),
        rowsOf([
          { label: 'a', value: 12 },
          { label: 'b', value: 7.6 },
        ]),
      ).series[0],
    ).toMatchObject({ labels: 'value', labelFormat: 'General' });
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
  const bars = (y: string): string =>
    `layer:\n  - {mark: bar, encoding: {x: {field: label, type: nominal}, y: {field: value, type: quantitative}}}\n  - ${y}\n`;
  const over = (mark: string, x: string, y: string): string => `mark: ${mark}\nencoding:\n  x: {${x}}\n  y: {${y}}\n`;

  test.each([
    [
      'for a heatmap',
      'mark: rect\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: label, type: nominal}\n  color: {field: value, type: quantitative}\n',
      'mark',
    ],
    ['for points over two discrete axes', over('point', 'field: label, type: nominal', 'field: value, type: ordinal'), 'axis'],
    ['for a histogram', over('bar', 'field: value, type: quantitative, bin: true', 'aggregate: count'), 'kinds'],
    ['for a line that lies', over('line', 'field: value, type: quantitative', 'field: label, type: nominal'), 'kinds'],
    ['for a root scale', over('bar', 'field: label, type: nominal', 'field: value, type: quantitative, scale: {type: sqrt}'), 'scale'],
    ['for steps', over('{type: line, interpolate: step}', 'field: label, type: nominal', 'field: value, type: quantitative'), 'curve'],
    [
      'for a stream',
      `${over('area', 'field: label, type: nominal', 'field: value, type: quantitative, stack: center')}  color: {field: label, type: nominal}\n`,
      'stack',
    ],
    [
      'for shades',
      `${over('bar', 'field: label, type: nominal', 'field: value, type: quantitative')}  color: {field: value, type: quantitative}\n`,
      'color',
    ],
    [
      'for points of unlike sizes over words',
      `${over('point', 'field: label, type: nominal', 'field: value, type: quantitative')}  size: {field: value, type: quantitative}\n`,
      'size',
    ],
    [
      'where a text belongs to no bar',
      bars('{transform: [{aggregate: [{op: mean, field: value, as: m}]}], mark: text, encoding: {text: {field: m, type: quantitative}}}'),
      'text',
    ],
    [
      'where a text stands far from its bar',
      bars(
        '{mark: {type: text, dy: -90}, encoding: {x: {field: label, type: nominal}, y: {field: value, type: quantitative}, text: {field: label, type: nominal}}}',
      ),
      'text',
    ],
  ])('%s', (_title, text, reason) => {
    const { value, diagnostics } = compileSmall(text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value?.native).toBeUndefined();
    expect(value?.notNative?.reason).toBe(reason);
  });

  test('for two bars at one place', () => {
    const rows = rowsOf([
      { label: 'a', kind: 'x', value: 1 },
      { label: 'a', kind: 'y', value: 2 },
    ]);
    const spec = over('bar', 'field: label, type: nominal', 'field: value, type: quantitative, stack: null');
    expect(compiled(`${spec}  color: {field: kind, type: nominal}\n`, rows).notNative?.reason).toBe('overlap');
  });

  test('for a line with gaps that runs on where a row is missing', () => {
    const rows = rowsOf([
      { date: '2025-01-01', kind: 'x', value: 1 },
      { date: '2025-01-09', kind: 'x', value: null },
      { date: '2025-01-20', kind: 'x', value: 2 },
      { date: '2025-01-01', kind: 'y', value: 1 },
      { date: '2025-01-20', kind: 'y', value: 3 },
    ]);
    const spec = over('line', 'field: date, type: temporal', 'field: value, type: quantitative');
    const { native: found, notNative } = compiled(`${spec}  color: {field: kind, type: nominal}\n`, rows);
    // Moments along an axis of numbers: each series then has its own.
    expect([found?.plots[0]?.kind ?? notNative?.reason]).toEqual(['scatter']);
  });
});
