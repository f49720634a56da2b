// Breaks a legend into rows where its entries do not fit side by side.
import { textFontOf, textSizeOf } from './chart-config.js';
import type { ChartSize, Fittable } from './fit-spec.js';
import { mapViews } from './map-views.js';
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** Channels whose categories a legend lists. */
const LISTED = ['color', 'fill', 'stroke', 'shape', 'strokeDash'];
/** Room of an entry beside its label, in sizes of its text: symbol, the gap after it, the gap to the next entry. */
const BESIDE = 2.4;

/** The spec with `columns` set on every legend that would be wider than the chart. */
export function fitLegends(chart: Fittable, size: ChartSize): SpecNode {
  return mapViews(chart.spec, (view) => fitView(view, chart, size));
}

function fitView(view: SpecNode, chart: Fittable, size: ChartSize): SpecNode {
  const { encoding, layer } = view;
  return {
    ...view,
    ...(isNode(encoding)
      ? {
          encoding: Object.fromEntries(
            Object.entries(encoding).map(([channel, definition]) => [
              channel,
              LISTED.includes(channel) ? fitLegend(definition, chart, size) : definition,
            ]),
          ),
        }
      : {}),
    ...(Array.isArray(layer) ? { layer: layer.map((item: unknown) => (isNode(item) ? fitView(item, chart, size) : item)) } : {}),
  };
}

function fitLegend(definition: unknown, { rows, context }: Fittable, size: ChartSize): unknown {
  if (
    !isNode(definition) ||
    typeof definition['field'] !== 'string' ||
    definition['legend'] === null ||
    definition['type'] === 'quantitative'
  )
    return definition;
  const legend = isNode(definition['legend']) ? definition['legend'] : {};
  if (legend['columns'] !== undefined || !['undefined', 'top', 'bottom'].includes(String(legend['orient']))) return definition;
  const { field } = definition;
  const text = textSizeOf(context.kit, context.target, size.scale);
  const widths = [...new Set(rows.map((row) => String(row.values[field] ?? '')))].map(
    (label) => context.measure.width(label, textFontOf(context.kit, context.target), text) + text * BESIDE,
  );
  const columns = columnsThatFit(widths, size.width);
  return columns >= widths.length ? definition : { ...definition, legend: { ...legend, columns } };
}

/** The most columns, each as wide as its widest entry, that `room` holds; at least 1. */
function columnsThatFit(widths: readonly number[], room: number): number {
  for (let columns = widths.length; columns > 1; columns -= 1) {
    const needed = Array.from({ length: columns }, (_, column) =>
      Math.max(...widths.filter((_width, index) => index % columns === column)),
    );
    if (needed.reduce((sum, width) => sum + width, 0) <= room) return columns;
  }
  return 1;
}
