// Running text in another of the kit's styles.
import type { StyleName } from '../kit/types.js';
import { wrongAttribute } from './messages.js';
import { readText } from './read-attributes.js';
import type { Block, BlockBase, BlockType } from './types.js';

export interface TextBlock extends BlockBase<'text'> {
  readonly blocks: readonly Block[];
}

declare module './types.js' {
  interface BlockMap {
    text: TextBlock;
  }
}

/** Styles that running text may take. */
const STYLES = ['body', 'small', 'statement', 'label', 'caption', 'note'] as const satisfies readonly StyleName[];

export const text: BlockType<TextBlock> = {
  read: (node, { template, readBlocks }) => {
    const { blocks, diagnostics } = readBlocks(node.children);
    const name = readText(node, 'style', 'body');
    const style = STYLES.find((it) => it === name);
    if (style === undefined)
      return { diagnostics: [...diagnostics, wrongAttribute(template, node.line, 'text', 'style', `one of ${STYLES.join(', ')}`)] };
    const styled = blocks.map((block): Block => (block.name === 'paragraph' ? { ...block, style } : block));
    return { value: { name: 'text', id: `n${node.id}`, template, line: node.line, blocks: styled }, diagnostics };
  },
  layout: (block, room, context, fill) => {
    const { piece, rest } = context.stack(block.blocks, room, context, fill);
    const left = rest.length === 0 ? null : { ...block, blocks: rest, continued: true };
    return piece.items.length === 0 && left !== null ? { piece: null, rest: block } : { piece, rest: left };
  },
};
