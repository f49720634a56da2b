// Key figures: a large value and what it measures, side by side.
import type { FiguresExhibit } from '../document/exhibits.js';
import { ARTIFACT, type FrameItem, type ShapeItem } from '../frame/types.js';
import { colorOf, styleOf, textItem, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface FiguresBlock extends BlockBase<'figures'> {
  readonly exhibit: FiguresExhibit;
}

declare module './types.js' {
  interface BlockMap {
    figures: FiguresBlock;
  }
}

const GUTTER = 24;
/** Narrower columns set the figures in two rows. */
const LEAST_WIDTH = { deck: 140, memo: 90 } as const;

export const figures: BlockType<FiguresBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'figures', template);
    return {
      ...(value === undefined ? {} : { value: { name: 'figures', id: `n${node.id}`, template, line: node.line, exhibit: value } as const }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const { items } = block.exhibit;
    const perRow = Math.max(1, Math.min(items.length, Math.floor((room.width + GUTTER) / (LEAST_WIDTH[context.target] + GUTTER))));
    const even = Math.ceil(items.length / Math.ceil(items.length / perRow));
    const width = (room.width - GUTTER * (even - 1)) / even;
    const scale = fitValues(
      items.map((figure) => figure.value),
      width - 14,
      context,
    );
    const written = items.map((figure, index) => {
      const value = writeParagraph(
        [{ text: figure.value }],
        { style: 'figure', id: `${block.id}.v${index}`, color: 'accent1' },
        { ...context, scale: context.scale * scale },
      );
      const label = writeParagraph(figure.label, { style: 'small', id: `${block.id}.t${index}`, before: 2, color: 'text1' }, context);
      return [value, label] as const;
    });
    const out: FrameItem[] = [];
    let y = room.y;
    for (let start = 0; start < items.length; start += even) {
      const row = written.slice(start, start + even).map((pair, index) =>
        textItem(pair, { x: room.x + 14 + index * (width + GUTTER), y, width: width - 14, height: room.height }, context, {
          name: 'Key figure',
          role: 'body',
        }),
      );
      const height = Math.max(...row.map((it) => it.height));
      for (const [index, it] of row.entries()) {
        const rule: ShapeItem = {
          type: 'shape',
          node: ARTIFACT,
          name: 'Key figure rule',
          box: { x: room.x + index * (width + GUTTER), y: y + 4, width: 2, height: height - 4 },
          geometry: 'rectangle',
          fill: colorOf('highlight', context),
        };
        out.push(rule, it.item);
      }
      y += height + GUTTER;
    }
    const height = y - GUTTER - room.y;
    if (height > room.height) return { piece: null, rest: block };
    return {
      piece: {
        height,
        items: out,
        nodes: written.flatMap((pair) => pair.map((it) => it.node)),
        statements: written.flatMap(([, label]) => label.statements),
      },
      rest: null,
    };
  },
};

/** Steps down in size until every value stands on one line. */
const SCALES = [1, 0.85, 0.72, 0.6, 0.5] as const;

function fitValues(values: readonly string[], width: number, context: LayoutContext): number {
  const fits = (scale: number): boolean => {
    const style = styleOf('figure', { ...context, scale: context.scale * scale });
    return values.every((value) => context.measure.width(value, style.font, style.size) <= width * 0.98);
  };
  return SCALES.find(fits) ?? 0.5;
}
