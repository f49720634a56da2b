// Scales of an evaluated view, as far as a native axis can follow them.
import type { View } from 'vega';
import type { Scale } from './types.js';

const TYPES: Readonly<Record<string, Scale['type']>> = {
  band: 'discrete',
  point: 'discrete',
  ordinal: 'discrete',
  linear: 'number',
  log: 'log',
  time: 'time',
  utc: 'time',
};

/** What Vega's scale functions carry. */
interface ScaleFunction {
  (value: unknown): unknown;
  readonly type?: string;
  readonly domain?: () => readonly unknown[];
  readonly bandwidth?: () => number;
  readonly step?: () => number;
}

const isScale = (value: unknown): value is ScaleFunction => typeof value === 'function';

/** The scale of a name; undefined where the view has none. */
export function readScale(view: View, name: string): Scale | undefined {
  const found = find(view, name);
  if (found === undefined) return undefined;
  return {
    name,
    type: TYPES[found.type ?? ''] ?? 'other',
    domain: found.domain?.() ?? [],
    at: (value) => Number(found(value)),
    bandwidth: found.bandwidth?.() ?? 0,
    step: found.step?.() ?? 0,
  };
}

function find(view: View, name: string): ScaleFunction | undefined {
  try {
    const scale: unknown = view.scale(name);
    return isScale(scale) ? scale : undefined;
  } catch {
    return undefined; // the view has no such scale
  }
}

/** True where larger or later values lie nearer to the beginning of the page: left, or top. */
export function isBackwards({ domain, at }: Scale): boolean {
  const [first, last] = [domain[0], domain.at(-1)];
  return at(first) > at(last);
}
