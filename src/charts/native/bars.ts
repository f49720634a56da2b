// Bars from zero: side by side, stacked, or stacked to a hundred per cent.
import type { NativePlot } from '../../frame/chart.js';
import type { Categories } from './category-axis.js';
import { arrange, type Cell, type Cells, colorsOf, inScaleOrder, opacityOf } from './cells.js';
import type { DraftPlot, DraftSeries } from './draft.js';
import { isNot, type Layer, type Native, not, type Reading, type Scale } from './types.js';

/** What every reader of a layer over categories takes. */
export interface OverCategories {
  readonly layer: Layer;
  readonly read: Cells;
  readonly categories: Categories;
  readonly along: 'x' | 'y';
  readonly scale: Scale;
  /** The name of a series that has none: that of the axis. */
  readonly name: string;
  readonly reading: Reading;
}

/** One plot of bars. */
export function readBars(input: OverCategories): Native<DraftPlot> {
  const { layer, read, categories, along, scale, name } = input;
  const arranged = arrange(read.cells);
  if (isNot(arranged)) return arranged;
  const hasOffset = layer.xOffset?.field !== undefined || layer.yOffset?.field !== undefined;
  // Series that never meet need no stack: their bars stand in one row.
  const isOverlaid = !hasOffset && arranged.size > 1 && read.stack !== 'normalize' && !sharesPlaces(read.cells);
  const isStacked = read.stack !== 'none' && arranged.size > 1 && !hasOffset && !isOverlaid;
  if (!isStacked && !hasOffset && !isOverlaid && arranged.size > 1) return not('overlap');
  const order = isStacked ? stackOrder(arranged) : inScaleOrder(arranged.keys(), layer);
  if ('reason' in order) return order;
  const grouping: NativePlot['grouping'] = !isStacked ? 'clustered' : read.stack === 'normalize' ? 'percentStacked' : 'stacked';
  const series: DraftSeries[] = [];
  for (const key of order) {
    const cells = categories.keys.map((category) => arranged.get(key)?.get(category));
    const opacity = opacityOf([...(arranged.get(key)?.values() ?? [])]);
    if (isNot(opacity)) return opacity;
    series.push({
      key,
      cells,
      series: { name: key === '' ? name : key, values: cells.map((cell) => cell?.value ?? null), ...colorsOf(cells), ...opacity },
    });
  }
  const gapWidth = gapOf(input, hasOffset ? series.length : 1);
  return {
    layer,
    scale: scale.name,
    plot: { kind: 'bar', direction: along === 'y' ? 'horizontal' : 'vertical', grouping, gapWidth, ...(isOverlaid ? { isOverlaid } : {}) },
    series,
  };
}

const sharesPlaces = (cells: readonly Cell[]): boolean => new Set(cells.map(({ category }) => category)).size < cells.length;

/** Series from the axis outwards; one order must hold at every category. */
export function stackOrder(arranged: ReadonlyMap<string, ReadonlyMap<string, Cell>>): Native<readonly string[]> {
  const piles = new Map<string, { readonly name: string; readonly start: number; readonly isBelow: boolean }[]>();
  for (const [name, cells] of arranged) {
    for (const { category, value, start } of cells.values()) {
      if (value === null || value === 0) continue;
      const pile = piles.get(category) ?? [];
      pile.push({ name, start: start ?? 0, isBelow: value < 0 });
      piles.set(category, pile);
    }
  }
  const before = new Map<string, Set<string>>([...arranged.keys()].map((name) => [name, new Set()]));
  for (const pile of piles.values()) {
    for (const one of pile)
      for (const other of pile) if (other.isBelow === one.isBelow && other.start < one.start) before.get(one.name)?.add(other.name);
  }
  const rank = (name: string): number => before.get(name)?.size ?? 0;
  const order = [...arranged.keys()].sort((one, other) => rank(one) - rank(other));
  const isTwisted = order.some((name, index) => order.slice(index + 1).some((later) => before.get(name)?.has(later)));
  return isTwisted ? not('stack', 'order') : order;
}

/** Gap between groups of bars in per cent of one bar; 0 to 500 as Office allows (ECMA-376 part 1, 21.2.2.75). */
export function gapOf({ layer, along, categories }: OverCategories, barsInGroup: number): number {
  const scale = layer[along]?.scale;
  const [item] = layer.items;
  const width = Number(item?.item[along === 'x' ? 'width' : 'height']);
  const step = scale === undefined ? 0 : scale.step > 0 ? scale.step : stepOfDays(scale, categories);
  const gap = ((step - width * barsInGroup) / width) * 100;
  return Number.isFinite(gap) ? Math.round(Math.min(500, Math.max(0, gap))) : 50;
}

/** Pixels of the smallest unit of a date axis. */
function stepOfDays(scale: Scale, { axis }: Categories): number {
  const days = axis.kind !== 'date' || axis.baseUnit === 'days' ? 1 : axis.baseUnit === 'months' ? 30.44 : 365.25;
  const start = Number(scale.domain[0]);
  return Math.abs(scale.at(start + days * 86_400_000) - scale.at(start));
}
