// Points and lines over two axes of numbers or moments: scatter charts, and bubbles where size is a value too.
import type { NativeChart, NativePlot, NativeSeries, NativeValueAxis } from '../../frame/chart.js';
import { type Cell, colorsOf, inScaleOrder, opacityOf, paintOf } from './cells.js';
import { seriesOf, valueIn } from './read-layers.js';
import { axisOf, titleOf } from './read-vega.js';
import { readScatterRule } from './scatter-rules.js';
import { readPointTexts } from './scatter-texts.js';
import { curveOf, lineOf, markerOf } from './strokes.js';
import { type Furniture, isNot, type Layer, type Native, not, type Reading } from './types.js';
import { isOnAxis, numberOn, valueAxisOf } from './value-axis.js';

/** A point of a series. */
export interface ScatterCell extends Cell {
  readonly x: number | null;
  readonly size: number | null;
}

/** A series with its points, in the order in which they are joined. */
export interface ScatterSeries {
  readonly layer: Layer;
  readonly key: string;
  readonly cells: readonly ScatterCell[];
  readonly series: NativeSeries;
}

/** The chart of points over two axes of numbers. */
export function scatterChart(reading: Reading, furniture: Furniture): Native<NativeChart> {
  const mains = reading.layers.filter(({ kind }) => kind === 'point' || kind === 'line');
  const odd = reading.layers.find(({ kind }) => !['point', 'line', 'text', 'rule'].includes(kind));
  if (odd !== undefined) return not('kinds', odd.kind);
  const [first] = mains;
  const [x, y] = [first?.x?.scale, first?.y?.scale];
  if (x === undefined || y === undefined) return not('axis');
  if (reading.layers.some((layer) => [layer.x?.scale ?? x, layer.y?.scale ?? y].some(({ name }) => name !== x.name && name !== y.name)))
    return not('scale', 'two');
  const [across, up] = [valueAxisOf(x, 'x', reading), valueAxisOf(y, 'y', reading)];
  if (isNot(across)) return across;
  if (isNot(up)) return up;

  let drawn: readonly ScatterSeries[] = [];
  for (const layer of mains) {
    const read = readSeries(layer, reading);
    if (isNot(read)) return read;
    drawn = [...drawn, ...read];
  }
  for (const layer of reading.layers) {
    if (layer.kind !== 'text' && layer.kind !== 'rule') continue;
    const next = layer.kind === 'text' ? readPointTexts(layer, drawn, reading) : readScatterRule(layer, drawn, { x, y }, reading);
    if (isNot(next)) return next;
    drawn = next;
  }
  return finish(drawn, mains, across, up, furniture);
}

function finish(
  drawn: readonly ScatterSeries[],
  mains: readonly Layer[],
  across: NativeValueAxis,
  up: NativeValueAxis,
  furniture: Furniture,
): Native<NativeChart> {
  const isBubble = mains.some(({ sizeField }) => sizeField !== undefined);
  // PowerPoint does not draw bubbles beside other kinds.
  if (isBubble && (mains.length > 1 || drawn.some(({ series }) => series.sizes === undefined))) return not('size', mains[0]?.sizeField);
  const plot: NativePlot = {
    kind: isBubble ? 'bubble' : 'scatter',
    direction: 'vertical',
    grouping: 'clustered',
    gapWidth: 0,
    isSecond: false,
    ...(isBubble ? { bubbleScale: bubbleScaleOf(drawn) } : {}),
    series: drawn.map(({ series }) => series),
  };
  return {
    plots: [plot],
    categories: [],
    categoryAxis: { kind: 'number', ...across },
    valueAxis: up,
    blanks: 'gap',
    ...furniture,
  };
}

/** A plot of a deck is about so high, in points: PowerPoint's widest bubble is a quarter of it. */
const PLOT_HEIGHT = 260;

function bubbleScaleOf(drawn: readonly ScatterSeries[]): number {
  const areas = drawn.flatMap(({ cells }) => cells.map(({ item }) => Number(item['size'] ?? 0)));
  const widest = 2 * Math.sqrt(Math.max(0, ...areas) / Math.PI);
  return Math.round(Math.min(300, Math.max(1, (widest / (PLOT_HEIGHT / 4)) * 100)));
}

function readSeries(layer: Layer, reading: Reading): Native<readonly ScatterSeries[]> {
  const cells = readPoints(layer, reading);
  if ('reason' in cells) return cells;
  const name =
    titleOf(axisOf(reading.vega, layer.y?.scale?.name ?? '')) ?? reading.titles.get(layer.y?.field ?? '') ?? layer.y?.field ?? '';
  const series: ScatterSeries[] = [];
  for (const key of inScaleOrder(new Set(cells.map((cell) => cell.series)), layer)) {
    const own = cells.filter((cell) => cell.series === key);
    const look = lookOf(layer, own);
    if (isNot(look)) return look;
    const sizes = layer.sizeField === undefined ? {} : { sizes: own.map(({ size }) => size) };
    const values: NativeSeries = {
      name: key === '' ? name : key,
      x: own.map(({ x }) => x),
      values: own.map(({ value }) => value),
      ...sizes,
    };
    series.push({ layer, key, cells: own, series: { ...values, ...look } });
  }
  return series;
}

/** The points of a layer at the values they are drawn at. */
function readPoints(layer: Layer, reading: Reading): Native<readonly ScatterCell[]> {
  const { x, y, sizeField } = layer;
  if (x?.field === undefined || y?.field === undefined) return not('axis', layer.kind);
  const cells: ScatterCell[] = [];
  for (const { datum, item } of layer.items) {
    const [left, value] = [numberOn(x.scale, valueIn(datum, x.field)), numberOn(y.scale, valueIn(datum, y.field))];
    const isThere = left !== null && value !== null && item['defined'] !== false;
    const isBeyond = !isOnAxis(x.scale, left) || !isOnAxis(y.scale, value);
    if (isThere && (isBeyond || !isAt(layer, item, valueIn(datum, x.field), valueIn(datum, y.field)))) return not('position', x.field);
    const size = sizeField === undefined ? null : numberOn(undefined, valueIn(datum, sizeField));
    cells.push({
      category: '',
      series: seriesOf(layer, datum, undefined),
      x: isThere ? left : null,
      value: isThere ? value : null,
      size,
      ...paintOf(layer, item, reading),
      item,
    });
  }
  return cells;
}

const isAt = ({ x, y }: Layer, item: Cell['item'], left: unknown, value: unknown): boolean =>
  Math.abs(Number(x?.scale?.at(left)) - Number(item['x'])) <= 1 && Math.abs(Number(y?.scale?.at(value)) - Number(item['y'])) <= 1;

function lookOf(layer: Layer, cells: readonly ScatterCell[]): Native<Partial<NativeSeries>> {
  const [first] = cells;
  const opacity =
    layer.kind === 'line' ? (first === undefined || first.opacity > 0.999 ? {} : { opacity: first.opacity }) : opacityOf(cells);
  if (isNot(opacity)) return opacity;
  if (layer.kind === 'line') {
    const curve = curveOf(first?.item);
    if (curve === undefined || first?.color === undefined) return not('curve', String(first?.item['interpolate']));
    return { color: first.color, ...opacity, line: lineOf(first.item), ...(curve === 'smooth' ? { isSmooth: true } : {}) };
  }
  const marker = first === undefined ? undefined : markerOf(first.item);
  if (marker === undefined) return not('mark', String(first?.item['shape']));
  const isUneven = layer.sizeField === undefined && cells.some(({ item }) => item['size'] !== first?.item['size']);
  if (isUneven) return not('size');
  return { ...colorsOf(cells), ...opacity, ...(layer.sizeField === undefined ? { marker } : {}) };
}
