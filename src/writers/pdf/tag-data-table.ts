// The data of a chart as a table in the structure tree, right behind its figure: read out, found in no picture.
import type { ChartItem } from '../../frame/types.js';
import { paintText } from './encode-text.js';
import type { Pen } from './pen.js';
import type { TagElement } from './tag-element.js';

/** Largest size of the spaces that stand for the cells, points. */
const SIZE = 8;

/**
 * Hangs a Table on the parent of a chart's figure. Each cell holds a Span with one space, painted where the chart stands, and
 * the cell's words as replacement text (ISO 32000-1, 14.9.4): a reader of the structure gets a table with headers, while
 * nothing is drawn, selected or found twice. A long table ends in a row that counts the rest.
 */
export function tagDataTable(pen: Pen, { node, box, figure: { table } }: ChartItem): void {
  const figure = pen.tagger.element(node);
  const parent = figure.parent;
  if (parent === undefined || table.rows.length === 0 || table.columns.length === 0) return;
  const rows = [
    table.columns.map(({ title }) => ({ tag: 'TH', words: title, scope: 'Column' }) as const),
    ...table.rows
      .slice(0, table.most)
      .map(({ texts }) =>
        texts.map((words, index) => (index === 0 ? ({ tag: 'TH', words, scope: 'Row' } as const) : ({ tag: 'TD', words } as const))),
      ),
    ...(table.rest === undefined ? [] : [[{ tag: 'TD', words: table.rest, span: table.columns.length } as const]]),
  ];
  const element: TagElement = { tag: 'Table', alt: table.title, parent, children: [], kids: [] };
  parent.children.splice(parent.children.indexOf(figure) + 1, 0, element);
  const pitch = box.height / rows.length;
  const font = pen.fontOf({ role: 'text' });
  for (const [number, cells] of rows.entries()) {
    const row: TagElement = { tag: 'TR', parent: element, children: [], kids: [] };
    element.children.push(row);
    for (const [column, { words, ...cell }] of cells.entries()) {
      const own: TagElement = { ...cell, parent: row, children: [], kids: [] };
      const span: TagElement = { tag: 'Span', actualText: words, parent: own, children: [], kids: [] };
      own.children.push(span);
      row.children.push(own);
      const [x, y] = [box.x + (box.width * column) / cells.length, box.y + pitch * (number + 1)];
      pen.tagger.mark(span, x, y);
      paintText(pen.pdf, font, { text: ' ', x, y, size: Math.min(SIZE, pitch), color: { rgb: '000000' } });
    }
  }
  pen.tagger.close();
}
