// Checks the rows of a chart: few enough, alike, and plain.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import type { ChartRow } from '../frame/chart.js';
import * as messages from './messages.js';
import { OUTLINE } from './row-outline.js';

/** Most rows of a chart. */
const ROW_LIMIT = 5000;
const COLUMN_LIMIT = 24;
const TEXT_LIMIT = 500;
/** Names that Vega takes literally in a field: no dots, brackets or quotation marks. */
const COLUMN = /^\p{L}[\p{L}\p{N}_ -]{0,60}$/u;

/** The columns of rows, in the order of their first appearance, and those of boundaries where rows have some. */
export const columnsOf = (rows: readonly ChartRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ values, shape }) => [...Object.keys(values), ...(shape === undefined ? [] : [OUTLINE, ...Object.keys(shape.place)])]),
  ),
];

/** Reports `charts/no-rows`, `charts/too-many-rows` and `charts/bad-row`, at most one of the last kind. */
export function checkRows(name: string, rows: readonly ChartRow[], place: Place): readonly Diagnostic[] {
  if (rows.length === 0) return [messages.noRows(name, place)];
  if (rows.length > ROW_LIMIT) return [messages.tooManyRows(rows.length, ROW_LIMIT, place)];
  const columns = columnsOf(rows);
  if (columns.length > COLUMN_LIMIT) return [messages.badRow(`${columns.length} columns, expected at most ${COLUMN_LIMIT}`, place)];
  const strange = columns.find((column) => !COLUMN.test(column));
  if (strange !== undefined) return [messages.badRow(`column \`${strange}\`, expected letters, digits, spaces, \`_\` or \`-\``, place)];
  for (const [index, row] of rows.entries()) {
    const trouble = Object.entries(row.values)
      .map(([column, value]) => troubleWith(column, value))
      .find((found) => found !== undefined);
    if (trouble !== undefined) return [messages.badRow(`row ${index + 1}, ${trouble}`, place)];
  }
  return [];
}

function troubleWith(column: string, value: unknown): string | undefined {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return undefined;
  if (typeof value !== 'string') return `column \`${column}\` holds ${String(value)}, expected text, a finite number or nothing`;
  return value.length > TEXT_LIMIT ? `column \`${column}\` holds ${value.length} characters, expected at most ${TEXT_LIMIT}` : undefined;
}
