// How the boundaries of a kit lie on paper: our own projection, and where a name fits into an area.
import type { MapBoundaries, MapShape } from './types.js';

/** Longitude and latitude in degrees (WGS 84), or a place on paper: to the east and downwards. */
export type Point = readonly [number, number];

/** A feature as its file has it; a line is its one path. */
export interface Boundary {
  readonly id: string;
  readonly name: string;
  readonly isDisputed: boolean;
  readonly type: 'Polygon' | 'MultiPolygon' | 'LineString';
  /** Polygons of rings, the outer one first. */
  readonly polygons: readonly (readonly (readonly Point[])[])[];
  readonly label?: Point;
}

/** A line of latitude across an area, between two of its borders. */
interface Chord {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Lines across an area that are tried for its name. */
const TRIES = 15;
/** Width over height of a code with a word below it. */
const NAME_SHAPE = 2;
/** Below this a map of the poles would be drawn as a needle. */
const LEAST_SCALE = 0.1;

/**
 * Equirectangular, true to scale along the middle latitude: degrees of longitude are as wide there as degrees of latitude
 * are high (Snyder, Map Projections, USGS 1395, chapter 12). Undefined where all points lie on one line.
 */
export function projectMap(boundaries: readonly Boundary[]): MapBoundaries | undefined {
  const [west, south, east, north] = boxOf(boundaries.flatMap(pointsOf));
  const scale = Math.max(LEAST_SCALE, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const project = ([longitude, latitude]: Point): Point => [rounded(longitude * scale), rounded(-latitude)];
  const width = (east - west) * scale;
  if (!(width > 0 && north > south)) return undefined;
  return { aspect: rounded(width / (north - south)), shapes: boundaries.map((boundary) => shapeOf(boundary, project, width)) };
}

function shapeOf({ id, name, isDisputed, type, polygons, label }: Boundary, project: (point: Point) => Point, width: number): MapShape {
  const drawn = polygons.map((rings) => rings.map((ring) => ring.map(project)));
  const [first = []] = drawn;
  const coordinates = type === 'MultiPolygon' ? drawn : type === 'Polygon' ? first : (first[0] ?? []);
  const chord = type === 'LineString' ? undefined : roomiestChord(largestOf(drawn));
  const inner: Point = chord === undefined ? (drawn[0]?.[0]?.[0] ?? [0, 0]) : [rounded((chord.from + chord.to) / 2), chord.y];
  const [x, y] = label === undefined ? inner : project(label);
  const around = label === undefined ? chord : drawn.flatMap((rings) => chordsAt(rings, y)).find(({ from, to }) => from <= x && x <= to);
  // A name in the middle of a chord has all of it, one beside the middle twice its shorter side.
  const room = around === undefined ? 0 : 2 * Math.min(x - around.from, around.to - x);
  return { id, name, isDisputed, isLine: type === 'LineString', geometry: { type, coordinates }, x, y, room: rounded(room / width) };
}

/** All points of a feature. */
export const pointsOf = ({ polygons }: Pick<Boundary, 'polygons'>): readonly Point[] => polygons.flat(2);

/** Four decimals of a degree are eleven metres. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** West, south, east and north, or left, top, right and bottom. */
function boxOf(points: readonly Point[]): readonly [number, number, number, number] {
  return points.reduce<readonly [number, number, number, number]>(
    ([left, low, right, high], [x, y]) => [Math.min(left, x), Math.min(low, y), Math.max(right, x), Math.max(high, y)],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** The part of an area that has its name. */
function largestOf(polygons: readonly (readonly (readonly Point[])[])[]): readonly (readonly Point[])[] {
  const sized = polygons.map((rings) => ({ rings, size: areaOf(rings[0] ?? []) }));
  return sized.reduce((best, one) => (one.size > best.size ? one : best), sized[0] ?? { rings: [], size: 0 }).rings;
}

/** By the sum over its edges (the shoelace formula). */
const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** The chord whose middle has the most room for a name, which is about twice as wide as high. */
function roomiestChord(rings: readonly (readonly Point[])[]): Chord | undefined {
  const [, top, , bottom] = boxOf(rings.flat());
  const turned = rings.map((ring) => ring.map(([x, y]): Point => [y, x]));
  let best: { readonly chord: Chord; readonly worth: number } | undefined;
  for (let index = 1; index <= TRIES; index += 1) {
    const y = rounded(top + ((bottom - top) * index) / (TRIES + 1));
    for (const chord of chordsAt(rings, y)) {
      const upright = chordsAt(turned, (chord.from + chord.to) / 2).find(({ from, to }) => from <= y && y <= to);
      const high = upright === undefined ? 0 : Math.min(y - upright.from, upright.to - y);
      const wide = (chord.to - chord.from) / 2;
      // The sum decides between places that are alike otherwise.
      const worth = Math.min(wide, NAME_SHAPE * high) + (wide + high) / 100;
      if (best === undefined || worth > best.worth) best = { chord, worth };
    }
  }
  return best?.chord;
}

/** Where a line of latitude lies inside of an area: between every other two of its borders, holes left out. */
function chordsAt(rings: readonly (readonly Point[])[], y: number): readonly Chord[] {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x, top], index) => {
        const [nextX, bottom] = ring[(index + 1) % ring.length] ?? [x, top];
        return top <= y === bottom <= y ? [] : [x + ((y - top) / (bottom - top)) * (nextX - x)];
      }),
    )
    .sort((one, other) => one - other);
  return crossings.flatMap((from, index) => {
    const to = crossings[index + 1];
    return index % 2 === 0 && to !== undefined ? [{ from, to, y }] : [];
  });
}
