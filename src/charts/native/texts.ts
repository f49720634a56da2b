// Texts layered on marks: data labels of the marks they stand at, or of points that are not seen themselves.
import type { NativeSeries } from '../../frame/chart.js';
import { keyOf } from './category-axis.js';
import type { Cell } from './cells.js';
import type { Additions, DraftPlot, DraftSeries } from './draft.js';
import { linesOf } from './legend.js';
import { numberFormatOf } from './number-format.js';
import { valueIn } from './read-layers.js';
import { isNot, type Layer, type LayerItem, type Native, not, type Reading } from './types.js';
import { numberOn } from './value-axis.js';

type LabelPosition = NonNullable<NativeSeries['labelPosition']>;

/** A text, the mark it belongs to and where it stands there. */
export interface Label {
  readonly target: DraftSeries;
  readonly index: number;
  readonly text: string;
  readonly position: LabelPosition | 'before';
  readonly item: LayerItem['item'];
}

/** Texts that show: an empty one, or one that is transparent, says nothing. */
export const shownTexts = (layer: Layer): readonly LayerItem[] =>
  layer.items.filter(({ item }) => linesOf(item['text']) !== '' && item['opacity'] !== 0 && item['fillOpacity'] !== 0);

/** How far beside a mark its label may stand, in sizes of the text. */
const REACH = 2.5;

/** Finds the mark of each text; undefined where one has none, or two have the same. */
export function labelsOf(
  layer: Layer,
  plots: readonly DraftPlot[],
  keys: readonly string[],
  along: 'x' | 'y',
): readonly Label[] | undefined {
  const places = new Map(keys.map((key, index) => [key, index]));
  const labels: Label[] = [];
  const taken = new Map<DraftSeries, Set<number>>();
  for (const { datum, item } of shownTexts(layer)) {
    if (Number(item['angle'] ?? 0) !== 0) return undefined;
    const found = findMark(layer, plots, { datum, item }, places, along);
    if (found === undefined) return undefined;
    const used = taken.get(found.target) ?? new Set<number>();
    if (used.has(found.index)) return undefined;
    taken.set(found.target, used.add(found.index));
    labels.push({ ...found, text: linesOf(item['text']), item });
  }
  return labels;
}

function findMark(
  layer: Layer,
  plots: readonly DraftPlot[],
  { datum, item }: LayerItem,
  places: ReadonlyMap<string, number>,
  along: 'x' | 'y',
): Pick<Label, 'target' | 'index' | 'position'> | undefined {
  const across = along === 'x' ? 'y' : 'x';
  for (const plot of [...plots].reverse()) {
    const field = plot.layer[`${along}2`]?.field ?? plot.layer[along]?.field;
    const own = layer[along]?.field ?? field;
    const category = [field, own]
      .flatMap((each) => (each === undefined ? [] : [valueIn(datum, each)]))
      .find((value) => value !== undefined);
    const index = category === undefined ? undefined : places.get(keyOf(category));
    if (index === undefined) continue;
    const at = layer[across];
    const value = at?.field === undefined || at.scale === undefined ? undefined : numberOn(at.scale, valueIn(datum, at.field));
    const candidates = plot.series.filter(({ key, cells }) => {
      const cell = cells[index];
      return cell !== undefined && cell.value !== null && isOfSeries(plot.layer, key, datum);
    });
    const exact = candidates.filter(({ cells }) => value === cells[index]?.value);
    const [target, ...others] = exact.length > 0 ? exact : candidates;
    const cell = target?.cells[index];
    if (target === undefined || cell === undefined || others.length > 0) continue;
    const position = positionOf(item, cell, plot.plot.kind, across);
    if (position !== undefined) return { target, index, position };
  }
  return undefined;
}

/** False where the row of a text names another series. */
function isOfSeries(layer: Layer, key: string, datum: LayerItem['datum']): boolean {
  const names = layer.seriesFields.map((field) => valueIn(datum, field)).filter((value) => value !== undefined);
  return names.length === 0 || key === '' || key.split(' · ').some((part) => names.some((name) => String(name) === part));
}

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Where a text stands at its mark; undefined where it stands elsewhere. */
function positionOf(
  text: LayerItem['item'],
  cell: Cell,
  kind: DraftPlot['plot']['kind'],
  across: 'x' | 'y',
): Label['position'] | undefined {
  const mark = cell.item;
  const reach = numberOf(text['fontSize'] ?? 11) * REACH;
  const [x, y] = [numberOf(text['x']) + numberOf(text['dx']), numberOf(text['y']) + numberOf(text['dy'])];
  const [left, top] = [numberOf(mark['x']), numberOf(mark['y'])];
  if (kind !== 'bar') return Math.hypot(x - left, y - top) > reach * 1.6 ? undefined : besidePoint(text, x - left, y - top);
  const [right, bottom] = [left + numberOf(mark['width']), top + numberOf(mark['height'])];
  const isBelow = cell.low === undefined && (cell.value ?? 0) < 0;
  // Along the bar, from its foot to its end.
  const [foot, end, at] = across === 'x' ? [left, right, x] : [-bottom, -top, -y];
  const [from, to, place] = isBelow ? [-end, -foot, -at] : [foot, end, at];
  if (place < from - reach || place > to + reach) return undefined;
  const runs = across === 'x' ? runsOf(text['align'], 'left', 'right') : runsOf(text['baseline'] ?? 'alphabetic', 'bottom', 'top');
  const outwards = isBelow ? -runs : runs;
  if (place >= to) return outwards >= 0 ? 'outsideEnd' : 'insideEnd';
  if (place <= from) return outwards <= 0 ? 'before' : 'insideBase';
  if (outwards < 0 && to - place < reach) return 'insideEnd';
  return outwards > 0 && place - from < reach ? 'insideBase' : 'center';
}

/** 1 where a text runs on from its anchor, −1 where it ends there, 0 where it is centred on it. */
function runsOf(anchor: unknown, onwards: string, backwards: string): number {
  if (anchor === onwards || (anchor === 'alphabetic' && onwards === 'bottom')) return 1;
  return anchor === backwards ? -1 : 0;
}

/** True where a text stands farther from its anchor than PowerPoint sets a label. */
export function isShifted(text: LayerItem['item']): boolean {
  const reach = numberOf(text['fontSize'] ?? 11) * REACH;
  return Math.hypot(numberOf(text['dx']), numberOf(text['dy'])) > reach || numberOf(text['angle']) !== 0;
}

/** Right, left, above or below of a point, by where the text is anchored and how it is aligned. */
function besidePoint(text: LayerItem['item'], right: number, below: number): LabelPosition {
  if (text['align'] === 'left' && right >= 0 && Math.abs(below) <= Math.max(right, 3)) return 'right';
  if (text['align'] === 'right' && right <= 0 && Math.abs(below) <= Math.max(-right, 3)) return 'left';
  if (below < 0 || text['baseline'] === 'bottom' || text['baseline'] === 'alphabetic') return 'above';
  return below > 0 || text['baseline'] === 'top' ? 'below' : 'center';
}

/** Gives each series its labels; those of one series share a place and, where PowerPoint prints them from the values, a format. */
export function addLabels(labels: readonly Label[], additions: Additions, reading: Reading): Native<object> {
  const bySeries = new Map<DraftSeries, Label[]>();
  for (const label of labels) bySeries.set(label.target, [...(bySeries.get(label.target) ?? []), label]);
  for (const [target, own] of bySeries) {
    if (additions.get(target)?.labels !== undefined) return not('text', 'twice');
    const look = lookOf(
      target.series.values.map((_, index) => own.find((label) => label.index === index)),
      target.series.values,
      reading,
    );
    if (isNot(look)) return look;
    additions.set(target, { ...additions.get(target), ...look });
  }
  return {};
}

/** Labels of one series, beside its values. */
export function lookOf(
  labels: readonly (Label | undefined)[],
  values: readonly (number | null)[],
  reading: Reading,
): Native<Pick<NativeSeries, 'labels' | 'labelFormat' | 'labelPosition' | 'labelColor'>> {
  const own = labels.flatMap((label) => label ?? []);
  const position = mostOf(own.map((label) => label.position));
  const texts = labels.map((label) => label?.text ?? '');
  const isComplete = values.every((value, index) => (value === null) === (texts[index] === ''));
  const printed = values.flatMap((value, index) => (value === null ? [] : [{ value, text: texts[index] ?? '' }]));
  const format = isComplete ? numberFormatOf(printed, reading.context.language) : undefined;
  const colors = own.map(({ item }) => reading.findColor(item['fill'])?.color);
  const [color] = colors;
  const isOne = color !== undefined && colors.every((each) => each?.rgb === color.rgb);
  return {
    ...(format === undefined ? { labels: texts } : { labels: 'value' as const, labelFormat: format }),
    ...(position === undefined || position === 'before' ? {} : { labelPosition: position }),
    ...(isOne ? { labelColor: color } : {}),
  };
}

function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
