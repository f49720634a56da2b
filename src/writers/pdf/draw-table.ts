// Draws a table: fills and rules as decoration, cell texts under their cells' elements.
import type { Rect } from '../../base/geometry.js';
import { ARTIFACT, type TableCell, type TableItem } from '../../frame/types.js';
import { fillColor, paintOperator, pathOperators, rectangleOperators, strokeStyle } from './content.js';
import { drawTextBlock } from './draw-text.js';
import type { Pen } from './pen.js';

/** Draws one part of a table; header rows of a further part repeat what was said and are pagination. */
export function drawTableItem(pen: Pen, item: TableItem): void {
  const continued = pen.startedTables.has(item.node);
  pen.startedTables.add(item.node);
  const boxes = cellBoxes(item);
  drawDecoration(pen, item, boxes);
  if (item.node !== ARTIFACT) pen.tagger.element(item.node).alt ??= item.alt;
  item.rows.forEach((row, rowIndex) => {
    const repeated = continued && rowIndex < item.headerRows;
    row.cells.forEach((cell) => {
      if (!repeated) describeCell(pen, cell);
      drawTextBlock(pen, { paragraphs: cell.paragraphs, lines: cell.lines, artifact: repeated ? 'pagination' : 'layout', repeated });
    });
  });
}

/** Hands a cell's own words about itself to its element, for where the structure is silent. */
function describeCell(pen: Pen, cell: TableCell): void {
  if (cell.node === ARTIFACT) return;
  const element = pen.tagger.element(cell.node);
  if (cell.header !== undefined) element.scope ??= cell.header === 'column' ? 'Column' : 'Row';
  if (cell.span !== undefined) element.span ??= cell.span;
}

function drawDecoration(pen: Pen, item: TableItem, boxes: readonly (readonly Rect[])[]): void {
  const operators: string[] = [];
  for (const [rowIndex, { cells }] of item.rows.entries()) {
    for (const [cellIndex, { fill }] of cells.entries()) {
      const box = boxes[rowIndex]?.[cellIndex];
      if (fill && box) operators.push(`${fillColor(fill)} ${rectangleOperators(box)} ${paintOperator(true, false)}`);
    }
  }
  let y = item.box.y;
  const width = item.columns.reduce((sum, column) => sum + column, 0);
  for (const { height, rule } of item.rows) {
    y += height;
    if (rule)
      operators.push(
        `${strokeStyle(rule)} ${pathOperators([
          ['M', item.box.x, y],
          ['L', item.box.x + width, y],
        ])} S`,
      );
  }
  if (operators.length === 0) return;
  pen.tagger.mark('layout', item.box.x, item.box.y);
  pen.pdf.paint(`q ${operators.join('\n')} Q`);
  pen.tagger.close();
}

/** The boxes of all cells, row by row. */
function cellBoxes({ box, columns, rows }: TableItem): readonly (readonly Rect[])[] {
  let y = box.y;
  return rows.map(({ height, cells }) => {
    let column = 0;
    let x = box.x;
    const boxes = cells.map(({ span = 1 }) => {
      const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const cell = { x, y, width, height };
      column += span;
      x += width;
      return cell;
    });
    y += height;
    return boxes;
  });
}
