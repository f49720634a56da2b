// What can be read on frames: words, paragraphs and where their ink stands.
import type { Rect } from '../../src/base/geometry.js';
import type { Measure } from '../../src/frame/measure.js';
import type { Frame, FrameItem, Line, Paragraph, StructureNode, TableCell, TableItem } from '../../src/frame/types.js';

/** Text of a paragraph without its marker. */
export const textOfParagraph = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

/** The paragraphs of an item; of a table cell by cell. */
export function paragraphsOf(item: FrameItem): readonly Paragraph[] {
  if (item.type === 'text') return item.paragraphs;
  return item.type === 'table' ? item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)) : [];
}

/** All paragraphs of a frame in reading order. */
export const paragraphsOn = (frame: Frame): readonly Paragraph[] => frame.items.flatMap(paragraphsOf);

/** A line of text for each paragraph of a frame. */
export const textOn = (frame: Frame): readonly string[] => paragraphsOn(frame).map(textOfParagraph);

/** Words of the shown lines of an item or cell, a string for each line. */
export const linesOf = (shown: { readonly lines: readonly Line[] }): readonly string[] =>
  shown.lines.map((line) => line.segments.map((segment) => segment.text).join(''));

export interface PlacedCell {
  readonly cell: TableCell;
  readonly box: Rect;
  readonly row: number;
  readonly column: number;
}

/** The cells of a table and the boxes that they have on the frame. */
export function cellsOf(table: TableItem): readonly PlacedCell[] {
  let y = table.box.y;
  return table.rows.flatMap((row, rowIndex) => {
    const top = y;
    y += row.height;
    let x = table.box.x;
    let column = 0;
    return row.cells.map((cell): PlacedCell => {
      const width = table.columns.slice(column, column + (cell.span ?? 1)).reduce((sum, it) => sum + it, 0);
      const placed = { cell, box: { x, y: top, width, height: row.height }, row: rowIndex, column };
      x += width;
      column += cell.span ?? 1;
      return placed;
    });
  });
}

/** Ink of a line: from the ascent to the descent of its largest run, from its first to its last glyph. */
export function inkOf(line: Line, paragraphs: readonly Paragraph[], measure: Measure): Rect {
  const runs = paragraphs[line.paragraph]?.runs ?? [];
  const largest = runs.reduce((a, b) => (b.size > a.size ? b : a), runs[0] as (typeof runs)[number]); // a line stands in a paragraph with runs
  const ascent = measure.ascent(largest.font, largest.size);
  const left = Math.min(...line.segments.map((segment) => segment.x));
  const right = Math.max(...line.segments.map((segment) => segment.x + segment.width));
  return { x: left, y: line.baseline - ascent, width: right - left, height: ascent + measure.descent(largest.font, largest.size) };
}

/** The slot of a line: its ink's width, and its paragraph's pitch with the ink in the middle of it. */
export function slotOf(line: Line, paragraphs: readonly Paragraph[], measure: Measure): Rect {
  const ink = inkOf(line, paragraphs, measure);
  const pitch = paragraphs[line.paragraph]?.pitch ?? ink.height;
  return { ...ink, y: ink.y + (ink.height - pitch) / 2, height: pitch };
}

/** How far one box reaches out of another, points; not positive when it lies inside. */
export const overhang = (inner: Rect, outer: Rect): number =>
  Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  );

/** Whether two boxes share more than a hair. */
export const overlaps = (a: Rect, b: Rect, hair = 0.5): boolean =>
  a.x + hair < b.x + b.width && b.x + hair < a.x + a.width && a.y + hair < b.y + b.height && b.y + hair < a.y + a.height;

/** Every element of a structure in reading order, the root first. */
export const nodesOf = (root: StructureNode): readonly StructureNode[] => [root, ...root.children.flatMap(nodesOf)];

/** The ids of all elements that something on a frame belongs to, decoration excepted. */
export function paintedNodes(frame: Frame): readonly string[] {
  const ofParagraph = (paragraph: Paragraph): readonly (string | undefined)[] => [
    paragraph.node,
    paragraph.bullet?.node,
    ...paragraph.runs.map((run) => run.node),
  ];
  const ids = frame.items.flatMap((item): readonly (string | undefined)[] => {
    const inside = paragraphsOf(item).flatMap(ofParagraph);
    if (item.type === 'text') return inside;
    const rows = item.type === 'table' ? item.rows.flatMap((row) => [row.node, ...row.cells.map((cell) => cell.node)]) : [];
    return [item.node, ...rows, ...inside];
  });
  return [...new Set(ids)].filter((id): id is string => id !== undefined && id !== 'artifact');
}
