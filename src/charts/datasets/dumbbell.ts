// Two figures of each thing: before and after, or one side and the other.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { authoredRows, sourcesOf, unitOf } from '../authored-rows.js';
import { groupBy } from '../group-rows.js';
import * as messages from '../messages.js';
import type { Dataset, DatasetInput } from '../types.js';

/** Share of the axis that a label left of its point needs. */
const LABEL_ROOM = 0.13;

/**
 * One row a label that both series have, the largest second figure first; columns `label`, `first`, `second`, the names of
 * the two series, `firstName` and `secondName`, and `labels`: `one` where the figures lie too near to the axis for one on each side. Reports `charts/incomplete-row`, `charts/not-two-series`.
 */
export function dumbbell(input: DatasetInput): Outcome<Dataset> {
  const diagnostics: Diagnostic[] = [];
  const given = authoredRows(input, ['value', 'series'], (diagnostic) => diagnostics.push(diagnostic));
  const names = [...new Set(given.map(({ row }) => row.series ?? ''))];
  const place = input.brief.placeOf([...(input.authored?.path ?? []), 'rows']);
  if (names.length !== 2 && diagnostics.length === 0)
    diagnostics.push(messages.notTwoSeries(input.authored?.content.chart ?? '', names, place));
  const [firstName = '', secondName = ''] = names;
  const pairs = [...groupBy(given, ({ row }) => row.label)].flatMap(([label, sides]) => {
    const first = sides.find(({ row }) => row.series === firstName);
    const second = sides.find(({ row }) => row.series === secondName);
    return first?.row.value === undefined || second?.row.value === undefined
      ? []
      : [{ label, first: first.row.value, second: second.row.value, evidence: [first.id, second.id] }];
  });
  const ordered = [...pairs].sort((a, b) => b.second - a.second);
  const all = ordered.flatMap(({ first, second }) => [first, second]);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const hasRoom = (value: number): boolean => value - least >= LABEL_ROOM * (most - least);
  const rows: readonly ChartRow[] = ordered.map(({ label, first, second, evidence }) => ({
    values: { label, first, second, firstName, secondName, labels: hasRoom(Math.min(first, second)) ? 'both' : 'one' },
    evidence,
  }));
  const left = new Set(given.map(({ row }) => row.label)).size - pairs.length;
  return {
    value: {
      rows,
      sources: sourcesOf(input, rows),
      facts: {
        n: rows.length,
        firstName,
        secondName,
        risen: ordered.filter(({ first, second }) => second > first).length,
        fallen: ordered.filter(({ first, second }) => second < first).length,
        leftOut: left,
        ...unitOf(input),
        ...largestChange(ordered),
      },
    },
    diagnostics,
  };
}

/** The label with the largest change; undefined where two share it. */
function largestChange(pairs: readonly { readonly label: string; readonly first: number; readonly second: number }[]) {
  const sizes = pairs.map(({ label, first, second }) => ({ label, size: Math.abs(second - first) })).sort((a, b) => b.size - a.size);
  const [one, two] = sizes;
  return one === undefined || (two !== undefined && two.size === one.size) ? {} : { maxLabel: one.label };
}
