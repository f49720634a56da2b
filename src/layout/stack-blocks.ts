// Blocks one below the other in a box: gaps between them, the left-over height to those that can be stretched.
import type { Rect } from '../base/geometry.js';
import type { Block, LayoutContext, Piece, Stacked } from '../blocks/types.js';
import { layoutBlock, typeOf } from './layout-block.js';

interface Flexibility {
  readonly minimum: number;
  readonly maximum: number;
}

/** Space between two blocks, points, before the scale of a fitting. */
const GAP = { deck: 16, memo: 7 } as const;

/** Space above a block that is not the first. */
export function gapBefore(block: Block, context: LayoutContext): number {
  return typeOf(block).before?.(block, context) ?? GAP[context.target] * context.scale;
}

/** Stacks blocks from the top of a box; with `fill`, blocks that can be stretched share what is left. */
export function stackBlocks(blocks: readonly Block[], room: Rect, context: LayoutContext, fill: boolean): Stacked {
  const heights = fill ? shareHeight(blocks, room, context) : [];
  const items: Piece['items'][number][] = [];
  const nodes: Piece['nodes'][number][] = [];
  const statements: string[] = [];
  let y = room.y;
  for (const [index, block] of blocks.entries()) {
    const gap = index === 0 ? 0 : gapBefore(block, context);
    const given = heights[index];
    const left = room.y + room.height - y - gap;
    const height = given === undefined ? left : Math.min(given, left);
    if (height <= 0) return { piece: { height: y - room.y, items, nodes, statements }, rest: blocks.slice(index) };
    const { piece, rest } = layoutBlock(block, { x: room.x, y: y + gap, width: room.width, height }, context, given !== undefined);
    if (piece === null || strandsHeading(blocks, index, { x: room.x, y: y + gap, width: room.width, height: left }, context))
      return { piece: { height: y - room.y, items, nodes, statements }, rest: blocks.slice(index) };
    items.push(...piece.items);
    nodes.push(...piece.nodes);
    statements.push(...piece.statements);
    y += gap + piece.height;
    if (rest !== null) return { piece: { height: y - room.y, items, nodes, statements }, rest: [rest, ...blocks.slice(index + 1)] };
  }
  return { piece: { height: y - room.y, items, nodes, statements }, rest: [] };
}

/** Heights for the flexible blocks of a stack: their least, and an equal share of what the others leave. */
function shareHeight(blocks: readonly Block[], room: Rect, context: LayoutContext): readonly (number | undefined)[] {
  const flexibilities = blocks.map((block) => typeOf(block).flexible?.(block, room.width, context));
  if (flexibilities.every((it) => it === undefined)) return [];
  const tall = { ...room, height: 100000 };
  const fixed = blocks.reduce((sum, block, index) => {
    const gap = index === 0 ? 0 : gapBefore(block, context);
    return sum + gap + (flexibilities[index]?.minimum ?? layoutBlock(block, tall, context, false).piece?.height ?? 0);
  }, 0);
  return growEqually(flexibilities, Math.max(0, room.height - fixed));
}

function growEqually(flexibilities: readonly (Flexibility | undefined)[], spare: number): readonly (number | undefined)[] {
  const heights = flexibilities.map((it) => it?.minimum);
  let left = spare;
  for (;;) {
    const growing = flexibilities.flatMap((it, index) => (it !== undefined && (heights[index] ?? 0) < it.maximum - 0.01 ? [index] : []));
    if (growing.length === 0 || left < 0.01) return heights;
    const share = left / growing.length;
    for (const index of growing) {
      const grown = Math.min(share, (flexibilities[index]?.maximum ?? 0) - (heights[index] ?? 0));
      heights[index] = (heights[index] ?? 0) + grown;
      left -= grown;
    }
  }
}

/** True where a block that must stay with the next one, or a row of such blocks, would be left behind by it. */
function strandsHeading(blocks: readonly Block[], index: number, room: Rect, context: LayoutContext): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined || next === undefined || typeOf(block).keepWithNext !== true) return false;
  const used = (layoutBlock(block, room, context, false).piece?.height ?? 0) + gapBefore(next, context);
  const below = { ...room, y: room.y + used, height: room.height - used };
  if (below.height <= 0 || layoutBlock(next, below, context, false).piece === null) return true;
  return strandsHeading(blocks, index + 1, below, context);
}
