// The series of a native chart (ECMA-376 part 1, 21.2.2: the children of c:ser keep the order of the schema).
import type { NativeChart, NativePlot, NativeSeries } from '../../../frame/chart.js';
import { cellsXml, headerXml } from './chart-data.js';
import type { ChartContext } from './chart-part.js';
import type { ChartData, SeriesColumns } from './data-columns.js';
import { errorBarsXml } from './error-bars.js';
import { labelsXml } from './labels.js';
import { levelXml } from './levels.js';
import { pointsXml, styleXml } from './series-style.js';

/** A series where it stands. */
export interface PlacedSeries {
  readonly chart: NativeChart;
  readonly plot: NativePlot;
  readonly series: NativeSeries;
  /** Counted over all plots. */
  readonly index: number;
  readonly columns: SeriesColumns;
}

/** What a series shows, by reference and by value. */
function dataXml({ plot, columns }: PlacedSeries, data: ChartData): string {
  const { x, sizes, values, categories } = columns;
  if (plot.kind === 'scatter' || plot.kind === 'bubble') {
    const across = x === undefined ? '' : `<c:xVal>${cellsXml(data, x)}</c:xVal>`;
    const area = sizes === undefined ? '' : `<c:bubbleSize>${cellsXml(data, sizes)}</c:bubbleSize>`;
    return `${across}<c:yVal>${cellsXml(data, values)}</c:yVal>${area}`;
  }
  const along = categories === undefined ? '' : `<c:cat>${cellsXml(data, categories)}</c:cat>`;
  return `${along}<c:val>${cellsXml(data, values)}</c:val>`;
}

function endXml({ plot, series }: PlacedSeries): string {
  if (plot.kind === 'line' || plot.kind === 'scatter') return `<c:smooth val="${series.isSmooth === true ? 1 : 0}"/>`;
  return plot.kind === 'bubble' ? '<c:bubble3D val="0"/>' : '';
}

/** One series as `c:ser`. */
export function seriesXml(placed: PlacedSeries, data: ChartData, context: ChartContext): string {
  const { index, columns } = placed;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${headerXml(data, columns.values)}</c:tx>`;
  const look = `${styleXml(placed)}${pointsXml(placed, context)}${labelsXml(placed, context)}${levelXml(placed)}${errorBarsXml(placed, data)}`;
  return `<c:ser>${head}${look}${dataXml(placed, data)}${endXml(placed)}</c:ser>`;
}
