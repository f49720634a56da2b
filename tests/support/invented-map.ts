// The boundaries of a continent that does not exist.

type Position = readonly [number, number];

const ring = (...points: readonly Position[]): readonly Position[] => [...points, ...points.slice(0, 1)];

/** A feature with its properties. */
export const feature = (properties: Readonly<Record<string, unknown>>, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

/** Four states, one of them with an island and a lake, an area of disputed status, and a line. */
export const inventedFeatures = [
  feature({ id: 'ARD', name: 'Ardania' }, 'MultiPolygon', [
    [ring([20, 50], [27, 51], [28, 46], [24, 44.5], [20.5, 45.5]), ring([22, 48.5], [23, 48.5], [23, 47.8], [22, 47.8])],
    [ring([18, 47], [19, 47.4], [19.2, 46.4])],
  ]),
  feature({ id: 'BOR', name: 'Borland' }, 'Polygon', [ring([27, 51], [34, 50.5], [35, 46.5], [28, 46])]),
  feature({ id: 'CAS', name: 'Castia', label: [24.6, 43.2] }, 'Polygon', [
    ring([20.5, 45.5], [24, 44.5], [28, 46], [29, 42], [25, 41.5], [21, 42.5]),
  ]),
  feature({ id: 'DEL', name: 'Delmar' }, 'Polygon', [ring([28, 46], [31, 46.2], [30.2, 43.9], [28.5, 44])]),
  feature({ id: 'XXX', name: 'The Shoals', disputed: true }, 'Polygon', [
    ring([31, 46.2], [35, 46.5], [34, 42.5], [29, 42], [28.5, 44], [30.2, 43.9]),
  ]),
  feature({ id: 'LINE-1', name: 'Line of contact', disputed: true }, 'LineString', [
    [29, 42],
    [32, 44.4],
    [35, 46.5],
  ]),
];

/** GeoJSON text of features. */
export const geoJson = (features: readonly unknown[] = inventedFeatures): string => JSON.stringify({ type: 'FeatureCollection', features });
