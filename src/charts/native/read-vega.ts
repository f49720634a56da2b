// The static part of a compiled Vega spec that a native chart is read from: what each mark shows, and its guides.
import type { Spec } from 'vega';
import { isNode } from '../spec-reader.js';
import type { SpecNode } from '../types.js';

/** A mark of the spec; those inside groups of paths know by which columns the groups were made. */
export interface VegaMark {
  readonly name: string;
  readonly style: string;
  readonly encode: SpecNode;
  readonly groupby: readonly string[];
  readonly sort: unknown;
}

/** A stack of values: the columns that hold both ends, and the value between them. */
export interface VegaStack {
  readonly start: string;
  readonly end: string;
  readonly field: string;
  readonly offset: string;
}

export interface VegaSpec {
  readonly marks: readonly VegaMark[];
  readonly axes: readonly SpecNode[];
  readonly legends: readonly SpecNode[];
  readonly stacks: readonly VegaStack[];
}

const nodes = (value: unknown): readonly SpecNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Reads a compiled spec. */
export function readVega(spec: Spec): VegaSpec {
  const root = spec as unknown as SpecNode; // a plain object, of which only known places are read
  return {
    marks: nodes(root['marks']).flatMap((mark) => marksOf(mark, [])),
    axes: nodes(root['axes']),
    legends: nodes(root['legends']),
    stacks: nodes(root['data']).flatMap((data) => nodes(data['transform']).flatMap(stackOf)),
  };
}

function marksOf(mark: SpecNode, groupby: readonly string[]): readonly VegaMark[] {
  const from = isNode(mark['from']) ? mark['from'] : {};
  if (mark['type'] === 'group') {
    const facet = isNode(from['facet']) ? from['facet'] : {};
    const columns = Array.isArray(facet['groupby']) ? facet['groupby'].map(String) : [];
    return nodes(mark['marks']).flatMap((child) => marksOf(child, [...new Set([...groupby, ...columns])]));
  }
  const encode = isNode(mark['encode']) ? mark['encode'] : {};
  const part = (name: string): SpecNode => (isNode(encode[name]) ? encode[name] : {});
  const [style = mark['type']] = Array.isArray(mark['style']) ? mark['style'] : [mark['style']];
  return [
    { name: String(mark['name']), style: String(style), encode: { ...part('enter'), ...part('update') }, groupby, sort: mark['sort'] },
  ];
}

function stackOf(transform: SpecNode): readonly VegaStack[] {
  const { type, as, field, offset } = transform;
  if (type !== 'stack' || !Array.isArray(as)) return [];
  return [{ start: String(as[0]), end: String(as[1]), field: String(field), offset: String(offset ?? 'zero') }];
}

/** The axis that prints a scale; its grid is another one. */
export const axisOf = ({ axes }: VegaSpec, scale: string): SpecNode | undefined =>
  axes.find((axis) => axis['scale'] === scale && axis['labels'] !== false);

/** True where rules are drawn along a scale. */
export const hasGrid = ({ axes }: VegaSpec, scale: string): boolean =>
  axes.some((axis) => axis['scale'] === scale && axis['grid'] === true);

/** The title of an axis as one text. */
export function titleOf(axis: SpecNode | undefined): string | undefined {
  const title = axis?.['title'];
  const words = Array.isArray(title) ? title.join(' ') : title;
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}
