// Levels across a whole plot: a series of categories begins and ends half a category inside, its trend line reaches the sides.
import type { NativeChart } from '../../../frame/chart.js';
import { seriesOf } from './data-columns.js';
import type { PlacedSeries } from './series.js';
import { lineXml } from './strokes.js';

/** True where the line of a level needs its trend line to reach the sides. */
export const isExtended = (chart: NativeChart, isLevel: boolean | undefined): boolean =>
  isLevel === true && chart.categoryAxis.kind !== 'number' && chart.categoryAxis.isTight !== true;

/** The trend line of a level: straight, and half a category longer at both ends. */
export function levelXml({ chart, series }: PlacedSeries): string {
  if (!isExtended(chart, series.isLevel)) return '';
  const look = `<c:spPr>${lineXml(series.color, series.line, series.opacity)}</c:spPr>`;
  return `<c:trendline>${look}<c:trendlineType val="linear"/><c:forward val="0.5"/><c:backward val="0.5"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>`;
}

/** How many entries trend lines add to a legend, after those of the series. */
export const countLevels = (chart: NativeChart): number => seriesOf(chart).filter(({ isLevel }) => isExtended(chart, isLevel)).length;
