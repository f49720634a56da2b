// Gives a pinned spec its rows, its look and its size: what Vega-Lite compiles.
import type { ChartRow } from '../frame/chart.js';
import { type ChartFamilies, chartConfig, textFontOf, textSizeOf } from './chart-config.js';
import { fitLegends } from './fit-legend.js';
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
const LABEL_SHARE = 0.42;
/** Share of a category's room that its label may fill: some is left to the other axis and between labels. */
const BAND_SHARE = 0.92;
const MOST_LINES = 3;
const LINE_PITCH = 1.2;

/** The spec at one size. `wrap` breaks the labels of a category axis into lines, which a native chart does by itself. */
export function fitSpec(chart: Fittable, size: ChartSize, families: ChartFamilies, wrap: boolean): SpecNode {
  const { kit, target } = chart.context;
  const fitted = wrap ? wrapCategoryLabels({ ...chart, spec: fitLegends(chart, size) }, size) : chart.spec;
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

/** Breaks the labels of a discrete axis of the chart itself into lines, by an expression that looks up each label. */
function wrapCategoryLabels(chart: Fittable, size: ChartSize): SpecNode {
  const { spec } = chart;
  const encoding = isNode(spec['encoding']) ? spec['encoding'] : {};
  const wrapped = (['x', 'y'] as const).flatMap((channel) => {
    const definition = encoding[channel];
    const axis = isNode(definition) ? wrapAxis(chart, definition, channel, size) : undefined;
    return isNode(definition) && axis !== undefined ? [[channel, { ...definition, axis }] as const] : [];
  });
  return wrapped.length === 0 ? spec : { ...spec, encoding: { ...encoding, ...Object.fromEntries(wrapped) } };
}

/** The axis with its labels broken; undefined where there is nothing to break or the spec writes labels itself. */
function wrapAxis({ rows, context }: Fittable, definition: SpecNode, channel: 'x' | 'y', size: ChartSize): SpecNode | undefined {
  const { field, type } = definition;
  const axis = isNode(definition['axis']) ? definition['axis'] : {};
  if (
    typeof field !== 'string' ||
    definition['axis'] === null ||
    axis['labelExpr'] !== undefined ||
    axis['labelAngle'] !== undefined ||
    (type !== 'nominal' && type !== 'ordinal')
  )
    return undefined;
  const labels = [...new Set(rows.map((row) => String(row.values[field] ?? '')))];
  const text = textSizeOf(context.kit, context.target, size.scale);
  const font = textFontOf(context.kit, context.target);
  const band = ((channel === 'x' ? size.width : size.height) * BAND_SHARE) / Math.max(1, labels.length);
  const room = channel === 'x' ? band : size.width * LABEL_SHARE;
  const lines = channel === 'x' ? MOST_LINES : Math.max(1, Math.min(MOST_LINES, Math.floor(band / (text * LINE_PITCH))));
  const broken = labels
    .map((label) => [label, wrapLabel(label, room, lines, (part) => context.measure.width(part, font, text))] as const)
    .filter(([label, parts]) => parts.length > 1 || parts[0] !== label);
  if (broken.length === 0) return undefined;
  const table = (value: (parts: readonly string[]) => unknown): string =>
    `{${broken.map(([label, parts]) => `${JSON.stringify(label)}: ${JSON.stringify(value(parts))}`).join(', ')}}[datum.label]`;
  const raised = [2, 3].map((count) => ({
    test: `${table((parts) => parts.length)} == ${count}`,
    value: -((count - 1) * text * LINE_PITCH) / 2,
  }));
  // Vega sets the first line at the middle of the band; the whole label belongs there.
  return {
    ...axis,
    labelExpr: `${table((parts) => parts)} || datum.label`,
    ...(channel === 'y' ? { labelOffset: { condition: raised, value: 0 } } : {}),
  };
}
