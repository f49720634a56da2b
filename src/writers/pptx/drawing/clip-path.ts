// Clips by geometry: DrawingML has no clips, so what would be cut off is left out of the path itself.
import type { Rect } from '../../../base/geometry.js';
import { pathBounds } from '../../../frame/path-bounds.js';
import type { PathCommand } from '../../../frame/types.js';

type Point = readonly [x: number, y: number];

/** Straight pieces that stand for a curve. */
const PIECES = 16;

/** True where nothing of a path, `reach` wider on every side, is cut off. */
export function isInside(commands: readonly PathCommand[], reach: number, clip: Rect): boolean {
  const { x, y, width, height } = pathBounds(commands);
  return (
    x - reach >= clip.x - 0.01 &&
    y - reach >= clip.y - 0.01 &&
    x + width + reach <= clip.x + clip.width + 0.01 &&
    y + height + reach <= clip.y + clip.height + 0.01
  );
}

/** The part of an area that its clip lets through, with straight edges (Sutherland and Hodgman, 1974). */
export function clipArea(commands: readonly PathCommand[], clip: Rect): readonly PathCommand[] {
  return linesOf(commands).flatMap(({ points }) => toPath(clipPolygon(points, clip), true));
}

/** The parts of a line that its clip lets through. */
export function clipLine(commands: readonly PathCommand[], clip: Rect): readonly PathCommand[] {
  return linesOf(commands).flatMap(({ points, isClosed }) => {
    const [first] = points;
    return clipPolyline(isClosed && first !== undefined ? [...points, first] : points, clip).flatMap((part) => toPath(part, false));
  });
}

const toPath = (points: readonly Point[], isClosed: boolean): readonly PathCommand[] =>
  points.length < 2
    ? []
    : [...points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]), ...(isClosed ? ([['Z']] as const) : [])];

interface Line {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** The parts of a path, their curves broken into straight pieces. */
function linesOf(commands: readonly PathCommand[]): readonly Line[] {
  const lines: { points: Point[]; isClosed: boolean }[] = [];
  for (const command of commands) {
    const line = lines.at(-1);
    if (command[0] === 'M' || line === undefined)
      lines.push({ points: [command.slice(-2) as [number, number]], isClosed: false }); // a path begins with M
    else if (command[0] === 'L') line.points.push([command[1], command[2]]);
    else if (command[0] === 'C') line.points.push(...curvePoints(line.points.at(-1) ?? [0, 0], command));
    else line.isClosed = true;
  }
  return lines;
}

function curvePoints(
  [x, y]: Point,
  [, x1, y1, x2, y2, endX, endY]: readonly ['C', number, number, number, number, number, number],
): readonly Point[] {
  return Array.from({ length: PIECES }, (_, piece): Point => {
    const t = (piece + 1) / PIECES;
    const at = (a: number, b: number, c: number, d: number): number =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return [at(x, x1, x2, endX), at(y, y1, y2, endY)];
  });
}

/** One side of the clip: how far inside a point lies; negative outside. */
type Side = (point: Point) => number;

const sidesOf = ({ x, y, width, height }: Rect): readonly Side[] => [
  ([px]) => px - x,
  ([px]) => x + width - px,
  ([, py]) => py - y,
  ([, py]) => y + height - py,
];

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

function clipPolygon(points: readonly Point[], clip: Rect): readonly Point[] {
  let kept = points;
  for (const side of sidesOf(clip)) {
    const before = kept;
    kept = before.flatMap((point, index): readonly Point[] => {
      const last = before[(index + before.length - 1) % before.length] ?? point;
      const [from, to] = [side(last), side(point)];
      const crossing = from < 0 !== to < 0 ? [between(last, point, from / (from - to))] : [];
      return to >= 0 ? [...crossing, point] : crossing;
    });
  }
  return kept;
}

/** Each stretch between two corners shortened to what is inside (Liang and Barsky, 1984); those that touch go on as one. */
function clipPolyline(points: readonly Point[], clip: Rect): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (from === undefined) return;
    let [enter, leave] = [0, 1];
    for (const side of sidesOf(clip)) {
      const [start, end] = [side(from), side(to)];
      if (start < 0 && end < 0) return;
      if (start < 0) enter = Math.max(enter, start / (start - end));
      if (end < 0) leave = Math.min(leave, start / (start - end));
    }
    if (enter > leave) return;
    const open = parts.at(-1);
    if (enter > 0 || open === undefined || open.at(-1) !== from) parts.push([between(from, to, enter)]);
    parts.at(-1)?.push(leave < 1 ? between(from, to, leave) : to);
  });
  return parts;
}
