// Real tables, ruled between rows only.
import { emuFromPoints, inchesFromPoints } from '../../../base/length.js';
import type { Stroke, TableCell, TableItem, TableRow } from '../../../frame/types.js';
import { fillXml } from '../colors.js';
import { completeParagraphs } from '../complete-paragraphs.js';
import { labelShape } from '../label-shape.js';
import { inchBox } from '../position.js';
import type { TableCellProps } from '../pptxgen.js';
import { toRuns } from '../text-runs.js';
import { anchorWord, hundredths, lineSpacingXml } from '../text-xml.js';
import type { DeckContext, ItemWriter } from '../types.js';
import { attributesXml, childrenOf, descendantsOf, documentOf, type Element, elementFromXml, escapeXml, requireChild } from '../xml.js';

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;

function ruleXml(side: 'lnT' | 'lnB', rule: Stroke | undefined): string {
  if (rule === undefined) return `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const dash = `<a:prstDash val="${DASHES[rule.dash ?? 'solid']}"/>`;
  return `<a:${side} w="${emuFromPoints(rule.width)}" cap="flat" cmpd="sng" algn="ctr">${fillXml(rule.color)}${dash}</a:${side}>`;
}

/** Cell properties: margins, rules above and below (the row above draws the one above), fill. */
function cellXml(cell: TableCell, row: TableRow, above: TableRow | undefined, padding: TableItem['padding']): string {
  const attributes = attributesXml({
    marL: emuFromPoints(padding.x),
    marR: emuFromPoints(padding.x),
    marT: emuFromPoints(padding.y),
    marB: emuFromPoints(padding.y),
    anchor: anchorWord(cell.anchor),
  });
  const none = '<a:lnL w="0"><a:noFill/></a:lnL><a:lnR w="0"><a:noFill/></a:lnR>';
  const fill = cell.fill === undefined ? '<a:noFill/>' : fillXml(cell.fill);
  return `<a:tcPr${attributes}>${none}${ruleXml('lnT', above?.rule)}${ruleXml('lnB', row.rule)}${fill}</a:tcPr>`;
}

/** Size and pitch for cells without text, so that an empty cell does not make its row taller than the others. */
function smallestText(item: TableItem): { readonly size: number; readonly pitch: number } {
  const paragraphs = item.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
  const sizes = paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size));
  return { size: Math.min(12, ...sizes), pitch: Math.min(14, ...paragraphs.map(({ pitch }) => pitch)) };
}

const toCell = (cell: TableCell, context: DeckContext): TableCellProps => ({
  text: toRuns(cell.paragraphs, context),
  options: { colspan: cell.span ?? 1 },
});

function completeCell(element: Element, cell: TableCell, item: TableItem, language: string): void {
  const body = requireChild(element, 'txBody');
  if (cell.paragraphs.length > 0) {
    completeParagraphs(body, cell.paragraphs, { language });
    return;
  }
  for (const paragraph of childrenOf(body, 'p')) body.removeChild(paragraph);
  const { size, pitch } = smallestText(item);
  const end = `<a:endParaRPr lang="${escapeXml(language)}" sz="${hundredths(size)}"/>`;
  body.appendChild(elementFromXml(documentOf(body), `<a:p><a:pPr>${lineSpacingXml(pitch)}</a:pPr>${end}</a:p>`));
}

function completeRow(element: Element, item: TableItem, position: number, language: string): void {
  const row = item.rows[position];
  if (row === undefined) throw new Error('Table has more rows than its item');
  element.setAttribute('h', String(emuFromPoints(row.height)));
  const elements = childrenOf(element, 'tc');
  let column = 0;
  for (const cell of row.cells) {
    const span = cell.span ?? 1;
    const covered = elements.slice(column, column + span);
    const [first] = covered;
    if (first === undefined) throw new Error('Table row has fewer cells than its item');
    completeCell(first, cell, item, language);
    // The cells under a span carry the same rules, or PowerPoint draws none there.
    for (const each of covered) {
      const properties = elementFromXml(documentOf(each), cellXml(cell, row, item.rows[position - 1], item.padding));
      each.replaceChild(properties, requireChild(each, 'tcPr'));
    }
    column += span;
  }
}

/** Writes a table with measured columns, rows and paddings; its header row is flagged. */
export const table: ItemWriter<TableItem> = {
  place(slide, item, key, context) {
    if (item.rows.length === 0) return;
    slide.addTable(
      item.rows.map(({ cells }) => cells.map((cell) => toCell(cell, context))),
      {
        ...inchBox(item.box),
        objectName: key,
        colW: item.columns.map(inchesFromPoints),
        rowH: item.rows.map(({ height }) => inchesFromPoints(height)),
        margin: 0,
        autoPage: false,
      },
    );
  },
  complete(elements, item, context) {
    for (const element of elements) {
      labelShape(element, { name: item.name, alt: item.alt });
      const [grid] = descendantsOf(element, 'tbl');
      if (grid === undefined) throw new Error(`Table ${item.name} has no grid`);
      const properties = requireChild(grid, 'tblPr');
      if (item.headerRows > 0) properties.setAttribute('firstRow', '1');
      if (item.rows.some(({ cells }) => cells[0]?.header === 'row')) properties.setAttribute('firstCol', '1');
      for (const [position, row] of childrenOf(grid, 'tr').entries()) completeRow(row, item, position, context.language);
    }
  },
};
