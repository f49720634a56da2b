// How low a chart may be drawn before its texts touch.
import { textFontOf, textSizeOf } from './chart-config.js';
import type { Fittable } from './fit-spec.js';
import { isNode } from './spec-reader.js';
import { isDiscrete, unitsOf } from './spec-units.js';

/** Line pitch of a label and the gap to the next, in sizes of its text. */
const ROW = 1.25;
/** Rows that a value axis or a legend takes. */
const GUIDE = 2;
/** Rows that the heads of columns take beyond those of an axis. */
const HEADS = 2;
/** Rows that a plot needs where its height shows values. */
const PLOT = 4;

/** The least height of a chart in points at text scale 1; multiply by the scale. */
export function leastHeightOf(chart: Fittable): number {
  const { spec, rows, context } = chart;
  const units = unitsOf(spec);
  // A column `lines` says how many lines of text stand beside a category; where there are none, one over another in the whole plot.
  const tall = Math.max(1, ...rows.map((row) => Number(row.values['lines'] ?? 1)));
  const categories = Math.max(
    0,
    ...units.map(({ encoding }) => {
      const field = isDiscrete(encoding['y']) ? encoding['y']?.['field'] : undefined;
      const bars = typeof field === 'string' ? new Set(rows.map((row) => row.values[field])).size : 0;
      const offset = encoding['yOffset']?.['field'];
      return bars * tall * (typeof offset === 'string' ? Math.max(1, new Set(rows.map((row) => row.values[offset])).size) : 1);
    }),
  );
  const hasAxis = units.some(
    ({ encoding }) =>
      encoding['x'] !== undefined &&
      encoding['x']['axis'] !== null &&
      !(isNode(encoding['x']['axis']) && encoding['x']['axis']['labels'] === false),
  );
  const hasLegend = units.some(({ encoding }) =>
    ['color', 'fill', 'stroke', 'shape'].some(
      (channel) => typeof encoding[channel]?.['field'] === 'string' && encoding[channel]?.['legend'] !== null,
    ),
  );
  // Heads of columns over a matrix may have three lines.
  const hasHeads = units.some(({ encoding }) => isDiscrete(encoding['x']) && isDiscrete(encoding['y']));
  const plot = Math.max(categories === 0 ? Math.max(PLOT, tall) : categories, rowsOfTitle(chart));
  const needed = plot + (hasAxis ? GUIDE + (hasHeads ? HEADS : 0) : 0) + (hasLegend ? GUIDE : 0);
  return Math.ceil(needed * ROW * textSizeOf(context.kit, context.target));
}

/** Rows that the upright title of an axis of values is long: longer than its axis, it would run into what stands above. */
function rowsOfTitle({ spec, context }: Fittable): number {
  const size = textSizeOf(context.kit, context.target);
  const font = textFontOf(context.kit, context.target);
  const widths = unitsOf(spec).map(({ encoding: { y } }) => {
    const title = isNode(y?.['axis']) && y['axis']['title'] !== undefined ? y['axis']['title'] : y?.['title'];
    return typeof title === 'string' && y?.['axis'] !== null && !isDiscrete(y) ? context.measure.width(title, font, size) : 0;
  });
  return Math.max(0, ...widths) / (ROW * size);
}
