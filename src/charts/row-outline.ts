// Outlines of regions: a row may hold one as GeoJSON text, or have one of the kit's; a map draws both.
import type { ChartRow } from '../frame/chart.js';
import { isNode } from './spec-reader.js';

/** The column that holds an outline. */
export const OUTLINE = 'geometry';

/** Kinds of outlines (RFC 7946, 3.1) that regions have. */
const KINDS = ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString', 'Point', 'MultiPoint'];

/** The row's outline as Vega draws it; nothing where the row has none or it is no outline. */
export function outlineOf({ values, shape }: ChartRow): { readonly type?: 'Feature'; readonly geometry?: unknown } {
  if (shape !== undefined) return { ...shape.place, type: 'Feature', geometry: shape.geometry };
  const text = values[OUTLINE];
  if (typeof text !== 'string' || !text.startsWith('{')) return {};
  const geometry = parseOutline(text);
  return geometry === undefined ? {} : { type: 'Feature', geometry };
}

/** Kind and coordinates only; undefined for anything else. */
export function parseOutline(text: string): { readonly type: string; readonly coordinates: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isNode(value)) return undefined;
    const { type, coordinates } = value;
    return typeof type === 'string' && KINDS.includes(type) && isCoordinates(coordinates) ? { type, coordinates } : undefined;
  } catch {
    return undefined;
  }
}

/** Lists of lists of pairs of numbers, at most four deep. */
function isCoordinates(value: unknown, depth = 0): boolean {
  if (!Array.isArray(value) || value.length === 0 || depth > 4) return false;
  if (value.every((item) => typeof item === 'number' && Number.isFinite(item))) return value.length >= 2;
  return value.every((item) => isCoordinates(item, depth + 1));
}
