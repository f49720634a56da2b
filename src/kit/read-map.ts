// The schematic map of a kit: its tiles, their source, and how disputed areas are drawn.
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import { need } from './need.js';
import type { KitColors } from './resolve-colors.js';
import type { KitMap, MapPlace } from './types.js';

/**
 * Undefined where the kit states no place. A map needs its source and its disclaimer: without them nobody can answer for it.
 * Reports `kit/missing-field`, `kit/same-tile`.
 */
export function readMap(source: KitSource, { colors, lookUp }: KitColors): KitMap | undefined {
  const { map } = source.settings;
  if (map?.places === undefined || Object.keys(map.places).length === 0) return undefined;
  const path = [...SETTINGS, 'map'];
  const places = Object.fromEntries(
    Object.entries(map.places).map(([name, { code, column, row, disputed }]): readonly [string, MapPlace] => [
      name,
      {
        code: need(source, [...path, 'places', name, 'code'], code, name),
        column: need(source, [...path, 'places', name, 'column'], column, 0),
        row: need(source, [...path, 'places', name, 'row'], row, 0),
        disputed: disputed ?? false,
      },
    ]),
  );
  const taken = new Map<string, string>();
  for (const [name, { column, row }] of Object.entries(places)) {
    const tile = `${column} ${row}`;
    const other = taken.get(tile);
    if (other !== undefined) source.report(messages.sameTile(name, other, source.placeOf([...path, 'places', name])));
    taken.set(tile, name);
  }
  return {
    places,
    source: need(source, [...path, 'source'], map.source, ''),
    disclaimer: need(source, [...path, 'disclaimer'], map.disclaimer, ''),
    disputed: map.disputed === undefined ? colors.muted : lookUp(map.disputed, [...path, 'disputed']),
  };
}
