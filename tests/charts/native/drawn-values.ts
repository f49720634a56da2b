// What a chart draws, read back from the pixels of its marks: nothing of the native compiler's own code.
import { ROLE_FAMILIES } from '../../../src/charts/chart-config.js';
import { fitSpec } from '../../../src/charts/fit-spec.js';
import { runView } from '../../../src/charts/run-view.js';
import { rootOf, type SceneNode } from '../../../src/charts/scene.js';
import type { CompiledChart } from '../../../src/charts/types.js';
import { measures } from '../small-kit.js';

/** One mark: its middle along both axes in pixels, and the values at its ends on both scales (null where a scale has no numbers). */
export interface DrawnMark {
  readonly kind: string;
  readonly at: { readonly x: number; readonly y: number };
  /** The place among the categories, counted from the left or the top, where an axis has some. */
  readonly category: { readonly x?: number; readonly y?: number };
  readonly x: readonly [number, number] | null;
  readonly y: readonly [number, number] | null;
  /** Share of a turn, and where it starts. */
  readonly angle?: readonly [start: number, share: number];
  readonly rgb: string;
}

interface AnyScale {
  invert?(pixel: number): unknown;
  range(): readonly number[];
  step?(): number;
}

const SIZE = { width: 520, height: 330, scale: 1 };
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Moments are days as Excel counts them. */
const asNumber = (value: unknown): number => (value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value));

/** The marks of a chart in painting order, those of rules and texts left out. */
export function drawnMarks(chart: CompiledChart): readonly DrawnMark[] {
  const { view, errors } = runView(fitSpec(chart, SIZE, ROLE_FAMILIES, false), SIZE, measures.deck, ROLE_FAMILIES, chart.context.language);
  if (view === undefined) throw new Error(errors.join());
  const scaleOf = (mark: string, channel: string): AnyScale | undefined => {
    for (const name of [mark.replace(/marks$/, channel), channel]) {
      try {
        const scale: unknown = view.scale(name);
        if (typeof scale === 'function') return scale as unknown as AnyScale;
      } catch {
        // the layer shares the scale of the whole chart
      }
    }
    return undefined;
  };
  const found: DrawnMark[] = [];
  const visit = (node: SceneNode): void => {
    for (const item of node.items ?? []) {
      if (node.marktype === undefined || node.marktype === 'group') visit(item);
      else if (node.role === 'mark' && ['rect', 'line', 'area', 'symbol', 'arc'].includes(node.marktype)) {
        const mark = readMark(node.marktype, item, (channel) => scaleOf(String(node['name']), channel));
        if (mark !== undefined) found.push(mark);
      }
    }
  };
  visit(rootOf(view));
  return found;
}

function readMark(kind: string, item: SceneNode, scaleOf: (channel: string) => AnyScale | undefined): DrawnMark | undefined {
  if (item['defined'] === false) return undefined;
  const [x, y] = [number(item['x']), number(item['y'])];
  const isWide = kind === 'rect' || kind === 'area';
  const [width, height] = isWide ? [number(item['width']), number(item['height'])] : [0, 0];
  const ends = (channel: 'x' | 'y', from: number, to: number): readonly [number, number] | null => {
    const scale = scaleOf(channel);
    return scale?.invert === undefined || 'step' in scale ? null : [asNumber(scale.invert(from)), asNumber(scale.invert(to))];
  };
  const placeOn = (channel: 'x' | 'y', pixel: number): object => {
    const scale = scaleOf(channel);
    if (scale?.step === undefined) return {};
    return { [channel]: Math.floor((pixel - Math.min(...scale.range())) / scale.step() + 0.01) };
  };
  const fill = item['fill'] === undefined || item['fill'] === 'transparent' ? item['stroke'] : item['fill'];
  const [start, end] = [number(item['startAngle']), number(item['endAngle'])];
  return {
    kind,
    at: { x: x + width / 2, y: y + height / 2 },
    category: { ...placeOn('x', x + width / 2), ...placeOn('y', y + height / 2) },
    x: ends('x', x, x + width),
    y: ends('y', y, y + height),
    ...(kind === 'arc' ? { angle: [Math.min(start, end), Math.abs(end - start) / (2 * Math.PI)] as const } : {}),
    rgb: String(kind === 'line' ? item['stroke'] : fill)
      .replace('#', '')
      .toUpperCase(),
  };
}
