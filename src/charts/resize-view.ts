// Lays an evaluated view out at another size: its data stay as they are, only the scene is made anew.
import type { View } from 'vega';
import type { ChartSize } from './fit-spec.js';
import { rootOf, type SceneNode } from './scene.js';
import { isNode } from './spec-reader.js';

/** Views by the look that they were compiled from; one chart's own. */
export type KeptViews = Map<object, View>;

/** Layouts tried until labels stand inside the box: a narrower plot moves the bars that labels hang on. */
const MOST_LAYOUTS = 10;

/** Lays out again until everything stands inside the box. */
export function settle(view: View, size: ChartSize): void {
  for (let layouts = 1; layouts < MOST_LAYOUTS && isOutside(view, size); layouts += 1) view.resize().run();
}

/**
 * Resizes a view of a chart that is one view; false where it must not be used: Vega keeps the ticks that two sizes share and
 * adds the others behind them, and which labels give way to their neighbours depends on that order. So a drawing is the same
 * whatever was drawn before.
 */
export function resizeView(view: View, size: ChartSize): boolean {
  view.width(size.width).height(size.height).run();
  settle(view, size);
  // A view that was wider may hold on to labels that hang over its edge: begun anew, it leaves them room.
  return areGuidesInOrder(rootOf(view)) && !isOutside(view, size);
}

/** True when the items of axes and legends stand in the order of their values. */
function areGuidesInOrder(node: SceneNode): boolean {
  const items = node.items ?? [];
  if (/^(?:axis|legend)-/.test(node.role ?? '')) {
    const indexes = items.map(({ datum }) => (isNode(datum) ? Number(datum['index']) : Number.NaN)).filter((index) => !Number.isNaN(index));
    if (indexes.some((index, at) => at > 0 && index < (indexes[at - 1] ?? 0))) return false;
  }
  return items.every(areGuidesInOrder);
}

/** True when something of the scene stands outside of the box by more than half a point. */
function isOutside(view: View, size: ChartSize): boolean {
  // The scene graph has no typings; its root holds one group whose bounds are those of everything drawn.
  const { root } = view.scenegraph() as unknown as {
    readonly root: { readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } };
  };
  const [left, top] = view.origin();
  const { x1, y1, x2, y2 } = root.bounds;
  return x1 + (left ?? 0) < -0.5 || y1 + (top ?? 0) < -0.5 || x2 + (left ?? 0) > size.width + 0.5 || y2 + (top ?? 0) > size.height + 0.5;
}
