// The map of a kit: its tiles or boundaries, their source, and how disputed areas are drawn.
import { formatPath } from './describe-issue.js';
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import { need } from './need.js';
import { readBoundaries } from './read-boundaries.js';
import type { KitColors } from './resolve-colors.js';
import type { KitMap, MapPlace } from './types.js';

const PATH = [...SETTINGS, 'map'] as const;

/**
 * Undefined where the kit states neither places nor boundaries. A map needs its source and its disclaimer: without them nobody can answer for it.
 * Reports `kit/missing-field`, `kit/same-tile`, and what `readBoundaries` reports.
 */
export function readMap(source: KitSource, { colors, lookUp }: KitColors): KitMap | undefined {
  const { map } = source.settings;
  if (map === undefined || (Object.keys(map.places ?? {}).length === 0 && map.boundaries === undefined)) return undefined;
  const boundaries = map.boundaries === undefined ? undefined : readBoundaries(source, map.boundaries);
  if (map.boundaries !== undefined) checkWords(source);
  return {
    places: readPlaces(source, map.places ?? {}),
    source: need(source, [...PATH, 'source'], map.source, ''),
    disclaimer: need(source, [...PATH, 'disclaimer'], map.disclaimer, ''),
    disputed: map.disputed === undefined ? colors.muted : lookUp(map.disputed, [...PATH, 'disputed']),
    ...(boundaries === undefined ? {} : { boundaries }),
  };
}

/** What a parent says of its tiles (“no borders”) does not hold of the boundaries of a kit that extends it. */
function checkWords(source: KitSource): void {
  const holder = source.chain.findIndex((brand) => brand.has([...PATH, 'boundaries']));
  for (const field of ['source', 'disclaimer']) {
    const path = [...PATH, field];
    const teller = source.chain.findIndex((brand) => brand.has(path));
    if (teller > holder) source.report(messages.mapWithoutWords(formatPath(path), source.placeOf([...PATH, 'boundaries'])));
  }
}

type Places = NonNullable<NonNullable<KitSource['settings']['map']>['places']>;

/** The tiles. */
function readPlaces(source: KitSource, stated: Places): KitMap['places'] {
  const places = Object.fromEntries(
    Object.entries(stated).map(([name, { code, column, row, disputed }]): readonly [string, MapPlace] => [
      name,
      {
        code: need(source, [...PATH, 'places', name, 'code'], code, name),
        column: need(source, [...PATH, 'places', name, 'column'], column, 0),
        row: need(source, [...PATH, 'places', name, 'row'], row, 0),
        disputed: disputed ?? false,
      },
    ]),
  );
  const taken = new Map<string, string>();
  for (const [name, { column, row }] of Object.entries(places)) {
    const tile = `${column} ${row}`;
    const other = taken.get(tile);
    if (other !== undefined) source.report(messages.sameTile(name, other, source.placeOf([...PATH, 'places', name])));
    taken.set(tile, name);
  }
  return places;
}
