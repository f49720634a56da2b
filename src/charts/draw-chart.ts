// Draws a compiled chart at one size: as operations for pages and slides, or as an SVG file.
import { resetSVGDefIds, SVGStringRenderer, type View } from 'vega';
import type { ChartFigure, DrawChart } from '../frame/chart.js';
import { fontsOf } from '../kit/types.js';
import { type ChartFamilies, ROLE_FAMILIES } from './chart-config.js';
import { drawPicture } from './draw-picture.js';
import { type ChartSize, fitSpec } from './fit-spec.js';
import { placeNative } from './native/place-native.js';
import { recordView } from './record-view.js';
import { createLoader, runView, withMeasure } from './run-view.js';
import { rootOf } from './scene.js';
import type { CompiledChart } from './types.js';

/** Draws at exactly `width` × `height` points; `scale` multiplies text sizes, 1 being the kit's label size. */
export const drawChart: DrawChart<CompiledChart> = (chart, width, height, scale): ChartFigure => {
  const { context, native } = chart;
  const size = { width, height, scale };
  const { view, origin } = evaluate(chart, size, ROLE_FAMILIES);
  const drawing = recordView(chart, view, origin, size);
  const isPicture = context.target === 'deck' && chart.drawn?.way === 'picture';
  return {
    id: context.id,
    alt: chart.alt,
    table: chart.table,
    ...(native === undefined ? {} : { native: placeNative(native, view, origin, size) }),
    drawing,
    ...(isPicture ? { picture: drawPicture(toSvg(chart, width, height, scale), drawing, fontsOf(context.kit, context.target)) } : {}),
  };
};

/** The chart as an SVG text of `width` × `height` points, with the kit's font families by name. */
export function toSvg(chart: CompiledChart, width: number, height: number, scale = 1): string {
  const { kit, target, measure } = chart.context;
  const { text, heading } = kit[target].fonts;
  const families = { text: `${text.name}, sans-serif`, heading: `${heading.name}, sans-serif` };
  const size = { width, height, scale };
  const { view, origin } = evaluate(chart, size, families);
  return withMeasure(measure, families, [], () => {
    resetSVGDefIds();
    const svg = new SVGStringRenderer(createLoader([]))
      .initialize(null, width, height, origin, 1)
      .background(null)
      .render(rootOf(view))
      .svg();
    // SVG 2, 5.8: the first child that is a title names the picture.
    const named = svg.replace(/^<svg [^>]*>/, (start) => `${start}<title>${escapeXml(chart.alt)}</title>`);
    // A halo stands behind its letters.
    return named.replace(/<text (?=[^>]*stroke=")/g, '<text paint-order="stroke" stroke-linejoin="round" ');
  });
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The view at one size. What compiled once compiles at every size, so trouble here is a bug. */
function evaluate(
  chart: CompiledChart,
  size: ChartSize,
  families: ChartFamilies,
): { readonly view: View; readonly origin: readonly number[] } {
  const { measure, language } = chart.context;
  const { view, origin, errors, requests } = runView(fitSpec(chart, size, families, true), size, measure, families, language, chart.views);
  if (view === undefined)
    throw new Error(
      `Chart ${chart.name} compiled before and fails at ${size.width} × ${size.height}: ${[...errors, ...requests].join('; ')}`,
    );
  return { view, origin };
}
