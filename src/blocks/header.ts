// The head of a memo: TO, FROM, DATE, SUBJECT as a quiet block; empty rows never get here.
import type { HeaderExhibit } from '../document/exhibits.js';
import { ARTIFACT, type FrameItem, type ShapeItem, type StructureNode } from '../frame/types.js';
import { colorOf, styleOf, textItem, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType } from './types.js';

export interface HeaderBlock extends BlockBase<'header'> {
  readonly exhibit: HeaderExhibit;
}

declare module './types.js' {
  interface BlockMap {
    header: HeaderBlock;
  }
}

const LABEL_WIDTH = 66;

export const header: BlockType<HeaderBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'header', template);
    return { ...(value === undefined ? {} : { value: { name: 'header', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }), diagnostics };
  },
  layout: (block, room, context) => {
    const rule = (y: number): ShapeItem => ({ type: 'shape', node: ARTIFACT, name: 'Header rule', box: { x: room.x, y, width: room.width, height: 0 }, geometry: 'line', stroke: { color: colorOf('rule', context), width: 0.75 } });
    const items: FrameItem[] = [rule(room.y)];
    const nodes: StructureNode[] = [];
    let y = room.y + 7;
    for (const [index, row] of block.exhibit.rows.entries()) {
      const label = writeParagraph([{ text: row.label.toUpperCase() }], { style: 'label', id: `${block.id}.l${index}`, color: 'muted' }, context);
      const value = writeParagraph([{ text: row.value }], { style: 'small', id: `${block.id}.v${index}` }, context);
      const left = textItem([label], { x: room.x, y: y + (styleOf('small', context).pitch - styleOf('label', context).pitch) / 2, width: LABEL_WIDTH, height: 100 }, context, { name: row.label });
      const right = textItem([value], { x: room.x + LABEL_WIDTH, y, width: room.width - LABEL_WIDTH, height: 100 }, context, { name: `${row.label} value` });
      items.push(left.item, right.item);
      nodes.push(label.node, value.node);
      y += Math.max(left.height, right.height) + 2;
    }
    y += 5;
    items.push(rule(y));
    return { piece: { height: y - room.y, items, nodes: [{ id: block.id, tag: 'Div', children: nodes }], statements: [] }, rest: null };
  },
};
