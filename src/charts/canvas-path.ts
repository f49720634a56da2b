// The path half of a canvas context: what is drawn into it becomes path commands in points.
import type { PathCommand } from '../frame/types.js';

type Point = readonly [x: number, y: number];

/** The path methods of a canvas context, and the path so far. */
export interface CanvasPath {
  readonly commands: () => readonly PathCommand[];
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void;
  rect(x: number, y: number, width: number, height: number): void;
  closePath(): void;
}

/** A new path; `toPoint` says where a point of the canvas lies in the drawing. */
export function createCanvasPath(toPoint: (x: number, y: number) => Point): CanvasPath {
  let path: PathCommand[] = [];
  /** Where the pen is and where its part of the path began, in canvas units. */
  let pen: Point = [0, 0];
  let start: Point = [0, 0];

  const moveTo = (x: number, y: number): void => {
    path.push(['M', ...toPoint(x, y)]);
    pen = [x, y];
    start = pen;
  };
  const lineTo = (x: number, y: number): void => {
    if (path.length === 0) {
      moveTo(x, y);
      return;
    }
    path.push(['L', ...toPoint(x, y)]);
    pen = [x, y];
  };
  const curveTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    if (path.length === 0) moveTo(x1, y1);
    path.push(['C', ...toPoint(x1, y1), ...toPoint(x2, y2), ...toPoint(x, y)]);
    pen = [x, y];
  };
  const closePath = (): void => {
    if (path.length > 0) path.push(['Z']);
    pen = start;
  };
  return {
    commands: () => path,
    beginPath() {
      path = [];
    },
    moveTo,
    lineTo,
    bezierCurveTo: curveTo,
    // Its cubic control points lie two thirds of the way to the one control point.
    quadraticCurveTo(controlX, controlY, x, y) {
      if (path.length === 0) moveTo(controlX, controlY);
      const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
      const [penX, penY] = pen;
      curveTo(third(penX, controlX), third(penY, controlY), third(x, controlX), third(y, controlY), x, y);
    },
    arc(x, y, radius, from, to, counterclockwise = false) {
      const [startX, startY] = [x + radius * Math.cos(from), y + radius * Math.sin(from)];
      const isThere = path.length > 0 && Math.hypot(pen[0] - startX, pen[1] - startY) < 1e-6;
      if (!isThere) lineTo(startX, startY);
      for (const curve of arcCurves(x, y, radius, from, sweep(from, to, counterclockwise))) curveTo(...curve);
    },
    rect(x, y, width, height) {
      moveTo(x, y);
      lineTo(x + width, y);
      lineTo(x + width, y + height);
      lineTo(x, y + height);
      closePath();
    },
    closePath,
  };
}

/** The angle that an arc covers, signed (HTML canvas, `arc`). */
function sweep(from: number, to: number, counterclockwise: boolean): number {
  const full = 2 * Math.PI;
  if (!counterclockwise && to - from >= full) return full;
  if (counterclockwise && from - to >= full) return -full;
  const turned = (to - from) % full;
  if (counterclockwise) return turned > 0 ? turned - full : turned;
  return turned < 0 ? turned + full : turned;
}

type Curve = [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** An arc as cubic curves of at most a quarter turn each; the error is under 0.03 % of the radius. */
function arcCurves(x: number, y: number, radius: number, from: number, turn: number): readonly Curve[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: pieces }, (_, piece): Curve => {
    const start = from + piece * step;
    const end = start + step;
    const [startX, startY] = [x + radius * Math.cos(start), y + radius * Math.sin(start)];
    const [endX, endY] = [x + radius * Math.cos(end), y + radius * Math.sin(end)];
    return [
      startX - reach * Math.sin(start),
      startY + reach * Math.cos(start),
      endX + reach * Math.sin(end),
      endY - reach * Math.cos(end),
      endX,
      endY,
    ];
  });
}
