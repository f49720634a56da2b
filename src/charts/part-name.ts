// What a painted part is called, for people who look at a list of the parts of a chart.
import type { SceneNode } from './scene.js';
import { isNode } from './spec-reader.js';

/** Parts of axes, legends and headers by Vega's roles. */
const ROLES: Readonly<Record<string, string>> = {
  frame: 'Plot area',
  scope: 'Panel',
  axis: 'Axis',
  'axis-domain': 'Axis line',
  'axis-grid': 'Grid line',
  'axis-label': 'Axis label',
  'axis-tick': 'Axis tick',
  'axis-title': 'Axis title',
  legend: 'Legend',
  'legend-band': 'Legend colour',
  'legend-gradient': 'Legend colours',
  'legend-label': 'Legend label',
  'legend-symbol': 'Legend symbol',
  'legend-title': 'Legend title',
  'column-header': 'Column header',
  'column-title': 'Column title',
  'row-header': 'Row header',
  'row-title': 'Row title',
  'title-text': 'Panel title',
  'title-subtitle': 'Panel subtitle',
};

/** Marks by Vega's kinds. */
const KINDS: Readonly<Record<string, string>> = {
  arc: 'Slice',
  area: 'Area',
  group: 'Panel',
  line: 'Line',
  path: 'Shape',
  rect: 'Bar',
  rule: 'Rule',
  shape: 'Region',
  symbol: 'Point',
  text: 'Label',
  trail: 'Line',
};

/** Longest name, in UTF-16 units. */
const LONGEST = 60;

/** Names a part by its kind and by its words: a text by itself, a mark by the texts of its row. */
export function partName(scene: SceneNode, item: SceneNode | undefined, columns: readonly string[]): string {
  const role = scene.role ?? '';
  const kind = ROLES[role] ?? KINDS[scene.marktype ?? ''] ?? 'Part';
  const isGuide = /^(?:axis|legend)-/.test(role);
  const words =
    item === undefined ? '' : scene.marktype === 'text' ? textOf(item['text']) : rowOf(item['datum'], isGuide ? ['label'] : columns);
  return `${kind} ${words}`.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

const textOf = (text: unknown): string => (Array.isArray(text) ? text.map(String).join(' ') : String(text ?? ''));

/** The first two texts of a row. */
function rowOf(datum: unknown, columns: readonly string[]): string {
  if (!isNode(datum)) return '';
  const texts = columns.map((column) => datum[column]).filter((value) => typeof value === 'string' && value.trim() !== '');
  return texts.slice(0, 2).join(', ');
}
