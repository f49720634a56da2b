// The axes, legend and gaps of a native chart, as the spec and the evaluated scales have them.
import type { View } from 'vega';
import type { NativeChart, NativeKind } from '../frame/chart.js';
import { isNode } from './spec-reader.js';
import type { SpecUnit } from './spec-units.js';
import type { SpecNode } from './types.js';

const titleOf = (definition: SpecNode | undefined): { readonly title?: string } => {
  const axis = isNode(definition?.['axis']) ? definition['axis'] : {};
  const title = 'title' in axis ? axis['title'] : definition?.['title'];
  return typeof title === 'string' && title !== '' ? { title } : {};
};

/** The axis of categories; hidden where it prints no labels. */
export const categoryAxisOf = (definition: SpecNode | undefined, hasLabels: boolean, isReversed: boolean): NativeChart['categoryAxis'] => ({
  kind: 'text',
  isReversed,
  ...(hasLabels ? titleOf(definition) : {}),
  visible: hasLabels,
});

/** The axis of values. Bounds are given where the spec fixes them, and zero for bars and areas; PowerPoint chooses the others. */
export function valueAxisOf(
  definition: SpecNode,
  view: View,
  channel: string,
  kind: NativeKind,
  values: readonly (number | null)[],
): NativeChart['valueAxis'] {
  const axis = isNode(definition['axis']) ? definition['axis'] : {};
  const visible = definition['axis'] !== null && axis['labels'] !== false;
  const domain = isNode(definition['scale']) && Array.isArray(definition['scale']['domain']) ? definition['scale']['domain'] : [];
  const [low, high]: unknown[] = domain;
  const isFromZero = kind !== 'line' && values.every((value) => value === null || value >= 0);
  const minimum = typeof low === 'number' ? low : isFromZero ? 0 : undefined;
  const step = visible && typeof high === 'number' ? stepOf(axis, view, channel) : undefined;
  return {
    ...(visible ? titleOf(definition) : {}),
    visible,
    gridlines: axis['grid'] === true,
    ...(minimum === undefined ? {} : { minimum }),
    ...(typeof high === 'number' ? { maximum: high } : {}),
    ...(step === undefined ? {} : { majorUnit: step }),
    format: excelFormat(axis['format'] ?? definition['format'], values),
  };
}

/** Distance between ticks where it is the same all along. */
function stepOf(axis: SpecNode, view: View, channel: string): number | undefined {
  const scale: unknown = view.scale(channel);
  const count = typeof axis['tickCount'] === 'number' ? axis['tickCount'] : 5;
  const ticks: unknown = Array.isArray(axis['values'])
    ? axis['values']
    : typeof scale === 'function' && 'ticks' in scale && typeof scale.ticks === 'function'
      ? scale.ticks(count)
      : [];
  if (!Array.isArray(ticks) || ticks.length < 2) return undefined;
  const steps = ticks.slice(1).map((tick: unknown, index) => Number(tick) - Number(ticks[index]));
  const [first] = steps;
  return first !== undefined && steps.every((step) => Math.abs(step - first) < 1e-9) ? Number(first.toFixed(10)) : undefined;
}

/** An Excel number format for a d3 format; chosen from the values where there is none. */
function excelFormat(format: unknown, values: readonly (number | null)[]): string {
  const [, comma = '', digits, trimmed = '', kind = ''] =
    /^(,?)(?:\.(\d+))?(~?)([df%]?)$/.exec(typeof format === 'string' ? format : '') ?? [];
  const numbers = values.flatMap((value) => value ?? []);
  const given = kind === 'd' ? 0 : kind !== '' && trimmed === '' ? Number(digits ?? (kind === '%' ? 0 : 6)) : undefined;
  const decimals = given ?? Math.max(0, ...numbers.map((value) => (String(value).split('.')[1] ?? '').length));
  const isLarge = comma !== '' || (kind === '' && numbers.some((value) => Math.abs(value) >= 1000));
  return `${isLarge ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(Math.min(decimals, 6))}`}${kind === '%' ? '%' : ''}`;
}

/** Where the legend stands; none where a spec switches it off or there is nothing to tell apart. */
export function legendOf(encoding: SpecUnit['encoding'], hasSeries: boolean): NativeChart['legend'] {
  const channel = ['color', 'fill', 'stroke'].map((name) => encoding[name]).find((definition) => definition !== undefined);
  if (!hasSeries || channel === undefined || channel['legend'] === null) return 'none';
  const orient = isNode(channel['legend']) ? String(channel['legend']['orient'] ?? 'top') : 'top';
  if (orient.startsWith('bottom')) return 'bottom';
  return orient === 'right' || orient === 'left' ? 'right' : 'top';
}

/** Gap between groups of bars in per cent of one bar, from the band scale; 0 to 500 as Office allows (ECMA-376 part 1, 21.2.2.75). */
export function gapWidthOf(view: View, channel: string, barsInGroup: number): number {
  const scale: unknown = view.scale(channel);
  if (
    typeof scale !== 'function' ||
    !('step' in scale) ||
    typeof scale.step !== 'function' ||
    !('bandwidth' in scale) ||
    typeof scale.bandwidth !== 'function'
  )
    return 50;
  const band = Number(scale.bandwidth());
  const gap = ((Number(scale.step()) - band) / (band / Math.max(1, barsInGroup))) * 100;
  return Number.isFinite(gap) ? Math.round(Math.min(500, Math.max(0, gap))) : 50;
}
