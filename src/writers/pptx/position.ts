// Boxes in the units of an Office file.
import type { Rect } from '../../base/geometry.js';
import { emuFromPoints, inchesFromPoints } from '../../base/length.js';

/** A box as pptxgenjs takes it. It reads numbers below 100 as inches. */
export const inchBox = (box: Rect): { x: number; y: number; w: number; h: number } => ({
  x: inchesFromPoints(box.x),
  y: inchesFromPoints(box.y),
  w: inchesFromPoints(box.width),
  h: inchesFromPoints(box.height),
});

/** The offset and extent of a box in EMU. */
export const extentXml = (box: Rect): string =>
  `<a:off x="${emuFromPoints(box.x)}" y="${emuFromPoints(box.y)}"/><a:ext cx="${emuFromPoints(box.width)}" cy="${emuFromPoints(box.height)}"/>`;

/** A placement of a shape. */
export const transformXml = (box: Rect): string => `<a:xfrm>${extentXml(box)}</a:xfrm>`;

/** Two boxes closer than this in every number, in points, are the same box. */
const TOLERANCE = 0.05;

/** True when two boxes are the same to the eye. */
export const sameBox = (first: Rect, second: Rect): boolean =>
  Math.abs(first.x - second.x) < TOLERANCE &&
  Math.abs(first.y - second.y) < TOLERANCE &&
  Math.abs(first.width - second.width) < TOLERANCE &&
  Math.abs(first.height - second.height) < TOLERANCE;
