// The units of a single or layered spec: each mark with the encoding that holds for it.
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

export interface SpecUnit {
  readonly mark: SpecNode & { readonly type: string };
  readonly encoding: Readonly<Record<string, SpecNode>>;
}

/** Flattens layers; a layer's channel replaces that of its parent. */
export function unitsOf(view: SpecNode, inherited: Readonly<Record<string, SpecNode>> = {}): readonly SpecUnit[] {
  const own = isNode(view['encoding'])
    ? Object.entries(view['encoding']).filter((entry): entry is [string, SpecNode] => isNode(entry[1]))
    : [];
  const encoding = { ...inherited, ...Object.fromEntries(own) };
  if (Array.isArray(view['layer'])) return view['layer'].flatMap((layer: unknown) => (isNode(layer) ? unitsOf(layer, encoding) : []));
  const mark = isNode(view['mark']) ? view['mark'] : { type: view['mark'] };
  return [{ mark: { ...mark, type: String(mark['type']) }, encoding }];
}

/** The column of the evaluated rows that a channel shows; undefined where Vega-Lite makes a column of its own. */
export function columnOf(definition: SpecNode | undefined): string | undefined {
  if (
    definition === undefined ||
    definition['timeUnit'] !== undefined ||
    (definition['bin'] !== undefined && definition['bin'] !== false && definition['bin'] !== null)
  )
    return undefined;
  const { field, aggregate } = definition;
  if (aggregate === undefined) return typeof field === 'string' ? field : undefined;
  if (aggregate === 'count') return '__count';
  return typeof aggregate === 'string' && typeof field === 'string' ? `${aggregate}_${field}` : undefined;
}

/** True for a channel that shows categories. */
export const isDiscrete = (definition: SpecNode | undefined): boolean =>
  definition !== undefined && (definition['type'] === 'nominal' || definition['type'] === 'ordinal');
