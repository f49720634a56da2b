// Texts at values of their own: labels of points that are not seen.
import { keyOf } from './category-axis.js';
import type { DraftPlot } from './draft.js';
import { linesOf } from './legend.js';
import { valueIn } from './read-layers.js';
import { isShifted, type Label, lookOf, shownTexts } from './texts.js';
import { isNot, type Layer, type LayerItem, type Native, not, type Reading } from './types.js';
import { numberOn } from './value-axis.js';

/** A plot of unseen points that carry the texts. Across bars that lie there are no points. */
export function textPlot(layer: Layer, along: 'x' | 'y', keys: readonly string[], reading: Reading): Native<DraftPlot> {
  const [place, at] = [layer.x, layer.y];
  const said = linesOf(layer.items[0]?.item['text']);
  if (along === 'y' || place?.field === undefined || at?.field === undefined || at.scale === undefined) return not('text', said);
  const places = new Map(keys.map((key, index) => [key, index]));
  const found = new Map<number, { readonly value: number; readonly item: LayerItem['item'] }>();
  for (const { datum, item } of shownTexts(layer)) {
    const index = places.get(keyOf(valueIn(datum, place.field)));
    const value = numberOn(at.scale, valueIn(datum, at.field));
    if (index === undefined || value === null || found.has(index) || isShifted(item)) return not('text', linesOf(item['text']));
    found.set(index, { value, item });
  }
  const values = keys.map((_, index) => found.get(index)?.value ?? null);
  const cells = values.map(() => undefined);
  const name = reading.titles.get(at.field) ?? at.field;
  const carrier = { key: 'labels', cells, series: { name, values, isUnlisted: true } };
  const labels = keys.map((_, index): Label | undefined => {
    const item = found.get(index)?.item;
    return item === undefined ? undefined : { target: carrier, index, text: linesOf(item['text']), position: placeOf(item), item };
  });
  const look = lookOf(labels, values, reading);
  if (isNot(look)) return look;
  return {
    layer,
    scale: at.scale.name,
    plot: { kind: 'line', direction: 'vertical', grouping: 'clustered', gapWidth: 0 },
    series: [{ ...carrier, series: { ...carrier.series, ...look } }],
  };
}

/** On which side of its own anchor a text stands. */
export function placeOf(item: LayerItem['item']): 'above' | 'below' | 'left' | 'right' | 'center' {
  if (item['align'] === 'left') return 'right';
  if (item['align'] === 'right') return 'left';
  if (item['baseline'] === 'bottom' || Number(item['dy'] ?? 0) < 0) return 'above';
  return item['baseline'] === 'top' || Number(item['dy'] ?? 0) > 0 ? 'below' : 'center';
}
