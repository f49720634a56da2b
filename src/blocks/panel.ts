// A group set apart by a tint and a rule at its left: the bottom line.

import { ARTIFACT, type ShapeItem } from '../frame/types.js';
import type { StyleName } from '../kit/types.js';
import { colorOf } from './paragraphs.js';
import { readText } from './read-attributes.js';
import type { Block, BlockBase, BlockType } from './types.js';

export interface PanelBlock extends BlockBase<'panel'> {
  readonly blocks: readonly Block[];
}

declare module './types.js' {
  interface BlockMap {
    panel: PanelBlock;
  }
}

const PADDING = { deck: { x: 20, y: 14 }, memo: { x: 14, y: 10 } } as const;
const RULE = { deck: 4, memo: 2.5 } as const;

export const panel: BlockType<PanelBlock> = {
  read: (node, { template, readBlocks }) => {
    const { blocks, diagnostics } = readBlocks(node.children);
    const style: StyleName = readText(node, 'style', 'statement') === 'body' ? 'body' : 'statement';
    const styled = blocks.map((block): Block => (block.name === 'paragraph' ? { ...block, style } : block));
    return { value: { name: 'panel', id: `n${node.id}`, template, line: node.line, blocks: styled }, diagnostics };
  },
  layout: (block, room, context) => {
    const { x, y } = PADDING[context.target];
    const inner = { x: room.x + x, y: room.y + y, width: room.width - 2 * x, height: room.height - 2 * y };
    const { piece, rest } = context.stack(block.blocks, inner, context, false);
    if (rest.length > 0) return { piece: null, rest: block };
    const height = piece.height + 2 * y;
    const tint: ShapeItem = {
      type: 'shape',
      node: ARTIFACT,
      name: 'Panel',
      box: { ...room, height },
      geometry: 'rectangle',
      fill: colorOf('panel', context),
    };
    const rule: ShapeItem = {
      ...tint,
      name: 'Panel rule',
      box: { x: room.x, y: room.y, width: RULE[context.target], height },
      fill: colorOf('highlight', context),
    };
    return { piece: { ...piece, height, items: [tint, rule, ...piece.items] }, rest: null };
  },
};
