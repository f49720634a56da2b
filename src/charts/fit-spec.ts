// Gives a pinned spec its rows, its look and its size: what Vega-Lite compiles.
import type { ChartRow } from '../frame/chart.js';
import { type ChartFamilies, chartConfig, textFontOf, textSizeOf } from './chart-config.js';
import { isNode } from './spec-reader.js';
import type { CompiledChart, SpecNode } from './types.js';
import { wrapLabel } from './wrap-label.js';

/** A size in points, and by how much text is enlarged. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** What of a chart is needed to fit it. */
export type Fittable = Pick<CompiledChart, 'spec' | 'rows' | 'context'>;

/** Share of a chart's width that the labels of horizontal bars may take before they are wrapped. */
const LABEL_SHARE = 0.4;
const MOST_LINES = 3;

/** The spec at one size. `wrap` breaks the labels of a category axis on the left into lines, which a native chart does by itself. */
export function fitSpec(chart: Fittable, size: ChartSize, families: ChartFamilies, wrap: boolean): SpecNode {
  const { kit, target } = chart.context;
  const fitted = wrap ? wrapCategoryLabels(chart, size) : chart.spec;
  return {
    ...(size.scale === 1 ? fitted : scaleFonts(fitted, size.scale)),
    data: { name: 'rows', values: valuesOf(chart.rows) },
    width: size.width,
    height: size.height,
    autosize: { type: 'fit', contains: 'padding' },
    config: chartConfig(kit, target, size.scale, families),
  };
}

/** Copies, because Vega marks the objects it is given. */
const valuesOf = (rows: readonly ChartRow[]): readonly Record<string, unknown>[] => rows.map((row) => ({ ...row.values }));

/** Font sizes that a spec sets itself follow the scale too. */
function scaleFonts(node: SpecNode, scale: number): SpecNode {
  const scaled = (key: string, value: unknown): unknown => {
    if (typeof value === 'number' && /fontSize$/i.test(key)) return value * scale;
    if (Array.isArray(value)) return value.map((item: unknown) => (isNode(item) ? scaleFonts(item, scale) : item));
    return isNode(value) ? scaleFonts(value, scale) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, scaled(key, value)]));
}

/** Adds to the y axis, where it shows categories, an expression that looks up each label's lines. */
function wrapCategoryLabels(chart: Fittable, size: ChartSize): SpecNode {
  const { spec, rows, context } = chart;
  const y = isNode(spec['encoding']) ? spec['encoding']['y'] : undefined;
  if (!isNode(y) || typeof y['field'] !== 'string' || y['axis'] === null || !['nominal', 'ordinal'].includes(String(y['type']))) return spec;
  const axis = isNode(y['axis']) ? y['axis'] : {};
  if (axis['labelExpr'] !== undefined) return spec;
  const { field } = y;
  const labels = [...new Set(rows.map((row) => String(row.values[field] ?? '')))];
  const text = textSizeOf(context.kit, context.target, size.scale);
  const lines = Math.max(1, Math.min(MOST_LINES, Math.floor(size.height / Math.max(1, labels.length) / (text * 1.2))));
  const width = (label: string): number => context.measure.width(label, textFontOf(context.kit, context.target), text);
  const wrapped = labels.map((label) => [label, wrapLabel(label, size.width * LABEL_SHARE, lines, width)] as const).filter(([label, parts]) => parts.length > 1 || parts[0] !== label);
  if (wrapped.length === 0) return spec;
  const table = `{${wrapped.map(([label, parts]) => `${JSON.stringify(label)}: ${JSON.stringify(parts)}`).join(', ')}}`;
  const labelExpr = `${table}[datum.label] || datum.label`;
  return { ...spec, encoding: { ...(spec['encoding'] as SpecNode), y: { ...y, axis: { ...axis, labelExpr } } } }; // `y` was found in it: a mapping
}
