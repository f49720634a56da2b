// Makes a checked spec independent of where and when it runs: kit colours by value, dates in UTC, no titles that nobody wrote.
import type { Kit } from '../kit/types.js';
import { hexOf } from './chart-config.js';
import { endOnTicks } from './end-on-ticks.js';
import { isNode } from './spec-reader.js';
import { COLOR_KEYS, IGNORED_FIELDS } from './spec-vocabulary.js';
import { splitFacets } from './split-facets.js';
import type { SpecNode } from './types.js';

const POSITIONS = ['x', 'y', 'theta', 'radius'];
/** Channels whose shades are mixed as Office mixes them: then each is a tint that follows the theme. */
const SHADED = ['color', 'fill', 'stroke'];
const GUIDED = [...POSITIONS, 'color', 'fill', 'stroke', 'opacity', 'size', 'shape', 'strokeDash', 'strokeWidth'];

/** Returns a copy of the spec; the input has passed `checkSpec`. */
export function pinSpec(spec: SpecNode, kit: Kit): SpecNode {
  const dropped = ['usermeta', 'data', '$schema', ...Object.keys(IGNORED_FIELDS)];
  return endOnTicks(pinView(Object.fromEntries(Object.entries(spec).filter(([key]) => !dropped.includes(key))), kit));
}

function pinView(given: SpecNode, kit: Kit): SpecNode {
  const view = splitFacets(given);
  const { layer, encoding, transform, mark, facet, spec, ...others } = view;
  return {
    ...others,
    ...(transform === undefined ? {} : { transform: pinTransform(transform, kit) }),
    ...(mark === undefined ? {} : { mark: pinColors(mark, kit) }),
    ...(isNode(encoding)
      ? {
          encoding: Object.fromEntries(
            Object.entries(encoding).map(([channel, definition]) => [channel, pinChannel(channel, definition, kit)]),
          ),
        }
      : {}),
    ...pinViews('layer', layer, kit),
    ...pinViews('concat', others['concat'], kit),
    ...pinViews('hconcat', others['hconcat'], kit),
    ...pinViews('vconcat', others['vconcat'], kit),
    ...(isNode(facet) ? { facet: pinFacet(facet, kit) } : {}),
    ...(isNode(spec) ? { spec: pinView(spec, kit) } : {}),
  };
}

/** A list of views. */
const pinViews = (key: string, views: unknown, kit: Kit): SpecNode =>
  Array.isArray(views) ? { [key]: views.map((item: unknown) => (isNode(item) ? pinView(item, kit) : item)) } : {};

/** One channel of panels, or those of rows and columns. */
const pinFacet = (facet: SpecNode, kit: Kit): unknown =>
  'row' in facet || 'column' in facet
    ? Object.fromEntries(Object.entries(facet).map(([channel, definition]) => [channel, pinChannel(channel, definition, kit)]))
    : pinChannel('facet', facet, kit);

/** Time units of a transform run in UTC too. */
function pinTransform(transform: unknown, kit: Kit): unknown {
  if (!Array.isArray(transform)) return transform;
  return transform.map((item: unknown) => {
    if (!isNode(item)) return item;
    const pinned = pinColors(item, kit);
    return isNode(pinned) && typeof pinned['timeUnit'] === 'string' ? { ...pinned, timeUnit: utcUnit(pinned['timeUnit']) } : pinned;
  });
}

function pinChannel(channel: string, value: unknown, kit: Kit): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => pinChannel(channel, item, kit));
  if (!isNode(value)) return value;
  const colored = COLOR_KEYS.includes(channel) ? pinColorChannel(value, kit) : value;
  const definition = pinColors(colored, kit);
  if (!isNode(definition)) return definition;
  const isTemporal = definition['type'] === 'temporal';
  return {
    ...definition,
    ...(typeof definition['timeUnit'] === 'string' ? { timeUnit: utcUnit(definition['timeUnit']) } : {}),
    ...(isTemporal && definition['scale'] !== null
      ? { scale: { ...(isNode(definition['scale']) ? definition['scale'] : {}), type: 'utc' } }
      : {}),
    ...(SHADED.includes(channel) && definition['type'] === 'quantitative' && definition['scale'] !== null
      ? { scale: { ...(isNode(definition['scale']) ? definition['scale'] : {}), interpolate: 'rgb' } }
      : {}),
    ...(GUIDED.includes(channel) && definition['title'] === undefined && hasData(definition) ? { title: null } : {}),
  };
}

const hasData = (definition: SpecNode): boolean => ['field', 'aggregate', 'datum'].some((key) => definition[key] !== undefined);

/** `yearmonth` → `utcyearmonth`: without it a date would fall into another month west of Greenwich. */
const utcUnit = (unit: string): string => (unit.startsWith('utc') ? unit : `utc${unit}`);

/** In a colour channel `value` and the scale's `range` are colours too. */
function pinColorChannel(value: SpecNode, kit: Kit): SpecNode {
  const condition = value['condition'];
  const pinCondition = (item: unknown): unknown =>
    isNode(item) && 'value' in item ? { ...item, value: colorOf(item['value'], kit) } : item;
  const scale = value['scale'];
  return {
    ...value,
    ...('value' in value ? { value: colorOf(value['value'], kit) } : {}),
    ...(condition === undefined ? {} : { condition: Array.isArray(condition) ? condition.map(pinCondition) : pinCondition(condition) }),
    ...(isNode(scale) && Array.isArray(scale['range'])
      ? { scale: { ...scale, range: scale['range'].map((item: unknown) => colorOf(item, kit)) } }
      : {}),
  };
}

/** Replaces names of kit colours under every key that holds a colour. */
function pinColors(value: unknown, kit: Kit): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => pinColors(item, kit));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, COLOR_KEYS.includes(key) ? colorOf(child, kit) : pinColors(child, kit)]),
  );
}

/** A name of a kit colour and how much of it there is: the rest is white. */
const TINT = /^(\w+) ([1-9]\d)%$/;

/** The name behind `accent1 60%`; any other value as it is. */
export const withoutTint = (value: unknown): unknown => (typeof value === 'string' ? (TINT.exec(value)?.[1] ?? value) : value);

/** Each channel mixed with white by itself, as Office lightens a theme colour. */
function tintOf(rgb: string, percent: number): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * (1 - percent / 100)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function colorOf(value: unknown, kit: Kit): unknown {
  if (isNode(value)) return pinColors(value, kit); // a gradient and its stops
  const tint = typeof value === 'string' ? TINT.exec(value) : null;
  if (tint !== null) return tintOf(String(colorOf(tint[1], kit)).slice(1), Number(tint[2]));
  const colors: Readonly<Record<string, { readonly rgb: string }>> = { ...kit.colors, disputed: kit.map?.disputed ?? kit.colors.muted };
  const color = typeof value === 'string' && Object.hasOwn(colors, value) ? colors[value] : undefined;
  return color === undefined ? value : hexOf(color);
}
