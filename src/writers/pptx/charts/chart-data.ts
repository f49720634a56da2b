// The data of a native chart: where each value stands in the workbook, and the workbook itself.
import type { ChartFigure, NativeChart } from '../../../frame/chart.js';
import { cleanText } from '../clean-text.js';
import { escapeXml } from '../xml.js';
import { type CellValue, columnName, type Sheet, writeWorkbook } from './workbook.js';

/** The sheet that the chart draws, and the one that says where its rows come from. */
const DATA_SHEET = 'Data';
const SOURCES_SHEET = 'Sources';

/** A value that a chart can draw, or none. */
export const finite = (value: number | null | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Column 0 holds the categories, the series follow; row 0 holds the names. */
const reference = (column: number, firstRow: number, lastRow: number): string => {
  const letter = columnName(column);
  const first = `${DATA_SHEET}!$${letter}$${firstRow + 1}`;
  return firstRow === lastRow ? first : `${first}:$${letter}$${lastRow + 1}`;
};

const pointXml = (value: string | number, index: number): string => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;

/** The categories, with the cells they stand in. */
export function categoriesXml({ categories }: NativeChart): string {
  const points = categories.map((category, index) => pointXml(category, index));
  const cache = `<c:strCache><c:ptCount val="${categories.length}"/>${points.join('')}</c:strCache>`;
  return `<c:cat><c:strRef><c:f>${reference(0, 1, categories.length)}</c:f>${cache}</c:strRef></c:cat>`;
}

/** The name of a series. */
export function seriesNameXml(chart: NativeChart, series: number): string {
  const cache = `<c:strCache><c:ptCount val="1"/>${pointXml(chart.series[series]?.name ?? '', 0)}</c:strCache>`;
  return `<c:tx><c:strRef><c:f>${reference(series + 1, 0, 0)}</c:f>${cache}</c:strRef></c:tx>`;
}

/** The values of a series; a missing value has no point, which PowerPoint draws as a gap. */
export function valuesXml(chart: NativeChart, series: number): string {
  const values = chart.categories.map((_, index) => finite(chart.series[series]?.values[index]));
  const points = values.map((value, index) => (value === null ? '' : pointXml(value, index)));
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
  return `<c:val><c:numRef><c:f>${reference(series + 1, 1, chart.categories.length)}</c:f>${cache}</c:numRef></c:val>`;
}

function dataSheet(chart: NativeChart): Sheet {
  const header: readonly CellValue[] = ['', ...chart.series.map(({ name }) => name)];
  const rows = chart.categories.map((category, index) => [category, ...chart.series.map(({ values }) => finite(values[index]))]);
  return { name: DATA_SHEET, rows: [header, ...rows], widths: [28, 14] };
}

/** One line for each passage behind a row; a row without any keeps a line of its own. */
function sourcesSheet({ columns, rows, sources }: ChartFigure): Sheet {
  const body = rows.flatMap(({ values }, index): readonly (readonly CellValue[])[] => {
    const own = columns.map((column) => values[column] ?? null);
    const found = sources[index] ?? [];
    return found.length === 0
      ? [own]
      : found.map(({ document, place, date, quotation }) => [...own, document, place, dateCell(date), quotation]);
  });
  const header = [...columns, 'Document', 'Place', 'Date', 'Quotation'];
  return { name: SOURCES_SHEET, rows: [header, ...body], widths: [...columns.map(() => 20), 40, 28, 12, 100] };
}

/** A day as a date of Excel; a month or a year stays as written. */
const dateCell = (date: string): CellValue => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : date);

/** The workbook behind a chart: its data, then its rows with their sources. */
export const chartWorkbook = (chart: NativeChart, figure: ChartFigure): Uint8Array =>
  writeWorkbook([dataSheet(chart), sourcesSheet(figure)]);

/** The same data as pptxgenjs takes it. */
export const chartSeries = (
  chart: NativeChart,
): readonly { readonly name: string; readonly labels: readonly string[]; readonly values: readonly (number | null)[] }[] =>
  chart.series.map(({ name, values }) => ({
    name: cleanText(name),
    labels: chart.categories.map(cleanText),
    values: chart.categories.map((_, index) => finite(values[index])),
  }));
