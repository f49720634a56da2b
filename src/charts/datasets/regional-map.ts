// States and what holds of them, on the kit's own map: one tile a state.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import * as messages from '../messages.js';
import type { Dataset, DatasetInput } from '../types.js';
import { mapDataset, readHeldStates, spelled } from './held-states.js';

/**
 * One row a tile of the kit's map, from the north-west; columns `state`, `code`, `column`, `row`, `outline` (`disputed` or ``),
 * `group`, `value`, `look` (`first`, `second`, `third`; `none` for tiles that nothing is said of) `text` under the
 * code, and the `lines` of text that all tiles have one over another.
 * Rows are the author's (`label` a state, with `series` or `value`), else the roles in the first of the brief's formats.
 * Reports `charts/no-map`, `charts/not-on-map`, `charts/incomplete-row`.
 */
export function regionalMap(input: DatasetInput): Outcome<Dataset> {
  const { brief, kit, authored } = input;
  const { map } = kit;
  const asked = brief.placeOf([...(authored?.path ?? ['charts']), 'chart']);
  if (map === undefined) return { diagnostics: [messages.noMap(authored?.content.chart ?? 'regional-map', asked)] };
  const diagnostics: Diagnostic[] = [];
  const held = readHeldStates(input, (diagnostic) => diagnostics.push(diagnostic));
  for (const state of held.states) {
    if (!Object.hasOwn(map.places, state)) diagnostics.push(messages.notOnMap(state, Object.keys(map.places), asked));
  }
  const tiles = Object.entries(map.places).sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  const lines = 2 * (Math.max(0, ...tiles.map(([, { row }]) => row)) + 1);
  const rows: readonly ChartRow[] = tiles.map(([state, { code, column, row, disputed }]) => {
    const { values, evidence } = held.of(state);
    return { values: { state: spelled(state, kit), code, column, row, outline: disputed ? 'disputed' : '', ...values, lines }, evidence };
  });
  return { value: mapDataset(held, rows, map, input), diagnostics };
}
