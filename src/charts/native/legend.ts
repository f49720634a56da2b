// The legend of a native chart, and the printed ticks of its axes.
import type { View } from 'vega';
import type { NativeChart } from '../../frame/chart.js';
import { rootOf, type SceneNode } from '../scene.js';
import { isNode } from '../spec-reader.js';
import type { VegaSpec } from './read-vega.js';
import type { Tick } from './types.js';

/** Where the legend of colours stands; none where the spec shows none. */
export function legendOf({ legends }: VegaSpec): NativeChart['legend'] {
  const legend = legends.find((each) => ['fill', 'stroke', 'shape', 'strokeDash'].some((channel) => each[channel] !== undefined));
  if (legend === undefined) return 'none';
  const orient = String(legend['orient'] ?? 'top');
  if (orient.startsWith('bottom')) return 'bottom';
  return orient === 'right' || orient === 'left' ? 'right' : 'top';
}

/** Tick labels by the scale that they print. */
export function readTicks(view: View): ReadonlyMap<string, readonly Tick[]> {
  const found = new Map<string, Tick[]>();
  const visit = (node: SceneNode, scale: string | undefined): void => {
    if (scale !== undefined && node.role === 'axis-label') {
      const ticks = (node.items ?? []).map((item) => ({
        value: isNode(item['datum']) ? item['datum']['value'] : undefined,
        text: linesOf(item['text']),
        isShown: item['opacity'] !== 0,
      }));
      found.set(scale, [...(found.get(scale) ?? []), ...ticks]);
      return;
    }
    for (const child of node.items ?? []) {
      const datum = child['datum'];
      visit(child, node.role === 'axis' && isNode(datum) && typeof datum['scale'] === 'string' ? datum['scale'] : scale);
    }
  };
  visit(rootOf(view), undefined);
  return found;
}

/** Text of several lines, empty ones left out. */
export function linesOf(text: unknown): string {
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  return parts
    .map((part) => String(part ?? '').trim())
    .filter((part) => part !== '')
    .join('\n');
}
