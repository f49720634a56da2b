// Where a drawing stands on its slide.
import type { Rect } from '../../../base/geometry.js';
import type { Drawing } from '../../../frame/drawing.js';

/** From points of a drawing to points of its slide. */
export interface Placement {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly scale: number;
}

/** A drawing fills its box. */
export function placementOf(drawing: Drawing, box: Rect): Placement {
  const horizontal = drawing.width > 0 ? box.width / drawing.width : 1;
  const vertical = drawing.height > 0 ? box.height / drawing.height : 1;
  return { x: (value) => box.x + value * horizontal, y: (value) => box.y + value * vertical, scale: Math.min(horizontal, vertical) };
}
