// Columns side by side on the slide's grid.
import type { Rect } from '../base/geometry.js';
import { type ColumnBlock, column } from './column.js';
import { wrongAttribute } from './messages.js';
import type { Block, BlockBase, BlockType, Fitted, LayoutContext, Piece } from './types.js';

export interface ColumnsBlock extends BlockBase<'columns'> {
  readonly columns: readonly ColumnBlock[];
  /** Of what goes on: the grid that it began on. Lines already shown were broken at its widths, so those left must be too. */
  readonly grid?: Grid;
}

interface Grid {
  readonly span: number;
  readonly count: number;
}

declare module './types.js' {
  interface BlockMap {
    columns: ColumnsBlock;
  }
}

/** Space between columns where it is wider than the grid's gutter: text beside a chart needs air. */
const GUTTER = 32;

export const columns: BlockType<ColumnsBlock> = {
  read: (node, { template, readBlocks }) => {
    const { blocks, diagnostics } = readBlocks(node.children);
    const isColumn = (block: Block): block is ColumnBlock => block.name === 'column';
    if (!blocks.every(isColumn))
      return { diagnostics: [...diagnostics, wrongAttribute(template, node.line, 'columns', 'children', 'only `:::column` inside')] };
    return {
      value: { name: 'columns', id: `n${node.id}`, template, line: node.line, columns: blocks.filter((it) => it.blocks.length > 0) },
      diagnostics,
    };
  },
  flexible: (block, width, context) => ({ minimum: naturalHeight(block, width, context), maximum: 100000 }),
  layout: (block, room, context, fill) => {
    const fitted = boxesOf(block, room).map((box, index) => {
      const item = block.columns[index];
      return item === undefined ? { piece: null, rest: null } : column.layout(item, box, context, fill);
    });
    return joinColumns(block, fitted);
  },
};

const gridOf = ({ grid, columns: all }: ColumnsBlock): Grid =>
  grid ?? { span: all.reduce((sum, it) => sum + it.span, 0), count: all.length };

function boxesOf(block: ColumnsBlock, room: Rect): readonly Rect[] {
  const { span, count } = gridOf(block);
  const width = room.width - GUTTER * (count - 1);
  let x = room.x;
  return block.columns.map((it) => {
    const box = { x, y: room.y, width: (width * it.span) / span, height: room.height };
    x += box.width + GUTTER;
    return box;
  });
}

function naturalHeight(block: ColumnsBlock, width: number, context: LayoutContext): number {
  const boxes = boxesOf(block, { x: 0, y: 0, width, height: 100000 });
  return Math.max(0, ...block.columns.map((it, index) => leastHeight(it, boxes[index]?.width ?? width, context)));
}

function leastHeight(block: ColumnBlock, width: number, context: LayoutContext): number {
  return column.layout(block, { x: 0, y: 0, width, height: 100000 }, context, false).piece?.height ?? 0;
}

function joinColumns(block: ColumnsBlock, fitted: readonly Fitted<ColumnBlock>[]): Fitted<ColumnsBlock> {
  const pieces = fitted.flatMap((it): readonly Piece[] => (it.piece === null ? [] : [it.piece]));
  if (pieces.length < block.columns.length) return { piece: null, rest: block };
  const rest = fitted.flatMap((it) => (it.rest === null ? [] : [it.rest]));
  return {
    piece: {
      height: Math.max(0, ...pieces.map((it) => it.height)),
      items: pieces.flatMap((it) => it.items),
      nodes: pieces.flatMap((it) => it.nodes),
      statements: pieces.flatMap((it) => it.statements),
    },
    rest: rest.length === 0 ? null : { ...block, columns: rest, grid: gridOf(block), continued: true },
  };
}
