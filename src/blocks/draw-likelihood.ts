// Uncertainty drawn: a band on the common ladder, and a three-step mark of confidence.
import type { Rect } from '../base/geometry.js';
import type { LikelihoodMark } from '../document/exhibits.js';
import { ARTIFACT, type ShapeItem } from '../frame/types.js';
import { colorOf } from './paragraphs.js';
import type { LayoutContext } from './types.js';

/** A track from 0 to 100 per cent with the rung's band on it; the words beside it say the same. */
export function drawBand(mark: LikelihoodMark, box: Rect, context: LayoutContext): readonly ShapeItem[] {
  const base = { type: 'shape', node: ARTIFACT, geometry: 'rectangle' } as const;
  const at = (share: number): number => box.x + box.width * share;
  const middle: ShapeItem = {
    ...base,
    name: 'Even chance',
    box: { x: at(0.5) - 0.375, y: box.y - 2, width: 0.75, height: box.height + 4 },
    fill: colorOf('faint', context),
  };
  return [
    { ...base, name: 'Likelihood track', box, fill: colorOf('rule', context) },
    middle,
    {
      ...base,
      name: 'Likelihood band',
      box: { x: at(mark.low), y: box.y, width: Math.max(3, box.width * (mark.high - mark.low)), height: box.height },
      fill: colorOf('accent1', context),
    },
  ];
}

/** Three squares, as many filled as the level says. */
export function drawConfidence(level: 1 | 2 | 3, x: number, y: number, size: number, context: LayoutContext): readonly ShapeItem[] {
  return [1, 2, 3].map((step) => ({
    type: 'shape',
    node: ARTIFACT,
    name: `Confidence ${step}`,
    geometry: 'rectangle',
    box: { x: x + (step - 1) * (size + 3), y, width: size, height: size },
    ...(step <= level ? { fill: colorOf('accent1', context) } : { fill: colorOf('background1', context) }),
    stroke: { color: colorOf(step <= level ? 'accent1' : 'faint', context), width: 0.75 },
  }));
}
