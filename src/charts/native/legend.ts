// The legend of a native chart, and the printed ticks of its axes.
import type { View } from 'vega';
import type { NativeChart } from '../../frame/chart.js';
import { rootOf, type SceneNode } from '../scene.js';
import { isNode } from '../spec-reader.js';
import type { VegaSpec } from './read-vega.js';
import type { Tick } from './types.js';

/** Where the legend of colours stands; none where the spec shows none. */
export function legendOf({ legends }: VegaSpec): NativeChart['legend'] {
  const legend = legends.find((each) => ['fill', 'stroke', 'shape', 'strokeDash'].some((channel) => each[channel] !== undefined));
  if (legend === undefined) return 'none';
  const orient = String(legend['orient'] ?? 'top');
  if (orient.startsWith('bottom')) return 'bottom';
  return orient === 'right' || orient === 'left' ? 'right' : 'top';
}

/** Tick labels by the scale that they print. */
export function readTicks(view: View): ReadonlyMap<string, readonly Tick[]> {
  const found = new Map<string, Tick[]>();
  const visit = (node: SceneNode, scale: string | undefined): void => {
    if (scale !== undefined && node.role === 'axis-label') {
      const ticks = (node.items ?? []).map((item) => ({
        value: isNode(item['datum']) ? item['datum']['value'] : undefined,
        text: linesOf(item['text']),
        isShown: item['opacity'] !== 0,
      }));
      found.set(scale, [...(found.get(scale) ?? []), ...ticks]);
      return;
    }
    for (const child of node.items ?? []) {
      const datum = child['datum'];
      visit(child, node.role === 'axis' && isNode(datum) && typeof datum['scale'] === 'string' ? datum['scale'] : scale);
    }
  };
  visit(rootOf(view), undefined);
  return found;
}

/** What legends print of the values of their scales, where it differs; undefined where two legends print one value otherwise. */
export function legendWords(view: View): ReadonlyMap<string, string> | undefined {
  const words = new Map<string, string>();
  let isClear = true;
  const visit = (node: SceneNode): void => {
    for (const item of node.items ?? []) {
      const datum = item['datum'];
      if (node.role === 'legend-label' && isNode(datum)) {
        const [key, text] = [String(datum['value']), linesOf(item['text']).replaceAll('\n', ' ')];
        isClear &&= (words.get(key) ?? text) === text;
        words.set(key, text);
      } else visit(item);
    }
  };
  visit(rootOf(view));
  return isClear ? new Map([...words].filter(([key, text]) => key !== text)) : undefined;
}

/** The chart with its series, or the slices of its pie, called what the legend calls them. */
export function nameByLegend(chart: NativeChart, words: ReadonlyMap<string, string>): NativeChart {
  if (words.size === 0 || chart.legend === 'none') return chart;
  const named = (name: string): string =>
    words.get(name) ??
    name
      .split(' · ')
      .map((part) => words.get(part) ?? part)
      .join(' · ');
  const isPie = chart.plots.some(({ kind }) => kind === 'pie' || kind === 'doughnut');
  if (isPie) return { ...chart, categories: chart.categories.map(named) };
  const plots = chart.plots.map((plot) => ({ ...plot, series: plot.series.map((each) => ({ ...each, name: named(each.name) })) }));
  return { ...chart, plots };
}

/** Text of several lines, empty ones left out. */
export function linesOf(text: unknown): string {
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  return parts
    .map((part) => String(part ?? '').trim())
    .filter((part) => part !== '')
    .join('\n');
}
