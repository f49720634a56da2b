// A table: header row repeated on each frame, rows never split, only horizontal rules.
import type { Rect } from '../base/geometry.js';
import type { TableExhibit } from '../document/exhibits.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { Paragraph, Stroke, StructureNode, TableCell, TableItem, TableRow } from '../frame/types.js';
import type { StyleName } from '../kit/types.js';
import { type MeasuredRow, measureRows, setTable, type TableSetting } from './measure-table.js';
import { colorOf, reserveOf, textItem, writeParagraph } from './paragraphs.js';
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

/** How much a slide's table may grow to use room that is left. */
const STRETCH = 1.4;
const KEY_GAP = 6;

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
    const setting = setTable(block, width, context, TEXT_STYLE);
    const rows = setting === null ? [] : measureRows(block, setting);
    const natural = sum(rows.map((it) => it.height)) + keyHeight(block, width, context);
    // Larger text may take more than the stretch: see chooseSize.
    return { minimum: natural, maximum: context.target === 'deck' ? natural * 1.8 : natural };
  },
  layout: (block, room, context, fill) => {
    const key = keyHeight(block, room.width, context);
    const chosen = chooseSize(block, room, key, context, fill);
    if (chosen === null) return { piece: null, rest: block };
    const { setting, measured } = chosen;
    const rows = fitRows(measured, room.height - key);
    if (rows.length < 2 || measured.length === 0) return { piece: null, rest: block };
    const complete = rows.length === measured.length;
    const natural = sum(rows.map((it) => it.height));
    const spare = fill && complete ? Math.min(room.height - key - natural, natural * (STRETCH - 1)) : 0;
    return place(block, rows, Math.max(0, spare) / Math.max(1, rows.length - 1), complete, room, setting);
  },
};

/** The least size of a table's text, and a larger one where a slide has room for the whole table in it. */
const TEXT_STYLE: StyleName = 'label';
const LARGER_STYLE: StyleName = 'small';

/** Null where a column cannot hold its longest word in any size. */
function chooseSize(
  block: TableBlock,
  room: Rect,
  key: number,
  context: LayoutContext,
  fill: boolean,
): { readonly setting: TableSetting; readonly measured: readonly MeasuredRow[] } | null {
  if (context.target === 'deck' && fill && block.exhibit.density === 'normal' && block.fromRow === 0) {
    const setting = setTable(block, room.width, context, LARGER_STYLE);
    const measured = setting === null ? [] : measureRows(block, setting);
    if (setting !== null && sum(measured.map((it) => it.height)) + key <= room.height) return { setting, measured };
  }
  const setting = setTable(block, room.width, context, TEXT_STYLE);
  return setting === null ? null : { setting, measured: measureRows(block, setting) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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
  setting: TableSetting,
): Fitted<TableBlock> {
  const { context } = setting;
  const columns = (rows[0]?.cells ?? []).map((cell) => cell.width);
  let y = room.y;
  const placed = rows.map((row): TableRow => {
    const height = row.height + (row.header ? 0 : extra);
    const out = placeRow(block, row, y, height, room.x, setting);
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
    padding: setting.padding,
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

function placeRow(block: TableBlock, row: MeasuredRow, y: number, height: number, left: number, setting: TableSetting): TableRow {
  const { context, padding } = setting;
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
