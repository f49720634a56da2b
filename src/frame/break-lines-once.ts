// Breaks every paragraph once: fitting and stacking ask for the same lines over and over.
import { createMemory, type Remember } from '../base/remember.js';
import { type BreakOptions, type BrokenLine, breakLines } from './break-lines.js';
import type { Measure } from './measure.js';
import type { Run } from './types.js';

/** Paragraphs kept for a measure: several briefs' worth. */
const MOST = 5000;

const memories = new WeakMap<Measure, Remember<readonly BrokenLine[]>>();

/** The same lines as `breakLines` gives, remembered by what decides them: the runs' words, faces and sizes, the width, the options. */
export function breakLinesOnce(runs: readonly Run[], width: number, measure: Measure, options: BreakOptions = {}): readonly BrokenLine[] {
  const remember = memories.get(measure) ?? createMemory(MOST);
  memories.set(measure, remember);
  return remember(keyOf(runs, width, options), () => breakLines(runs, width, measure, options));
}

/** Each text stands behind its length, so that no two lists of runs share a key. */
function keyOf(runs: readonly Run[], width: number, { leading = 0, avoidOrphan = false }: BreakOptions): string {
  let key = `${width} ${leading} ${avoidOrphan}`;
  for (const { text, font, size, superscript = false } of runs) {
    key += `|${font.role} ${font.bold ?? false} ${font.italic ?? false} ${size} ${superscript} ${text.length} ${text}`;
  }
  return key;
}
