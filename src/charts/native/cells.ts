// The marks of a layer as numbers: where each stands, what it shows, and that it is drawn there.
import type { Color } from '../../frame/types.js';
import { keyOf } from './category-axis.js';
import { seriesOf, valueIn } from './read-layers.js';
import { type Layer, type LayerItem, type Native, not, type Position, type Reading, type Scale } from './types.js';
import { isOnAxis, numberOn } from './value-axis.js';

/** One drawn mark. */
export interface Cell {
  readonly category: string;
  readonly series: string;
  /** Null where the row has no such value. */
  readonly value: number | null;
  /** The other end of a mark with two; `value` is then the higher one. */
  readonly low?: number;
  /** Where a stacked mark begins. */
  readonly start?: number;
  readonly color?: Color;
  readonly opacity: number;
  readonly item: LayerItem['item'];
}

/** The cells of a layer, and how they lie on each other. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly stack: 'none' | 'zero' | 'normalize';
  /** Marks with two ends that are both values. */
  readonly isRanged: boolean;
  /** The column that the values come from. */
  readonly column: string;
}

/** Pixels by which a mark may be drawn beside its value: bars of time leave a gap of one between them. */
const TOLERANCE = 1.6;

/** Reads a layer whose categories run along a channel. */
export function readCells(layer: Layer, along: 'x' | 'y', reading: Reading): Native<Cells> {
  const across = along === 'x' ? 'y' : 'x';
  const [place, first, second] = [layer[along], layer[across], layer[`${across}2`]];
  if (place?.field === undefined || first?.scale === undefined) return not('axis');
  const categoryField = categoryFieldOf(layer, along, place.field);
  const stack = reading.vega.stacks.find(({ start, end }) => first.field === end || first.field === start);
  const isStacked = stack !== undefined && second?.field !== undefined && [stack.start, stack.end].includes(second.field);
  if (isStacked && stack.offset === 'center') return not('stack', 'center');
  const cells: Cell[] = [];
  for (const { datum, item } of layer.items) {
    const [one, other] = [readEnd(first, datum), second === undefined ? undefined : readEnd(second, datum)];
    const isBeyond = [one, other ?? null].some((end) => !isOnAxis(first.scale, end));
    if (isBeyond || !isDrawnAt(first.scale, one, other, item, across)) return not('position', keyOf(valueIn(datum, categoryField)));
    const value = isStacked ? numberOn(undefined, valueIn(datum, stack.field)) : one;
    cells.push({
      category: keyOf(valueIn(datum, categoryField)),
      series: seriesOf(layer, datum, categoryField),
      ...endsOf(layer, isStacked, value, other, second),
      ...(isStacked ? { start: Math.min(Math.abs(one ?? 0), Math.abs(other ?? 0)) } : {}),
      ...paintOf(layer, item, reading),
      item,
    });
  }
  const isRanged = cells.some(({ low }) => low !== undefined);
  const kind = !isStacked ? 'none' : stack.offset === 'normalize' ? 'normalize' : 'zero';
  return { cells, stack: kind, isRanged, column: isStacked ? stack.field : (first.field ?? '') };
}

/** Bars of a time unit run from its beginning, the other of their two columns. */
function categoryFieldOf(layer: Layer, along: 'x' | 'y', field: string): string {
  const second = layer[`${along}2`]?.field;
  return second !== undefined && field === `${second}_end` ? second : field;
}

const readEnd = (position: Position, datum: LayerItem['datum']): number | null =>
  numberOn(position.scale, position.field === undefined ? position.constant : valueIn(datum, position.field));

/** A bar down to zero has one end, any other two. */
function endsOf(
  layer: Layer,
  isStacked: boolean,
  value: number | null,
  other: number | null | undefined,
  second: Position | undefined,
): Pick<Cell, 'value' | 'low'> {
  const hasTwo = (layer.kind === 'bar' || layer.kind === 'area') && !isStacked && second !== undefined;
  const isToZero = second?.field === undefined && (second?.constant === undefined || second.constant === 0);
  if (!hasTwo || isToZero) return { value };
  if (value === null || other === null || other === undefined) return { value: null };
  return { value: Math.max(value, other), low: Math.min(value, other) };
}

/** True where the mark lies at its values, as the scale places them. */
function isDrawnAt(
  scale: Scale,
  one: number | null,
  other: number | null | undefined,
  item: LayerItem['item'],
  across: 'x' | 'y',
): boolean {
  if (one === null || item['defined'] === false) return true;
  const size = Number(item[across === 'x' ? 'width' : 'height'] ?? 0);
  const start = Number(item[across] ?? 0);
  const at = pixelOf(scale, one);
  const end = other === null || other === undefined ? undefined : pixelOf(scale, other);
  const near = (pixel: number): boolean => Math.abs(pixel - start) <= TOLERANCE || Math.abs(pixel - start - size) <= TOLERANCE;
  return near(at) && (end === undefined || near(end));
}

/** Where a number lies; a time scale takes moments. */
const pixelOf = (scale: Scale, value: number): number => scale.at(scale.type === 'time' ? (value - 25_569) * 86_400_000 : value);

/** The colour that a mark is seen in, and how opaque it is. */
export function paintOf(layer: Layer, item: LayerItem['item'], { findColor }: Reading): Pick<Cell, 'color' | 'opacity'> {
  const isStroked = layer.kind === 'line' || layer.kind === 'rule';
  const [name, other] = isStroked ? ['stroke', 'fill'] : ['fill', 'stroke'];
  const own = findColor(item[name]);
  // A point may be an outline alone.
  const paint = own ?? (layer.kind === 'point' ? findColor(item[other]) : undefined);
  const share = (key: string): number => (typeof item[key] === 'number' ? item[key] : 1);
  const opacity = share('opacity') * share(`${own === undefined ? other : name}Opacity`) * (paint?.opacity ?? 1);
  return { ...(paint === undefined ? {} : { color: paint.color }), opacity: Number(opacity.toFixed(3)) };
}

/** Cells by series and category; two marks at one place have no native form. */
export function arrange(cells: readonly Cell[]): Native<ReadonlyMap<string, ReadonlyMap<string, Cell>>> {
  const bySeries = new Map<string, Map<string, Cell>>();
  for (const cell of cells) {
    const series = bySeries.get(cell.series) ?? new Map<string, Cell>();
    if (series.has(cell.category)) return not('overlap', cell.category);
    series.set(cell.category, cell);
    bySeries.set(cell.series, series);
  }
  return bySeries;
}

/** One opacity for all, or none that a series could have. */
export function opacityOf(cells: readonly Cell[]): Native<{ readonly opacity?: number }> {
  const [first] = cells;
  if (first === undefined || cells.every(({ opacity }) => opacity >= 0.999)) return {};
  return cells.every(({ opacity }) => opacity === first.opacity) ? { opacity: first.opacity } : not('color', first.series);
}

/** One colour, or one a point where they differ. */
export function colorsOf(cells: readonly (Cell | undefined)[]): { readonly color?: Color; readonly pointColors?: readonly Color[] } {
  const counts = new Map<string, { readonly color: Color; count: number }>();
  for (const cell of cells) {
    if (cell?.color === undefined) continue;
    const known = counts.get(cell.color.rgb) ?? { color: cell.color, count: 0 };
    known.count += 1;
    counts.set(cell.color.rgb, known);
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (most === undefined) return {};
  return counts.size === 1 ? { color: most.color } : { color: most.color, pointColors: cells.map((cell) => cell?.color ?? most.color) };
}

/** Series in the order of the scale that tells them apart, or as they come. */
export function inScaleOrder(names: Iterable<string>, layer: Layer): readonly string[] {
  const known = [...names];
  const scale = [layer.colorScale, layer.xOffset?.scale, layer.yOffset?.scale].find(
    (each) => each !== undefined && known.every((name) => each.domain.some((value) => keyOf(value) === name)),
  );
  return scale === undefined ? known : scale.domain.map(keyOf).filter((name) => known.includes(name));
}
