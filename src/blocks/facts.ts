// Facts as a list: what the sources report, background of the author's own told apart by its label.
import type { Rect } from '../base/geometry.js';
import type { FactsExhibit } from '../document/exhibits.js';
import type { TextSpan } from '../document/types.js';
import type { StructureNode } from '../frame/types.js';
import { flowParagraphs } from './flow-paragraphs.js';
import { writeListItem } from './list.js';
import { writeParagraph } from './paragraphs.js';
import { readExhibit, readText } from './read-attributes.js';
import type { BlockBase, BlockType, Fitted, LayoutContext } from './types.js';

export interface FactsBlock extends BlockBase<'facts'> {
  readonly exhibit: FactsExhibit;
  /** `list` item by item, `prose` as one paragraph of sentences. */
  readonly mode: 'list' | 'prose';
  readonly style: 'body' | 'small';
  readonly fromLine: number;
  /** The item of that line. */
  readonly fromItem?: number;
}

declare module './types.js' {
  interface BlockMap {
    facts: FactsBlock;
  }
}

/** On a slide, so few facts that fill so little of it are set as statements. */
const MOST_LARGE = 4;
const SPARSE = 0.75;

export const facts: BlockType<FactsBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'facts', template);
    return {
      ...(value === undefined
        ? {}
        : {
            value: {
              name: 'facts',
              id: `n${node.id}`,
              template,
              line: node.line,
              exhibit: value,
              mode: readText(node, 'mode', 'list') === 'prose' ? 'prose' : 'list',
              style: readText(node, 'style', 'body') === 'small' ? 'small' : 'body',
              fromLine: 0,
            } as const,
          }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const labelled = block.exhibit.items.map(({ words, label }): readonly TextSpan[] =>
      label === null ? words : [{ text: `${label} `, emphasis: true }, ...words],
    );
    if (block.mode === 'prose') return layoutProse(block, labelled, room, context);
    const write = (style: 'statement' | FactsBlock['style']) =>
      labelled.map((words, index) => writeListItem(words, `${block.id}.${index + 1}`, '•', context, style));
    const large =
      context.target === 'deck' && block.fromLine === 0 && block.style === 'body' && labelled.length <= MOST_LARGE
        ? write('statement')
        : null;
    const isSparse = large !== null && layoutWhole(large, room, context) <= room.height * SPARSE;
    const written = large !== null && isSparse ? large : write(block.style);
    const wrap = (items: readonly StructureNode[]): readonly StructureNode[] => [{ id: block.id, tag: 'L', children: items }];
    const { piece, nextLine, nextParagraph } = flowParagraphs(written, block.fromLine, room, context, { name: 'Facts', wrap });
    return { piece, rest: nextLine === null ? null : { ...block, fromLine: nextLine, fromItem: nextParagraph, continued: true } };
  },
};

/** Height that paragraphs need; infinite where they do not fit. */
function layoutWhole(written: Parameters<typeof flowParagraphs>[0], room: Rect, context: LayoutContext): number {
  const { piece, nextLine } = flowParagraphs(written, 0, room, context, { name: 'Facts' });
  return piece === null || nextLine !== null ? Number.POSITIVE_INFINITY : piece.height;
}

function layoutProse(
  block: FactsBlock,
  sentences: readonly (readonly TextSpan[])[],
  room: Rect,
  context: LayoutContext,
): Fitted<FactsBlock> {
  const words = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: ' ' }, ...sentence]));
  const written = writeParagraph(words, { style: block.style, id: block.id }, context);
  const { piece, nextLine } = flowParagraphs([written], block.fromLine, room, context, { name: 'Facts' });
  return { piece, rest: nextLine === null ? null : { ...block, fromLine: nextLine, continued: true } };
}
