// The series of a native chart (ECMA-376 part 1, 21.2.2: the children of c:ser keep the order of the schema).
import type { NativeChart, NativeSeries } from '../../../frame/chart.js';
import type { Color } from '../../../frame/types.js';
import { fillXml } from '../colors.js';
import { categoriesXml, seriesNameXml, valuesXml } from './chart-data.js';
import type { ChartContext } from './chart-part.js';
import { labelsXml } from './labels.js';

const LINE_WIDTH = 28_575; // 2.25 pt
const MARKER_SIZE = 6; // points

const solid = (color: Color): string => `<c:spPr>${fillXml(color)}<a:ln><a:noFill/></a:ln></c:spPr>`;

/** The base of a range: there, but not seen. */
const INVISIBLE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

const stroke = (color: Color): string => `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${fillXml(color)}<a:round/></a:ln></c:spPr>`;

const marker = (color: Color): string =>
  `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/><c:spPr>${fillXml(color)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

/** Slices are parted by a thin line in the background's colour. */
const slice = (color: Color, { kit }: ChartContext): string =>
  `<c:spPr>${fillXml(color)}<a:ln w="9525">${fillXml(kit.colors.background1)}</a:ln></c:spPr>`;

/** Colours of single points; a pie has one for every slice, so that nobody has to guess. */
function pointsXml(chart: NativeChart, series: NativeSeries, context: ChartContext): string {
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  if (!round && series.pointColors === undefined) return '';
  return chart.categories
    .map((_, index) => {
      const cycle = context.kit.chartColors;
      const color = series.pointColors?.[index] ?? (round ? (cycle[index % Math.max(1, cycle.length)] ?? series.color) : undefined);
      if (color === undefined) return '';
      const head = `<c:idx val="${index}"/>`;
      if (round) return `<c:dPt>${head}<c:bubble3D val="0"/>${slice(color, context)}</c:dPt>`;
      if (chart.kind === 'line') return `<c:dPt>${head}${marker(color)}<c:bubble3D val="0"/></c:dPt>`;
      if (chart.kind === 'area') return '';
      return `<c:dPt>${head}<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${solid(color)}</c:dPt>`;
    })
    .join('');
}

/** How the whole series is drawn, with what must stand between it and its points. */
function styleXml(chart: NativeChart, series: NativeSeries): string {
  const { color } = series;
  switch (chart.kind) {
    case 'bar':
      return `${color === undefined ? INVISIBLE : solid(color)}<c:invertIfNegative val="0"/>`;
    case 'line':
      return color === undefined ? `${INVISIBLE}${NO_MARKER}` : `${stroke(color)}${marker(color)}`;
    case 'area':
      return color === undefined ? INVISIBLE : solid(color);
    default:
      return '';
  }
}

/** One series as `c:ser`. */
export function seriesXml(chart: NativeChart, index: number, context: ChartContext): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${seriesNameXml(chart, index)}`;
  const style = styleXml(chart, series);
  const points = pointsXml(chart, series, context);
  const labels = labelsXml(chart, series, context);
  const data = `${categoriesXml(chart)}${valuesXml(chart, index)}`;
  return `<c:ser>${head}${style}${points}${labels}${data}${chart.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}
