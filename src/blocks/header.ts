// The head of a memo: TO, FROM, DATE, SUBJECT as a quiet block; empty rows never get here.
import type { HeaderExhibit } from '../document/exhibits.js';
import { ARTIFACT, type FrameItem, type ShapeItem, type StructureNode } from '../frame/types.js';
import { colorOf, styleOf, textItem, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface HeaderBlock extends BlockBase<'header'> {
  readonly exhibit: HeaderExhibit;
}

declare module './types.js' {
  interface BlockMap {
    header: HeaderBlock;
  }
}

const LABEL_WIDTH = 56;

export const header: BlockType<HeaderBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'header', template);
    return {
      ...(value === undefined ? {} : { value: { name: 'header', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const rule = (y: number): ShapeItem => ({
      type: 'shape',
      node: ARTIFACT,
      name: 'Header rule',
      box: { x: room.x, y, width: room.width, height: 0 },
      geometry: 'line',
      stroke: { color: colorOf('rule', context), width: 0.75 },
    });
    const items: FrameItem[] = [rule(room.y)];
    const nodes: StructureNode[] = [];
    let y = room.y + 7;
    for (const line of pairRows(block, room.width, context)) {
      const width = room.width / line.length;
      const heights = line.map((index, place) => {
        const row = block.exhibit.rows[index];
        if (row === undefined) return 0;
        const x = room.x + place * width;
        const label = writeParagraph(
          [{ text: row.label.toLocaleUpperCase(context.language) }],
          { style: 'label', id: `${block.id}.l${index}`, color: 'muted' },
          context,
        );
        const value = writeParagraph([{ text: row.value }], { style: 'small', id: `${block.id}.v${index}` }, context);
        const down = (styleOf('small', context).pitch - styleOf('label', context).pitch) / 2;
        const left = textItem([label], { x, y: y + down, width: LABEL_WIDTH, height: 100 }, context, { name: row.label });
        const right = textItem([value], { x: x + LABEL_WIDTH, y, width: width - LABEL_WIDTH, height: 100 }, context, {
          name: `${row.label} value`,
        });
        items.push(left.item, right.item);
        nodes.push(label.node, value.node);
        return Math.max(left.height, right.height);
      });
      y += Math.max(...heights) + 2;
    }
    y += 5;
    items.push(rule(y));
    if (y - room.y > room.height) return { piece: null, rest: block };
    return { piece: { height: y - room.y, items, nodes: [{ id: block.id, tag: 'Div', children: nodes }], statements: [] }, rest: null };
  },
};

/** Indexes of rows by line: two short ones share a line. */
function pairRows({ exhibit }: HeaderBlock, width: number, context: LayoutContext): readonly (readonly number[])[] {
  const style = styleOf('small', context);
  const isShort = (index: number): boolean => {
    const row = exhibit.rows[index];
    return row !== undefined && context.measure.width(row.value, style.font, style.size) < width / 2 - LABEL_WIDTH - 12;
  };
  const lines: (readonly number[])[] = [];
  for (let index = 0; index < exhibit.rows.length; index += 1) {
    const isPair = isShort(index) && isShort(index + 1);
    lines.push(isPair ? [index, index + 1] : [index]);
    if (isPair) index += 1;
  }
  return lines;
}
