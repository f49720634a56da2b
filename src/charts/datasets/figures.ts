// Figures that the author compares, each with its evidence.
import type { Outcome } from '../../base/diagnostic.js';
import type { BriefPath } from '../../brief/types.js';
import type { ChartRow } from '../../frame/chart.js';
import { onlyLargest } from '../group-rows.js';
import { quotationsOf, rowSources } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';

/**
 * The rows under `rows:` of the chart; columns `label`, `value` and, where any row has one, `series`.
 * Largest first, but in the author's order when labels are years or other numbers, or when there are series.
 */
export function figures({ ledger, corpus, authored }: DatasetInput): Outcome<Dataset> {
  const given = authored?.content.rows ?? [];
  const hasSeries = given.some((row) => row.series !== undefined);
  const path = authored?.path ?? [];
  const numbered = given.map((row, index) => ({ row, id: `${idOf(path)}.rows[${index}]` }));
  const isOrdered = hasSeries || given.every(({ label }) => /^\D{0,3}\d/.test(label));
  const ordered = isOrdered ? numbered : [...numbered].sort((a, b) => b.row.value - a.row.value);
  const rows: readonly ChartRow[] = ordered.map(({ row, id }) => ({
    values: { label: row.label, value: row.value, ...(hasSeries ? { series: row.series ?? '–' } : {}) },
    evidence: [id],
  }));
  const values = ordered.map(({ row }) => [row.series === undefined ? row.label : `${row.label}, ${row.series}`, row.value] as const);
  return {
    value: {
      rows,
      sources: rows.map(({ evidence }) => rowSources(quotationsOf(ledger, evidence), corpus)),
      facts: {
        n: rows.length,
        from: ordered[0]?.row.label ?? '',
        to: ordered.at(-1)?.row.label ?? '',
        min: Math.min(...values.map(([, value]) => value)),
        ...onlyLargest(values),
      },
    },
    diagnostics: [],
  };
}

/** `findings[0].chart`: paths as statement ids write them. */
const idOf = (path: BriefPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
