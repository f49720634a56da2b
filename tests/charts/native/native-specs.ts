// Specs for which PowerPoint has a kind, each with its rows: the tests of native charts go through all of them.
import type { ChartRow } from '../../../src/frame/chart.js';
import { fruit, rowsOf } from '../compile-small.js';

/** A spec with its rows, and the language of its brief. */
export interface NativeSpec {
  readonly spec: string;
  readonly rows: readonly ChartRow[];
  readonly language?: string;
}

const YEARS = ['2021', '2022', '2023', '2024'];
const trade = rowsOf(
  YEARS.flatMap((year, index) => [
    { year, partner: 'Rusya', value: 4 + index },
    { year, partner: 'Türkiye', value: 7 - index },
    { year, partner: 'Казахстан', value: 2 + index / 2 },
  ]),
);
const balance = rowsOf(
  YEARS.flatMap((year, index) => [
    { year, flow: 'Exports', value: 5 + index },
    { year, flow: 'Imports', value: -(3 + index * 1.5) },
  ]),
);
const months = rowsOf(
  Array.from({ length: 18 }, (_, index) => ({
    date: new Date(Date.UTC(2024, index, 1)).toISOString().slice(0, 10),
    value: 20 + Math.round(10 * Math.sin(index / 2)),
    low: 15 + Math.round(10 * Math.sin(index / 2)),
    high: 26 + Math.round(10 * Math.sin(index / 2)),
    index: 100 + index * 3,
  })),
);
const polls = rowsOf([
  { date: '2025-01-17', party: 'A', share: 0.31 },
  { date: '2025-02-03', party: 'A', share: 0.33 },
  { date: '2025-02-28', party: 'A', share: null },
  { date: '2025-04-11', party: 'A', share: 0.35 },
  { date: '2025-06-02', party: 'A', share: 0.36 },
  { date: '2025-01-17', party: 'B', share: 0.28 },
  { date: '2025-02-03', party: 'B', share: 0.26 },
  { date: '2025-02-28', party: 'B', share: 0.27 },
  { date: '2025-04-11', party: 'B', share: 0.25 },
  { date: '2025-06-02', party: 'B', share: 0.22 },
]);
const points = rowsOf(
  Array.from({ length: 24 }, (_, index) => ({
    gdp: 2 + ((index * 37) % 60),
    life: 60 + ((index * 17) % 25),
    people: 1 + ((index * 13) % 80),
    region: ['Asia', 'Europe', 'Africa'][index % 3] ?? '',
    country: `C${index}`,
  })),
);
const estimates = rowsOf([
  { label: 'Alpha', mid: 5, low: 4, high: 6.5 },
  { label: 'Beta', mid: 7, low: 6, high: 7.5 },
  { label: 'Gamma', mid: 3, low: 1.5, high: 4 },
  { label: 'Delta', mid: 6, low: 5, high: 8 },
]);
const bridge = rowsOf([
  { step: 'Start', from: 0, to: 10, kind: 'total' },
  { step: 'Aid', from: 10, to: 14, kind: 'up' },
  { step: 'Tax', from: 14, to: 17, kind: 'up' },
  { step: 'Debt', from: 17, to: 11, kind: 'down' },
  { step: 'End', from: 0, to: 11, kind: 'total' },
]);
const periods = rowsOf([
  { who: 'Mission', start: '2023-02-01', end: '2023-11-15', phase: 'planned' },
  { who: 'Mission', start: '2024-01-10', end: '2025-03-01', phase: 'held' },
  { who: 'Talks', start: '2023-06-01', end: '2024-06-30', phase: 'held' },
  { who: 'Truce', start: '2024-09-01', end: '2025-09-01', phase: 'planned' },
]);
const hostile = rowsOf([
  { label: '=HYPERLINK("x")', value: 3 },
  { label: '@cmd & <b>', value: -2 },
  { label: 'Іран\u00a0— «Ş»', value: 0 },
]);

/** By what they show. */
export const NATIVE_SPECS: Readonly<Record<string, NativeSpec>> = {
  'bars-horizontal': {
    rows: fruit,
    spec: `encoding:
  y: {field: label, type: nominal, sort: "-x"}
  x: {field: value, type: quantitative, axis: null, title: Tons}
layer:
  - mark: bar
  - mark: {type: text, align: left, dx: 4}
    encoding: {text: {field: value, type: quantitative}}
`,
  },
  'bars-counted': {
    rows: trade,
    spec: `mark: bar
encoding:
  x: {field: partner, type: nominal, sort: descending}
  y: {aggregate: sum, field: value, type: quantitative, title: Billion, axis: {grid: true}}
`,
  },
  'bars-grouped': {
    rows: trade,
    spec: `mark: bar
encoding:
  x: {field: year, type: ordinal}
  xOffset: {field: partner, type: nominal}
  y: {field: value, type: quantitative, title: Billion US dollars, axis: {grid: true}}
  color: {field: partner, type: nominal}
`,
  },
  'bars-stacked-labelled': {
    rows: trade,
    spec: `encoding:
  y: {field: year, type: ordinal}
  x: {field: value, type: quantitative, stack: zero, axis: null}
  color: {field: partner, type: nominal}
  order: {field: partner, type: nominal}
layer:
  - mark: bar
  - mark: {type: text, color: onDark}
    encoding:
      x: {field: value, type: quantitative, stack: zero, bandPosition: 0.5}
      text: {field: value, type: quantitative}
      color: {value: "#ffffff"}
      detail: {field: partner, type: nominal}
`,
  },
  'bars-normalised': {
    rows: trade,
    spec: `mark: bar
encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative, stack: normalize, axis: {format: .0%}}
  color: {field: partner, type: nominal}
`,
  },
  'bars-diverging': {
    rows: balance,
    spec: `mark: bar
encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative, title: Billion, axis: {grid: true}}
  color: {field: flow, type: nominal}
`,
  },
  'bars-negative-labelled': {
    rows: hostile,
    spec: `encoding:
  y: {field: label, type: nominal, sort: null}
  x: {field: value, type: quantitative, axis: null}
layer:
  - mark: bar
    encoding:
      color: {condition: {test: "datum.value < 0", value: highlight}, value: accent1}
  - mark: {type: text, align: {expr: "datum.value < 0 ? 'right' : 'left'"}, dx: {expr: "datum.value < 0 ? -6 : 6"}}
    encoding: {text: {field: value, type: quantitative}}
`,
  },
  'bars-by-kind': {
    rows: bridge,
    spec: `encoding:
  x: {field: step, type: nominal, sort: null}
  y: {field: to, type: quantitative}
layer:
  - mark: bar
    encoding: {color: {field: kind, type: nominal}}
  - mark: {type: text, baseline: bottom, dy: -4}
    encoding: {text: {field: to, type: quantitative}}
`,
  },
  'bars-monthly': {
    rows: months,
    language: 'tr',
    spec: `mark: bar
encoding:
  x: {field: date, type: temporal, timeUnit: yearmonth, axis: {format: "%b %Y"}}
  y: {field: value, type: quantitative, aggregate: sum, title: Toplam}
`,
  },
  'line-monthly': {
    rows: months,
    spec: `mark: {type: line, point: true}
encoding:
  x: {field: date, type: temporal, axis: {format: "%b %Y", tickCount: 6}}
  y: {field: value, type: quantitative, scale: {zero: false}, axis: {grid: true}}
`,
  },
  'line-russian': {
    rows: months,
    language: 'ru',
    spec: `mark: line
encoding:
  x: {field: date, type: temporal, axis: {format: "%Y-%m"}}
  y: {field: index, type: quantitative, title: Индекс, axis: {format: ".1f"}}
`,
  },
  'lines-irregular': {
    rows: polls,
    spec: `mark: line
encoding:
  x: {field: date, type: temporal}
  y: {field: share, type: quantitative, axis: {format: .0%, grid: true}, scale: {domain: [0.2, 0.4]}}
  color: {field: party, type: nominal}
  strokeDash: {field: party, type: nominal}
`,
  },
  'lines-ordinal-nulls': {
    rows: rowsOf([...trade.map((row) => row.values), { year: '2020', partner: 'Rusya', value: null }]),
    spec: `mark: {type: line, point: true}
encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative}
  color: {field: partner, type: nominal}
`,
  },
  'lines-labelled-at-end': {
    rows: trade,
    spec: `encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative}
  color: {field: partner, type: nominal, legend: null}
layer:
  - mark: line
  - transform: [{filter: "datum.year == '2024'"}]
    mark: {type: text, align: left, dx: 6}
    encoding: {text: {field: partner, type: nominal}}
`,
  },
  'line-smooth': {
    rows: trade,
    spec: `mark: {type: line, interpolate: cardinal, strokeDash: [6, 3]}
encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative}
  color: {field: partner, type: nominal}
`,
  },
  'points-over-categories': {
    rows: trade,
    spec: `mark: point
encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative, axis: {grid: true}}
  color: {field: partner, type: nominal}
`,
  },
  'area-stacked': {
    rows: rowsOf(
      months.flatMap(({ values }) =>
        ['A', 'B'].map((kind, index) => ({ date: values['date'] ?? '', kind, value: Number(values['value']) + index * 5 })),
      ),
    ),
    spec: `mark: area
encoding:
  x: {field: date, type: temporal, axis: {format: "%b %y"}}
  y: {field: value, type: quantitative}
  color: {field: kind, type: nominal}
`,
  },
  'area-single': {
    rows: trade,
    spec: `mark: {type: area, opacity: 0.6}
encoding:
  x: {field: year, type: ordinal}
  y: {aggregate: sum, field: value, type: quantitative}
`,
  },
  'band-and-line': {
    rows: months,
    spec: `encoding:
  x: {field: date, type: temporal, axis: {format: "%b %Y"}}
layer:
  - mark: {type: area, opacity: 0.3}
    encoding:
      y: {field: low, type: quantitative, title: Value}
      y2: {field: high}
  - mark: line
    encoding: {y: {field: value, type: quantitative}}
`,
  },
  'bar-and-line-two-axes': {
    rows: months,
    spec: `encoding:
  x: {field: date, type: temporal, timeUnit: yearmonth, axis: {format: "%b %Y"}}
layer:
  - mark: bar
    encoding: {y: {field: value, type: quantitative, title: Meetings}}
  - mark: {type: line, color: highlight}
    encoding: {y: {field: index, type: quantitative, title: Index, scale: {zero: false}}}
resolve: {scale: {y: independent}}
`,
  },
  'bar-and-line': {
    rows: estimates,
    spec: `encoding:
  x: {field: label, type: nominal, sort: null}
layer:
  - mark: bar
    encoding: {y: {field: mid, type: quantitative, title: Estimate}}
  - mark: {type: line, color: highlight, point: true}
    encoding: {y: {field: high, type: quantitative}}
`,
  },
  'bars-in-bars': {
    rows: estimates,
    spec: `encoding: {y: {field: label, type: nominal}}
layer:
  - mark: {type: bar, color: rule}
    encoding: {x: {field: high, type: quantitative, title: Billion}}
  - mark: {type: bar, size: 12}
    encoding: {x: {field: mid, type: quantitative}}
`,
  },
  'areas-behind-each-other': {
    rows: months,
    spec: `encoding:
  x: {field: date, type: temporal, axis: {format: "%b %Y"}}
layer:
  - mark: {type: area, opacity: 0.3}
    encoding: {y: {field: high, type: quantitative, title: Value}}
  - mark: {type: area, opacity: 0.5}
    encoding: {y: {field: low, type: quantitative}}
`,
  },
  'bars-with-threshold': {
    rows: fruit,
    spec: `layer:
  - mark: bar
    encoding:
      x: {field: label, type: nominal}
      y: {field: value, type: quantitative}
  - mark: {type: rule, color: highlight, strokeWidth: 2}
    encoding: {y: {datum: 3.5}}
`,
  },
  'error-bars': {
    rows: estimates,
    spec: `encoding:
  x: {field: label, type: nominal, sort: null}
layer:
  - mark: point
    encoding: {y: {field: mid, type: quantitative, title: Estimate}}
  - mark: {type: rule, color: accent1, strokeWidth: 1.5}
    encoding:
      y: {field: low, type: quantitative}
      y2: {field: high}
`,
  },
  'bars-with-errors': {
    rows: estimates,
    spec: `encoding:
  y: {field: label, type: nominal, sort: null}
layer:
  - mark: bar
    encoding: {x: {field: mid, type: quantitative, title: Estimate}}
  - mark: {type: rule, color: text1, strokeWidth: 1.5}
    encoding:
      x: {field: low, type: quantitative}
      x2: {field: high}
`,
  },
  'ranges-horizontal': {
    rows: estimates,
    spec: `encoding:
  y: {field: label, type: nominal, sort: null}
  x: {field: low, type: quantitative, title: Range, scale: {domain: [0, 10]}, axis: {grid: true}}
layer:
  - mark: bar
    encoding: {x2: {field: high}}
  - mark: {type: text, align: left, dx: 4}
    encoding:
      x: {field: high, type: quantitative}
      text: {field: label, type: nominal}
`,
  },
  waterfall: {
    rows: bridge,
    spec: `encoding:
  x: {field: step, type: nominal, sort: null}
layer:
  - mark: bar
    encoding:
      y: {field: from, type: quantitative, title: Billion}
      y2: {field: to}
      color: {field: kind, type: nominal, legend: null}
`,
  },
  gantt: {
    rows: periods,
    spec: `mark: bar
encoding:
  y: {field: who, type: nominal, sort: null}
  x: {field: start, type: temporal, axis: {format: "%b %Y", grid: true, tickCount: 5}}
  x2: {field: end}
  color: {field: phase, type: nominal}
`,
  },
  scatter: {
    rows: points,
    spec: `mark: point
encoding:
  x: {field: gdp, type: quantitative, title: GDP per head}
  y: {field: life, type: quantitative, scale: {zero: false}, title: Years}
  color: {field: region, type: nominal}
`,
  },
  'scatter-log': {
    rows: points,
    spec: `mark: {type: circle, opacity: 0.6}
encoding:
  x: {field: gdp, type: quantitative, scale: {type: log}}
  y: {field: people, type: quantitative, scale: {reverse: true}}
`,
  },
  bubbles: {
    rows: points,
    spec: `mark: {type: circle, opacity: 0.7}
encoding:
  x: {field: gdp, type: quantitative}
  y: {field: life, type: quantitative, scale: {zero: false}}
  size: {field: people, type: quantitative, legend: null}
  color: {field: region, type: nominal}
`,
  },
  'line-over-numbers': {
    rows: points.slice(0, 8),
    spec: `encoding:
  x: {field: gdp, type: quantitative}
  y: {field: life, type: quantitative, scale: {zero: false}}
layer:
  - mark: line
  - mark: point
  - mark: {type: text, dy: -10}
    encoding: {text: {field: country, type: nominal}}
`,
  },
  'line-log': {
    rows: trade,
    spec: `mark: line
encoding:
  x: {field: year, type: ordinal}
  y: {field: value, type: quantitative, scale: {type: log}}
  color: {field: partner, type: nominal}
`,
  },
  pie: {
    rows: fruit,
    spec: `mark: arc
encoding:
  theta: {field: value, type: quantitative}
  color: {field: label, type: nominal}
`,
  },
  doughnut: {
    rows: fruit,
    spec: `encoding:
  theta: {field: value, type: quantitative, stack: true}
  color: {field: label, type: nominal}
  order: {field: label, type: nominal}
layer:
  - mark: {type: arc, innerRadius: 70}
  - mark: {type: text, radius: 100}
    encoding: {text: {field: value, type: quantitative}, color: {value: "#ffffff"}, detail: {field: label, type: nominal}}
`,
  },
};
