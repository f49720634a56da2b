// The same figure of several actors over the same periods: a panel each, all on one scale.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { authoredRows, sourcesOf, unitOf } from '../authored-rows.js';
import { groupBy, onlyLargest } from '../group-rows.js';
import type { Dataset, DatasetInput } from '../types.js';

/**
 * One row a panel and period, panels by their last figure, periods in the author's order; columns `panel`, `period`, `value`, and
 * `end`: `first` or `last` of its panel, else empty. Reports `charts/incomplete-row`.
 */
export function smallMultiples(input: DatasetInput): Outcome<Dataset> {
  const diagnostics: Diagnostic[] = [];
  const given = authoredRows(input, ['value', 'series'], (diagnostic) => diagnostics.push(diagnostic)).map(({ row, id }) => ({
    panel: row.series ?? '', // every row has one
    period: row.label,
    value: row.value ?? 0, // every row has one
    id,
  }));
  const periods = [...new Set(given.map(({ period }) => period))];
  const rank = (period: string): number => periods.indexOf(period);
  const panels = [...groupBy(given, ({ panel }) => panel)]
    .map(([panel, cells]) => ({ panel, cells: [...cells].sort((a, b) => rank(a.period) - rank(b.period)) }))
    .sort((a, b) => (b.cells.at(-1)?.value ?? 0) - (a.cells.at(-1)?.value ?? 0));
  const rows: readonly ChartRow[] = panels.flatMap(({ panel, cells }) =>
    cells.map(({ period, value, id }, index) => ({
      values: { panel, period, value, end: index === cells.length - 1 ? 'last' : index === 0 ? 'first' : '' },
      evidence: [id],
    })),
  );
  const ends = panels.map(({ panel, cells }) => [panel, cells.at(-1)?.value ?? 0] as const);
  return {
    value: {
      rows,
      sources: sourcesOf(input, rows),
      facts: {
        n: rows.length,
        panels: panels.length,
        from: periods[0] ?? '',
        to: periods.at(-1) ?? '',
        ...unitOf(input),
        ...onlyLargest(ends),
        risen: panels.filter(({ cells }) => (cells.at(-1)?.value ?? 0) > (cells[0]?.value ?? 0)).length,
      },
    },
    diagnostics,
  };
}
