// Which series the legend of a native chart names, in a way that all programs understand.
import type { NativeChart, NativePlot, NativeSeries } from '../../frame/chart.js';

/** The name of a series that holds nothing. */
const EMPTY = '–';

const isListed = ({ color, isUnlisted }: NativeSeries): boolean => color !== undefined && isUnlisted !== true;

/** Plots of which the legend names each series once, on whatever side it is counted from. */
export function listSeries(plots: readonly NativePlot[], legend: NativeChart['legend']): readonly NativePlot[] {
  if (legend === 'none') return plots;
  const named = new Set<string>();
  const once = plots.map((plot) => ({
    ...plot,
    series: plot.series.map((each) => {
      const isAgain = isListed(each) && named.has(each.name);
      if (isListed(each)) named.add(each.name);
      return isAgain ? { ...each, isUnlisted: true } : each;
    }),
  }));
  const [only, ...others] = once;
  return only === undefined || others.length > 0 ? once : [mirrored(only)];
}

/**
 * `c:legendEntry` tells entries by their number (ECMA-376 part 1, 21.2.2.94), which PowerPoint counts from the first series
 * and LibreOffice, for lying bars, from the last: series without values are added until both leave the same ones out.
 */
function mirrored(plot: NativePlot): NativePlot {
  if (plot.kind !== 'bar' || plot.direction !== 'horizontal' || plot.series.every(isListed)) return plot;
  const marks = plot.series.map((each) => (isListed(each) ? '1' : '0')).join('');
  const [first, last] = [marks.indexOf('1'), marks.lastIndexOf('1')];
  const named = marks.slice(first, last + 1);
  if (first < 0 || named !== [...named].reverse().join('')) return plot;
  const missing = first - (marks.length - 1 - last);
  const empty = (plot.series[0]?.values ?? []).map(() => null);
  const added = Array.from({ length: Math.abs(missing) }, (_, index): NativeSeries => ({ name: EMPTY.repeat(index + 1), values: empty }));
  return { ...plot, series: missing > 0 ? [...plot.series, ...added] : [...added, ...plot.series] };
}
