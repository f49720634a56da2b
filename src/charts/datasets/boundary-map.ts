// States and what holds of them, on a map with the boundaries of the kit's own file.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import type { KitMap, MapBoundaries, MapShape } from '../../kit/types.js';
import * as messages from '../messages.js';
import type { Dataset, DatasetInput } from '../types.js';
import { mapDataset, readHeldStates, spelled } from './held-states.js';

/** Lines of text that a map is high at least. */
const LINES = 12;

/** A shape under the English name that briefs use. */
interface NamedShape extends MapShape {
  readonly state: string;
}

/**
 * One row a shape of the kit's boundary file, in its order; columns `state`, `code`, `outline` (``, `disputed`, `line` or
 * `disputed line`), `group`, `value`, `look`, `text` and `lines` as for tiles. Columns that place labels: `x` and `y`,
 * `room` there as a share of the map's width, `aspect` of the map, and `leads` (1 for the shape of its group with the most
 * room, else 0). A shape whose id is the code of a tile has its name and its look of a disputed area.
 * Reports `charts/no-map`, `charts/not-on-map`, `charts/incomplete-row`.
 */
export function boundaryMap(input: DatasetInput): Outcome<Dataset> {
  const { brief, kit, authored } = input;
  const asked = brief.placeOf([...(authored?.path ?? ['charts']), 'chart']);
  const { map } = kit;
  if (map?.boundaries === undefined) return { diagnostics: [messages.noMap(authored?.content.chart ?? 'boundary-map', asked)] };
  const diagnostics: Diagnostic[] = [];
  const held = readHeldStates(input, (diagnostic) => diagnostics.push(diagnostic));
  const shapes = namedShapes(map, map.boundaries);
  const known = shapes.filter(({ isLine }) => !isLine).map(({ state }) => state);
  for (const state of held.states) {
    if (!known.includes(state)) diagnostics.push(messages.notOnMap(state, known, asked));
  }
  const leaders = new Map<string, NamedShape>();
  for (const shape of shapes) {
    const { group } = held.of(shape.state).values;
    if (!shape.isLine && shape.room > (leaders.get(group)?.room ?? -1)) leaders.set(group, shape);
  }
  const { aspect } = map.boundaries;
  const rows: readonly ChartRow[] = shapes.map((shape) => {
    const { state, id, isLine, isDisputed, x, y, room, geometry } = shape;
    // A line says nothing of a state that has its name.
    const { values, evidence } = held.of(isLine ? '' : state);
    const outline = [...(isDisputed ? ['disputed'] : []), ...(isLine ? ['line'] : [])].join(' ');
    const leads = leaders.get(values.group) === shape ? 1 : 0;
    return {
      values: { state: spelled(state, kit), code: id, outline, ...values, lines: LINES },
      evidence,
      shape: { geometry, place: { x, y, room, aspect, leads } },
    };
  });
  return { value: mapDataset(held, rows, map, input), diagnostics };
}

/** Shapes by the names of the tiles whose codes they have, else by their own. */
function namedShapes({ places }: KitMap, { shapes }: MapBoundaries): readonly NamedShape[] {
  const tiles = new Map(Object.entries(places).map(([state, place]) => [place.code, { state, ...place }]));
  return shapes.map((shape) => {
    const tile = tiles.get(shape.id);
    return { ...shape, state: tile?.state ?? shape.name, isDisputed: shape.isDisputed || tile?.disputed === true };
  });
}
