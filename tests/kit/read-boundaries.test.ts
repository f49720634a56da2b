import { describe, expect, test } from 'vitest';
import { defaultKit } from '../support/default-kit.js';
import { feature, geoJson, inventedFeatures } from '../support/invented-map.js';
import { extending, readChild } from '../support/small-kit-folder.js';

const BRAND = extending('map: {source: Invented, disclaimer: No such place., boundaries: map.geojson}');
const read = (file: string | Uint8Array) => readChild(BRAND, { 'map.geojson': file });
const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const one = (coordinates: unknown, properties: object = {}, type = 'Polygon'): string =>
  geoJson([feature({ id: 'ONE', name: 'One', ...properties }, type, coordinates)]);
const reasonOf = (file: string | Uint8Array): string => {
  const { value, diagnostics } = read(file);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'kit/bad-boundaries', place: { file: 'templates/child/map.geojson' } }]);
  return diagnostics[0]?.message ?? '';
};

describe('the boundary file of a kit', () => {
  test('is not part of the shipped kit', () => {
    expect(defaultKit.map?.boundaries).toBeUndefined();
  });

  test('gives a map its shapes, in the order of the file', () => {
    const { value, diagnostics } = read(geoJson());
    expect(diagnostics).toEqual([]);
    const shapes = value?.map?.boundaries?.shapes ?? [];
    expect(shapes.map(({ id }) => id)).toEqual(['ARD', 'BOR', 'CAS', 'DEL', 'XXX', 'LINE-1']);
    expect(shapes.filter(({ isDisputed }) => isDisputed).map(({ id }) => id)).toEqual(['XXX', 'LINE-1']);
    expect(shapes.filter(({ isLine }) => isLine).map(({ id }) => id)).toEqual(['LINE-1']);
  });

  test('is projected true to scale along the middle latitude, downwards', () => {
    const ring = [
      [5, -59.5],
      [5.5, -59.5],
      [5.5, -60.5],
      [5, -60.5],
      [5, -59.5],
    ];
    const map = read(one([square(10, 59.5, 1)])).value?.map?.boundaries;
    expect(map?.aspect).toBeCloseTo(0.5, 3);
    expect(map?.shapes[0]?.geometry.coordinates).toEqual([ring]);
  });

  test('has labels inside of their areas: not in a lake, not on the small island', () => {
    const lake = [square(0, -5, 10), square(2, -3, 6)];
    const shape = read(one(lake)).value?.map?.boundaries?.shapes[0];
    const isWithin = (side: number) => Math.abs((shape?.x ?? 0) - 5) < side && Math.abs(shape?.y ?? 0) < side;
    expect([isWithin(3), isWithin(5)]).toEqual([false, true]);
    const island = read(one([[square(0, 0, 1)], [square(4, 0, 4)]], {}, 'MultiPolygon')).value?.map?.boundaries;
    expect(island?.shapes[0]?.x).toBeGreaterThan(4);
    expect(island?.shapes[0]?.room).toBeCloseTo(0.5, 2);
  });

  test('may say where a label stands', () => {
    const shape = read(one([square(0, -5, 10)], { label: [2, 3] })).value?.map?.boundaries?.shapes[0];
    expect(shape).toMatchObject({ x: 2, y: -3, room: 0.4 });
  });

  test('needs no tiles', () => {
    expect(read(geoJson()).value?.map?.places).toEqual(defaultKit.map?.places);
  });

  test('does not take the words of a parent, which speak of tiles', () => {
    const { diagnostics } = readChild(extending('map: {boundaries: map.geojson}'), { 'map.geojson': geoJson() });
    expect(diagnostics).toMatchObject([{ code: 'kit/missing-field' }, { code: 'kit/missing-field' }]);
  });

  test('has to be there', () => {
    expect(readChild(BRAND, { 'maps.geojson': geoJson() }).diagnostics).toMatchObject([
      { code: 'kit/missing-file', hints: [expect.stringContaining('maps.geojson')] },
    ]);
  });

  test('is UTF-8', () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x7b])).diagnostics).toMatchObject([{ code: 'kit/not-text' }]);
  });

  test.each([
    ['no JSON', '{"type": "FeatureCollection",\n "features": [}', 'no JSON'],
    ['another type', '{"type": "Feature"}', 'FeatureCollection'],
    ['no features', geoJson([]), 'no features'],
    ['too many features', geoJson(Array.from({ length: 401 }, () => inventedFeatures[0])), '401 features'],
    ['too many bytes', ' '.repeat(2_000_001), '2000001 bytes'],
    ['a longitude out of range', one([square(175, 0, 10)]), '[185,0]'],
    ['a latitude out of range', one([square(0, 85, 10)]), '[10,95]'],
    [
      'a point that is none',
      one([
        [
          [0, 0],
          [1, 'east'],
          [1, 1],
          [0, 0],
        ],
      ]),
      'east',
    ],
    ['metres instead of degrees', one([square(500_000, 4_649_776, 10)]), 'longitude'],
    [
      'a ring of three points',
      one([
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
      'fewer than 4 points',
    ],
    ['an open ring', one([square(0, 0, 1).slice(0, -1)]), 'end where it begins'],
    ['an end beside the beginning', one([[...square(0, 0, 1).slice(0, -1), [0, 0.1]]]), 'end where it begins'],
    [
      'a flat area',
      one([
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [0, 0],
        ],
      ]),
      'one line',
    ],
    [
      'too many points',
      one(
        Array.from({ length: 20_001 }, (_, index) => [index / 1000, index % 2]),
        {},
        'LineString',
      ),
      '20001 points',
    ],
    ['a kind that is not drawn', one([0, 0], {}, 'Point'), 'LineString'],
    ['no coordinates', one(undefined), 'no coordinates'],
    ['no id', one([square(0, 0, 1)], { id: undefined }), 'features[0].properties.id'],
    ['no name', one([square(0, 0, 1)], { name: ' ' }), '`name`'],
    ['a dispute that is no yes', one([square(0, 0, 1)], { disputed: 'yes' }), '`disputed`'],
    ['a label that is no point', one([square(0, 0, 1)], { label: [0, 91] }), '`label`'],
    ['an id twice', geoJson([...inventedFeatures, inventedFeatures[1]]), '`BOR`'],
  ])('is refused with %s', (_, file, words) => {
    expect(reasonOf(file)).toContain(words);
  });

  test('tells the line of JSON that breaks off', () => {
    expect(read('{"type": "FeatureCollection"\n "features": []}').diagnostics).toMatchObject([{ place: { line: 2 } }]);
  });

  test('tells of several features at once', () => {
    const odd = ['A', 'B'].map((id) => feature({ id }, 'Polygon', [square(0, 0, 1)]));
    expect(read(geoJson(odd)).diagnostics).toHaveLength(2);
  });
});
