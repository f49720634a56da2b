// A heading inside a slide's body or a section heading of a memo.
import type { TextSpan } from '../document/types.js';
import { textItem, writeParagraph } from './paragraphs.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface HeadingBlock extends BlockBase<'heading'> {
  readonly level: number;
  readonly content: readonly TextSpan[];
}

declare module './types.js' {
  interface BlockMap {
    heading: HeadingBlock;
  }
}

const STYLES = ['title', 'heading1', 'heading2', 'heading3'] as const;
const TAGS = ['H1', 'H2', 'H3', 'H3'] as const;

export const heading: BlockType<HeadingBlock> = {
  read: () => ({ diagnostics: [] }),
  before: (block, context) => (context.target === 'deck' ? 16 : block.level <= 2 ? 14 : 10),
  keepWithNext: true,
  layout: (block, room, context) => {
    const written = writeParagraph(block.content, { ...styleFor(block), id: block.id, marks: false }, context);
    const { item, height } = textItem([written], room, context, { name: 'Heading', role: 'heading' });
    if (height > room.height) return { piece: null, rest: block };
    return {
      piece: { height: height + after(block, context), items: [item], nodes: [written.node], statements: written.statements },
      rest: null,
    };
  },
};

const styleFor = (block: HeadingBlock) => ({
  style: STYLES[Math.min(block.level, 4) - 1] ?? 'heading3',
  tag: TAGS[Math.min(block.level, 4) - 1] ?? 'H3',
});

/** The gap below a heading adds to the gap above what follows: a little is taken back in a memo. */
const after = (block: HeadingBlock, context: LayoutContext): number => (context.target === 'memo' && block.level > 1 ? -4 : 0);
