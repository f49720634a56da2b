// Font metrics of kits, read once a kit and target.
import { createMeasure } from '../frame/create-measure.js';
import type { Measure } from '../frame/measure.js';
import type { Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

export type MeasureOf = (kit: Kit, target: Target) => Measure;

/** Remembers measures by kit and target. Slides are measured without kerning and ligatures, which PowerPoint leaves off unless asked. */
export function makeMeasures(): MeasureOf {
  const known = new Map<Kit, Map<Target, Measure>>();
  return (kit, target) => {
    const ofKit = known.get(kit) ?? new Map<Target, Measure>();
    known.set(kit, ofKit);
    const measure = ofKit.get(target) ?? createMeasure(kit[target].fonts, { features: target === 'deck' ? 'none' : 'default' });
    ofKit.set(target, measure);
    return measure;
  };
}
