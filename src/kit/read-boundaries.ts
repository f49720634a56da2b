// The boundary file of a kit's map: GeoJSON (RFC 7946), checked and projected.
import type { Place } from '../base/diagnostic.js';
import { placeOfRange, toSourceText } from '../base/source-text.js';
import { formatPath } from './describe-issue.js';
import { fileNames, findFile, type KitFile, textOf } from './kit-folder.js';
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import { type Boundary, type Point, pointsOf, projectMap } from './project-map.js';
import type { MapBoundaries } from './types.js';

/** Bytes of a file; twenty thousand points with long decimals are less than half of it. */
const MOST_BYTES = 2_000_000;
const MOST_POINTS = 20_000;
/** Shapes that a slide holds besides the labels. */
const MOST_FEATURES = 400;
/** Problems of one file that are told at once. */
const MOST_TOLD = 8;
const PATH = [...SETTINGS, 'map', 'boundaries'] as const;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The boundaries that `map.boundaries` names, projected; undefined where none are named or the file cannot be used.
 * Reports `kit/missing-file`, `kit/not-text`, `kit/bad-boundaries`.
 */
export function readBoundaries(source: KitSource, name: string): MapBoundaries | undefined {
  const file = findFile(source.folders, name);
  if (file === undefined) {
    const near = fileNames(source.folders).filter((other) => /json$/i.test(other));
    const folders = source.folders.map(({ path }) => path);
    source.report(messages.missingFile(formatPath(PATH), name, folders, source.placeOf(PATH), near));
    return undefined;
  }
  const start: Place = { file: file.path, line: 1, column: 1 };
  const refuse = (reason: string, place: Place = start): undefined =>
    source.report(messages.badBoundaries(file.path, reason, place)) as undefined;
  const features = readFeatures(source, file, refuse);
  if (features === undefined) return undefined;
  const found = features.map((feature, index) => readFeature(feature, `features[${index}]`));
  const problems = [...found.filter((one) => typeof one === 'string'), ...doubledIds(found)];
  for (const problem of problems.slice(0, MOST_TOLD)) refuse(problem);
  if (problems.length > 0) return undefined;
  const boundaries = found.filter((one) => typeof one !== 'string');
  const points = boundaries.reduce((sum, boundary) => sum + pointsOf(boundary).length, 0);
  if (points > MOST_POINTS) return refuse(`it has ${points} points, expected at most ${MOST_POINTS}: simplify the boundaries`);
  return projectMap(boundaries) ?? refuse('all its points lie on one line');
}

/** The features of a file that is small enough and GeoJSON. */
function readFeatures(
  source: KitSource,
  file: KitFile,
  refuse: (reason: string, place?: Place) => undefined,
): readonly unknown[] | undefined {
  if (file.bytes.length > MOST_BYTES) return refuse(`it has ${file.bytes.length} bytes, expected at most ${MOST_BYTES}`);
  const text = textOf(file.bytes);
  if (text === undefined) {
    source.report(messages.notText(file.path));
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 120) : '';
    const at = /at position (\d+)/.exec(why)?.[1];
    const offset = at === undefined ? 0 : Math.min(Number(at), Math.max(0, text.length - 1));
    return refuse(`it is no JSON: ${why}`, placeOfRange(toSourceText(text, file.path), offset));
  }
  if (!isFields(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features']))
    return refuse('it is no GeoJSON of the type `FeatureCollection`');
  const features: readonly unknown[] = value['features'];
  if (features.length === 0) return refuse('it has no features');
  if (features.length > MOST_FEATURES) return refuse(`it has ${features.length} features, expected at most ${MOST_FEATURES}`);
  return features;
}

/** A feature, or what is wrong with it. */
function readFeature(value: unknown, at: string): Boundary | string {
  if (!isFields(value) || value['type'] !== 'Feature') return `\`${at}\` is no \`Feature\``;
  const properties = isFields(value['properties']) ? value['properties'] : {};
  const { id, name, disputed = false, label } = properties;
  if (!isWords(id, 16)) return `\`${at}.properties.id\` is missing, expected a code of at most 16 characters such as \`GEO\``;
  const where = `\`${at}\` (${id})`;
  if (!isWords(name, 80)) return `${where} has no \`name\`, expected at most 80 characters`;
  if (typeof disputed !== 'boolean') return `\`disputed\` of ${where} is neither true nor false`;
  const geometry = isFields(value['geometry']) ? value['geometry'] : {};
  const read = readGeometry(geometry['type'], geometry['coordinates']);
  if (typeof read === 'string') return `${where} ${read}`;
  if (label !== undefined && !isPoint(label)) return `\`label\` of ${where} is no \`[longitude, latitude]\` in degrees`;
  return { id, name, isDisputed: disputed, ...read, ...(label === undefined ? {} : { label }) };
}

/** Text of one line. */
const isWords = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !/\p{Cc}/u.test(value);

function readGeometry(type: unknown, coordinates: unknown): Pick<Boundary, 'type' | 'polygons'> | string {
  if (type === 'LineString') {
    const line = readPoints(coordinates, 2);
    return typeof line === 'string' ? line : { type, polygons: [[line]] };
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'is drawn as nothing, expected `Polygon`, `MultiPolygon` or `LineString`';
  const given: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(given) || given.length === 0) return 'has no coordinates';
  const polygons: (readonly (readonly Point[])[])[] = [];
  for (const rings of given as readonly unknown[]) {
    if (!Array.isArray(rings) || rings.length === 0) return 'has no coordinates';
    const read = rings.map((ring: unknown) => readRing(ring));
    const problem = read.find((ring) => typeof ring === 'string');
    if (problem !== undefined) return problem;
    polygons.push(read.filter((ring) => typeof ring !== 'string'));
  }
  return { type, polygons };
}

/** Four points at least, the last the first again (RFC 7946, 3.1.6). */
function readRing(value: unknown): readonly Point[] | string {
  const ring = readPoints(value, 4);
  if (typeof ring === 'string') return ring;
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring : 'has a ring that does not end where it begins';
}

function readPoints(value: unknown, least: number): readonly Point[] | string {
  if (!Array.isArray(value) || value.length < least) return `has a line of fewer than ${least} points`;
  const odd: unknown = value.find((point: unknown) => !isPoint(point));
  if (odd === undefined && value.every(isPoint)) return value.map(([longitude, latitude]) => [longitude, latitude] as const);
  return `has the point \`${(JSON.stringify(odd) ?? 'nothing').slice(0, 60)}\`, expected a longitude of -180 to 180 and a latitude of -90 to 90 degrees`;
}

/** A height may stand behind longitude and latitude; it is left out. */
const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 3) &&
  value.every((number) => typeof number === 'number' && Number.isFinite(number)) &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90;

/** What is wrong with ids that several features have. */
function doubledIds(found: readonly (Boundary | string)[]): readonly string[] {
  const ids = found.flatMap((one) => (typeof one === 'string' ? [] : [one.id]));
  const doubled = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...doubled].map((id) => `several features have the id \`${id}\``);
}
