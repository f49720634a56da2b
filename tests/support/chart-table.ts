// Tables of charts for tests that draw or write charts made by hand.
import type { ChartColumn, ChartTable, ChartTableRow } from '../../src/frame/chart-table.js';

/** A table with the given rows; texts are the cells as they are. */
export function chartTable(
  columns: readonly ChartColumn[] = [],
  rows: readonly (Omit<ChartTableRow, 'texts' | 'sources'> & Partial<ChartTableRow>)[] = [],
  more: Partial<ChartTable> = {},
): ChartTable {
  return {
    title: 'Data of the chart',
    columns,
    rows: rows.map((row) => ({ texts: row.cells.map((cell) => String(cell ?? '–')), sources: [], ...row })),
    sourceTitles: { document: 'Document', place: 'Place', date: 'Date', quotation: 'Quotation' },
    lines: [],
    most: 200,
    ...more,
  };
}
