// The box around a path.
import type { Rect } from '../base/geometry.js';
import type { PathCommand } from './types.js';

/** The smallest box that holds a path, its curves by their true extent; at the origin and without size for an empty path. */
export function pathBounds(commands: readonly PathCommand[]): Rect {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    if (command[0] === 'C') {
      const [, x1, y1, x2, y2, endX, endY] = command;
      xs.push(...extremes(x, x1, x2, endX));
      ys.push(...extremes(y, y1, y2, endY));
    }
    [x, y] = command[0] === 'C' ? [command[5], command[6]] : [command[1], command[2]];
    xs.push(x);
    ys.push(y);
  }
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [least(xs), least(ys)];
  return { x: left, y: top, width: -least(xs.map((value) => -value)) - left, height: -least(ys.map((value) => -value)) - top };
}

const least = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), Number.POSITIVE_INFINITY);

/** The values of a cubic curve in one dimension where it turns, between its ends. */
function extremes(start: number, first: number, second: number, end: number): readonly number[] {
  const [a, b, c] = [end - 3 * second + 3 * first - start, 2 * (second - 2 * first + start), first - start];
  const at = (t: number): number => (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t ** 2 * second + t ** 3 * end;
  return roots(a, b, c)
    .filter((t) => t > 0 && t < 1)
    .map(at);
}

/** Real roots of a t² + b t + c. */
function roots(a: number, b: number, c: number): readonly number[] {
  if (Math.abs(a) < 1e-9) return Math.abs(b) < 1e-9 ? [] : [-c / b];
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  return [(-b + Math.sqrt(square)) / (2 * a), (-b - Math.sqrt(square)) / (2 * a)];
}
