// What stands between the values of a line where a category has none.
import type { DraftPlot } from './draft.js';
import { type Native, not } from './types.js';

/**
 * Vega parts a line at a row without a value and runs on where there is no row;
 * a native chart does one or the other everywhere.
 */
export function blanksOf(plots: readonly DraftPlot[]): Native<{ readonly blanks: 'gap' | 'span' }> {
  let hasGaps = false;
  let hasSpans = false;
  for (const { plot, series } of plots) {
    if (plot.kind !== 'line') continue;
    for (const { series: own, cells } of series) {
      if (own.line === undefined) continue;
      const first = own.values.findIndex((value) => value !== null);
      const last = own.values.findLastIndex((value) => value !== null);
      for (let index = first; index < last; index += 1) {
        if (own.values[index] !== null) continue;
        if (cells[index] === undefined) hasSpans = true;
        else hasGaps = true;
      }
    }
  }
  return hasGaps && hasSpans ? not('gaps') : { blanks: hasSpans ? 'span' : 'gap' };
}
