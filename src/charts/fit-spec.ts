// Gives a pinned spec its rows, its look and its size: what Vega-Lite compiles.
import type { ChartRow } from '../frame/chart.js';
import { type ChartFamilies, chartConfig, textFontOf, textSizeOf } from './chart-config.js';
import { compositionOf } from './check-composition.js';
import { fitGuides } from './fit-guides.js';
import { fitLegends } from './fit-legend.js';
import { mapViews } from './map-views.js';
import { shareOf, withShares } from './panel-shares.js';
import { outlineOf } from './row-outline.js';
import { isNode } from './spec-reader.js';
import { isDiscrete } from './spec-units.js';
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
const PANEL_LABEL_SHARE = 0.6;
/** Share of a category's room that its label may fill: some is left to the other axis and between labels. */
const BAND_SHARE = 0.92;
const MOST_LINES = 3;
const LINE_PITCH = 1.2;

/** The room of one view, and the share of its width that labels may take. */
interface LabelRoom extends ChartSize {
  readonly labelShare: number;
}

/** The spec at one size. `wrap` breaks the labels of a category axis into lines, which a native chart does by itself. */
export function fitSpec(given: Fittable, size: ChartSize, families: ChartFamilies, wrap: boolean): SpecNode {
  const chart = { ...given, spec: fitGuides(given.spec, given.rows) };
  const { kit, target } = chart.context;
  const isComposed = compositionOf(chart.spec) !== undefined;
  const shared = isComposed ? withShares(chart.spec, (column) => countValues(chart.rows, column)) : chart.spec;
  const fitted = wrap ? wrapLabels({ ...chart, spec: fitLegends({ ...chart, spec: shared }, size) }, size) : shared;
  const common = {
    ...(size.scale === 1 ? fitted : scaleFonts(fitted, size.scale)),
    data: { name: 'rows', values: valuesOf(chart.rows) },
    config: chartConfig(kit, target, size.scale, families),
  };
  if (isComposed) return { ...common, autosize: { type: 'pad', contains: 'padding' } };
  return { ...common, width: size.width, height: size.height, autosize: { type: 'fit', contains: 'padding' } };
}

const countValues = (rows: readonly ChartRow[], column: string): number => new Set(rows.map((row) => row.values[column])).size;

/** Share of its part of the width or height that a panel itself has; the rest is for axes and headers. */
const PANEL_SHARE = 0.8;

/** Breaks the labels of every view, in the room that it has. */
function wrapLabels(chart: Fittable, size: ChartSize): SpecNode {
  return mapViews(chart.spec, (view) => {
    const [across, down] = [view['width'], view['height']].map((side) => (typeof side === 'number' ? shareOf(side) : undefined));
    const room = {
      width: across === undefined ? size.width : size.width * across * PANEL_SHARE,
      height: down === undefined ? size.height : size.height * down * PANEL_SHARE,
    };
    return wrapCategoryLabels(
      { ...chart, spec: view },
      { ...size, ...room, labelShare: across === undefined ? LABEL_SHARE : PANEL_LABEL_SHARE },
    );
  });
}

/** Copies, because Vega marks the objects it is given. */
const valuesOf = (rows: readonly ChartRow[]): readonly Record<string, unknown>[] =>
  rows.map((row) => ({ ...row.values, ...outlineOf(row) }));

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
function wrapCategoryLabels(chart: Fittable, size: LabelRoom): SpecNode {
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
function wrapAxis(chart: Fittable, definition: SpecNode, channel: 'x' | 'y', size: LabelRoom): SpecNode | undefined {
  const { context } = chart;
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
  const text = textSizeOf(context.kit, context.target, size.scale);
  const broken = linesOfLabels(chart, field, channel, size).filter(([label, parts]) => parts.length > 1 || parts[0] !== label);
  if (broken.length === 0) return undefined;
  const table = (value: (parts: readonly string[]) => unknown): string =>
    `{${broken.map(([label, parts]) => `${JSON.stringify(label)}: ${JSON.stringify(value(parts))}`).join(', ')}}[datum.label]`;
  const tallest = Math.max(...broken.map(([, parts]) => parts.length));
  const raised = [2, 3].map((count) => ({
    test: `${table((parts) => parts.length)} == ${count}`,
    value: -((count - 1) * text * LINE_PITCH) / 2,
  }));
  // Vega sets the first line at the middle of the band; the whole label belongs there.
  return {
    ...axis,
    labelExpr: `${table((parts) => parts)} || datum.label`,
    ...(channel === 'y' ? { labelOffset: { condition: raised, value: 0 } } : {}),
    // Over a plot the lines grow downwards from the first: all labels move up by as much as the tallest needs.
    ...(channel === 'x' && axis['orient'] === 'top' ? { labelPadding: text * 0.5 + (tallest - 1) * text * LINE_PITCH } : {}),
  };
}

/** The longest label that a spec allows on an axis. */
function limitOf({ encoding }: SpecNode, channel: 'x' | 'y'): number {
  const definition = isNode(encoding) ? nodeOf(encoding[channel]) : undefined;
  const limit = nodeOf(definition?.['axis'])?.['labelLimit'];
  return typeof limit === 'number' && limit > 0 ? limit : Number.POSITIVE_INFINITY;
}

/** Each category with the lines that it has room for. */
function linesOfLabels(
  chart: Fittable,
  field: string,
  channel: 'x' | 'y',
  size: LabelRoom,
): readonly (readonly [string, readonly string[]])[] {
  const { rows, context } = chart;
  const labels = [...new Set(rows.map((row) => String(row.values[field] ?? '')))];
  const text = textSizeOf(context.kit, context.target, size.scale);
  const font = textFontOf(context.kit, context.target);
  const length = (channel === 'x' ? size.width : size.height) - otherAxisOf(chart, channel, size);
  const band = (length * BAND_SHARE) / Math.max(1, labels.length);
  const room = Math.min(limitOf(chart.spec, channel), channel === 'x' ? band : size.width * size.labelShare);
  const lines = channel === 'x' ? MOST_LINES : Math.max(1, Math.min(MOST_LINES, Math.floor(band / (text * LINE_PITCH))));
  return labels.map((label) => [label, wrapLabel(label, room, lines, (part) => context.measure.width(part, font, text))] as const);
}

/** Room that the labels of the other axis take where both have categories, as in a matrix. */
function otherAxisOf({ spec, rows, context }: Fittable, channel: 'x' | 'y', size: LabelRoom): number {
  const encoding = isNode(spec['encoding']) ? spec['encoding'] : {};
  const other = encoding[channel === 'x' ? 'y' : 'x'];
  if (!isNode(other) || other['axis'] === null || !isDiscrete(other) || !isDiscrete(nodeOf(encoding[channel]))) return 0;
  const text = textSizeOf(context.kit, context.target, size.scale);
  const field = String(other['field']);
  if (channel === 'y') {
    const tallest = Math.max(...linesOfLabels({ spec, rows, context }, field, 'x', size).map(([, lines]) => lines.length));
    return (tallest + 0.5) * text * LINE_PITCH;
  }
  const font = textFontOf(context.kit, context.target);
  const widths = rows.map((row) => context.measure.width(String(row.values[field] ?? ''), font, text));
  return Math.min(size.width * size.labelShare, Math.max(0, ...widths)) + text * 0.5;
}

const nodeOf = (value: unknown): SpecNode | undefined => (isNode(value) ? value : undefined);
