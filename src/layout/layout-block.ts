// From a block to its type in the registry.
import type { Rect } from '../base/geometry.js';
import { blockTypes } from '../blocks/index.js';
import type { Block, BlockType, Fitted, LayoutContext } from '../blocks/types.js';

/** The entry of a block in the registry. */
export function typeOf(block: Block): BlockType<Block> {
  // The registry is typed name by name; a block's own name selects the entry made for its fields.
  return blockTypes[block.name] as unknown as BlockType<Block>;
}

/** Lays one block into a box. */
export const layoutBlock = (block: Block, room: Rect, context: LayoutContext, fill: boolean): Fitted<Block> =>
  typeOf(block).layout(block, room, context, fill);
