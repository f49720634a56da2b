// The part of Vega's scene graph that a native chart is read from; Vega ships no types for it.
import type { View } from 'vega';
import { isNode } from './spec-reader.js';

/** A mark of the scene with its items, or a group item with its marks. */
export interface SceneNode {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly SceneNode[];
  readonly orient?: string;
  readonly [property: string]: unknown;
}

/** One drawn mark: the row it shows, and where and how. */
export interface SceneMark {
  readonly kind: string;
  readonly datum: Readonly<Record<string, unknown>>;
  readonly item: Readonly<Record<string, unknown>>;
}

/** A label of an axis: the value it stands for and the text that is printed. */
export interface AxisLabel {
  readonly value: unknown;
  readonly text: string;
}

/** The root of a view's scene graph. */
export const rootOf = (view: View): SceneNode => (view.scenegraph() as unknown as { readonly root: SceneNode }).root; // see above

/** Every mark that shows a row, in painting order; axes, legends and other guides are left out. */
export function marksOf(view: View): readonly SceneMark[] {
  const found: SceneMark[] = [];
  const visit = (node: SceneNode): void => {
    for (const child of node.items ?? []) {
      if (node.marktype === undefined || node.marktype === 'group') {
        if (child.role === undefined || !/^(?:axis|legend|title)/.test(child.role)) visit(child);
      } else if (node.role === 'mark')
        found.push({ kind: node.marktype, datum: isNode(child['datum']) ? child['datum'] : {}, item: child });
    }
  };
  visit(rootOf(view));
  return found;
}

/** The labels of the axis on a side; undefined where there is none or it prints no labels. */
export function axisLabelsOf(view: View, channel: 'x' | 'y'): readonly AxisLabel[] | undefined {
  const sides = channel === 'x' ? ['bottom', 'top'] : ['left', 'right'];
  const labels: AxisLabel[] = [];
  const visit = (node: SceneNode, isInside: boolean): void => {
    if (isInside && node.role === 'axis-label') {
      for (const item of node.items ?? [])
        labels.push({ value: isNode(item['datum']) ? item['datum']['value'] : undefined, text: lines(item['text']) });
    }
    for (const child of node.items ?? []) visit(child, isInside || (node.role === 'axis' && sides.includes(String(child.orient))));
  };
  visit(rootOf(view), false);
  return labels.length === 0 ? undefined : labels;
}

/** Text of several lines, empty ones left out. */
function lines(text: unknown): string {
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  return parts
    .map((part) => String(part ?? '').trim())
    .filter((part) => part !== '')
    .join('\n');
}
