// One column of a columns block.
import { readText } from './read-attributes.js';
import type { Block, BlockBase, BlockType } from './types.js';

export interface ColumnBlock extends BlockBase<'column'> {
  /** Grid columns covered. */
  readonly span: number;
  readonly blocks: readonly Block[];
}

declare module './types.js' {
  interface BlockMap {
    column: ColumnBlock;
  }
}

export const column: BlockType<ColumnBlock> = {
  read: (node, { template, readBlocks }) => {
    const { blocks, diagnostics } = readBlocks(node.children);
    const span = Number.parseInt(readText(node, 'span', '6'), 10);
    return {
      value: {
        name: 'column',
        id: `n${node.id}`,
        template,
        line: node.line,
        span: Number.isFinite(span) ? Math.min(12, Math.max(1, span)) : 6,
        blocks,
      },
      diagnostics,
    };
  },
  layout: (block, room, context, fill) => {
    const { piece, rest } = context.stack(block.blocks, room, context, fill);
    const left = rest.length === 0 ? null : { ...block, blocks: rest, continued: true };
    return piece.items.length === 0 && left !== null ? { piece: null, rest: block } : { piece, rest: left };
  },
};
