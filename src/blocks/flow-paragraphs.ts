// Running text that may break: between lines in a memo, between paragraphs on a slide.
import type { Rect } from '../base/geometry.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { Line, StructureNode, TextItem, TextRole } from '../frame/types.js';
import { reserveOf, type Written } from './paragraphs.js';
import type { LayoutContext, Piece } from './types.js';

/** Where running text goes on: the first line not yet shown, counted over all paragraphs. */
export interface FlowFitted {
  readonly piece: Piece | null;
  /** Null when everything was shown. */
  readonly nextLine: number | null;
  /** The paragraph of that line. */
  readonly nextParagraph: number;
}

interface PlacedLine {
  readonly line: Line;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Lays paragraphs into a box from a line on, as far as they fit. In a memo no paragraph leaves a single line
 * behind or takes a single line along (widows and orphans); on a slide paragraphs stay whole.
 */
export function flowParagraphs(
  written: readonly Written[],
  fromLine: number,
  room: Rect,
  context: LayoutContext,
  options: {
    readonly name: string;
    readonly role?: TextRole;
    readonly wrap?: (children: readonly StructureNode[]) => readonly StructureNode[];
  },
): FlowFitted {
  const placed = placeLines(written, room.width, context);
  const start = placed[fromLine]?.top ?? 0;
  const fitting = placed.findLastIndex((it, index) => index >= fromLine && it.bottom - start <= room.height + 0.01) + 1;
  const end = fitting >= placed.length ? placed.length : breakBefore(placed, fromLine, fitting, context);
  if (end <= fromLine && placed.length > 0)
    return { piece: null, nextLine: fromLine, nextParagraph: placed[fromLine]?.line.paragraph ?? 0 };
  const shown = placed.slice(fromLine, end);
  const first = shown[0]?.line.paragraph ?? 0;
  const last = shown.at(-1)?.line.paragraph ?? -1;
  const touched = written.slice(first, last + 1);
  const height = (shown.at(-1)?.bottom ?? start) - start;
  const item: TextItem = {
    type: 'text',
    box: { x: room.x, y: room.y, width: room.width, height },
    role: options.role ?? 'body',
    name: options.name,
    paragraphs: touched.map((it) => it.paragraph),
    lines: shown.map(({ line }) => ({
      paragraph: line.paragraph - first,
      baseline: line.baseline - start + room.y,
      segments: line.segments.map((segment) => ({ ...segment, x: segment.x + room.x })),
    })),
    anchor: 'top',
  };
  const nodes = touched.map((it) => it.node);
  return {
    piece: {
      height,
      items: shown.length === 0 ? [] : [item],
      nodes: options.wrap?.(nodes) ?? nodes,
      statements: touched.flatMap((it) => it.statements),
    },
    nextLine: end >= placed.length ? null : end,
    nextParagraph: placed[end]?.line.paragraph ?? 0,
  };
}

function placeLines(written: readonly Written[], width: number, context: LayoutContext): readonly PlacedLine[] {
  const paragraphs = written.map((it) => it.paragraph);
  const { lines } = layoutParagraphs(paragraphs, { x: 0, y: 0, width, height: 100000 }, 'top', context.measure, {
    reserve: reserveOf(context),
  });
  let y = 0;
  let previous = 0;
  return lines.map((line) => {
    const paragraph = paragraphs[line.paragraph];
    if (line.paragraph !== previous) y += paragraph?.before ?? 0;
    previous = line.paragraph;
    const top = y;
    y += paragraph?.pitch ?? 0;
    return { line, top, bottom: y };
  });
}

/** The last index at which the text may break, at or before the first line that does not fit. */
function breakBefore(placed: readonly PlacedLine[], from: number, fitting: number, context: LayoutContext): number {
  const paragraphAt = (index: number): number => placed[index]?.line.paragraph ?? -1;
  const allowed = (at: number): boolean => {
    if (at <= from) return true;
    const opens = paragraphAt(at) !== paragraphAt(at - 1);
    if (opens) return true;
    if (context.target === 'deck') return false;
    const before = placed.slice(0, at).filter((it) => it.line.paragraph === paragraphAt(at)).length;
    const after = placed.slice(at).filter((it) => it.line.paragraph === paragraphAt(at)).length;
    return before >= 2 && after >= 2;
  };
  let at = fitting;
  while (!allowed(at)) at -= 1;
  return at;
}
