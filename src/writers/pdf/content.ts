// Content-stream operators as text: numbers, colours, paths.
import type { Rect } from '../../base/geometry.js';
import { unreachable } from '../../base/unreachable.js';
import type { Color, PathCommand, ShapeItem, Stroke } from '../../frame/types.js';

/** A number as content streams write it, three decimals: a thousandth of a point. */
export function decimal(value: number, places = 3): string {
  if (!Number.isFinite(value)) throw new Error(`Cannot write ${value} into a PDF, expected a finite number`);
  const factor = 10 ** places;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? '0' : String(rounded);
}

/** Numbers in a row. */
export const decimals = (...values: readonly number[]): string => values.map((value) => decimal(value)).join(' ');

/** Components of a colour between 0 and 1. */
export function colorComponents({ rgb }: Color): string {
  const value = Number.parseInt(rgb, 16);
  return decimals((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}

/** Sets the fill colour. */
export const fillColor = (color: Color): string => `${colorComponents(color)} rg`;

/** Sets the stroke colour. */
export const strokeColor = (color: Color): string => `${colorComponents(color)} RG`;

/** Sets the stroke colour, width and dash; dashes are lengths in stroke widths. */
export function strokeStyle({ color, width, dash }: Stroke): string {
  const pattern = dash === 'dash' ? decimals(4 * width, 3 * width) : dash === 'dot' ? decimals(width, 2 * width) : '';
  return `${strokeColor(color)} ${decimal(width)} w [${pattern}] 0 d`;
}

/** Path construction operators. */
export function pathOperators(commands: readonly PathCommand[]): string {
  return commands.map(pathOperator).join(' ');
}

function pathOperator(command: PathCommand): string {
  switch (command[0]) {
    case 'M':
      return `${decimals(command[1], command[2])} m`;
    case 'L':
      return `${decimals(command[1], command[2])} l`;
    case 'C':
      return `${decimals(command[1], command[2], command[3], command[4], command[5], command[6])} c`;
    case 'Z':
      return 'h';
    default:
      return unreachable(command);
  }
}

/** A rectangle. */
export const rectangleOperators = ({ x, y, width, height }: Rect): string => `${decimals(x, y, width, height)} re`;

/** Paints the current path as asked; empty where nothing is to be painted. */
export function paintOperator(fill: boolean, stroke: boolean): string {
  if (fill && stroke) return 'B';
  return fill ? 'f' : stroke ? 'S' : 'n';
}

/** Control points of a quarter circle lie at this share of its radius. */
const QUARTER = (4 * (Math.SQRT2 - 1)) / 3;

/** The outline of a shape in frame coordinates. */
export function shapePath(geometry: ShapeItem['geometry'], box: Rect): readonly PathCommand[] {
  const { x: left, y: top, width, height } = box;
  const right = left + width;
  const bottom = top + height;
  const middle = left + width / 2;
  const center = top + height / 2;
  if (typeof geometry === 'object') return geometry.path;
  switch (geometry) {
    case 'rectangle':
      return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
    case 'diamond':
      return [['M', middle, top], ['L', right, center], ['L', middle, bottom], ['L', left, center], ['Z']];
    case 'triangle':
      return [['M', middle, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
    case 'line':
      return [
        ['M', left, top],
        ['L', right, bottom],
      ];
    case 'ellipse': {
      const reachX = (width / 2) * QUARTER;
      const reachY = (height / 2) * QUARTER;
      return [
        ['M', middle, top],
        ['C', middle + reachX, top, right, center - reachY, right, center],
        ['C', right, center + reachY, middle + reachX, bottom, middle, bottom],
        ['C', middle - reachX, bottom, left, center + reachY, left, center],
        ['C', left, center - reachY, middle - reachX, top, middle, top],
        ['Z'],
      ];
    }
    default:
      return unreachable(geometry);
  }
}
