// Clips of a chart: boxes, as Vega's groups are.
import type { Rect } from '../base/geometry.js';
import { pathBounds } from '../frame/path-bounds.js';
import type { PathCommand } from '../frame/types.js';

/** What two boxes share; without size where they are apart. */
export function intersection(first: Rect, second: Rect): Rect {
  const [x, y] = [Math.max(first.x, second.x), Math.max(first.y, second.y)];
  const right = Math.min(first.x + first.width, second.x + second.width);
  const bottom = Math.min(first.y + first.height, second.y + second.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** True where a path, `reach` wider on every side for its line, lies outside of its clip. */
export function isHidden(commands: readonly PathCommand[], reach: number, clip: Rect | undefined): boolean {
  if (clip === undefined) return false;
  const { x, y, width, height } = pathBounds(commands);
  return (
    x + width + reach <= clip.x || x - reach >= clip.x + clip.width || y + height + reach <= clip.y || y - reach >= clip.y + clip.height
  );
}
