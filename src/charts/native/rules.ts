// Rules layered on a chart: how far a value may lie off, a level across the plot, or a moment.
import type { NativeErrorBars, NativeSeries } from '../../frame/chart.js';
import { keyOf } from './category-axis.js';
import { type Cell, paintOf } from './cells.js';
import type { Additions, DraftPlot, DraftSeries } from './draft.js';
import { valueIn } from './read-layers.js';
import { lineOf } from './strokes.js';
import { type Layer, type LayerItem, type Native, not, type Position, type Reading } from './types.js';
import { numberOn } from './value-axis.js';

/** Ten decimals, so that 0.8 − 0.55 is 0.25. */
const round = (value: number): number => Number(value.toFixed(10));

const endOf = (position: Position | undefined, datum: LayerItem['datum']): number | null =>
  position === undefined
    ? null
    : numberOn(position.scale, position.field === undefined ? position.constant : valueIn(datum, position.field));

/** A rule from one value to another at a category. */
interface Span {
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly datum: LayerItem['datum'];
  readonly item: LayerItem['item'];
}

/**
 * Reads rules over categories. Those with two values at a category become error bars: of the marks between them,
 * else of points that are not seen. One level for all categories becomes a line.
 */
export function readRules(
  layer: Layer,
  plots: readonly DraftPlot[],
  keys: readonly string[],
  along: 'x' | 'y',
  additions: Additions,
  reading: Reading,
): Native<readonly DraftPlot[]> {
  const across = along === 'x' ? 'y' : 'x';
  const [place, first, second] = [layer[along], layer[across], layer[`${across}2`]];
  if (first?.scale === undefined) return not('rule');
  if (place?.field === undefined) return along === 'x' ? readLevels(layer, first, keys, reading) : not('rule', 'level');
  if (second === undefined || place.scale === undefined) return not('rule');
  const places = new Map(keys.map((key, index) => [key, index]));
  const spans: Span[] = [];
  for (const { datum, item } of layer.items) {
    const [one, other] = [endOf(first, datum), endOf(second, datum)];
    const index = places.get(keyOf(valueIn(datum, place.field)));
    if (index === undefined) return not('rule');
    if (one !== null && other !== null) spans.push({ index, low: Math.min(one, other), high: Math.max(one, other), datum, item });
  }
  return hangOn(spans, layer, plots, additions, reading)
    ? []
    : along === 'x'
      ? standAlone(spans, layer, keys, first, reading)
      : not('rule', 'range');
}

/** Makes spans the error bars of the marks that lie within; false where some have none. */
function hangOn(spans: readonly Span[], layer: Layer, plots: readonly DraftPlot[], additions: Additions, reading: Reading): boolean {
  const found = new Map<DraftSeries, Map<number, Span>>();
  for (const span of spans) {
    const target = plots
      .filter(({ plot, isRanged }) => plot.kind !== 'area' && plot.grouping === 'clustered' && isRanged !== true)
      .flatMap(({ series, layer: owner }) => series.filter((each) => holds(each, span, owner)))
      .at(-1);
    const own = target === undefined ? undefined : (found.get(target) ?? new Map<number, Span>());
    if (target === undefined || own === undefined || own.has(span.index)) return false;
    found.set(target, own.set(span.index, span));
  }
  const [look] = spans;
  const style = look === undefined ? undefined : errorLook(layer, look.item, reading);
  if (style === undefined) return false;
  for (const [target, own] of found) {
    const lengths = (side: 'low' | 'high'): readonly (number | null)[] =>
      target.series.values.map((value, index) => {
        const span = own.get(index);
        return span === undefined || value === null ? null : round(Math.abs(span[side] - value));
      });
    const bars: NativeErrorBars = { direction: 'y', plus: lengths('high'), minus: lengths('low'), ...style };
    additions.set(target, { ...additions.get(target), errorBars: [...(additions.get(target)?.errorBars ?? []), bars] });
  }
  return true;
}

/** True where a series has a value within a span, and the row of the span names no other series. */
function holds({ cells, key }: DraftSeries, { index, low, high, datum }: Span, owner: Layer): boolean {
  const value = cells[index]?.value;
  if (value === null || value === undefined || value < low - 1e-9 || value > high + 1e-9) return false;
  const names = owner.seriesFields.map((field) => valueIn(datum, field)).filter((name) => name !== undefined);
  return key === '' || names.length === 0 || names.some((name) => key.split(' · ').includes(String(name)));
}

function errorLook(
  layer: Layer,
  item: LayerItem['item'],
  reading: Reading,
): Pick<NativeErrorBars, 'color' | 'width' | 'hasCaps'> | undefined {
  const { color } = paintOf(layer, item, reading);
  return color === undefined ? undefined : { color, width: lineOf(item).width, hasCaps: false };
}

/** Spans without marks hang on points at their lower end that are not seen. */
function standAlone(
  spans: readonly Span[],
  layer: Layer,
  keys: readonly string[],
  first: Position,
  reading: Reading,
): Native<readonly DraftPlot[]> {
  const at = new Map(spans.map((span) => [span.index, span]));
  const [look] = spans;
  const style = look === undefined ? undefined : errorLook(layer, look.item, reading);
  if (at.size < spans.length || style === undefined) return not('overlap');
  const values = keys.map((_, index) => at.get(index)?.low ?? null);
  const plus = keys.map((_, index) => {
    const span = at.get(index);
    return span === undefined ? null : round(span.high - span.low);
  });
  const errorBars: NativeErrorBars = { direction: 'y', plus, minus: values.map((value) => (value === null ? null : 0)), ...style };
  const name = `${first.field ?? 'range'}: range`;
  return [helper(layer, first, { name, values, isUnlisted: true, errorBars: [errorBars] })];
}

/** Levels from one side of the plot to the other. */
function readLevels(layer: Layer, first: Position, keys: readonly string[], reading: Reading): Native<readonly DraftPlot[]> {
  if (layer.y2 !== undefined) return not('rule');
  const levels = new Map(layer.items.map((each) => [endOf(first, each.datum), each.item]));
  const plots: DraftPlot[] = [];
  for (const [level, item] of levels) {
    const { color, opacity } = paintOf(layer, item, reading);
    if (level === null || color === undefined) return not('rule');
    plots.push(
      helper(layer, first, {
        name: String(level),
        values: keys.map(() => level),
        color,
        ...(opacity < 0.999 ? { opacity } : {}),
        line: lineOf(item),
        isLevel: true,
        isUnlisted: true,
      }),
    );
  }
  return plots;
}

/** A series that helps to draw and has no marks that labels could belong to. */
const helper = (layer: Layer, place: Position, series: NativeSeries): DraftPlot => ({
  layer,
  scale: place.scale?.name ?? '',
  plot: { kind: 'line', direction: 'vertical', grouping: 'clustered', gapWidth: 0 },
  series: [{ key: series.name, series, cells: series.values.map((): Cell | undefined => undefined) }],
});
