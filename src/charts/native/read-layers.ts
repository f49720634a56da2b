// Joins each mark of a compiled spec with what the view drew for it.
import { field as accessor, type View } from 'vega';
import { rootOf, type SceneNode } from '../scene.js';
import { isNode } from '../spec-reader.js';
import { readScale } from './read-scale.js';
import type { VegaMark, VegaSpec } from './read-vega.js';
import { isNot, type Layer, type LayerItem, type LayerKind, type Native, not, type Position, type Scale } from './types.js';

const KINDS: Readonly<Record<string, LayerKind>> = {
  bar: 'bar',
  line: 'line',
  area: 'area',
  arc: 'arc',
  point: 'point',
  circle: 'point',
  square: 'point',
  tick: 'tick',
  rule: 'rule',
  text: 'text',
};

/** Channels whose categories tell series apart. */
const SERIES_CHANNELS = ['fill', 'stroke', 'shape', 'strokeDash', 'opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth'];

/** Every layer in painting order; a mark that PowerPoint has nothing for has no native form. */
export function readLayers(vega: VegaSpec, view: View): Native<readonly Layer[]> {
  const items = itemsByMark(view);
  const layers: Layer[] = [];
  for (const mark of vega.marks) {
    const kind = KINDS[mark.style];
    const drawn = items.get(mark.name) ?? [];
    if (drawn.length === 0) continue;
    const layer = kind === undefined ? not('mark', mark.style) : readLayer(kind, mark, drawn, view);
    if (isNot(layer)) return layer;
    layers.push(layer);
  }
  return layers;
}

/** Items by the name of their mark, in painting order. */
function itemsByMark(view: View): ReadonlyMap<string, readonly LayerItem[]> {
  const found = new Map<string, LayerItem[]>();
  const visit = (node: SceneNode): void => {
    for (const child of node.items ?? []) {
      if (node.marktype === undefined || node.marktype === 'group') visit(child);
      else if (node.role === 'mark') {
        const name = String(node['name']);
        const list = found.get(name) ?? [];
        list.push({ datum: isNode(child['datum']) ? child['datum'] : {}, item: child });
        found.set(name, list);
      }
    }
  };
  visit(rootOf(view));
  return found;
}

function readLayer(kind: LayerKind, mark: VegaMark, items: readonly LayerItem[], view: View): Native<Layer> {
  const position = (channel: string): Position | undefined => readPosition(mark.encode[channel], view);
  const offset = (channel: string): Position | undefined => {
    const entry = lastEntry(mark.encode[channel]);
    return isNode(entry) && isNode(entry['offset']) ? readPosition(entry['offset'], view) : undefined;
  };
  const scales = SERIES_CHANNELS.flatMap((channel) => {
    const read = readPosition(mark.encode[channel], view);
    return read?.field === undefined || read.scale === undefined ? [] : [{ ...read, field: read.field, scale: read.scale, channel }];
  });
  const shaded = scales.find(({ scale }) => scale.type !== 'discrete');
  if (shaded !== undefined) return not('color', shaded.field);
  const [xOffset, yOffset] = [offset('x') ?? offset('xc'), offset('y') ?? offset('yc')];
  const offsets = [xOffset, yOffset].flatMap((each) => (each?.field === undefined ? [] : [each.field]));
  const positions = {
    x: position('x') ?? position('xc'),
    y: position('y') ?? position('yc'),
    x2: position('x2'),
    y2: position('y2'),
    xOffset,
    yOffset,
  };
  const size = readPosition(mark.encode['size'], view);
  const theta = readPosition(mark.encode['startAngle'], view);
  const color = scales.find(({ channel }) => channel === 'fill' || channel === 'stroke');
  return {
    kind,
    ...Object.fromEntries(Object.entries(positions).filter(([, value]) => value !== undefined)),
    seriesFields: [...new Set([...offsets, ...mark.groupby, ...scales.map(({ field }) => field)])],
    ...(color === undefined ? {} : { colorScale: color.scale }),
    ...(size?.field === undefined || kind !== 'point' ? {} : { sizeField: size.field }),
    ...(theta?.field === undefined ? {} : { thetaField: theta.field }),
    hasOwnOrder: kind === 'line' && isOwnOrder(mark.sort),
    items,
  };
}

/** Lines run along an axis unless the spec orders their points itself. */
const isOwnOrder = (sort: unknown): boolean => isNode(sort) && sort['field'] !== 'x' && sort['field'] !== 'y';

/** Of conditions, the one that shows a column; else what holds otherwise. */
function lastEntry(entry: unknown): unknown {
  if (!Array.isArray(entry)) return entry;
  return entry.find((each: unknown) => isNode(each) && each['field'] !== undefined) ?? entry.at(-1);
}

function readPosition(entry: unknown, view: View): Position | undefined {
  const last = lastEntry(entry);
  if (!isNode(last)) return undefined;
  const scale: Scale | undefined = typeof last['scale'] === 'string' ? readScale(view, last['scale']) : undefined;
  const found = scale === undefined ? {} : { scale };
  const { field } = last;
  if (typeof field === 'string') return { ...found, field };
  if (scale !== undefined && 'value' in last) return { ...found, constant: last['value'] };
  return found;
}

/** The value of a column in a row; a name may be a path. */
export const valueIn = (datum: LayerItem['datum'], field: string): unknown => (field in datum ? datum[field] : accessor(field)(datum));

/** The name of the series that a row belongs to, and its key. */
export function seriesOf(layer: Layer, datum: LayerItem['datum'], category: string | undefined): string {
  const fields = layer.seriesFields.filter((field) => field !== category);
  return fields.map((field) => String(valueIn(datum, field))).join(' · ');
}
