// Has the charts of the author's own tried out before anything draws them: one that does not come through is left out by name.
import type { Diagnostic, Place } from '../../base/diagnostic.js';
import { hasErrors } from '../../base/diagnostic.js';
import * as messages from '../../charts/own-messages.js';
import type { Kit } from '../../kit/types.js';
import type { AskedChart } from '../prepare-charts.js';
import type { TrialResult, TryChart } from '../types.js';

/** The charts that can be drawn here, and what trying them out said. Reports `charts/…`. */
export async function tryOwnCharts(
  charts: readonly AskedChart[],
  kit: Kit,
  language: string,
  tryChart: TryChart | undefined,
): Promise<{ readonly charts: readonly AskedChart[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const kept: AskedChart[] = [];
  for (const chart of charts) {
    const { source, rows } = chart.prepared;
    const said = chart.isOwn
      ? toDiagnostics(await tryChart?.({ source, rows, kit, language }), { file: source.path, line: 1, column: 1 })
      : [];
    diagnostics.push(...said.filter(({ severity }) => severity === 'error'));
    if (!hasErrors(said)) kept.push(chart);
  }
  return { charts: kept, diagnostics };
}

function toDiagnostics(result: TrialResult | undefined, place: Place): readonly Diagnostic[] {
  if (result === undefined) return [messages.stopped('there is none here', place)];
  switch (result.kind) {
    case 'tried':
      return result.diagnostics;
    case 'too-slow':
      return [messages.tooSlow(result.seconds, place)];
    case 'too-much-memory':
      return [messages.tooMuchMemory(place)];
    case 'stopped':
      return [messages.stopped(result.detail, place)];
  }
}
