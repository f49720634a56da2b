// Years as dates: a row may hold 2024 as a number, which Vega would take for two seconds after 1970 began.
import type { ChartRow } from '../frame/chart.js';
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** Rows whose years are ISO dates in the columns that the spec shows as dates; the same rows where there are none. */
export function datesOfYears(rows: readonly ChartRow[], spec: SpecNode): readonly ChartRow[] {
  const columns = dateColumns(spec).filter((column) => {
    const values = rows.map(({ values }) => values[column]).filter((value) => value !== null && value !== undefined);
    return values.some((value) => typeof value === 'number') && values.every(isYear);
  });
  if (columns.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([column, value]) => [
        column,
        columns.includes(column) && typeof value === 'number' ? String(value) : value,
      ]),
    ),
  }));
}

const isYear = (value: unknown): boolean =>
  typeof value === 'string' || (Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999);

/** Columns of temporal channels and of time units, wherever they stand. */
function dateColumns(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(dateColumns);
  if (!isNode(value)) return [];
  const { field, type, timeUnit } = value;
  const own = typeof field === 'string' && (type === 'temporal' || timeUnit !== undefined) ? [field] : [];
  return [...own, ...Object.values(value).flatMap(dateColumns)];
}
