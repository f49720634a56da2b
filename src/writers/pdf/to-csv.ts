// Tables as CSV (RFC 4180).
import type { ChartTable } from '../../frame/chart-table.js';

/**
 * The rows of a chart as UTF-8: titles first, lines end in CR LF, a cell is quoted where it holds a comma, a quotation mark
 * or a line end. Values are written as they are, numbers with a point, dates as ISO 8601, nothing for what is not there:
 * a text that begins with `=` stays one, so a spreadsheet must be told to read text.
 */
export function toCsv({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : String(cell))))];
  return new TextEncoder().encode(lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join(''));
}

/** An only cell that is empty is quoted too: its line would be no row. */
const quoted = (cell: string, _index: number, { length }: readonly string[]): string =>
  /[",\r\n]/.test(cell) || (cell === '' && length === 1) ? `"${cell.replaceAll('"', '""')}"` : cell;
