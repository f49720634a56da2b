// The plots of a native chart: one group of series for each kind and each pair of axes.
import type { NativeChart, NativePlot } from '../../../frame/chart.js';
import { axisIdsXml } from './axes.js';
import type { ChartContext } from './chart-part.js';
import { type ChartData, dataOf } from './data-columns.js';
import { seriesXml } from './series.js';

/** The hole of a doughnut in per cent of its width, where a chart does not say. */
const HOLE_SIZE = 60;

const within = (value: number, low: number, high: number): number => Math.round(Math.min(high, Math.max(low, value)));

function plotXml(plot: NativePlot, series: string): string {
  const isStacked = plot.grouping !== 'clustered';
  const grouping = `<c:grouping val="${isStacked ? plot.grouping : 'standard'}"/><c:varyColors val="0"/>`;
  const axes = axisIdsXml(plot.isSecond);
  switch (plot.kind) {
    case 'bar': {
      const direction = plot.direction === 'horizontal' ? 'bar' : 'col';
      const gap = `<c:gapWidth val="${within(plot.gapWidth, 0, 500)}"/><c:overlap val="${isStacked || plot.isOverlaid === true ? 100 : 0}"/>`;
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${plot.grouping}"/><c:varyColors val="0"/>${series}${gap}${axes}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart>${grouping}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouping}${series}${axes}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
    case 'bubble': {
      const scale = `<c:bubbleScale val="${within(plot.bubbleScale ?? 100, 1, 300)}"/>`;
      return `<c:bubbleChart><c:varyColors val="0"/>${series}${scale}<c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${axes}</c:bubbleChart>`;
    }
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="${within(plot.holeSize ?? HOLE_SIZE, 10, 90)}"/></c:doughnutChart>`;
  }
}

/** All plots, in painting order. */
export function plotsXml(chart: NativeChart, context: ChartContext): string {
  const data: ChartData = dataOf(chart);
  let first = 0;
  return chart.plots
    .map((plot) => {
      const series = plot.series.map((each, offset) => {
        const columns = data.series[first + offset];
        return columns === undefined ? '' : seriesXml({ chart, plot, series: each, index: first + offset, columns }, data, context);
      });
      first += plot.series.length;
      return plotXml(plot, series.join(''));
    })
    .join('');
}
