// Checks that no scale moves a mark: `clamp` draws a value beyond the domain at its end, where no reader can tell it from a true one.
import type { View } from 'vega';
import { partName } from './part-name.js';
import { marksOf } from './scene.js';
import { isNode } from './spec-reader.js';

/** What a scale may decide of a mark. */
const SCALED = [
  ...['x', 'y', 'x2', 'y2', 'xc', 'yc', 'width', 'height', 'size', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'],
  ...['fill', 'stroke', 'opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth', 'angle'],
];
/** Points by which two drawings of one chart may differ. */
const TOLERANCE = 0.01;

/** A part of a spec with no scale clamped; undefined where none was. */
export function withoutClamp<T>(value: T): T | undefined {
  let isClamped = false;
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (!isNode(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, child]) => {
        if (key !== 'scale' || !isNode(child) || child['clamp'] !== true) return [key, visit(child)];
        isClamped = true;
        return [key, { ...child, clamp: false }];
      }),
    );
  };
  const free = visit(value) as T; // the same but for one flag
  return isClamped ? free : undefined;
}

/** What the first mark is called that stands or looks otherwise in one view than in another of the same rows. */
export function findMoved(view: View, free: View, columns: readonly string[]): string | undefined {
  const [marks, others] = [marksOf(view), marksOf(free)];
  const index = marks.findIndex(({ item }, at) => SCALED.some((key) => !isSame(item[key], others[at]?.item[key])));
  const moved = marks[index];
  if (moved === undefined) return undefined;
  return partName({ marktype: moved.kind, role: 'mark' }, moved.item, columns);
}

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= TOLERANCE || Object.is(one, other) : one === other;
