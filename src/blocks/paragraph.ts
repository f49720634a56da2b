// A paragraph of running text.
import type { TextSpan } from '../document/types.js';
import type { StyleName } from '../kit/types.js';
import { flowParagraphs } from './flow-paragraphs.js';
import { writeParagraph } from './paragraphs.js';
import type { BlockBase, BlockType } from './types.js';

export interface ParagraphBlock extends BlockBase<'paragraph'> {
  readonly content: readonly TextSpan[];
  readonly style: StyleName;
  /** First line not shown yet. */
  readonly fromLine: number;
}

declare module './types.js' {
  interface BlockMap {
    paragraph: ParagraphBlock;
  }
}

export const paragraph: BlockType<ParagraphBlock> = {
  read: () => ({ diagnostics: [] }),
  layout: (block, room, context) => {
    const written = writeParagraph(block.content, { style: block.style, id: block.id }, context);
    const { piece, nextLine } = flowParagraphs([written], block.fromLine, room, context, { name: 'Text' });
    return { piece, rest: nextLine === null ? null : { ...block, fromLine: nextLine, continued: true } };
  },
};
