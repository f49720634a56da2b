// Sizes of the panels of a chart of several views, as shares of the room that all of them have together.
import { compositionOf } from './check-composition.js';
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** Width and height, 0 to 1. */
interface Share {
  readonly width: number;
  readonly height: number;
}

/** Number of different values of a column. */
export type CountValues = (column: string) => number;

/** Shares are written into a spec in millionths, so that they are found again as signals of what it compiles to. */
const MILLION = 1e6;

/** The share that a size in a compiled spec stands for; undefined for a size of its own. */
export const shareOf = (size: number): number | undefined => (size >= 100 ? size / MILLION : undefined);

/** Gives every panel its share as width and height. Neighbours share alike, or as their own `width` and `height` say. */
export function withShares(view: SpecNode, countValues: CountValues, share: Share = { width: 1, height: 1 }): SpecNode {
  const kind = compositionOf(view);
  const { width: _width, height: _height, ...plain } = view;
  if (kind === undefined) return { ...plain, width: share.width * MILLION, height: share.height * MILLION };
  const list = view[kind];
  if (Array.isArray(list)) {
    const panels = list.filter(isNode);
    return { ...plain, [kind]: panels.map((panel, index) => withShares(panel, countValues, partOf(kind, view, panels, index, share))) };
  }
  const { spec } = view;
  if (!isNode(spec)) return view;
  const grid = kind === 'facet' ? facetGrid(view, countValues) : repeatGrid(view);
  return { ...plain, spec: withShares(spec, countValues, { width: share.width / grid.columns, height: share.height / grid.rows }) };
}

/** The part of one panel among its neighbours. */
function partOf(kind: string, view: SpecNode, panels: readonly SpecNode[], index: number, share: Share): Share {
  if (kind === 'concat') {
    const { columns, rows } = gridOf(panels.length, view['columns']);
    return { width: share.width / columns, height: share.height / rows };
  }
  const side = kind === 'hconcat' ? 'width' : 'height';
  const sizes = panels.map((panel) => (typeof panel[side] === 'number' ? panel[side] : 1));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return { ...share, [side]: (share[side] * (sizes[index] ?? 1)) / all };
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** So many panels in at most `columns` columns; all in one row where nothing is said. */
function gridOf(count: number, columns: unknown): Grid {
  const across = typeof columns === 'number' && columns >= 1 ? Math.min(Math.floor(columns), count) : count;
  return { columns: Math.max(1, across), rows: Math.max(1, Math.ceil(count / Math.max(1, across))) };
}

function facetGrid(view: SpecNode, countValues: CountValues): Grid {
  const facet = isNode(view['facet']) ? view['facet'] : {};
  const count = (definition: unknown): number =>
    isNode(definition) && typeof definition['field'] === 'string' ? Math.max(1, countValues(definition['field'])) : 1;
  if ('row' in facet || 'column' in facet) return { columns: count(facet['column']), rows: count(facet['row']) };
  return gridOf(count(facet), view['columns']);
}

function repeatGrid(view: SpecNode): Grid {
  const { repeat } = view;
  const count = (list: unknown): number => (Array.isArray(list) ? Math.max(1, list.length) : 1);
  return isNode(repeat) ? { columns: count(repeat['column']), rows: count(repeat['row']) } : gridOf(count(repeat), view['columns']);
}
