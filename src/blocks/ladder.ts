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
    return {
      ...(value === undefined ? {} : { value: { name: 'ladder', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const items: FrameItem[] = [];
    const nodes: StructureNode[] = [];
    const add: Add = (texts, id, box, bold) => {
      const style = context.target === 'deck' ? 'label' : 'caption';
      const written = texts.map((text, index) =>
        writeParagraph([{ text }], { style, id: `${block.id}.${id}.${index}`, bold, before: 0, color: bold ? 'text1' : 'muted' }, context),
      );
      const placed = textItem(written, box, context, { name: bold ? (texts[0] ?? 'Key') : 'Key' });
      items.push(placed.item);
      nodes.push(...written.map((it) => it.node));
      return placed.height;
    };
    const gap = context.target === 'deck' ? 32 : 18;
    const left = { ...room, width: (room.width - gap) * 0.62 };
    const right = { ...room, x: left.x + left.width + gap, width: room.width - gap - left.width };
    const rungsTop = room.y + add([block.exhibit.title], 't', left, true) + 6;
    const rungsEnd = placeRungs(block.exhibit, { ...left, y: rungsTop }, items, add, context);
    const stepsTop = room.y + add([block.exhibit.confidenceTitle], 'ct', right, true) + 4;
    const stepsEnd = placeSteps(block.exhibit, { ...right, y: stepsTop }, items, add, context);
    const height = Math.max(rungsEnd, stepsEnd) - room.y;
    if (height > room.height) return { piece: null, rest: block };
    return { piece: { height, items, nodes: [{ id: block.id, tag: 'Div', children: nodes }], statements: [] }, rest: null };
  },
};

/** The steps of confidence below each other; returns where they end. */
function placeSteps(exhibit: LadderExhibit, box: Rect, items: FrameItem[], add: Add, context: LayoutContext): number {
  const size = context.target === 'deck' ? 9 : 6;
  const { pitch } = styleOf(context.target === 'deck' ? 'label' : 'caption', context);
  const indent = 3 * (size + 3) + 8;
  let y = box.y;
  for (const [index, step] of exhibit.confidence.entries()) {
    items.push(...drawConfidence(step.level, box.x, y + (pitch - size) / 2, size, context));
    y += add([`${step.word}: ${step.meaning}`], `c${index}`, { x: box.x + indent, y, width: box.width - indent, height: 100 }, false) + 3;
  }
  return y;
}

/** Adds lines of the key at a box and returns their height. */
type Add = (texts: readonly string[], id: string, box: Rect, bold: boolean) => number;

/** Rungs as equal steps of a row, lightest to darkest by outline and fill; names and bounds below. */
function placeRungs(exhibit: LadderExhibit, box: Rect, items: FrameItem[], add: Add, context: LayoutContext): number {
  const step = box.width / exhibit.rungs.length;
  const track = context.target === 'deck' ? 8 : 5;
  const below = box.y + track + 3;
  let height = 0;
  for (const [index, rung] of exhibit.rungs.entries()) {
    const x = box.x + index * step;
    const bar: ShapeItem = {
      type: 'shape',
      node: ARTIFACT,
      name: 'Rung',
      box: { x, y: box.y, width: step - 3, height: track },
      geometry: 'rectangle',
      fill: colorOf('accent1', context),
    };
    items.push(bar);
    const range = `${Math.round(rung.low * 100)}–${Math.round(rung.high * 100)}\u00A0%`;
    height = Math.max(height, add([rung.term, range], `r${index}`, { x, y: below, width: step - 4, height: 100 }, false));
  }
  return below + height;
}
