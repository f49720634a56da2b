// Rules over two axes of numbers: error bars of points, levels and moments.
import type { NativeErrorBars } from '../../frame/chart.js';
import { paintOf } from './cells.js';
import { valueIn } from './read-layers.js';
import type { ScatterSeries } from './scatter.js';
import { lineOf } from './strokes.js';
import { type Layer, type LayerItem, type Native, not, type Position, type Reading, type Scale } from './types.js';
import { numberOn } from './value-axis.js';

const endOf = (position: Position | undefined, datum: LayerItem['datum']): number | null =>
  position?.scale === undefined
    ? null
    : numberOn(position.scale, position.field === undefined ? position.constant : valueIn(datum, position.field));

const round = (value: number): number => Number(value.toFixed(10));

/** The series with what a layer of rules adds to them. */
export function readScatterRule(
  layer: Layer,
  drawn: readonly ScatterSeries[],
  scales: { readonly x: Scale; readonly y: Scale },
  reading: Reading,
): Native<readonly ScatterSeries[]> {
  const isSpread = layer.y2?.scale !== undefined || layer.x2?.scale !== undefined;
  const hasBoth = layer.x?.scale !== undefined && layer.y?.scale !== undefined;
  const hung = isSpread && hasBoth ? hangOn(layer, drawn, reading) : undefined;
  if (hung !== undefined) return hung;
  const segments = layer.items.map(({ datum, item }) => segmentOf(layer, datum, item, scales));
  const series = segments.map((segment, index): ScatterSeries | undefined => {
    const item = layer.items[index]?.item;
    const { color, opacity = 1 } = item === undefined ? {} : paintOf(layer, item, reading);
    if (segment === undefined || item === undefined || color === undefined) return undefined;
    const look = { color, ...(opacity < 0.999 ? { opacity } : {}), line: lineOf(item), isUnlisted: true };
    return { layer, key: 'rule', cells: [], series: { name: `rule ${index + 1}`, x: segment.x, values: segment.y, ...look } };
  });
  const found = series.flatMap((each) => each ?? []);
  return found.length < series.length || found.length > 12 ? not('rule') : [...drawn, ...found];
}

/** Both ends of a rule; one without an end on an axis runs across the whole plot. */
function segmentOf(
  layer: Layer,
  datum: LayerItem['datum'],
  item: LayerItem['item'],
  scales: { readonly x: Scale; readonly y: Scale },
): { readonly x: readonly number[]; readonly y: readonly number[] } | undefined {
  const ends = (channel: 'x' | 'y'): readonly number[] | undefined => {
    const [one, other] = [endOf(layer[channel], datum), endOf(layer[`${channel}2`], datum)];
    if (layer[channel]?.scale !== undefined) return one === null ? undefined : [one, other ?? one];
    const whole = scales[channel].domain.flatMap((value) => numberOn(scales[channel], value) ?? []);
    const isWhole = item[`${channel}2`] !== undefined || item[channel] !== undefined;
    return whole.length < 2 || !isWhole ? undefined : [whole[0] ?? 0, whole.at(-1) ?? 0];
  };
  const [x, y] = [ends('x'), ends('y')];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Rules that run through one point each are its error bars; undefined where one runs through none. */
function hangOn(layer: Layer, drawn: readonly ScatterSeries[], reading: Reading): readonly ScatterSeries[] | undefined {
  const direction = layer.y2?.scale === undefined ? 'x' : 'y';
  const first = layer.items[0];
  const color = first === undefined ? undefined : paintOf(layer, first.item, reading).color;
  if (first === undefined || color === undefined) return undefined;
  const found = new Map<string, { readonly low: number; readonly high: number }>();
  for (const { datum } of layer.items) {
    const at = endOf(layer[direction === 'x' ? 'y' : 'x'], datum);
    const [one, other] = [endOf(layer[direction], datum), endOf(layer[`${direction}2`], datum)];
    if (at === null || one === null || other === null) continue;
    const target = drawn.findIndex(({ cells }) => cells.some((cell) => isWithin(cell, at, one, other, direction)));
    const index = drawn[target]?.cells.findIndex((cell) => isWithin(cell, at, one, other, direction)) ?? -1;
    if (index < 0 || found.has(`${target} ${index}`)) return undefined;
    found.set(`${target} ${index}`, { low: Math.min(one, other), high: Math.max(one, other) });
  }
  return drawn.map((each, target) => {
    const lengths = (side: 'low' | 'high'): readonly (number | null)[] =>
      each.cells.map((cell, index) => {
        const span = found.get(`${target} ${index}`);
        const value = direction === 'x' ? cell.x : cell.value;
        return span === undefined || value === null ? null : round(Math.abs(span[side] - value));
      });
    if (!each.cells.some((_, index) => found.has(`${target} ${index}`))) return each;
    const bars: NativeErrorBars = {
      direction,
      plus: lengths('high'),
      minus: lengths('low'),
      color,
      width: lineOf(first.item).width,
      hasCaps: false,
    };
    return { ...each, series: { ...each.series, errorBars: [...(each.series.errorBars ?? []), bars] } };
  });
}

function isWithin(cell: ScatterSeries['cells'][number], at: number, one: number, other: number, direction: 'x' | 'y'): boolean {
  const [along, across] = direction === 'x' ? [cell.x, cell.value] : [cell.value, cell.x];
  return along !== null && across === at && along >= Math.min(one, other) - 1e-9 && along <= Math.max(one, other) + 1e-9;
}
