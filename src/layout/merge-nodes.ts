// Structure elements that went on over several frames become one again.
import type { StructureNode } from '../frame/types.js';

/** Joins siblings of the same id, keeping the first one's place and all children in order. */
export function mergeNodes(nodes: readonly StructureNode[]): readonly StructureNode[] {
  const byId = new Map<string, StructureNode[]>();
  for (const node of nodes) byId.set(node.id, [...(byId.get(node.id) ?? []), node]);
  return [...byId.values()].map((same) => {
    const [first] = same;
    if (first === undefined) throw new Error('A group of structure elements is never empty');
    return { ...first, children: mergeNodes(same.flatMap((it) => it.children)) };
  });
}
