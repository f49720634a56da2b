// Paths that PowerPoint has a shape for: easier to edit than a free form.
import type { Rect } from '../../../base/geometry.js';
import { pathBounds } from '../../../frame/path-bounds.js';
import type { PathCommand } from '../../../frame/types.js';

/** A preset geometry and its box; `shape` is a value of ECMA-376 part 1, 20.1.10.56. */
export interface Preset {
  readonly shape: 'line' | 'rect' | 'roundRect' | 'ellipse' | 'triangle' | 'diamond' | 'plus';
  readonly box: Rect;
  readonly flipped?: boolean;
  /** The shape's one adjustment, in hundred thousandths. */
  readonly adjust?: number;
}

type Point = readonly [x: number, y: number];

/** Distances below this, in points, are none. */
const TOLERANCE = 0.02;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;
const samePoint = (a: Point, b: Point): boolean => near(a[0], b[0]) && near(a[1], b[1]);

/** The preset shape that a path is; undefined for free forms. */
export function presetOf(commands: readonly PathCommand[]): Preset | undefined {
  const [start, ...rest] = commands;
  const isClosed = rest.at(-1)?.[0] === 'Z';
  const parts = isClosed ? rest.slice(0, -1) : rest;
  if (start?.[0] !== 'M' || parts.some(([letter]) => letter === 'M' || letter === 'Z')) return undefined;
  const box = pathBounds(commands);
  const points = [start, ...parts].map((command): Point => command.slice(-2) as [number, number]); // M, L and C end in a point
  if (parts.every(([letter]) => letter === 'L')) return polygon(points, isClosed, box);
  if (parts.every(([letter]) => letter === 'C')) return ellipse(points, box);
  return roundedRectangle(parts, points, box);
}

function polygon(points: readonly Point[], isClosed: boolean, box: Rect): Preset | undefined {
  const [first, second] = points;
  if (points.length === 2 && !isClosed && first !== undefined && second !== undefined)
    return { shape: 'line', box, ...((second[1] - first[1]) * (second[0] - first[0]) < 0 ? { flipped: true } : {}) };
  const last = points.at(-1);
  const isBack = first !== undefined && last !== undefined && points.length > 3 && samePoint(first, last);
  if (!isClosed && !isBack) return undefined;
  const corners = isBack ? points.slice(0, -1) : points;
  const { x, y, width, height } = box;
  const [right, bottom, middle, center] = [x + width, y + height, x + width / 2, y + height / 2];
  const are = (wanted: readonly Point[]): boolean => isSameOutline(corners, wanted);
  const at = (...outline: Point[]): readonly Point[] => outline;
  if (are(at([x, y], [right, y], [right, bottom], [x, bottom]))) return { shape: 'rect', box };
  if (are(at([middle, y], [right, center], [middle, bottom], [x, center]))) return { shape: 'diamond', box };
  if (are(at([middle, y], [right, bottom], [x, bottom]))) return { shape: 'triangle', box };
  if (are(at([middle, bottom], [right, y], [x, y]))) return { shape: 'triangle', box, flipped: true };
  return plus(corners, box);
}

/** The same corners in the same or the opposite direction, from whichever they start. */
function isSameOutline(corners: readonly Point[], wanted: readonly Point[]): boolean {
  const count = wanted.length;
  if (corners.length !== count) return false;
  const origin = wanted[0];
  const start = origin === undefined ? -1 : corners.findIndex((corner) => samePoint(corner, origin));
  if (start < 0) return false;
  return [1, -1].some((step) =>
    wanted.every((point, index) => {
      const corner = corners[(start + step * index + count * count) % count];
      return corner !== undefined && samePoint(corner, point);
    }),
  );
}

/** A cross of bars: its corners are cut out by the same length on every side. */
function plus(corners: readonly Point[], box: Rect): Preset | undefined {
  if (corners.length !== 12) return undefined;
  const { x, y, width, height } = box;
  const cuts = corners.map(([px]) => Math.min(px - x, x + width - px)).filter((cut) => cut > TOLERANCE);
  const [cut] = cuts;
  if (cut === undefined) return undefined;
  const [right, bottom] = [x + width, y + height];
  const wanted: readonly Point[] = [
    [x + cut, y],
    [right - cut, y],
    [right - cut, y + cut],
    [right, y + cut],
    [right, bottom - cut],
    [right - cut, bottom - cut],
    [right - cut, bottom],
    [x + cut, bottom],
    [x + cut, bottom - cut],
    [x, bottom - cut],
    [x, y + cut],
    [x + cut, y + cut],
  ];
  return isSameOutline(corners, wanted) ? { shape: 'plus', box, adjust: Math.round((cut / Math.min(width, height)) * 100_000) } : undefined;
}

/** Four quarters that meet in the middles of the sides. */
function ellipse(points: readonly Point[], box: Rect): Preset | undefined {
  const { x, y, width, height } = box;
  const [middle, center] = [x + width / 2, y + height / 2];
  const isBack = points.length === 5 && points[0] !== undefined && points[4] !== undefined && samePoint(points[0], points[4]);
  const sides: readonly Point[] = [
    [middle, y],
    [x + width, center],
    [middle, y + height],
    [x, center],
  ];
  return isBack && isSameOutline(points.slice(0, 4), sides) ? { shape: 'ellipse', box } : undefined;
}

/** Straight sides and four corners of one radius. */
function roundedRectangle(parts: readonly PathCommand[], points: readonly Point[], box: Rect): Preset | undefined {
  const { x, y, width, height } = box;
  const onSide = ([px, py]: Point): boolean => near(px, x) || near(px, x + width) || near(py, y) || near(py, y + height);
  const radii = parts.flatMap((command, index): readonly number[] => {
    const from = points[index];
    const to = points[index + 1];
    if (command[0] !== 'C' || from === undefined || to === undefined) return [];
    return [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  });
  const [radius = 0] = radii;
  const isRound = radii.length === 8 && radius > TOLERANCE && radii.every((each) => near(each, radius)) && points.every(onSide);
  return isRound ? { shape: 'roundRect', box, adjust: Math.round((radius / Math.min(width, height)) * 100_000) } : undefined;
}
