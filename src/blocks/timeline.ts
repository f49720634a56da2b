// A timeline: lanes by actor, a mark at each date drawn by its precision, the words beside the mark.
import type { Rect } from '../base/geometry.js';
import type { TimelineEvent, TimelineExhibit } from '../document/exhibits.js';
import type { TextSpan } from '../document/types.js';
import { ARTIFACT, type FrameItem, type ShapeItem, type StructureNode } from '../frame/types.js';
import { type Arrangement, arrangeEvents } from './arrange-events.js';
import { colorOf, heightOf, styleOf, textItem, type Written, writeParagraph } from './paragraphs.js';
import { readExhibit, readWords } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface TimelineBlock extends BlockBase<'timeline'> {
  readonly exhibit: TimelineExhibit;
  /** Printed above it in a memo; empty on a slide, whose title says it. */
  readonly title: readonly TextSpan[];
}

declare module './types.js' {
  interface BlockMap {
    timeline: TimelineBlock;
  }
}

const SIZES = {
  deck: { lane: 108, axis: 22, key: 22, mark: 11, rowGap: 6, lanePadding: 6, labelGap: 7, widths: [250, 225, 200, 180, 165, 150, 135] },
  memo: { lane: 58, axis: 14, key: 13, mark: 6, rowGap: 3, lanePadding: 3, labelGap: 4, widths: [170, 155, 140, 125, 112, 100, 90] },
} as const;

export const timeline: BlockType<TimelineBlock> = {
  floats: true,
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'timeline', template);
    return {
      ...(value === undefined
        ? {}
        : {
            value: {
              name: 'timeline',
              id: `n${node.id}`,
              template,
              line: node.line,
              exhibit: value,
              title: readWords(node, 'title') ?? [],
            } as const,
          }),
      diagnostics,
    };
  },
  flexible: (block, width, context) => {
    const height = arrange(block, width, context).height + headOf(block, width, context).height;
    return { minimum: height, maximum: context.target === 'deck' ? height * 1.5 : height };
  },
  layout: (block, whole, context, fill) => {
    const head = headOf(block, whole.width, context);
    const room = { ...whole, y: whole.y + head.height, height: whole.height - head.height };
    const arrangement = arrange(block, room.width, context);
    if (arrangement.height > room.height + 0.01) return { piece: null, rest: block };
    const extra = fill ? Math.max(0, Math.min(room.height - arrangement.height, arrangement.height * 0.5)) / block.exhibit.lanes.length : 0;
    const items = draw(block, arrangement, extra, room, context);
    const height = arrangement.height + extra * block.exhibit.lanes.length;
    const events = arrangement.placed.map((it) => it.written.node);
    const lanes: readonly StructureNode[] = block.exhibit.lanes.map((_, index) => ({
      id: `${block.id}.lane${index}`,
      tag: 'P',
      children: [],
    }));
    const keys: readonly StructureNode[] = block.exhibit.key.map((_, index) => ({ id: `${block.id}.key${index}`, tag: 'P', children: [] }));
    const titles = head.written.map((it) => it.node);
    const node: StructureNode = { id: block.id, tag: 'Div', children: [...titles, ...lanes, ...events, ...keys] };
    const title = head.written.length === 0 ? [] : [textItem(head.written, whole, context, { name: 'Timeline title' }).item];
    return {
      piece: {
        height: height + head.height,
        items: [...title, ...items],
        nodes: [node],
        statements: arrangement.placed.flatMap((it) => it.written.statements),
      },
      rest: null,
    };
  },
};

/** The title as a figure's caption, above the axis. */
function headOf(
  block: TimelineBlock,
  width: number,
  context: LayoutContext,
): { readonly written: readonly Written[]; readonly height: number } {
  if (block.title.length === 0) return { written: [], height: 0 };
  const written = [
    writeParagraph(block.title, { style: 'caption', id: `${block.id}.t`, bold: true, color: 'text1', marks: false }, context),
  ];
  return { written, height: heightOf(written, width, context) + 3 };
}

const writeEvent = (block: TimelineBlock, event: TimelineEvent, index: number, context: LayoutContext): Written => {
  const status = event.statusLabel === null ? [] : [{ text: ` (${event.statusLabel})`, emphasis: true }];
  return writeParagraph(
    [{ text: `${event.dateLabel}  `, strong: true }, ...event.words, ...status],
    { style: context.target === 'deck' ? 'label' : 'caption', id: `${block.id}.e${index}`, ...(event.turning ? { bold: true } : {}) },
    context,
  );
};

function arrange(block: TimelineBlock, width: number, context: LayoutContext): Arrangement {
  const written = block.exhibit.events.map((event, index) => writeEvent(block, event, index, context));
  const sizes = sizesOf(block, context);
  const names = block.exhibit.lanes.map((_, index) => heightOf([writeLane(block, index, context)], sizes.lane - NAME_INSET, context));
  return arrangeEvents(block.exhibit, written, { ...sizes, width, names }, context);
}

function draw(block: TimelineBlock, arrangement: Arrangement, extra: number, room: Rect, context: LayoutContext): readonly FrameItem[] {
  const sizes = sizesOf(block, context);
  const { exhibit } = block;
  const left = room.x + sizes.lane;
  const width = room.width - sizes.lane;
  const xOf = (day: number): number => left + (width * (day - exhibit.from)) / Math.max(1, exhibit.to - exhibit.from);
  const tops = arrangement.lanes.map(
    (_, index) => room.y + sizes.axis + arrangement.lanes.slice(0, index).reduce((sum, it) => sum + it + extra, 0),
  );
  const bottom = room.y + sizes.axis + arrangement.lanes.reduce((sum, it) => sum + it + extra, 0);
  const items: FrameItem[] = [...drawAxis(exhibit, xOf, room.y, context)];
  for (const [index, lane] of exhibit.lanes.entries()) {
    const top = tops[index] ?? room.y;
    const height = (arrangement.lanes[index] ?? 0) + extra;
    if (index % 2 === 0)
      items.push({
        type: 'shape',
        node: ARTIFACT,
        name: 'Lane',
        box: { x: room.x, y: top, width: room.width, height },
        geometry: 'rectangle',
        fill: colorOf('panel', context),
      });
    const written = writeLane(block, index, context);
    items.push(
      textItem([written], { x: room.x + 8, y: top, width: sizes.lane - NAME_INSET, height }, context, {
        name: lane,
        anchor: 'middle',
        keepBox: true,
      }).item,
    );
  }
  for (const place of arrangement.placed) {
    const y = (tops[place.lane] ?? 0) + extra / 2 + place.top;
    const pitch = styleOf(context.target === 'deck' ? 'label' : 'caption', context).pitch;
    const markY = place.below > 0 ? y + sizes.mark / 2 : y + pitch / 2;
    items.push(...drawMark(place.event, xOf(place.event.from), xOf(place.event.to), markY, sizes.mark, context));
    items.push(
      textItem([place.written], { x: room.x + place.x, y: y + place.below, width: place.width, height: place.height }, context, {
        name: place.event.dateLabel,
      }).item,
    );
  }
  items.push(
    ...drawKey(block, { x: left, y: bottom + (sizes.key - styleOf('label', context).pitch) * 0.8, width, height: sizes.key }, context),
  );
  return items;
}

/** Room left and right of a lane's name, points. */
const NAME_INSET = 12;
/** How much wider the names may make their column, so that no word of one is broken. */
const MOST_WIDER = 1.6;

/** Sizes of a timeline, its column of names as wide as the longest word in it. */
function sizesOf({ exhibit }: TimelineBlock, context: LayoutContext) {
  const sizes = SIZES[context.target];
  const { font, size } = styleOf(context.target === 'deck' ? 'label' : 'caption', context);
  const words = exhibit.lanes.flatMap((lane) => lane.split(/\s+/u));
  const widest = Math.max(0, ...words.map((word) => context.measure.width(word, { ...font, bold: true }, size)));
  return { ...sizes, lane: Math.max(sizes.lane, Math.min(sizes.lane * MOST_WIDER, Math.ceil(widest * 1.03) + NAME_INSET)) };
}

const writeLane = (block: TimelineBlock, index: number, context: LayoutContext): Written =>
  writeParagraph(
    [{ text: block.exhibit.lanes[index] ?? '' }],
    { style: context.target === 'deck' ? 'label' : 'caption', id: `${block.id}.lane${index}`, bold: true, color: 'text2' },
    context,
  );

/** A line at each tick, and its label where the one before leaves room. */
function drawAxis(exhibit: TimelineExhibit, xOf: (day: number) => number, top: number, context: LayoutContext): readonly FrameItem[] {
  const sizes = SIZES[context.target];
  const style = styleOf(context.target === 'deck' ? 'label' : 'caption', context);
  let free = Number.NEGATIVE_INFINITY;
  return exhibit.ticks.flatMap((tick): readonly FrameItem[] => {
    const x = xOf(tick.at);
    const line: ShapeItem = {
      type: 'shape',
      node: ARTIFACT,
      name: 'Tick',
      box: { x, y: top + 4, width: 0, height: sizes.axis - 4 },
      geometry: 'line',
      stroke: { color: colorOf('rule', context), width: 0.75 },
    };
    const width = context.measure.width(tick.label, style.font, style.size) * 1.04 + 2;
    if (tick.label === '' || x + 4 < free) return [line];
    free = x + 4 + width + 4;
    const written = writeParagraph(
      [{ text: tick.label }],
      { style: context.target === 'deck' ? 'label' : 'caption', id: ARTIFACT, color: 'muted' },
      context,
    );
    return [line, textItem([written], { x: x + 4, y: top, width, height: sizes.axis }, context, { name: 'Tick label' }).item];
  });
}

/** Exact days are filled dots, spans are bars, inferred or merely expected dates are hollow; the turning point is a diamond. */
function drawMark(event: TimelineEvent, from: number, to: number, y: number, size: number, context: LayoutContext): readonly ShapeItem[] {
  const color = colorOf(event.turning ? 'highlight' : 'accent1', context);
  const hollow = event.inferred || event.status !== 'happened';
  const style = hollow ? { fill: colorOf('background1', context), stroke: { color, width: 1.5 } } : { fill: color };
  const base = { type: 'shape', node: ARTIFACT } as const;
  const long = to - from > size * 1.2;
  const middle = (from + to) / 2;
  const bar: ShapeItem = {
    ...base,
    name: 'Period',
    box: { x: from, y: y - size / 4, width: to - from, height: size / 2 },
    geometry: 'rectangle',
    ...style,
  };
  if (event.turning) {
    const bigger = size * 1.35;
    return [
      ...(long ? [bar] : []),
      {
        ...base,
        name: 'Turning point',
        box: { x: middle - bigger / 2, y: y - bigger / 2, width: bigger, height: bigger },
        geometry: 'diamond',
        ...style,
      },
    ];
  }
  return long
    ? [bar]
    : [
        {
          ...base,
          name: 'Event',
          box: { x: middle - size / 2, y: y - size / 2, width: size, height: size },
          geometry: 'ellipse',
          ...style,
        },
      ];
}

function drawKey(block: TimelineBlock, box: Rect, context: LayoutContext): readonly FrameItem[] {
  const size = SIZES[context.target].mark;
  const base: TimelineEvent = {
    from: 0,
    to: 0,
    dateLabel: '',
    words: [],
    lane: '',
    status: 'happened',
    statusLabel: null,
    inferred: false,
    turning: false,
  };
  let x = box.x;
  return block.exhibit.key.flatMap((entry, index): readonly FrameItem[] => {
    const event: TimelineEvent = { ...base, inferred: entry.mark === 'open', turning: entry.mark === 'turning' };
    const extent = entry.mark === 'span' ? size * 2 : 0;
    const written = writeParagraph(
      [{ text: entry.label }],
      { style: context.target === 'deck' ? 'label' : 'caption', id: `${block.id}.key${index}`, color: 'muted' },
      context,
    );
    const style = styleOf(context.target === 'deck' ? 'label' : 'caption', context);
    const width = context.measure.width(entry.label, style.font, style.size) * 1.03 + 2;
    const marks = drawMark(event, x + size / 2, x + size / 2 + extent, box.y + style.pitch / 2, size, context);
    const text = textItem([written], { x: x + extent + size + 5, y: box.y, width, height: style.pitch }, context, { name: 'Key' }).item;
    x += extent + size + 5 + width + (context.target === 'deck' ? 22 : 12);
    return [...marks, text];
  });
}
