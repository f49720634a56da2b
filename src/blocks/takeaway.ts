// The so-what of a finding, set apart.
import type { Rect } from '../base/geometry.js';
import type { TakeawayExhibit } from '../document/exhibits.js';
import { ARTIFACT, type ShapeItem } from '../frame/types.js';
import { colorOf, textItem, writeParagraph } from './paragraphs.js';
import { readExhibit, readText } from './read-attributes.js';
import type { BlockBase, BlockType, Fitted, LayoutContext } from './types.js';

export interface TakeawayBlock extends BlockBase<'takeaway'> {
  readonly exhibit: TakeawayExhibit;
  /** `panel` set apart, `inline` as a sentence of the text that begins with its label. */
  readonly mode: 'panel' | 'inline';
}

declare module './types.js' {
  interface BlockMap {
    takeaway: TakeawayBlock;
  }
}

const PADDING = { deck: { x: 16, y: 12 }, memo: { x: 12, y: 8 } } as const;
const RULE = { deck: 4, memo: 2.5 } as const;

export const takeaway: BlockType<TakeawayBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'takeaway', template);
    return {
      ...(value === undefined
        ? {}
        : {
            value: {
              name: 'takeaway',
              id: `n${node.id}`,
              template,
              line: node.line,
              exhibit: value,
              mode: readText(node, 'mode', 'panel') === 'inline' ? 'inline' : 'panel',
            } as const,
          }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    if (block.mode === 'inline') return layoutInline(block, room, context);
    const { x, y } = PADDING[context.target];
    const inner = { x: room.x + x, y: room.y + y, width: room.width - 2 * x, height: room.height - 2 * y };
    const label = writeParagraph(
      [{ text: block.exhibit.label }],
      { style: 'label', id: `${block.id}.l`, color: 'highlight', bold: true },
      context,
    );
    const words = writeParagraph(block.exhibit.words, { style: 'body', id: block.id, before: 2, bold: context.target === 'deck' }, context);
    const { item, height } = textItem([label, words], inner, context, { name: 'Takeaway', role: 'body' });
    if (height + 2 * y > room.height) return { piece: null, rest: block };
    const box = { ...room, height: height + 2 * y };
    const tint: ShapeItem = {
      type: 'shape',
      node: ARTIFACT,
      name: 'Takeaway panel',
      box,
      geometry: 'rectangle',
      fill: colorOf('panel', context),
    };
    const rule: ShapeItem = {
      ...tint,
      name: 'Takeaway rule',
      box: { ...box, width: RULE[context.target] },
      fill: colorOf('highlight', context),
    };
    return {
      piece: { height: box.height, items: [tint, rule, item], nodes: [label.node, words.node], statements: words.statements },
      rest: null,
    };
  },
};

function layoutInline(block: TakeawayBlock, room: Rect, context: LayoutContext): Fitted<TakeawayBlock> {
  const written = writeParagraph(
    [{ text: `${block.exhibit.label}: `, strong: true }, ...block.exhibit.words],
    { style: 'body', id: block.id, before: 0 },
    context,
  );
  const { item, height } = textItem([written], room, context, { name: 'Takeaway', role: 'body' });
  return height > room.height
    ? { piece: null, rest: block }
    : { piece: { height, items: [item], nodes: [written.node], statements: written.statements }, rest: null };
}
