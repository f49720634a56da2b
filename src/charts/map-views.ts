// Walks the views of a chart: those that draw, inside of those that only arrange.
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** Lists of views side by side. */
const LISTS = ['concat', 'hconcat', 'vconcat'];

/** The spec with every single or layered view replaced; what arranges them stays. */
export function mapViews(view: SpecNode, change: (view: SpecNode) => SpecNode): SpecNode {
  const list = LISTS.find((key) => Array.isArray(view[key]));
  if (list !== undefined) {
    const panels = view[list] as readonly unknown[]; // found to be a list
    return { ...view, [list]: panels.map((panel) => (isNode(panel) ? mapViews(panel, change) : panel)) };
  }
  if (isNode(view['spec'])) return { ...view, spec: mapViews(view['spec'], change) };
  return change(view);
}
