// Specs for which PowerPoint has a kind, each with its rows: the tests of native charts go through all of them.
import type { ChartRow } from '../../../src/frame/chart.js';
import { fruit, rowsOf } from '../compile-small.js';
import { bridge, estimates, hostile, months, periods, points, polls, trade } from './native-rows.js';

/** A spec with its rows, and the language of its brief. */
export interface NativeSpec {
  readonly spec: string;
  readonly rows: readonly ChartRow[];
  readonly language?: string;
}

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
