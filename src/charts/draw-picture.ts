// The last resort: a chart of too many parts as a picture, vectors with pixels beside them.
import { Resvg } from '@resvg/resvg-js';
import type { ChartPicture } from '../frame/chart.js';
import type { MeasurableFonts } from '../frame/create-measure.js';
import type { Drawing } from '../frame/drawing.js';
import { drawingSvg } from './drawing-svg.js';

/** Most shapes in a group that a person can still edit and PowerPoint moves without delay. */
export const MOST_SHAPES = 400;

/** Pixels a point: 144 dpi. */
const ZOOM = 2;

/** How many shapes a drawing makes: one for each path, one for each text whatever its lines. */
export function countShapes({ operations }: Drawing): number {
  const texts = new Set(operations.flatMap((operation) => (operation.type === 'text' ? [operation.mark] : [])));
  return operations.filter(({ type }) => type === 'path').length + texts.size;
}

/** The picture of a drawing; no font of the computer is looked for, letters are drawn as outlines of the kit's. */
export function drawPicture(svg: string, drawing: Drawing, fonts: MeasurableFonts): ChartPicture {
  const image = new Resvg(drawingSvg(drawing, fonts), { fitTo: { mode: 'zoom', value: ZOOM }, font: { loadSystemFonts: false } });
  return { svg, png: new Uint8Array(image.render().asPng()) };
}
