// Two sides next to each other: where sources disagree, or what speaks for and against.
import type { Rect } from '../base/geometry.js';
import type { CompareExhibit } from '../document/exhibits.js';
import { ARTIFACT, type FrameItem, type ShapeItem } from '../frame/types.js';
import { colorOf, textItem, type Written, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface CompareBlock extends BlockBase<'compare'> {
  readonly exhibit: CompareExhibit;
}

declare module './types.js' {
  interface BlockMap {
    compare: CompareBlock;
  }
}

const GUTTER = { deck: 28, memo: 16 } as const;

export const compare: BlockType<CompareBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'compare', template);
    return {
      ...(value === undefined ? {} : { value: { name: 'compare', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const sides = block.exhibit.sides;
    const gutter = GUTTER[context.target];
    const width = (room.width - gutter * (sides.length - 1)) / sides.length;
    const written = sides.map((side, index) => writeSide(side, `${block.id}.s${index + 1}`, context));
    const boxes = written.map((_, index): Rect => ({ x: room.x + index * (width + gutter), y: room.y + 8, width, height: room.height }));
    const placed = written.map((side, index) =>
      textItem(side, boxes[index] ?? room, context, { name: sides[index]?.label ?? 'Side', role: 'body' }),
    );
    const height = Math.max(...placed.map((it) => it.height)) + 8;
    if (height > room.height) return { piece: null, rest: block };
    const items = placed.flatMap((it, index): readonly FrameItem[] => {
      const rule: ShapeItem = {
        type: 'shape',
        node: ARTIFACT,
        name: 'Side rule',
        box: { x: boxes[index]?.x ?? 0, y: room.y, width, height: 0 },
        geometry: 'line',
        stroke: { color: colorOf(index === 0 ? 'accent1' : 'highlight', context), width: 2 },
      };
      return [rule, it.item];
    });
    const nodes = written.map((side, index) => ({
      id: `${block.id}.s${index + 1}`,
      tag: 'Div' as const,
      children: side.map((it) => it.node),
    }));
    return { piece: { height, items, nodes, statements: written.flatMap((side) => side.flatMap((it) => it.statements)) }, rest: null };
  },
};

function writeSide(side: CompareExhibit['sides'][number], id: string, context: LayoutContext): readonly Written[] {
  const deck = context.target === 'deck';
  const label = writeParagraph([{ text: side.label }], { style: 'small', id: `${id}.l`, bold: true, color: 'text2' }, context);
  const say =
    side.say.length === 0
      ? []
      : [writeParagraph(side.say, { style: deck ? 'label' : 'caption', id: `${id}.t`, before: 1, color: 'muted' }, context)];
  const quotations = side.quotations.flatMap((it, index) => [
    writeParagraph([{ text: it.words }], { style: 'small', id: `${id}.q${index}`, italic: true, before: deck ? 8 : 5 }, context),
    writeParagraph(
      [{ text: it.attribution }],
      { style: deck ? 'label' : 'caption', id: `${id}.a${index}`, color: 'muted', before: 2 },
      context,
    ),
  ]);
  return [label, ...say, ...quotations];
}
