// How a series and its single points look: fills, strokes, markers.
import type { NativeMarker, NativeSeries } from '../../../frame/chart.js';
import type { Color } from '../../../frame/types.js';
import { fillXml } from '../colors.js';
import type { ChartContext } from './chart-part.js';
import { isExtended } from './levels.js';
import type { PlacedSeries } from './series.js';
import { EMU, lineXml, NO_LINE } from './strokes.js';

/** Width of the outline of a hollow marker, in points. */
const OUTLINE = 1.5;

const solid = (color: Color, opacity = 1): string => `<c:spPr>${fillXml(color, opacity)}${NO_LINE}</c:spPr>`;

/** The base of a range: there, but not seen. */
const INVISIBLE = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`;

function markerXml(marker: NativeMarker | undefined, color: Color | undefined, opacity = 1): string {
  if (marker === undefined || color === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = Math.round(Math.min(72, Math.max(2, marker.size)));
  const isStroke = marker.isHollow === true || marker.shape === 'plus' || marker.shape === 'x';
  const look = isStroke
    ? `<c:spPr><a:noFill/><a:ln w="${OUTLINE * EMU}">${fillXml(color, opacity)}</a:ln></c:spPr>`
    : solid(color, opacity);
  return `<c:marker><c:symbol val="${marker.shape}"/><c:size val="${size}"/>${look}</c:marker>`;
}

/** How the whole series is drawn, with what must stand between it and its points. */
export function styleXml({ chart, plot, series }: PlacedSeries): string {
  const { color, line, marker, opacity } = series;
  const fill = color === undefined ? INVISIBLE : solid(color, opacity);
  switch (plot.kind) {
    case 'bar':
    case 'bubble':
      return `${fill}<c:invertIfNegative val="0"/>`;
    case 'line':
    case 'scatter':
      return `<c:spPr>${lineXml(color, isExtended(chart, series.isLevel) ? undefined : line, opacity)}</c:spPr>${markerXml(marker, color, opacity)}`;
    case 'area':
      return fill;
    case 'pie':
    case 'doughnut':
      return '';
  }
}

/** Slices are parted by a thin line in the background's colour. */
const slice = (color: Color, { kit }: ChartContext): string =>
  `<c:spPr>${fillXml(color)}<a:ln w="9525">${fillXml(kit.colors.background1)}</a:ln></c:spPr>`;

/** Colours of single points; a pie has one for every slice, so that nobody has to guess. */
export function pointsXml(placed: PlacedSeries, context: ChartContext): string {
  const { plot, series } = placed;
  const round = plot.kind === 'pie' || plot.kind === 'doughnut';
  if (!round && series.pointColors === undefined) return '';
  return series.values
    .map((_, index) => {
      const color = pointColor(series, index, round ? context : undefined);
      const head = `<c:idx val="${index}"/>`;
      if (color === undefined) return '';
      if (round) return `<c:dPt>${head}<c:bubble3D val="0"/>${slice(color, context)}</c:dPt>`;
      if (plot.kind === 'area') return '';
      if (plot.kind === 'line' || plot.kind === 'scatter')
        return `<c:dPt>${head}${markerXml(series.marker, color, series.opacity)}<c:bubble3D val="0"/></c:dPt>`;
      return `<c:dPt>${head}<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${solid(color, series.opacity)}</c:dPt>`;
    })
    .join('');
}

/** A point's own colour; slices without one take the kit's in turn. */
function pointColor(series: NativeSeries, index: number, round: ChartContext | undefined): Color | undefined {
  const own = series.pointColors?.[index];
  if (own !== undefined || round === undefined) return own;
  const cycle = round.kit.chartColors;
  return cycle[index % Math.max(1, cycle.length)] ?? series.color;
}
