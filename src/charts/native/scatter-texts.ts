// Texts over two axes of numbers: labels of the points they stand at, or of points that are not seen.
import { linesOf } from './legend.js';
import { valueIn } from './read-layers.js';
import type { ScatterSeries } from './scatter.js';
import { placeOf } from './text-points.js';
import { isShifted, shownTexts } from './texts.js';
import type { Layer, LayerItem, Native, Reading } from './types.js';
import { not } from './types.js';
import { numberOn } from './value-axis.js';

/** The series with the labels of a layer of texts. */
export function readPointTexts(layer: Layer, drawn: readonly ScatterSeries[], reading: Reading): Native<readonly ScatterSeries[]> {
  const [x, y] = [layer.x, layer.y];
  const texts = shownTexts(layer);
  const said = linesOf(texts[0]?.item['text']);
  if (x?.field === undefined || y?.field === undefined || texts.some(({ item }) => isShifted(item))) return not('text', said);
  const [first] = texts;
  if (first === undefined) return drawn;
  const field = { x: x.field, y: y.field };
  const points = texts.map(({ datum, item }) => ({
    x: numberOn(x.scale, valueIn(datum, field.x)),
    y: numberOn(y.scale, valueIn(datum, field.y)),
    item,
  }));
  // Bubbles stand alone: their labels can only be their own.
  const isBubble = drawn.some(({ series }) => series.sizes !== undefined);
  if (isBubble) return labelPoints(points, drawn, said);
  const color = reading.findColor(first.item['fill'])?.color;
  const isOne = texts.every(({ item }) => item['fill'] === first.item['fill'] && placeOf(item) === placeOf(first.item));
  if (!isOne) return not('text', said);
  return [
    ...drawn,
    {
      layer,
      key: 'labels',
      cells: [],
      series: {
        name: reading.titles.get(field.y) ?? field.y,
        x: points.map((point) => point.x),
        values: points.map((point) => point.y),
        labels: points.map(({ item }) => linesOf(item['text'])),
        labelPosition: placeOf(first.item),
        ...(color === undefined ? {} : { labelColor: color }),
        isUnlisted: true,
      },
    },
  ];
}

/** Each text at the one bubble with its values. */
function labelPoints(
  points: readonly { readonly x: number | null; readonly y: number | null; readonly item: LayerItem['item'] }[],
  drawn: readonly ScatterSeries[],
  said: string,
): Native<readonly ScatterSeries[]> {
  const keyOf = (x: number | null | undefined, y: number | null | undefined): string => `${x} ${y}`;
  const words = new Map(points.map(({ x, y, item }) => [keyOf(x, y), item]));
  const cells = drawn.flatMap((each) => each.cells);
  if (words.size < points.length || new Set(cells.map(({ x, value }) => keyOf(x, value))).size < cells.length) return not('text', said);
  return drawn.map((each) => {
    const own = each.cells.map(({ x, value }) => words.get(keyOf(x, value)));
    const item = own.find((text) => text !== undefined);
    if (item === undefined) return each;
    const labels = own.map((text) => linesOf(text?.['text']));
    return { ...each, series: { ...each.series, labels, labelPosition: placeOf(item) } };
  });
}
