// Checks what a chart was drawn as: every place a number, nothing far outside of its box, not more than a page can hold.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import type { Drawing, DrawingOperation } from '../frame/drawing.js';
import * as messages from './own-messages.js';

/** Shapes and texts of one drawing. */
const MOST_OPERATIONS = 20_000;
/** Points within which a file can say where something stands. */
const FAR = 5000;

/** Reports `charts/too-large`, `charts/no-position` and `charts/outside-box`, one of them. */
export function checkDrawing(drawing: Drawing, place: Place): readonly Diagnostic[] {
  const { operations, width, height } = drawing;
  if (operations.length > MOST_OPERATIONS) return [messages.tooMuchDrawn(operations.length, MOST_OPERATIONS, place)];
  for (const operation of operations) {
    for (const [x, y] of pointsOf(operation)) {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return [messages.noPosition(operation.name, place)];
      const farthest = Math.max(-x, -y, x - width, y - height);
      if (farthest > FAR) return [messages.outsideBox(operation.name, farthest, place)];
    }
  }
  return [];
}

/** Where an operation paints, corner by corner; what a clip cuts off is not seen. */
function pointsOf(operation: DrawingOperation): readonly (readonly [x: number, y: number])[] {
  if (operation.type === 'text') {
    const { x, y, size } = operation;
    return [[x, y + (Number.isFinite(size) ? 0 : Number.NaN)]];
  }
  const points = operation.commands.flatMap(([, ...numbers]): readonly (readonly [number, number])[] =>
    numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? Number.NaN] as const] : [])),
  );
  const { clip } = operation;
  if (clip === undefined) return points;
  const within = (value: number, from: number, length: number): number =>
    Number.isFinite(value) ? Math.min(Math.max(value, from), from + length) : value;
  return points.map(([x, y]) => [within(x, clip.x, clip.width), within(y, clip.y, clip.height)]);
}
