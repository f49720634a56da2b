// The rows of a chart as the table that leaves with it, in the language of the brief.
import type { ChartTable, ChartTableRow } from '../../frame/chart-table.js';
import type { ChartContext } from '../types.js';
import { cellPrinter, joined } from './print-cell.js';
import type { ShownChart } from './types.js';
import { sayIn } from './words.js';

/** Rows in speaker notes: what is longer belongs to the chart's own data. */
const MOST_LINES = 12;
/** Rows of a table that is heard, not seen; all of them are in the file beside it. */
const MOST_ROWS = 200;

/** Prints what a chart shows; `id` names the file that holds the rows in a PDF. */
export function toTable(shown: ShownChart, context: Pick<ChartContext, 'kit' | 'language' | 'title' | 'id'>): ChartTable {
  const say = sayIn(context.kit, context.language);
  const print = cellPrinter(context);
  const rows = shown.rows.map(({ cells, sources }): ChartTableRow => {
    const texts = cells.map((cell, index) => print(cell, shown.columns[index], 'full'));
    return { cells, texts, sources };
  });
  const title = say('chart-table', { title: context.title ?? context.id });
  const left = rows.length - MOST_ROWS;
  return {
    title,
    columns: shown.columns.map(({ title: words, type, isShare, end }) => ({
      title: end === undefined ? words : say(`chart-${end}`, { title: words }),
      type,
      ...(isShare === true ? { isShare } : {}),
    })),
    rows,
    sourceTitles: {
      document: say('chart-source-document'),
      place: say('chart-source-place'),
      date: say('chart-source-date'),
      quotation: say('chart-source-quotation'),
    },
    lines: [
      `${title}:`,
      ...rows.slice(0, MOST_LINES).map(({ texts }) => lineOf(shown, texts, context.language)),
      ...(rows.length > MOST_LINES ? [say('chart-table-rest', { n: rows.length - MOST_LINES })] : []),
    ],
    most: MOST_ROWS,
    ...(left > 0 ? { rest: say('chart-table-rest-file', { n: left, file: dataFileName(context.id) }) } : {}),
  };
}

/** The file with a chart's rows. */
const dataFileName = (id: string): string => `${id}.csv`;

/** `Ankara, facts: Passages 3`, where the first columns say what the others are about; a value alone, words and ranges need no title. */
function lineOf({ columns }: ShownChart, texts: readonly string[], language: string): string {
  const at = (isWanted: (role: string) => boolean): readonly number[] =>
    columns.flatMap(({ role }, index) => (isWanted(role) ? [index] : []));
  const places = at((role) => role === 'category' || role === 'series');
  const values = at((role) => role !== 'category' && role !== 'series').filter((index) => columns[index]?.end !== 'to');
  const named = (index: number): string => {
    const { role, title, end } = columns[index] ?? {};
    const text = texts[index] ?? '';
    if (end === 'from') return `${text} – ${texts[columns.findIndex((column) => column.end === 'to')] ?? ''}`;
    return values.length === 1 || role === 'text' ? text : `${title ?? ''} ${text}`;
  };
  const head = joined(
    places.map((index) => texts[index] ?? ''),
    language,
  );
  const body = joined(values.map(named), language);
  return head === '' || body === '' ? `${head}${body}` : `${head}: ${body}`;
}
