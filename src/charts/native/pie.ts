// Pies and doughnuts: one ring of slices, a category each.
import type { NativeChart } from '../../frame/chart.js';
import { type Cell, paintOf } from './cells.js';

import { legendOf, linesOf } from './legend.js';
import { numberFormatOf } from './number-format.js';
import { valueIn } from './read-layers.js';
import { shownTexts } from './texts.js';
import { type Furniture, isNot, type Layer, type LayerItem, type Native, not, type Reading } from './types.js';
import { numberOn } from './value-axis.js';

const FULL = 2 * Math.PI;
/** Vega may draw a slice from its end to its start. */
const startOf = ({ item }: LayerItem): number => Math.min(Number(item['startAngle']), Number(item['endAngle']));
const endOf = ({ item }: LayerItem): number => Math.max(Number(item['startAngle']), Number(item['endAngle']));

/** The slices of a chart clockwise from the top. */
export function pieChart(reading: Reading, furniture: Furniture): Native<NativeChart> {
  const [arcs, ...others] = reading.layers.filter(({ kind }) => kind === 'arc');
  if (arcs === undefined || others.length > 0 || reading.layers.some(({ kind }) => kind !== 'arc' && kind !== 'text'))
    return not('kinds', 'arc');
  const [category, ...more] = arcs.seriesFields;
  const stack = reading.vega.stacks.find(({ start, end }) => arcs.thetaField === start || arcs.thetaField === end);
  if (category === undefined || more.length > 0 || stack === undefined) return not('axis', 'arc');
  const drawn = [...arcs.items].sort((one, other) => startOf(one) - startOf(other));
  if (!isWhole(drawn)) return not('position', 'arc');
  const cells = drawn.map(
    ({ datum, item }): Cell => ({
      category: String(valueIn(datum, category)),
      series: '',
      value: numberOn(undefined, valueIn(datum, stack.field)),
      ...paintOf(arcs, item, reading),
      item,
    }),
  );
  const categories = cells.map((cell) => cell.category);
  if (new Set(categories).size < cells.length) return not('overlap');
  if (cells.some(({ opacity, value, color }) => opacity < 0.999 || value === null || value < 0 || color === undefined))
    return not('color', category);
  const labels = sliceLabels(reading, category, cells);
  if (isNot(labels)) return labels;
  const isDoughnut = drawn.some(({ item }) => Number(item['innerRadius'] ?? 0) > 0);
  const name = reading.titles.get(stack.field) ?? stack.field.replace(/^__/, '');
  const [first] = cells;
  return {
    plots: [
      {
        kind: isDoughnut ? 'doughnut' : 'pie',
        ...(isDoughnut ? { holeSize: holeOf(first) } : {}),
        direction: 'vertical',
        grouping: 'clustered',
        gapWidth: 0,
        isSecond: false,
        series: [
          {
            name,
            values: cells.map(({ value }) => value),
            ...(first?.color === undefined ? {} : { color: first.color }),
            pointColors: cells.flatMap(({ color }) => color ?? []),
            ...labels,
          },
        ],
      },
    ],
    categories,
    categoryAxis: { kind: 'text', visible: false, isReversed: false },
    valueAxis: { visible: false, gridlines: false, format: 'General' },
    blanks: 'gap',
    ...furniture,
    legend: legendOf(reading.vega),
  };
}

/** The hole in per cent of the whole. */
const holeOf = (cell: Cell | undefined): number =>
  Math.round((100 * Number(cell?.item['innerRadius'] ?? 0)) / Math.max(1, Number(cell?.item['outerRadius'] ?? 1)));

/** True for slices that fill one turn from the top, one after the other, of one radius. */
function isWhole(drawn: readonly LayerItem[]): boolean {
  const [first] = drawn;
  const last = drawn.at(-1);
  if (first === undefined || last === undefined) return false;
  const radius = (name: string, { item }: LayerItem): number => Number(item[name] ?? 0);
  const isOneRing = drawn.every((each) => ['innerRadius', 'outerRadius'].every((name) => radius(name, each) === radius(name, first)));
  const ends = [0, ...drawn.map(endOf)];
  const isFilled = drawn.every((each, index) => Math.abs(startOf(each) - (ends[index] ?? 0)) < 1e-6);
  return isOneRing && isFilled && Math.abs(endOf(last) - FULL) < 1e-6;
}

/** A stack of texts may run in another order than that of the slices. */
function isInSlice(text: LayerItem['item'], slice: LayerItem['item']): boolean {
  const [angle, item] = [Number(text['theta'] ?? 0), { datum: {}, item: slice }];
  return angle >= startOf(item) && angle <= endOf(item);
}

/** A text for each slice that has one; texts of anything else have no place in a pie. */
function sliceLabels(reading: Reading, category: string, cells: readonly Cell[]): Native<object> {
  const texts = reading.layers.filter(({ kind }) => kind === 'text').flatMap((layer: Layer) => shownTexts(layer));
  if (texts.length === 0) return {};
  const found = new Map<string, LayerItem['item']>();
  for (const { datum, item } of texts) {
    const key = String(valueIn(datum, category));
    const cell = cells.find((each) => each.category === key);
    if (cell === undefined || found.has(key) || !isInSlice(item, cell.item)) return not('text', linesOf(item['text']));
    found.set(key, item);
  }
  const words = cells.map((cell) => linesOf(found.get(cell.category)?.['text']));
  const [outer] = cells.map(({ item }) => Number(item['outerRadius']));
  const isOutside = [...found.values()].every((item) => Number(item['radius'] ?? 0) >= (outer ?? 0));
  const printed = cells.map(({ value }, index) => ({ value: value ?? 0, text: words[index] ?? '' }));
  const format = words.every((text) => text !== '') ? numberFormatOf(printed, reading.context.language) : undefined;
  const colors = [...found.values()].map((item) => reading.findColor(item['fill'])?.color);
  const [color] = colors;
  const isOne = color !== undefined && colors.every((each) => each?.rgb === color.rgb);
  return {
    ...(isOne ? { labelColor: color } : {}),
    ...(format === undefined ? { labels: words } : { labels: 'value', labelFormat: format }),
    labelPosition: isOutside ? 'outsideEnd' : 'center',
  };
}
