// What happens in the process that tries charts out: a chart is checked, compiled and drawn for decks and memos.
import type { Diagnostic } from '../../base/diagnostic.js';
import { tryChart } from '../../charts/try-chart.js';
import { makeMeasures } from '../measures.js';
import type { ChartTrial } from '../types.js';

/** What a chart says of itself when it is drawn. Reports `yaml/*` and `charts/*`. */
export function tryOut({ source, rows, kit, language }: ChartTrial): readonly Diagnostic[] {
  const measureOf = makeMeasures();
  const sources = rows.map(() => []);
  const contexts = (['deck', 'memo'] as const).map((target) => ({
    kit,
    target,
    measure: measureOf(kit, target),
    language,
    id: 'trial',
    sources,
  }));
  return tryChart(source, rows, contexts);
}
