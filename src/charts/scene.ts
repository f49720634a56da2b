// The part of Vega's scene graph that charts are read from; Vega ships no types for it.
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
