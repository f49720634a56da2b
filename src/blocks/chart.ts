// A chart: its finding, its measure, and the drawing, which takes the height that is left.
import type { ChartExhibit } from '../document/exhibits.js';
import type { ChartItem, StructureNode } from '../frame/types.js';
import { textItem, type Written, writeDoubt, writeParagraph } from './paragraphs.js';
import { readExhibit, readText } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface ChartBlock extends BlockBase<'chart'> {
  readonly exhibit: ChartExhibit;
  /** `subtitle` where the title of the slide is the chart's own, `none` where the slide says both. */
  readonly head: 'full' | 'subtitle' | 'none';
}

declare module './types.js' {
  interface BlockMap {
    chart: ChartBlock;
  }
}

/** Heights of the drawing, points: least on a slide, as set in a memo; without a head a chart is a strip above a table. */
const NATURAL = { deck: 120, memo: 104 } as const;
const STRIP = { deck: 88, memo: 62 } as const;
/** How much a slide's chart may grow; one that the title of the slide speaks of fills it. */
const GROWTH = 220;
const WHOLE = 100000;

/** The height that a chart's drawing takes where nothing stretches it. */
function naturalHeight(block: ChartBlock, context: LayoutContext): number {
  const wanted = block.head !== 'none' ? NATURAL[context.target] : STRIP[context.target];
  return Math.max(wanted, context.leastChartHeight(block.exhibit.chart));
}

const headOf = (text: string): ChartBlock['head'] => (text === 'none' || text === 'subtitle' ? text : 'full');

export const chart: BlockType<ChartBlock> = {
  floats: true,
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'chart', template);
    return {
      ...(value === undefined
        ? {}
        : {
            value: {
              name: 'chart',
              id: `n${node.id}`,
              template,
              line: node.line,
              exhibit: value,
              head: headOf(readText(node, 'head', 'full')),
            } as const,
          }),
      diagnostics,
    };
  },
  flexible: (block, width, context) => {
    const minimum = heads(block, width, context).height + naturalHeight(block, context);
    if (block.head === 'none') return { minimum, maximum: minimum * 1.25 };
    return { minimum, maximum: context.target === 'deck' ? minimum + (block.head === 'subtitle' ? WHOLE : GROWTH) : minimum };
  },
  layout: (block, room, context, fill) => {
    const { written, height } = heads(block, room.width, context);
    const natural = naturalHeight(block, context);
    const available = fill ? room.height - height : Math.min(room.height - height, natural);
    if (available < natural - 0.01) return { piece: null, rest: block };
    const figure = context.drawChart(block.exhibit.chart, room.width, available, 1);
    const item: ChartItem = {
      type: 'chart',
      node: `${block.id}.f`,
      name: block.exhibit.title,
      box: { x: room.x, y: room.y + height, width: room.width, height: available },
      figure,
    };
    const titles = written.length > 0 ? [textItem(written, room, context, { name: 'Chart title', role: 'label' }).item] : [];
    const children: readonly StructureNode[] = [
      ...written.map((it) => it.node),
      { id: item.node, tag: 'Figure', alt: figure.alt, children: [] },
    ];
    return {
      piece: {
        height: height + available,
        items: [...titles, item],
        nodes: [{ id: block.id, tag: 'Div', children }],
        statements: block.exhibit.statements,
      },
      rest: null,
    };
  },
};

function heads(block: ChartBlock, width: number, context: LayoutContext) {
  if (block.head === 'none') return { written: [], height: 0 };
  const cited = block.exhibit.cited === undefined ? {} : { statement: block.exhibit.cited };
  const title = writeParagraph(
    [{ text: block.exhibit.title, ...cited }],
    { style: context.target === 'deck' ? 'small' : 'caption', id: `${block.id}.t`, bold: true, color: 'text1' },
    context,
  );
  const subtitle = writeParagraph(
    // Under a title of the slide's own, which has no marks, its sources stand here.
    [{ text: block.exhibit.subtitle, ...(block.head === 'full' ? {} : cited) }],
    { style: context.target === 'deck' ? 'label' : 'caption', id: `${block.id}.s`, color: 'muted', before: 1 },
    context,
  );
  const marked = withDoubts(title, block, context);
  const written = [
    ...(block.head === 'full' ? [marked] : []),
    ...(block.exhibit.subtitle === '' ? [] : [block.head === 'full' ? subtitle : withDoubts(subtitle, block, context)]),
  ];
  if (written.length === 0) return { written, height: 0 };
  const gap = context.target === 'deck' ? 8 : 4;
  return { written, height: textItem(written, { x: 0, y: 0, width, height: 1000 }, context, { name: 'Chart title' }).height + gap };
}

/** The marks of a chart cannot carry the sign of a draft: its title does, for itself and for all of them. */
function withDoubts(title: Written, { exhibit }: ChartBlock, context: LayoutContext): Written {
  const { paragraph } = title;
  const [run] = paragraph.runs;
  if (run === undefined) return title;
  const all = [`${exhibit.chart}.title`, `${exhibit.chart}.subtitle`, ...exhibit.statements];
  // What the title is marked with has its sign already.
  const doubts = writeDoubt(
    all.filter((statement) => statement !== exhibit.cited),
    run,
    context,
  );
  return { ...title, paragraph: { ...paragraph, runs: [...paragraph.runs, ...doubts] } };
}
