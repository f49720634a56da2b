// Figures that the author compares, each with its evidence.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { authoredRows, sourcesOf, unitOf } from '../authored-rows.js';
import { onlyLargest } from '../group-rows.js';
import type { Dataset, DatasetInput } from '../types.js';

/**
 * The rows under `rows:` of the chart; columns `label`, `value` and, where any row has one, `series`.
 * Largest first, but in the author's order when labels are years or other numbers, or when there are series.
 * Reports `charts/incomplete-row`.
 */
export function figures(input: DatasetInput): Outcome<Dataset> {
  const diagnostics: Diagnostic[] = [];
  const given = authoredRows(input, ['value'], (diagnostic) => diagnostics.push(diagnostic)).map(({ row, id }) => ({
    label: row.label,
    series: row.series,
    value: row.value ?? 0, // every row has one
    id,
  }));
  const hasSeries = given.some(({ series }) => series !== undefined);
  const isOrdered = hasSeries || given.every(({ label }) => /^\D{0,3}\d/.test(label));
  const ordered = isOrdered ? given : [...given].sort((a, b) => b.value - a.value);
  const rows: readonly ChartRow[] = ordered.map(({ label, value, series, id }) => ({
    values: { label, value, ...(hasSeries ? { series: series ?? '–' } : {}) },
    evidence: [id],
  }));
  const values = ordered.map(({ label, series, value }) => [series === undefined ? label : `${label}, ${series}`, value] as const);
  return {
    value: {
      rows,
      sources: sourcesOf(input, rows),
      facts: {
        n: rows.length,
        from: ordered[0]?.label ?? '',
        to: ordered.at(-1)?.label ?? '',
        min: Math.min(...values.map(([, value]) => value)),
        ...unitOf(input),
        ...onlyLargest(values),
      },
    },
    diagnostics,
  };
}
