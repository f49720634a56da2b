// The data of a native chart: where each value stands in the workbook, and the workbook itself.
import type { ChartFigure, ChartValue, NativeChart } from '../../../frame/chart.js';
import type { ChartTable } from '../../../frame/chart-table.js';
import { escapeXml } from '../xml.js';
import { type ChartData, dataOf } from './data-columns.js';
import { type CellValue, columnName, type Sheet, writeWorkbook } from './workbook.js';

/** The sheet that the chart draws, and the one that says where its rows come from. */
const DATA_SHEET = 'Data';
const SOURCES_SHEET = 'Sources';

/** Row 0 of a column holds its header, its cells follow. */
const reference = (column: number, firstRow: number, lastRow: number): string => {
  const letter = columnName(column);
  const first = `${DATA_SHEET}!$${letter}$${firstRow + 1}`;
  return firstRow === lastRow ? first : `${first}:$${letter}$${lastRow + 1}`;
};

/** Names of categories may have several lines. */
const pointXml = (value: string | number, index: number): string =>
  `<c:pt idx="${index}"><c:v>${String(value).split('\n').map(escapeXml).join('\n')}</c:v></c:pt>`;

/** The header of a column as `c:strRef`: the name of a series. */
export function headerXml({ columns }: ChartData, column: number): string {
  const cache = `<c:strCache><c:ptCount val="1"/>${pointXml(columns[column]?.header ?? '', 0)}</c:strCache>`;
  return `<c:strRef><c:f>${reference(column, 0, 0)}</c:f>${cache}</c:strRef>`;
}

/** The cells of a column, as words or as numbers; a missing number has no point. */
export function cellsXml({ columns }: ChartData, column: number): string {
  const { cells = [], format = 'General' } = columns[column] ?? {};
  const points = cells.map((cell, index) => (cell === null ? '' : pointXml(cell, index))).join('');
  const where = `<c:f>${reference(column, 1, Math.max(1, cells.length))}</c:f>`;
  const count = `<c:ptCount val="${cells.length}"/>`;
  return cells.some((cell) => typeof cell === 'string')
    ? `<c:strRef>${where}<c:strCache>${count}${points}</c:strCache></c:strRef>`
    : `<c:numRef>${where}<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${count}${points}</c:numCache></c:numRef>`;
}

function dataSheet({ columns }: ChartData): Sheet {
  const length = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const rows = Array.from({ length }, (_, row) => columns.map(({ cells }): CellValue => cells[row] ?? null));
  return {
    name: DATA_SHEET,
    rows: [columns.map(({ header }) => header), ...rows],
    widths: [28, 14],
    formats: columns.map(({ format }) => format),
  };
}

/** One line for each passage behind a row; a row without any keeps a line of its own. */
function sourcesSheet({ columns, rows, sourceTitles }: ChartTable): Sheet {
  const body = rows.flatMap(({ cells, sources }): readonly (readonly CellValue[])[] => {
    const own = cells.map((cell, index) => (columns[index]?.type === 'date' ? dateCell(cell) : cell));
    if (sources.length === 0) return [own];
    return sources.map(({ document, place, date, quotation }) => [...own, document, place, dateCell(date), quotation]);
  });
  const titles = [sourceTitles.document, sourceTitles.place, sourceTitles.date, sourceTitles.quotation];
  return {
    name: SOURCES_SHEET,
    rows: [[...columns.map(({ title }) => title), ...titles], ...body],
    widths: [...columns.map(({ type }) => (type === 'text' ? 36 : 14)), 40, 28, 12, 100],
    formats: columns.map(({ isShare }) => (isShare === true ? '0%' : undefined)),
  };
}

/** A day as a date of Excel; a month or a year stays as written. */
const dateCell = (date: ChartValue): CellValue =>
  typeof date === 'string' && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}Z)?$/.test(date) ? { date } : date;

/** The workbook behind a chart: its data, then its rows with their sources. */
export const chartWorkbook = (chart: NativeChart, figure: ChartFigure): Uint8Array =>
  writeWorkbook([dataSheet(dataOf(chart)), sourcesSheet(figure.table)]);

/** What pptxgenjs needs to make a chart part, which is then replaced whole. */
export const STAND_IN: readonly { readonly name: string; readonly labels: string[]; readonly values: number[] }[] = [
  { name: 'a', labels: ['a'], values: [1] },
];
