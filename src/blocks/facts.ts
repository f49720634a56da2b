// Facts as a list: what the sources report, background of the author's own told apart by its label.
import type { FactsExhibit } from '../document/exhibits.js';
import type { TextSpan } from '../document/types.js';
import type { StructureNode } from '../frame/types.js';
import { flowParagraphs } from './flow-paragraphs.js';
import { writeListItem } from './list.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType } from './types.js';

export interface FactsBlock extends BlockBase<'facts'> {
  readonly exhibit: FactsExhibit;
  readonly fromLine: number;
}

declare module './types.js' {
  interface BlockMap {
    facts: FactsBlock;
  }
}

export const facts: BlockType<FactsBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'facts', template);
    return { ...(value === undefined ? {} : { value: { name: 'facts', id: `n${node.id}`, template, line: node.line, exhibit: value, fromLine: 0 } as const }), diagnostics };
  },
  layout: (block, room, context) => {
    const written = block.exhibit.items.map(({ words, label }, index) => {
      const labelled: readonly TextSpan[] = label === null ? words : [{ text: `${label} `, emphasis: true }, ...words];
      return writeListItem(labelled, `${block.id}.${index + 1}`, '•', context);
    });
    const wrap = (items: readonly StructureNode[]): readonly StructureNode[] => [{ id: block.id, tag: 'L', children: items }];
    const { piece, nextLine } = flowParagraphs(written, block.fromLine, room, context, { name: 'Facts', wrap });
    return { piece, rest: nextLine === null ? null : { ...block, fromLine: nextLine, continued: true } };
  },
};
