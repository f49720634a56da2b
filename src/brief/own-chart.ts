// Charts of the author's own beside those of the kit: telling them apart, and what statements call each.
import type { BriefContent, OwnChartContent } from './schema.js';
import { type BriefPath, formatPath } from './types.js';

type Chart = BriefContent['charts'][number];

/** True for a chart with a spec of the project. */
export const isOwnChart = (chart: Chart): chart is OwnChartContent => 'spec' in chart;

/** The rows that stand in the brief itself; undefined where they come from a table of the corpus or a dataset. */
export const ownRowsOf = ({ rows }: OwnChartContent): Extract<OwnChartContent['rows'], readonly unknown[]> | undefined =>
  Array.isArray(rows) ? rows : undefined;

/** Every chart that a brief asks for, with its path, in the order of findings and then of `charts`. */
export function chartsOf({ findings, charts }: BriefContent): readonly { readonly path: BriefPath; readonly chart: Chart }[] {
  return [
    ...findings.flatMap(({ chart }, index) => (chart === undefined ? [] : [{ path: ['findings', index, 'chart'], chart }])),
    ...charts.map((chart, index) => ({ path: ['charts', index], chart })),
  ];
}

/** How ids of statements call the chart at a path: by its name in the kit, or by its spec; numbered where it is drawn again with other rows. */
export function chartName(content: BriefContent, chart: Chart, path: BriefPath): string {
  const name = isOwnChart(chart) ? chart.spec.replace(/\.vl\.(?:ya?ml|json)$/u, '').replace(/[\s#]+/gu, '-') : chart.chart;
  // A chart of the kit that counts its own rows counts the same ones again.
  if (!isOwnChart(chart) && chart.rows === undefined) return name;
  const same = chartsOf(content).filter(({ chart: other }) => isSameKind(other, chart));
  const number = same.findIndex((it) => formatPath(it.path) === formatPath(path)) + 1;
  // A mark ends its chart's name at the first space.
  return number > 1 ? `${name}:${number}` : name;
}

function isSameKind(one: Chart, other: Chart): boolean {
  if (isOwnChart(one)) return isOwnChart(other) && one.spec === other.spec;
  return !isOwnChart(other) && one.chart === other.chart && one.rows !== undefined;
}
