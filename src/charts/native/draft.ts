// A native chart while it is put together: series that still know the marks they were read from.
import type { NativePlot, NativeSeries } from '../../frame/chart.js';
import type { Cell } from './cells.js';
import type { Layer } from './types.js';

/** A series, with the cell at each place: by category, or by number for scatter. */
export interface DraftSeries {
  readonly key: string;
  readonly series: NativeSeries;
  readonly cells: readonly (Cell | undefined)[];
}

/** A plot of them, and the layer that drew it. */
export interface DraftPlot {
  readonly layer: Layer;
  readonly plot: Omit<NativePlot, 'series' | 'isSecond'>;
  /** The value scale it stands on. */
  readonly scale: string;
  readonly series: readonly DraftSeries[];
  /** Marks with two ends, on an invisible base. */
  readonly isRanged?: boolean;
}

/** What later layers add to series of earlier ones. */
export type Additions = Map<DraftSeries, Partial<NativeSeries>>;

/** A draft with nothing more to come. */
export const finishPlot = (draft: DraftPlot, isSecond: boolean, additions: Additions): NativePlot => ({
  ...draft.plot,
  isSecond,
  series: draft.series.map((each) => ({ ...each.series, ...additions.get(each) })),
});

/** Values of one series beside the categories. */
export const valuesOf = (cells: readonly (Cell | undefined)[]): readonly (number | null)[] => cells.map((cell) => cell?.value ?? null);

/** Lines, and areas from zero, that follow each other on the same axes are one plot. */
export function mergePlots(plots: readonly NativePlot[]): readonly NativePlot[] {
  const merged: NativePlot[] = [];
  for (const plot of plots) {
    const last = merged.at(-1);
    const isSame =
      last?.kind === plot.kind && last.isSecond === plot.isSecond && last.grouping === 'clustered' && plot.grouping === 'clustered';
    if (last !== undefined && isSame && plot.kind !== 'bar')
      merged[merged.length - 1] = { ...last, series: [...last.series, ...plot.series] };
    else merged.push(plot);
  }
  return merged;
}
