// Lines, areas and points over categories.
import type { NativeSeries } from '../../frame/chart.js';
import { type OverCategories, stackOrder } from './bars.js';
import { arrange, type Cell, colorsOf, inScaleOrder, opacityOf } from './cells.js';
import { type DraftPlot, type DraftSeries, valuesOf } from './draft.js';
import { curveOf, lineOf, markerOf } from './strokes.js';
import { isNot, type Native, not } from './types.js';

/** Series with their cells beside the categories. */
function draftSeries(
  input: OverCategories,
  order: readonly string[],
  arranged: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
): readonly DraftSeries[] {
  const { categories, name } = input;
  return order.map((key) => {
    const cells = categories.keys.map((category) => arranged.get(key)?.get(category));
    return { key, cells, series: { name: key === '' ? name : key, values: valuesOf(cells) } };
  });
}

const firstOf = ({ cells }: DraftSeries): Cell | undefined => cells.find((cell) => cell !== undefined);

/** A line for each series. */
export function readLines(input: OverCategories): Native<DraftPlot> {
  const { layer, read, scale } = input;
  if (layer.hasOwnOrder) return not('curve', 'order');
  const arranged = arrange(read.cells);
  if (isNot(arranged)) return arranged;
  const series: DraftSeries[] = [];
  for (const each of draftSeries(input, inScaleOrder(arranged.keys(), layer), arranged)) {
    const first = firstOf(each);
    const curve = curveOf(first?.item);
    if (curve === undefined) return not('curve', String(first?.item['interpolate']));
    if (first?.color === undefined) continue;
    const { color } = first;
    const opacity = first.opacity < 0.999 ? { opacity: first.opacity } : {};
    const look: Partial<NativeSeries> = { color, ...opacity, line: lineOf(first.item), ...(curve === 'smooth' ? { isSmooth: true } : {}) };
    series.push({ ...each, series: { ...each.series, ...look } });
  }
  return { layer, scale: scale.name, plot: { kind: 'line', direction: 'vertical', grouping: 'clustered', gapWidth: 0 }, series };
}

/** Areas from zero: stacked, or each behind the next. */
export function readAreas(input: OverCategories): Native<DraftPlot> {
  const { layer, read, scale } = input;
  const arranged = arrange(read.cells);
  if (isNot(arranged)) return arranged;
  const isStacked = read.stack !== 'none' && arranged.size > 1;
  const order = isStacked ? stackOrder(arranged) : [...arranged.keys()];
  if ('reason' in order) return order;
  const series: DraftSeries[] = [];
  for (const each of draftSeries(input, order, arranged)) {
    const first = firstOf(each);
    if (curveOf(first?.item) !== 'straight') return not('curve', String(first?.item['interpolate']));
    // PowerPoint lets an area fall to zero where a value is missing.
    if (each.cells.some((cell) => cell === undefined || cell.value === null || cell.item['defined'] === false))
      return not('gaps', each.key);
    const opacity = first === undefined || first.opacity >= 0.999 ? {} : { opacity: first.opacity };
    series.push({ ...each, series: { ...each.series, ...(first?.color === undefined ? {} : { color: first.color }), ...opacity } });
  }
  const grouping = !isStacked ? 'clustered' : read.stack === 'normalize' ? 'percentStacked' : 'stacked';
  return { layer, scale: scale.name, plot: { kind: 'area', direction: 'vertical', grouping, gapWidth: 0 }, series };
}

/** Points and ticks: lines of which only the signs are seen. */
export function readPoints(input: OverCategories): Native<DraftPlot> {
  const { layer, read, scale } = input;
  if (layer.sizeField !== undefined) return not('size', layer.sizeField);
  const arranged = arrange(read.cells);
  if (isNot(arranged)) return arranged;
  const series: DraftSeries[] = [];
  for (const each of draftSeries(input, inScaleOrder(arranged.keys(), layer), arranged)) {
    const first = firstOf(each);
    const marker = first === undefined ? undefined : layer.kind === 'tick' ? tickOf(first.item) : markerOf(first.item);
    if (marker === undefined) return not('mark', String(first?.item['shape'] ?? layer.kind));
    const opacity = opacityOf(each.cells.flatMap((cell) => cell ?? []));
    if (isNot(opacity)) return opacity;
    series.push({ ...each, series: { ...each.series, ...colorsOf(each.cells), ...opacity, marker } });
  }
  return { layer, scale: scale.name, plot: { kind: 'line', direction: 'vertical', grouping: 'clustered', gapWidth: 0 }, series };
}

/** A level tick is a dash as wide as itself. */
function tickOf(item: Cell['item']): NativeSeries['marker'] {
  const width = Number(item['width']);
  return width > Number(item['height']) && width <= 72 ? { shape: 'dash', size: Number(width.toFixed(1)) } : undefined;
}

/** Points that only mark the values of lines give those their signs; undefined where they show anything else. */
export function mergePoints(points: DraftPlot, lines: readonly DraftPlot[]): ReadonlyMap<DraftSeries, Partial<NativeSeries>> | undefined {
  const candidates = lines.filter(({ plot, scale }) => plot.kind === 'line' && scale === points.scale).flatMap(({ series }) => series);
  const merged = new Map<DraftSeries, Partial<NativeSeries>>();
  for (const point of points.series) {
    const line = candidates.find((each) => each.key === point.key && each.series.line !== undefined && isSame(each, point));
    const { color, pointColors, marker, opacity } = point.series;
    if (line === undefined || marker === undefined || color?.rgb !== line.series.color?.rgb || opacity !== line.series.opacity)
      return undefined;
    merged.set(line, { marker, ...(pointColors === undefined ? {} : { pointColors }) });
  }
  return merged;
}

const isSame = (line: DraftSeries, point: DraftSeries): boolean =>
  line.series.values.every((value, index) => value === point.series.values[index]);
