// The small kit with boundaries of an invented continent for its places.
import { type Boundary, type Point, projectMap } from '../../src/kit/project-map.js';
import type { Kit } from '../../src/kit/types.js';
import { smallKit } from './small-kit.js';

const area = (id: string, name: string, ...corners: readonly Point[]): Boundary => ({
  id,
  name,
  isDisputed: false,
  type: 'Polygon',
  polygons: [[[...corners, ...corners.slice(0, 1)]]],
});

const boundaries = projectMap([
  area('RUS', 'Norden', [20, 50], [34, 51], [34, 46], [26, 45], [20, 46]),
  area('GEO', 'Midland', [20, 46], [26, 45], [25, 42], [20, 43]),
  area('TUR', 'Westland', [20, 43], [25, 42], [24, 38], [19, 38]),
  area('ARM', 'Small', [26, 45], [27, 45.1], [27, 44], [25.7, 44.1]),
  area('AZE', 'Eastland', [27, 45.1], [34, 46], [33, 40], [25, 42], [25.7, 44.1], [27, 44]),
  area('ELS', 'Elsewhere', [25, 42], [33, 40], [30, 37.5], [24, 38]),
  area('OWN', 'An isle', [35, 40], [36.5, 40], [36.5, 38.5], [35, 38.5]),
  {
    id: 'LINE',
    name: 'A line',
    isDisputed: false,
    type: 'LineString',
    polygons: [
      [
        [
          [20, 48],
          [34, 48.5],
        ],
      ],
    ],
  },
]);
if (smallKit.map === undefined || boundaries === undefined) throw new Error('No map');

export const mappedKit: Kit = { ...smallKit, map: { ...smallKit.map, boundaries } };

/** The kit that a chart of the library needs. */
export const kitOf = (chart: string): Kit => (chart === 'boundary-map' ? mappedKit : smallKit);
