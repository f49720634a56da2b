// A bulleted or numbered list of words.
import type { TextSpan } from '../document/types.js';
import type { StructureNode } from '../frame/types.js';
import { flowParagraphs } from './flow-paragraphs.js';
import { colorOf, styleOf, type Written, writeParagraph } from './paragraphs.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface ListBlock extends BlockBase<'list'> {
  readonly ordered: boolean;
  readonly items: readonly (readonly TextSpan[])[];
  readonly fromLine: number;
  /** The item of that line. */
  readonly fromItem?: number;
}

declare module './types.js' {
  interface BlockMap {
    list: ListBlock;
  }
}

export const list: BlockType<ListBlock> = {
  read: () => ({ diagnostics: [] }),
  layout: (block, room, context) => {
    const written = block.items.map((words, index) =>
      writeListItem(words, `${block.id}.${index + 1}`, block.ordered ? `${index + 1}.` : '•', context),
    );
    const wrap = (items: readonly StructureNode[]): readonly StructureNode[] => [{ id: block.id, tag: 'L', children: items }];
    const { piece, nextLine, nextParagraph } = flowParagraphs(written, block.fromLine, room, context, { name: 'List', wrap });
    return { piece, rest: nextLine === null ? null : { ...block, fromLine: nextLine, fromItem: nextParagraph, continued: true } };
  },
};

/** Writes one item: its marker hung left, tagged Lbl and LBody (ISO 32000-1, 14.8.4.3.3). */
export function writeListItem(
  words: readonly TextSpan[],
  id: string,
  marker: string,
  context: LayoutContext,
  styleName: 'statement' | 'body' | 'small' = 'body',
): Written {
  const style = styleOf(styleName, context);
  const bullet = { text: marker, indent: style.size * 1.1, color: colorOf('accent2', context), node: `${id}.l` };
  const written = writeParagraph(words, { style: styleName, id: `${id}.b`, bullet, before: style.size * 0.55, tag: 'LBody' }, context);
  return { ...written, node: { id, tag: 'LI', children: [{ id: `${id}.l`, tag: 'Lbl', children: [] }, written.node] } };
}
