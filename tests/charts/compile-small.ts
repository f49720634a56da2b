// Compiles a spec written in a test on the small kit.

import type { Outcome } from '../../src/base/diagnostic.js';
import { compileChart } from '../../src/charts/compile-chart.js';
import type { ChartContext, CompiledChart } from '../../src/charts/types.js';
import type { ChartRow, ChartValue } from '../../src/frame/chart.js';
import type { Target } from '../../src/frame/types.js';
import { measures, smallKit } from './small-kit.js';

export const rowsOf = (values: readonly Readonly<Record<string, ChartValue>>[]): readonly ChartRow[] =>
  values.map((row, index) => ({ values: row, evidence: [`charts[0].rows[${index}]`] }));

/** Four rows that most tests can do with. */
export const fruit = rowsOf([
  { label: 'Apples', value: 3 },
  { label: 'Pears', value: 5 },
  { label: 'Plums', value: 2 },
  { label: 'Figs', value: 4 },
]);

export function compileSmall(
  text: string,
  rows: readonly ChartRow[] = fruit,
  target: Target = 'deck',
  language = 'en',
): Outcome<CompiledChart> {
  return compileChart({ name: 'test', path: 'charts/test.vl.yaml', text }, rows, {
    kit: smallKit,
    target,
    measure: measures[target],
    language,
    id: 'chart-1',
    alt: 'A & <test>',
    sources: rows.map((_, index) => [
      { document: 'Document', place: `document.txt ¶ ${index + 1}`, date: '2025-10-23', quotation: `words ${index}` },
    ]),
  });
}

/** The compiled chart; the test fails where there is none. */
export function compiled(...input: Parameters<typeof compileSmall>): CompiledChart {
  const { value, diagnostics } = compileSmall(...input);
  if (value === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return value;
}

/** What an author's own chart of these rows is tried out with: deck and memo of the small kit. */
export const contextsOf = (rows: readonly ChartRow[]): readonly ChartContext[] =>
  (['deck', 'memo'] as const).map((target) => ({
    kit: smallKit,
    target,
    measure: measures[target],
    language: 'en',
    id: 'chart-1',
    sources: rows.map(() => []),
  }));
