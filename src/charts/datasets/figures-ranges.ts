// Figures that the sources give as ranges, beside those that they give exactly.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { authoredRows, sourcesOf, unitOf } from '../authored-rows.js';
import type { Dataset, DatasetInput } from '../types.js';

/**
 * One row a figure, the highest upper end first; columns `label`, `low`, `high`, `value` (null where a range has no best figure)
 * and `text`, which prints them. A row without a range is one as narrow as its value. Reports `charts/incomplete-row`.
 */
export function figuresRanges(input: DatasetInput): Outcome<Dataset> {
  const diagnostics: Diagnostic[] = [];
  const print = printNumber(input.language);
  const given = authoredRows(input, [['value', 'low']], (diagnostic) => diagnostics.push(diagnostic)).map(({ row, id }) => ({
    label: row.label,
    low: row.low ?? row.value ?? 0, // every row has one of them
    high: row.high ?? row.value ?? 0,
    value: row.value ?? null,
    id,
  }));
  const ordered = [...given].sort((a, b) => b.high - a.high || b.low - a.low);
  const rows: readonly ChartRow[] = ordered.map(({ label, low, high, value, id }) => {
    const range = low === high ? '' : `${print(low)}–${print(high)}`;
    const text = value === null ? range : range === '' ? print(value) : `${print(value)} (${range})`;
    return { values: { label, low, high, value, text }, evidence: [id] };
  });
  const widest = [...ordered].sort((a, b) => b.high - b.low - (a.high - a.low));
  const [first, second] = widest;
  const isOnlyWidest = first !== undefined && (second === undefined || first.high - first.low > second.high - second.low);
  return {
    value: {
      rows,
      sources: sourcesOf(input, rows),
      facts: {
        n: rows.length,
        ranges: ordered.filter(({ low, high }) => low !== high).length,
        min: Math.min(...ordered.map(({ low }) => low)),
        max: Math.max(...ordered.map(({ high }) => high)),
        ...unitOf(input),
        ...(isOnlyWidest ? { widest: first.label } : {}),
      },
    },
    diagnostics,
  };
}

/** At most two decimals, with the signs of the language. */
function printNumber(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
