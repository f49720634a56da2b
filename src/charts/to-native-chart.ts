// Reads a native chart off an evaluated view: what PowerPoint has a kind for, with the very values that Vega drew.
import type { View } from 'vega';
import type { NativeChart, NativePlot, NativeSeries } from '../frame/chart.js';
import type { Color } from '../frame/types.js';
import { textSizeOf } from './chart-config.js';
import { createFindColor } from './find-color.js';
import type { Fittable } from './fit-spec.js';
import { categoryAxisOf, gapWidthOf, legendOf, valueAxisOf } from './native-axes.js';
import { type Cell, type Labelled, nativeSeries } from './native-series.js';
import { readLabels } from './read-labels.js';
import { axisLabelsOf, marksOf, type SceneMark } from './scene.js';
import { isNode } from './spec-reader.js';
import { columnOf, isDiscrete, type SpecUnit, unitsOf } from './spec-units.js';
import type { SpecNode } from './types.js';

/** Vega's kinds of the marks that a native chart is made of. */
const DRAWN: Readonly<Record<string, string>> = { bar: 'rect', line: 'line', area: 'area', arc: 'arc' };

/** A line with a dot at each of its values. */
const LINE: Pick<NativeSeries, 'line' | 'marker'> = { line: { width: 2.25, dash: 'solid' }, marker: { shape: 'circle', size: 6 } };

/**
 * The native form of a chart with one bar, line, area or arc mark over categories, its labels and points layered on it;
 * undefined for everything else. Values are those of the view's marks, categories the texts of its axis.
 */
export function toNativeChart(chart: Fittable, view: View): NativeChart | undefined {
  const units = unitsOf(chart.spec);
  const mains = units.filter((unit) => unit.mark.type in DRAWN);
  const [main] = mains;
  if (main === undefined || mains.length !== 1) return undefined;
  if (units.some((unit) => unit !== main && !['text', 'point', 'circle'].includes(unit.mark.type))) return undefined;
  return main.mark.type === 'arc' ? pie(chart, main, view) : categorical(chart, main, view);
}

/** What is read of a unit before its cells are. */
interface Shape {
  readonly kind: 'bar' | 'line' | 'area';
  readonly categoryChannel: 'x' | 'y';
  readonly valueChannel: 'x' | 'y';
  readonly category: string;
  readonly value: string;
  /** Upper end of a ranged bar. */
  readonly upper?: string;
  readonly series?: string;
  readonly grouping: NativePlot['grouping'];
}

function categorical(chart: Fittable, unit: SpecUnit, view: View): NativeChart | undefined {
  const shape = shapeOf(unit);
  if (shape === undefined) return undefined;
  const { categoryChannel, valueChannel } = shape;
  const keys = domainOf(view, categoryChannel);
  const marks = marksOf(view);
  const drawn = marks.filter((mark) => mark.kind === DRAWN[shape.kind]);
  const findColor = createFindColor(chart.context.kit);
  const cells = drawn.map((mark) => cellOf(mark, shape, (value) => findColor(value)?.color));
  const places = new Set(cells.map((cell) => JSON.stringify([cell.category, cell.series])));
  if (keys === undefined || cells.length === 0 || places.size !== cells.length || drawn.some(isTranslucent)) return undefined;
  if (marks.some((mark) => mark.kind === 'symbol' && String(mark.datum[shape.category]) === 'undefined')) return undefined;
  const labels = readLabels(
    marks.filter((mark) => mark.kind === 'text'),
    shape.category,
    shape.series,
    drawn,
    valueChannel,
  );
  if (labels === undefined) return undefined;
  const labelled: Labelled = { cells, labels, categories: keys, ...(shape.upper === undefined ? {} : { isRange: true }) };
  const definition = unit.encoding[valueChannel] ?? {};
  const texts = axisLabelsOf(view, categoryChannel);
  const series = nativeSeries(
    labelled,
    seriesOrder(view, shape, drawn),
    nameOf(definition, shape.value),
    shape.kind,
    scaleMaximum(definition),
  );
  const names = new Map((texts ?? []).map((label) => [String(label.value), label.text]));
  const isHorizontal = categoryChannel === 'y';
  return {
    plots: [
      {
        kind: shape.kind,
        direction: isHorizontal ? 'horizontal' : 'vertical',
        grouping: shape.grouping,
        gapWidth: gapWidthOf(view, categoryChannel, shape.grouping === 'clustered' ? series.length : 1),
        isSecond: false,
        series: shape.kind === 'line' ? series.map((each) => ({ ...each, ...LINE })) : series,
      },
    ],
    categories: keys.map((key) => names.get(key) ?? key),
    categoryAxis: categoryAxisOf(unit.encoding[categoryChannel], texts !== undefined, isHorizontal),
    blanks: 'gap',
    valueAxis: valueAxisOf(
      definition,
      view,
      valueChannel,
      shape.kind,
      cells.map((cell) => cell.value),
    ),
    legend: legendOf(unit.encoding, shape.series !== undefined),
    textSize: textSizeOf(chart.context.kit, chart.context.target),
  };
}

/** How a unit lies in PowerPoint's terms; undefined where it does not. */
function shapeOf(unit: SpecUnit): Shape | undefined {
  const { encoding, mark } = unit;
  const { x, y, x2, y2 } = encoding;
  const categoryChannel =
    isDiscrete(x) && y?.['type'] === 'quantitative' ? 'x' : isDiscrete(y) && x?.['type'] === 'quantitative' ? 'y' : undefined;
  const kind = mark.type === 'bar' || mark.type === 'line' || mark.type === 'area' ? mark.type : undefined;
  if (categoryChannel === undefined || kind === undefined || (kind !== 'bar' && categoryChannel === 'y')) return undefined;
  const valueChannel = categoryChannel === 'x' ? 'y' : 'x';
  const definition = encoding[valueChannel];
  const [category, value] = [columnOf(encoding[categoryChannel]), columnOf(definition)];
  const scale = isNode(definition?.['scale']) ? definition['scale'] : {};
  if (
    category === undefined ||
    value === undefined ||
    (scale['type'] !== undefined && scale['type'] !== 'linear') ||
    scale['reverse'] === true
  )
    return undefined;
  const second = valueChannel === 'x' ? x2 : y2;
  const upper = columnOf(second);
  const color = encoding['color'] ?? encoding[kind === 'line' ? 'stroke' : 'fill'];
  const offset = columnOf(encoding[categoryChannel === 'x' ? 'xOffset' : 'yOffset']);
  const colored = isDiscrete(color) ? columnOf(color) : undefined;
  const series = offset ?? (colored === category ? undefined : (colored ?? columnOf(encoding['detail'])));
  if (second !== undefined && (upper === undefined || kind !== 'bar' || series !== undefined)) return undefined;
  if (offset !== undefined && colored !== undefined && colored !== offset && colored !== category) return undefined;
  const grouping = groupingOf(kind, definition?.['stack'], series !== undefined, offset !== undefined, upper !== undefined);
  return (
    grouping && {
      kind,
      categoryChannel,
      valueChannel,
      category,
      value,
      grouping,
      ...(upper === undefined ? {} : { upper }),
      ...(series === undefined ? {} : { series }),
    }
  );
}

function groupingOf(
  kind: Shape['kind'],
  stack: unknown,
  hasSeries: boolean,
  hasOffset: boolean,
  isRange: boolean,
): NativePlot['grouping'] | undefined {
  if (isRange) return 'stacked';
  if (kind === 'line' || !hasSeries || hasOffset) return 'clustered';
  if (stack === undefined || stack === true || stack === 'zero') return 'stacked';
  return stack === 'normalize' ? 'percentStacked' : undefined;
}

function cellOf(mark: SceneMark, shape: Shape, findColor: (value: unknown) => Color | undefined): Cell {
  const low = toNumber(mark.datum[shape.value]);
  const high = shape.upper === undefined ? undefined : toNumber(mark.datum[shape.upper]);
  const color = findColor(mark.item[shape.kind === 'line' ? 'stroke' : 'fill']);
  return {
    category: String(mark.datum[shape.category]),
    series: shape.series === undefined ? '' : String(mark.datum[shape.series]),
    value: high === undefined || low === null || high === null ? low : Math.max(low, high),
    ...(high === undefined || low === null || high === null ? {} : { low: Math.min(low, high) }),
    ...(color === undefined ? {} : { color }),
  };
}

const toNumber = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

const isTranslucent = ({ item }: SceneMark): boolean =>
  ['opacity', 'fillOpacity', 'strokeOpacity'].some((key) => typeof item[key] === 'number' && item[key] < 0.999);

/** Domain of a discrete scale, as texts. */
function domainOf(view: View, channel: string): readonly string[] | undefined {
  try {
    const scale: unknown = view.scale(channel);
    const domain: unknown =
      typeof scale === 'function' && 'domain' in scale && typeof scale.domain === 'function' ? scale.domain() : undefined;
    return Array.isArray(domain) ? domain.map(String) : undefined;
  } catch {
    return undefined; // the view has no such scale
  }
}

/** Series from the axis outwards where they are stacked, else as their scale has them. */
function seriesOrder(view: View, shape: Shape, drawn: readonly SceneMark[]): readonly string[] {
  const { series } = shape;
  if (series === undefined) return [''];
  const known = [...new Set(drawn.map((mark) => String(mark.datum[series])))];
  const inScale = ['color', 'fill', 'stroke', 'xOffset', 'yOffset']
    .map((channel) => domainOf(view, channel))
    .find((domain) => domain !== undefined && known.every((name) => domain.includes(name)));
  if (shape.grouping === 'clustered') return inScale?.filter((name) => known.includes(name)) ?? known;
  // Vega-Lite stacks by name, downwards or upwards; the positions tell which.
  const inStack = known.map((name) => ({ name, rank: rankOf(name, series, shape, drawn) }));
  return inStack.sort((a, b) => a.rank - b.rank).map(({ name }) => name);
}

/** How many series lie, somewhere, nearer to the axis than this one. */
function rankOf(name: string, series: string, shape: Shape, drawn: readonly SceneMark[]): number {
  const start = (mark: SceneMark): number => Math.abs(Number(mark.datum[`${shape.value}_start`] ?? 0));
  const own = drawn.filter((mark) => String(mark.datum[series]) === name);
  const below = own.flatMap((mark) =>
    drawn
      .filter((other) => other.datum[shape.category] === mark.datum[shape.category] && start(other) < start(mark))
      .map((other) => String(other.datum[series])),
  );
  return new Set(below).size;
}

/** Name of the only series: the axis title where it has one. */
const nameOf = (definition: SpecNode, column: string): string =>
  typeof definition['title'] === 'string' ? definition['title'] : column.replace(/^__/, '');

/** The end of an axis that a spec fixes. */
function scaleMaximum(definition: SpecNode): number | undefined {
  const domain = isNode(definition['scale']) ? definition['scale']['domain'] : undefined;
  return Array.isArray(domain) && typeof domain[1] === 'number' ? domain[1] : undefined;
}

function pie(chart: Fittable, unit: SpecUnit, view: View): NativeChart | undefined {
  const { theta, color } = unit.encoding;
  const [value, category] = [columnOf(theta), isDiscrete(color) ? columnOf(color) : undefined];
  if (value === undefined || category === undefined || unit.encoding['radius'] !== undefined) return undefined;
  const marks = marksOf(view);
  const drawn = marks.filter((mark) => mark.kind === 'arc').sort((a, b) => Number(a.item['startAngle']) - Number(b.item['startAngle']));
  const findColor = createFindColor(chart.context.kit);
  const cells = drawn.map(
    (mark): Cell => ({
      category: String(mark.datum[category]),
      series: '',
      value: toNumber(mark.datum[value]),
      color: findColor(mark.item['fill'])?.color ?? chart.context.kit.colors.muted,
    }),
  );
  const categories = cells.map((cell) => cell.category);
  const labels = readLabels(
    marks.filter((mark) => mark.kind === 'text'),
    category,
    undefined,
    [],
    'x',
  );
  if (cells.length === 0 || new Set(categories).size !== cells.length || labels === undefined || drawn.some(isTranslucent))
    return undefined;
  const [series] = nativeSeries({ cells, labels, categories }, [''], nameOf(theta ?? {}, value), 'pie', undefined);
  if (series === undefined) return undefined;
  const colors = cells.flatMap((cell) => cell.color ?? []);
  return {
    plots: [
      {
        kind: Number(unit.mark['innerRadius'] ?? 0) > 0 ? 'doughnut' : 'pie',
        direction: 'vertical',
        grouping: 'clustered',
        gapWidth: 0,
        isSecond: false,
        series: [{ ...series, pointColors: colors }],
      },
    ],
    categories,
    categoryAxis: { kind: 'text', visible: false, isReversed: false },
    blanks: 'gap',
    valueAxis: valueAxisOf(
      { ...theta, axis: null },
      view,
      'theta',
      'pie',
      cells.map((cell) => cell.value),
    ),
    legend: legendOf(unit.encoding, true),
    textSize: textSizeOf(chart.context.kit, chart.context.target),
  };
}
