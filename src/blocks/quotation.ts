// A quotation with its speaker and source.
import type { QuotationExhibit } from '../document/exhibits.js';
import { ARTIFACT, type ShapeItem } from '../frame/types.js';
import { colorOf, styleOf, textItem, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType } from './types.js';

export interface QuotationBlock extends BlockBase<'quotation'> {
  readonly exhibit: QuotationExhibit;
}

declare module './types.js' {
  interface BlockMap {
    quotation: QuotationBlock;
  }
}

const INDENT = { deck: 16, memo: 14 } as const;

export const quotation: BlockType<QuotationBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'quotation', template);
    return {
      ...(value === undefined
        ? {}
        : { value: { name: 'quotation', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const indent = INDENT[context.target];
    const inner = { ...room, x: room.x + indent, width: room.width - indent };
    const words = writeParagraph(block.exhibit.words, { style: 'quotation', id: `${block.id}.q` }, context);
    const attribution = writeParagraph(
      [{ text: block.exhibit.attribution }],
      { style: 'label', id: `${block.id}.a`, color: 'muted', before: styleOf('label', context).size * 0.45 },
      context,
    );
    const { item, height } = textItem([words, attribution], inner, context, { name: 'Quotation', role: 'body' });
    if (height > room.height) return { piece: null, rest: block };
    const rule: ShapeItem = {
      type: 'shape',
      node: ARTIFACT,
      name: 'Quotation rule',
      box: { x: room.x, y: room.y, width: 2, height },
      geometry: 'rectangle',
      fill: colorOf('rule', context),
    };
    const node = { id: block.id, tag: 'BlockQuote', children: [words.node, attribution.node] } as const;
    return { piece: { height, items: [rule, item], nodes: [node], statements: words.statements }, rest: null };
  },
};
