// The key to likelihood and confidence, printed once with the product.
import type { Rect } from '../base/geometry.js';
import type { LadderExhibit } from '../document/exhibits.js';
import { ARTIFACT, type FrameItem, type ShapeItem, type StructureNode } from '../frame/types.js';
import { drawConfidence } from './draw-likelihood.js';
import { colorOf, styleOf, textItem, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface LadderBlock extends BlockBase<'ladder'> {
  readonly exhibit: LadderExhibit;
}

declare module './types.js' {
  interface BlockMap {
    ladder: LadderBlock;
  }
}

export const ladder: BlockType<LadderBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'ladder', template);
    return { ...(value === undefined ? {} : { value: { name: 'ladder', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }), diagnostics };
  },
  layout: (block, room, context) => {
    const items: FrameItem[] = [];
    const nodes: StructureNode[] = [];
    const add = (text: string, id: string, box: Rect, bold: boolean, align: 'left' | 'center' = 'left'): number => {
      const written = writeParagraph([{ text }], { style: context.target === 'deck' ? 'label' : 'caption', id: `${block.id}.${id}`, bold, align, color: bold ? 'text1' : 'muted' }, context);
      const placed = textItem([written], box, context, { name: bold ? text : 'Key' });
      items.push(placed.item);
      nodes.push(written.node);
      return placed.height;
    };
    let y = room.y + add(block.exhibit.title, 't', room, true) + 6;
    y = placeRungs(block.exhibit, { ...room, y }, items, add, context) + (context.target === 'deck' ? 16 : 9);
    y += add(block.exhibit.confidenceTitle, 'ct', { ...room, y }, true) + 4;
    for (const [index, step] of block.exhibit.confidence.entries()) {
      const size = context.target === 'deck' ? 9 : 6;
      const pitch = styleOf(context.target === 'deck' ? 'label' : 'caption', context).pitch;
      items.push(...drawConfidence(step.level, room.x, y + (pitch - size) / 2, size, context));
      const indent = 3 * (size + 3) + 8;
      y += add(`${step.word}: ${step.meaning}`, `c${index}`, { x: room.x + indent, y, width: room.width - indent, height: 100 }, false) + 3;
    }
    const height = y - room.y;
    if (height > room.height) return { piece: null, rest: block };
    return { piece: { height, items, nodes: [{ id: block.id, tag: 'Div', children: nodes }], statements: [] }, rest: null };
  },
};

type Add = (text: string, id: string, box: Rect, bold: boolean, align?: 'left' | 'center') => number;

/** Rungs as equal steps of a row, lightest to darkest by outline and fill; names and bounds below. */
function placeRungs(exhibit: LadderExhibit, box: Rect, items: FrameItem[], add: Add, context: LayoutContext): number {
  const step = box.width / exhibit.rungs.length;
  const track = context.target === 'deck' ? 8 : 5;
  let height = 0;
  for (const [index, rung] of exhibit.rungs.entries()) {
    const x = box.x + index * step;
    const bar: ShapeItem = { type: 'shape', node: ARTIFACT, name: 'Rung', box: { x, y: box.y, width: step - 3, height: track }, geometry: 'rectangle', fill: colorOf('accent1', context) };
    items.push(bar);
    const text = `${rung.term} ${Math.round(rung.low * 100)}–${Math.round(rung.high * 100)} %`;
    height = Math.max(height, add(text, `r${index}`, { x, y: box.y + track + 3, width: step - 6, height: 100 }, false));
  }
  return box.y + track + 3 + height;
}
