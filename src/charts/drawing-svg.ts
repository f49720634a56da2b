// A drawing as SVG without text: its letters are outlines, so that it looks the same wherever it is made into pixels.

import type { MeasurableFonts } from '../frame/create-measure.js';
import type { Drawing } from '../frame/drawing.js';
import {
  type DrawingOperation,
  type DrawnStroke,
  type Gradient,
  isGradient,
  type PathOperation,
  type TextOperation,
} from '../frame/drawing.js';
import { outlineText } from '../frame/outline-text.js';
import type { PathCommand } from '../frame/types.js';

/** Writes a drawing as SVG 1.1; names of clips and gradients count from 1 in each. */
export function drawingSvg(drawing: Drawing, fonts: MeasurableFonts): string {
  const { width, height, operations } = drawing;
  const definitions: string[] = [];
  const define = (make: (id: string) => string): string => {
    const id = `d${definitions.length + 1}`;
    definitions.push(make(id));
    return `url(#${id})`;
  };
  const body = operations.map((operation) => operationSvg(operation, fonts, define)).join('');
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return `${head}<defs>${definitions.join('')}</defs>${body}</svg>`;
}

type Define = (make: (id: string) => string) => string;

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

function operationSvg(operation: DrawingOperation, fonts: MeasurableFonts, define: Define): string {
  const inner = operation.type === 'path' ? pathSvg(operation, define) : textSvg(operation, fonts);
  const { clip } = operation;
  if (clip === undefined) return inner;
  const name = define((id) => `<clipPath id="${id}"><rect${attributes({ ...clip })}/></clipPath>`);
  return `<g clip-path="${name}">${inner}</g>`;
}

function pathSvg({ commands, fill, opacity, stroke }: PathOperation, define: Define): string {
  const paint = fill === undefined ? 'none' : isGradient(fill) ? define((id) => gradientSvg(fill, id)) : `#${fill.rgb}`;
  return `<path${attributes({ d: dataOf(commands), fill: paint, 'fill-opacity': opacity, ...strokeAttributes(stroke) })}/>`;
}

function textSvg({ text, x, y, angle, font, size, color, opacity, halo }: TextOperation, fonts: MeasurableFonts): string {
  const d = dataOf(outlineText(text, fonts, font, size));
  const behind = halo === undefined ? '' : `<path${attributes({ d, fill: 'none', ...strokeAttributes(halo) })}/>`;
  const letters = `<path${attributes({ d, fill: `#${color.rgb}`, 'fill-opacity': opacity })}/>`;
  return `<g transform="translate(${x} ${y})${angle === 0 ? '' : ` rotate(${angle})`}">${behind}${letters}</g>`;
}

function strokeAttributes(stroke: DrawnStroke | undefined): Readonly<Record<string, string | number | undefined>> {
  if (stroke === undefined) return {};
  const { color, width, dash, dashOffset, cap, join, opacity } = stroke;
  return {
    stroke: `#${color.rgb}`,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-dashoffset': dashOffset,
    'stroke-linecap': cap,
    'stroke-linejoin': join,
    'stroke-opacity': opacity,
  };
}

function gradientSvg(gradient: Gradient, id: string): string {
  const stops = gradient.stops.map(({ offset, color }) => `<stop offset="${offset}" stop-color="#${color.rgb}"/>`).join('');
  if (gradient.type === 'linear') {
    const [[x1, y1], [x2, y2]] = [gradient.from, gradient.to];
    return `<linearGradient${attributes({ id, x1, y1, x2, y2 })}>${stops}</linearGradient>`;
  }
  const [cx, cy] = gradient.center;
  const [fr, r] = gradient.radii;
  return `<radialGradient${attributes({ id, cx, cy, fx: cx, fy: cy, fr, r })}>${stops}</radialGradient>`;
}

const dataOf = (commands: readonly PathCommand[]): string =>
  commands.map(([letter, ...numbers]) => letter + numbers.map((value) => Math.round(value * 1000) / 1000).join(' ')).join('');
