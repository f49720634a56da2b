// Paints one operation of a chart's drawing: an area, a line or a line of text.
import { unreachable } from '../../base/unreachable.js';
import {
  type DrawingOperation,
  type DrawnStroke,
  type Gradient,
  isGradient,
  type PathOperation,
  type TextOperation,
} from '../../frame/drawing.js';
import { pathBounds } from '../../frame/path-bounds.js';
import { decimal, decimals, fillColor, pathOperators, rectangleOperators, strokeColor } from './content.js';
import { paintText } from './encode-text.js';
import { useGradient } from './gradient.js';
import type { Pen } from './pen.js';

/** Paints an operation inside its clip, in the drawing's own points. */
export function drawOperation(pen: Pen, operation: DrawingOperation): void {
  pen.pdf.paint('q');
  if (operation.clip !== undefined) pen.pdf.paint(`${rectangleOperators(operation.clip)} W n`);
  switch (operation.type) {
    case 'path':
      drawPath(pen, operation);
      break;
    case 'text':
      drawText(pen, operation);
      break;
    default:
      unreachable(operation);
  }
  pen.pdf.paint('Q');
}

/** The area first, the line over it: where both let light through, both show, as in SVG. */
function drawPath(pen: Pen, { commands, fill, opacity, stroke }: PathOperation): void {
  const path = pathOperators(commands);
  if (fill !== undefined) {
    const isPlain = stroke !== undefined && (opacity ?? 1) === (stroke.opacity ?? 1) && (opacity ?? 1) >= 1 && !isGradient(fill);
    if (isPlain) {
      pen.pdf.paint(`${fillColor(fill)} ${strokeOperators(stroke)} ${path} B`);
      return;
    }
    const isAlone = stroke === undefined;
    if (!isAlone) pen.pdf.paint('q');
    setOpacity(pen, opacity);
    if (isGradient(fill)) paintGradient(pen, fill, commands);
    else pen.pdf.paint(`${fillColor(fill)} ${path} f`);
    if (!isAlone) pen.pdf.paint('Q');
  }
  if (stroke === undefined) return;
  setOpacity(pen, stroke.opacity);
  pen.pdf.paint(`${strokeOperators(stroke)} ${path} S`);
}

/** A gradient is painted through the path as a clip, in the unit square of the path's box. */
function paintGradient(pen: Pen, gradient: Gradient, commands: PathOperation['commands']): void {
  const { x, y, width, height } = pathBounds(commands);
  const shading = useGradient(pen.pdf, gradient);
  pen.pdf.paint(`${pathOperators(commands)} W n ${decimals(width, 0, 0, height, x, y)} cm /${shading} sh`);
}

function drawText(pen: Pen, operation: TextOperation): void {
  const { text, font, x, y, size, color, angle, opacity, halo } = operation;
  const face = pen.fontOf(font);
  // The space keeps labels apart for whoever reads the drawing's text instead of its alternative text.
  const placed = { text: `${text} `, x, y, size, color, angle };
  if (halo !== undefined) {
    pen.pdf.paint('q');
    setOpacity(pen, halo.opacity);
    // The letters are painted twice and read once.
    pen.pdf.paint(`/Span <</ActualText ()>> BDC 1 Tr ${strokeOperators(halo)}`);
    paintText(pen.pdf, face, placed);
    pen.pdf.paint('EMC Q');
  }
  if (opacity === 0) return;
  setOpacity(pen, opacity);
  paintText(pen.pdf, face, placed);
}

function setOpacity(pen: Pen, opacity: number | undefined): void {
  if (opacity !== undefined && opacity < 1) pen.pdf.opacity(opacity);
}

const CAPS = { round: 1, square: 2 } as const;
const JOINS = { round: 1, bevel: 2 } as const;

/** Colour, width, dashes, ends and corners of a line; what a page begins with is left out (ISO 32000-1, 8.4.3). */
function strokeOperators({ color, width, dash = [], dashOffset = 0, cap, join }: DrawnStroke): string {
  // Vega's limit for mitred corners is 4, a page begins with 10.
  const corners = join === undefined ? '4 M' : `${JOINS[join]} j`;
  return `${strokeColor(color)} ${decimal(width)} w ${cap === undefined ? '' : `${CAPS[cap]} J `}${corners} [${decimals(...dash)}] ${decimal(dashOffset)} d`;
}
