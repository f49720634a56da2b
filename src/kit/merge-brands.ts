// Lays brand files over one another, field by field.
import type { Chain } from './find-chain.js';
import type { BrandFile } from './schema.js';

/**
 * One brand file from a chain: a field of a more specific kit wins, fields it does not have come from its parents.
 * Lists and texts are taken whole, mappings are merged; a mapping keeps its parent's order and adds new names at its end.
 */
export function mergeBrands(chain: Chain): BrandFile {
  const [first, ...rest] = [...chain].reverse().map(({ content }) => content);
  // Each field comes whole from one checked file, so the result is a brand file again.
  return rest.reduce<BrandFile>((below, above) => merge(below, above) as BrandFile, first ?? {});
}

function merge(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isMapping(below) || !isMapping(above)) return above;
  const merged = Object.entries(above).map(([key, value]) => [key, merge(below[key], value)]);
  return { ...below, ...Object.fromEntries(merged) };
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
