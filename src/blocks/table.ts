// A table: header row repeated on each frame, rows never split, only horizontal rules.
import type { Rect } from '../base/geometry.js';
import type { CellTone, TableCellContent, TableExhibit } from '../document/exhibits.js';
import { plainText, type TextSpan } from '../document/types.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { Paragraph, Stroke, StructureNode, TableCell, TableItem, TableRow } from '../frame/types.js';
import type { ColorName, StyleName } from '../kit/types.js';
import { colorOf, reserveOf, styleOf, textItem, type Written, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, Fitted, LayoutContext } from './types.js';

export interface TableBlock extends BlockBase<'table'> {
  readonly exhibit: TableExhibit;
  readonly fromRow: number;
}

declare module './types.js' {
  interface BlockMap {
    table: TableBlock;
  }
}

const PADDING = { deck: { x: 8, y: 6 }, memo: { x: 4, y: 2.75 } } as const;
/** How much a slide's table may grow to use room that is left. */
const STRETCH = 1.4;
const KEY_GAP = 6;

const TONES: Readonly<Record<CellTone, ColorName | undefined>> = {
  plain: undefined,
  strong: 'text2',
  muted: 'muted',
  positive: 'positive',
  negative: 'negative',
  pending: 'warning',
};

export const table: BlockType<TableBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'table', template);
    return {
      ...(value === undefined
        ? {}
        : { value: { name: 'table', id: `n${node.id}`, template, line: node.line, exhibit: value, fromRow: 0 } as const }),
      diagnostics,
    };
  },
  flexible: (block, width, context) => {
    const rows = measureRows(block, width, context);
    const natural = sum(rows.map((it) => it.height)) + keyHeight(block, width, context);
    // Larger text may take more than the stretch: see chooseSize.
    return { minimum: natural, maximum: context.target === 'deck' ? natural * 1.8 : natural };
  },
  layout: (block, room, context, fill) => {
    const key = keyHeight(block, room.width, context);
    const measured = chooseSize(block, room, key, context, fill);
    const rows = fitRows(measured, room.height - key);
    if (rows.length < 2 || measured.length === 0) return { piece: null, rest: block };
    const complete = rows.length === measured.length;
    const natural = sum(rows.map((it) => it.height));
    const spare = fill && complete ? Math.min(room.height - key - natural, natural * (STRETCH - 1)) : 0;
    return place(block, rows, Math.max(0, spare) / Math.max(1, rows.length - 1), complete, room, context);
  },
};

/** Larger text where a slide has room for the whole table in it, else the table's own size. */
function chooseSize(block: TableBlock, room: Rect, key: number, context: LayoutContext, fill: boolean): readonly MeasuredRow[] {
  if (context.target === 'deck' && fill && block.exhibit.density === 'normal' && block.fromRow === 0) {
    const larger = measureRows(block, room.width, context, 'small');
    if (sum(larger.map((it) => it.height)) + key <= room.height) return larger;
  }
  return measureRows(block, room.width, context);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface MeasuredCell {
  readonly written: Written;
  readonly content: TableCellContent;
  readonly width: number;
  readonly textHeight: number;
}

interface MeasuredRow {
  readonly index: number;
  readonly header: boolean;
  readonly emphasised: boolean;
  readonly cells: readonly MeasuredCell[];
  readonly height: number;
}

/** Widths by weight, but no column narrower than its longest word. */
function widthsOf(block: TableBlock, width: number, context: LayoutContext, style: StyleName): readonly number[] {
  const { columns } = block.exhibit;
  const least = columns.map((_, column) => longestWord(block.exhibit, column, style, context) + 2 * PADDING[context.target].x + 1);
  const isFixed = columns.map(() => false);
  for (;;) {
    const free = width - sum(least.filter((_, column) => isFixed[column]));
    const weights = sum(columns.map((it, column) => (isFixed[column] ? 0 : it.weight)));
    const widths = columns.map((it, column) => (isFixed[column] ? (least[column] ?? 0) : (free * it.weight) / weights));
    const narrow = columns.findIndex((_, column) => !isFixed[column] && (widths[column] ?? 0) < (least[column] ?? 0) - 0.01);
    // Where not even the longest words fit, weights alone decide and words are broken.
    if (narrow < 0)
      return widths.every((it) => it > 0) ? widths : columns.map((it) => (width * it.weight) / sum(columns.map((other) => other.weight)));
    isFixed[narrow] = true;
    if (isFixed.every(Boolean)) return columns.map((it) => (width * it.weight) / sum(columns.map((other) => other.weight)));
  }
}

function longestWord(exhibit: TableExhibit, column: number, style: StyleName, context: LayoutContext): number {
  const { font, size } = styleOf(style, context);
  const cells = exhibit.rows.flatMap((row) => row.cells[column] ?? []);
  const texts = [
    plainText(exhibit.columns[column]?.heading ?? []),
    ...cells.map((cell) => `${cell.sign === undefined ? '' : `${cell.sign}\u00A0`}${plainText(cell.words)}`),
  ];
  // A no-break space holds a sign and its word together.
  const words = texts.flatMap((text) => text.split(/[ \u2013-]+/u));
  return Math.max(0, ...words.map((word) => context.measure.width(word, { ...font, bold: true }, size)));
}

/** The header row and every row from the block's first on. */
function measureRows(block: TableBlock, width: number, context: LayoutContext, style: StyleName = TEXT_STYLE): readonly MeasuredRow[] {
  const { exhibit } = block;
  const widths = widthsOf(block, width, context, style);
  const header = measureRow(
    block,
    -1,
    exhibit.columns.map((it) => ({ words: it.heading, ...(it.align === undefined ? {} : { align: it.align }) })),
    widths,
    context,
    false,
    style,
  );
  const body = exhibit.rows
    .slice(block.fromRow)
    .map((row, index) => measureRow(block, block.fromRow + index, row.cells, widths, context, row.emphasised === true, style));
  return [header, ...body];
}

function measureRow(
  block: TableBlock,
  index: number,
  contents: readonly TableCellContent[],
  widths: readonly number[],
  context: LayoutContext,
  emphasised: boolean,
  style: StyleName,
): MeasuredRow {
  const { x, y } = PADDING[context.target];
  const header = index < 0;
  const cells = contents.map((content, column): MeasuredCell => {
    const written = writeCell(block, index, column, content, context, emphasised, style);
    const width = widths[column] ?? 0;
    const { height } = layoutParagraphs([written.paragraph], { x: 0, y: 0, width: width - 2 * x, height: 10000 }, 'top', context.measure, {
      reserve: reserveOf(context),
    });
    return { written, content, width, textHeight: height };
  });
  return { index, header, emphasised, cells, height: Math.max(...cells.map((it) => it.textHeight)) + 2 * y };
}

function writeCell(
  block: TableBlock,
  row: number,
  column: number,
  content: TableCellContent,
  context: LayoutContext,
  emphasised: boolean,
  style: StyleName,
): Written {
  const { exhibit } = block;
  const header = row < 0;
  const heads = header || (exhibit.rowHeaders && column === 0);
  const color = header ? 'muted' : TONES[content.tone ?? 'plain'];
  const words: readonly TextSpan[] = content.sign === undefined ? content.words : [{ text: `${content.sign}\u00A0` }, ...content.words];
  const align = content.align ?? exhibit.columns[column]?.align ?? 'left';
  const written = writeParagraph(
    words,
    {
      style,
      id: `${block.id}.r${row + 1}c${column + 1}`,
      tag: heads ? 'TH' : 'TD',
      align,
      ...(color === undefined ? {} : { color }),
      ...(header || (heads && !content.words.some((span) => span.strong !== undefined)) || content.tone === 'strong' || emphasised
        ? { bold: true }
        : {}),
    },
    context,
  );
  return { ...written, node: { ...written.node, ...(heads ? { scope: header ? 'Column' : 'Row' } : {}) } };
}

/** The least size of a table's text. */
const TEXT_STYLE: StyleName = 'label';

function fitRows(rows: readonly MeasuredRow[], height: number): readonly MeasuredRow[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += row.height;
    return used > height + 0.01;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function place(
  block: TableBlock,
  rows: readonly MeasuredRow[],
  extra: number,
  complete: boolean,
  room: Rect,
  context: LayoutContext,
): Fitted<TableBlock> {
  const columns = (rows[0]?.cells ?? []).map((cell) => cell.width);
  let y = room.y;
  const placed = rows.map((row): TableRow => {
    const height = row.height + (row.header ? 0 : extra);
    const out = placeRow(block, row, y, height, room.x, context);
    y += height;
    return out;
  });
  const height = y - room.y;
  const item: TableItem = {
    type: 'table',
    node: block.id,
    name: block.exhibit.name,
    alt: block.exhibit.alt,
    box: { ...room, height },
    columns,
    rows: placed,
    headerRows: 1,
    padding: PADDING[context.target],
  };
  const node: StructureNode = {
    id: block.id,
    tag: 'Table',
    children: rows
      .filter((row) => !(row.header && block.continued === true))
      .map((row) => ({ id: rowNode(block, row), tag: 'TR', children: row.cells.map((it) => it.written.node) })),
  };
  const key = complete ? writeKey(block, { x: room.x, y: y + KEY_GAP, width: room.width, height: 100 }, context) : null;
  return {
    piece: {
      height: height + (key === null ? 0 : key.height + KEY_GAP),
      items: [item, ...(key === null ? [] : [key.item])],
      nodes: [node, ...(key === null ? [] : [key.node])],
      statements: rows.flatMap((row) => row.cells.flatMap((it) => it.written.statements)),
    },
    rest: complete ? null : { ...block, fromRow: block.fromRow + rows.length - 1, continued: true },
  };
}

const rowNode = (block: TableBlock, row: MeasuredRow): string => `${block.id}.r${row.index + 1}`;

function placeRow(block: TableBlock, row: MeasuredRow, y: number, height: number, left: number, context: LayoutContext): TableRow {
  const padding = PADDING[context.target];
  const anchor = row.header ? 'bottom' : 'middle';
  let x = left;
  const cells = row.cells.map((cell, column): TableCell => {
    const box = { x: x + padding.x, y: y + padding.y, width: cell.width - 2 * padding.x, height: height - 2 * padding.y };
    x += cell.width;
    const paragraphs: readonly Paragraph[] = [cell.written.paragraph];
    const { lines } = layoutParagraphs(paragraphs, box, anchor, context.measure, { reserve: reserveOf(context) });
    const heads = row.header ? 'column' : block.exhibit.rowHeaders && column === 0 ? 'row' : undefined;
    // A header row repeated on a later page is decoration: screen readers have heard it.
    const node = row.header && block.continued === true ? 'artifact' : cell.written.node.id;
    return {
      node,
      paragraphs: node === 'artifact' ? paragraphs.map((it) => ({ ...it, node })) : paragraphs,
      lines,
      anchor,
      ...(heads === undefined ? {} : { header: heads }),
      ...(row.emphasised ? { fill: colorOf('panel', context) } : {}),
    };
  });
  const rule: Stroke = row.header ? { color: colorOf('text2', context), width: 1 } : { color: colorOf('rule', context), width: 0.75 };
  return { node: row.header && block.continued === true ? 'artifact' : rowNode(block, row), height, cells, rule };
}

function writeKey(block: TableBlock, box: Rect, context: LayoutContext) {
  if (block.exhibit.key === undefined) return null;
  const written = writeParagraph(
    [{ text: block.exhibit.key }],
    { style: context.target === 'deck' ? 'label' : 'caption', id: `${block.id}.k`, color: 'muted' },
    context,
  );
  return { ...textItem([written], box, context, { name: 'Key' }), node: written.node };
}

function keyHeight(block: TableBlock, width: number, context: LayoutContext): number {
  const key = writeKey(block, { x: 0, y: 0, width, height: 100 }, context);
  return key === null ? 0 : key.height + KEY_GAP;
}
