// A table measured: how wide its columns, how high its rows, in which size of text.
import type { CellTone, TableCellContent, TableExhibit } from '../document/exhibits.js';
import { plainText, type TextSpan } from '../document/types.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { ColorName, StyleName } from '../kit/types.js';
import { reserveOf, styleOf, type Written, writeParagraph } from './paragraphs.js';
import type { TableBlock } from './table.js';
import type { LayoutContext } from './types.js';

const TONES: Readonly<Record<CellTone, ColorName | undefined>> = {
  plain: undefined,
  strong: 'text2',
  muted: 'muted',
  positive: 'positive',
  negative: 'negative',
  pending: 'warning',
};

export interface MeasuredCell {
  readonly written: Written;
  readonly content: TableCellContent;
  readonly width: number;
  readonly textHeight: number;
}

export interface MeasuredRow {
  readonly index: number;
  readonly header: boolean;
  readonly emphasised: boolean;
  readonly cells: readonly MeasuredCell[];
  readonly height: number;
}

/** How a table is set at a width: its text, its padding and its columns. */
export interface TableSetting {
  readonly context: LayoutContext;
  readonly style: StyleName;
  readonly padding: { readonly x: number; readonly y: number };
  readonly widths: readonly number[];
}

const PADDING = { deck: { x: 8, y: 6 }, memo: { x: 4, y: 2.75 } } as const;
/** Compact tables of a slide stand closer. */
const COMPACT = 2;
/** Steps in which a table with many columns gives way: size of text, space beside it. */
const STEPS = [
  { scale: 1, padding: 1 },
  { scale: 0.94, padding: 0.75 },
  { scale: 0.88, padding: 0.5 },
  { scale: 0.82, padding: 0.4 },
] as const;

/** The first step at which every column holds its longest word; null where none does. */
export function setTable(block: TableBlock, width: number, context: LayoutContext, style: StyleName): TableSetting | null {
  const isClose = context.target === 'deck' && block.exhibit.density === 'compact';
  for (const step of STEPS) {
    const scaled = { ...context, scale: context.scale * step.scale };
    const padding = { x: PADDING[context.target].x * step.padding, y: isClose ? COMPACT : PADDING[context.target].y };
    const least = block.exhibit.columns.map((_, column) => longestWord(block.exhibit, column, style, scaled) + 2 * padding.x + 1);
    const widths = shareWidth(
      block.exhibit.columns.map((it) => it.weight),
      least,
      width,
    );
    if (widths !== null) return { context: scaled, style, padding, widths };
  }
  return null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Widths by weight, but no column narrower than its least; null where the least widths do not fit together. */
function shareWidth(weights: readonly number[], least: readonly number[], width: number): readonly number[] | null {
  if (sum(least) > width + 0.01) return null;
  const fixed = new Set<number>();
  for (;;) {
    const free = width - sum(least.filter((_, column) => fixed.has(column)));
    const total = sum(weights.filter((_, column) => !fixed.has(column)));
    const widths = weights.map((weight, column) => (fixed.has(column) ? (least[column] ?? 0) : (free * weight) / total));
    const narrow = widths.findIndex((it, column) => !fixed.has(column) && it < (least[column] ?? 0) - 0.01);
    if (narrow < 0) return widths;
    fixed.add(narrow);
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
export function measureRows(block: TableBlock, setting: TableSetting): readonly MeasuredRow[] {
  const { exhibit } = block;
  const heads = exhibit.columns.map(
    (it): TableCellContent => ({ words: it.heading, ...(it.align === undefined ? {} : { align: it.align }) }),
  );
  const header = measureRow(block, -1, heads, false, setting);
  const body = exhibit.rows
    .slice(block.fromRow)
    .map((row, index) => measureRow(block, block.fromRow + index, row.cells, row.emphasised === true, setting));
  return [header, ...body];
}

function measureRow(
  block: TableBlock,
  index: number,
  contents: readonly TableCellContent[],
  emphasised: boolean,
  setting: TableSetting,
): MeasuredRow {
  const { context, padding, widths } = setting;
  const cells = contents.map((content, column): MeasuredCell => {
    const written = writeCell(block, index, column, content, emphasised, setting);
    const width = widths[column] ?? 0;
    const box = { x: 0, y: 0, width: width - 2 * padding.x, height: 10000 };
    const { height } = layoutParagraphs([written.paragraph], box, 'top', context.measure, { reserve: reserveOf(context) });
    return { written, content, width, textHeight: height };
  });
  return { index, header: index < 0, emphasised, cells, height: Math.max(...cells.map((it) => it.textHeight)) + 2 * padding.y };
}

function writeCell(
  block: TableBlock,
  row: number,
  column: number,
  content: TableCellContent,
  emphasised: boolean,
  setting: TableSetting,
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
      style: setting.style,
      id: `${block.id}.r${row + 1}c${column + 1}`,
      tag: heads ? 'TH' : 'TD',
      align,
      ...(color === undefined ? {} : { color }),
      ...(header || (heads && !content.words.some((span) => span.strong !== undefined)) || content.tone === 'strong' || emphasised
        ? { bold: true }
        : {}),
    },
    setting.context,
  );
  return { ...written, node: { ...written.node, ...(heads ? { scope: header ? 'Column' : 'Row' } : {}) } };
}
