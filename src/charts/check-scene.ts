// Checks where the marks of an evaluated chart stand: Vega draws a row without a place at the edge, and leaves out what lies far away.
import type { View } from 'vega';
import type { Diagnostic, Place } from '../base/diagnostic.js';
import * as messages from './own-messages.js';
import { partName } from './part-name.js';
import { rootOf, type SceneNode } from './scene.js';

/** Points by which the middle of a mark may lie outside of the plot: one of a label beside its bar does. */
const OVERHANG = 48;
/** What places a mark or gives it its size. */
const MEASURES = [
  'x',
  'y',
  'x2',
  'y2',
  'xc',
  'yc',
  'width',
  'height',
  'size',
  'startAngle',
  'endAngle',
  'innerRadius',
  'outerRadius',
  'strokeWidth',
];

/** Reports `charts/no-position` or `charts/outside-box` for the first row that cannot be shown where it belongs. */
export function checkScene(view: View, columns: readonly string[], place: Place): readonly Diagnostic[] {
  const visit = (node: SceneNode, plot: SceneNode): Diagnostic | undefined => {
    for (const item of node.items ?? []) {
      const isGroup = node.marktype === undefined || node.marktype === 'group';
      if (isGroup && /^(?:axis|legend|title|column|row)/.test(String(item.role ?? ''))) continue;
      const found = isGroup
        ? visit(item, node.marktype === 'group' ? item : plot)
        : node.role === 'mark'
          ? checkItem(node, item, plot)
          : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const checkItem = (mark: SceneNode, item: SceneNode, plot: SceneNode): Diagnostic | undefined => {
    if (item['defined'] === false) return undefined;
    const numbers = MEASURES.map((key) => item[key]).filter((value) => typeof value === 'number');
    const name = partName(mark, item, columns);
    if (numbers.some((value) => !Number.isFinite(value))) return messages.noPosition(name, place);
    const [width, height] = [Number(plot['width'] ?? 0), Number(plot['height'] ?? 0)];
    const away = (value: unknown, length: number): number => (typeof value === 'number' ? Math.max(-value, value - length) : 0);
    const farthest = Math.max(away(item['x'], width), away(item['y'], height), away(item['x2'], width), away(item['y2'], height));
    return farthest > OVERHANG ? messages.outsideBox(name, farthest, place) : undefined;
  };
  const root = rootOf(view);
  const found = visit(root, root);
  return found === undefined ? [] : [found];
}
