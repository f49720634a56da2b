// The look of every chart: a Vega-Lite config made from the kit, so that a spec says only what is shown.
import type { Color, FontRef, Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** Families by role, as they stand in a spec; they come back from Vega in the fonts of its texts. */
export interface ChartFamilies {
  readonly text: string;
  readonly heading: string;
}

/** Role names: what a drawing uses, whose texts name a role and no family. */
export const ROLE_FAMILIES: ChartFamilies = { text: 'text', heading: 'heading' };

/** A colour as Vega writes it. */
export const hexOf = (color: Color): string => `#${color.rgb.toLowerCase()}`;

/** Share of white in the palest shade of a scale: it is seen on paper. */
const PALEST = 0.76;

/** A colour with a share of white mixed into it, as Vega writes it. */
function lightened({ rgb }: Color, share: number): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The face of a chart's text: that of the kit's labels. */
export const textFontOf = (kit: Kit, target: Target): FontRef => ({ role: kit[target].styles.label.font.role });

/** Size of a chart's text in points. */
export const textSizeOf = (kit: Kit, target: Target, scale = 1): number => kit[target].styles.label.size * scale;

/**
 * Makes the config: no grid, no ticks, no frame, muted axis text, one colour until a spec asks for more,
 * legends (where labels cannot do) on top in one row.
 */
export function chartConfig(kit: Kit, target: Target, scale: number, families: ChartFamilies): Readonly<Record<string, unknown>> {
  const size = textSizeOf(kit, target, scale);
  const font = families[textFontOf(kit, target).role];
  const { text1, muted, rule, panel } = kit.colors;
  const first = hexOf(kit.chartColors[0] ?? kit.colors.accent1);
  const series = kit.chartColors.map(hexOf);
  // From a pale shade to the first colour: every shade between is a tint of that colour in the theme.
  const shades = [lightened(kit.chartColors[0] ?? kit.colors.accent1, PALEST), first];
  return {
    font,
    background: null,
    aria: false,
    padding: 0,
    view: { stroke: null },
    mark: { color: first, tooltip: null },
    bar: { color: first },
    line: { color: first, strokeWidth: size * 0.18, strokeCap: 'round', strokeJoin: 'round' },
    area: { color: first, line: false, opacity: 1 },
    point: { color: first, filled: true, size: size * 4, opacity: 1 },
    circle: { color: first, size: size * 4, opacity: 1 },
    square: { color: first, size: size * 4, opacity: 1 },
    tick: { color: first, thickness: size * 0.16, opacity: 1 },
    trail: { color: first },
    rect: { color: first },
    rule: { color: hexOf(rule), strokeWidth: 0.75 },
    arc: { color: first, stroke: hexOf(kit.colors.background1), strokeWidth: 1 },
    text: { color: hexOf(text1), font, fontSize: size },
    axis: {
      labelColor: hexOf(muted),
      labelFontSize: size,
      labelFontWeight: 'normal',
      labelPadding: size * 0.5,
      labelLimit: 0,
      // Under its tick at the ends too, as PowerPoint sets it.
      labelFlush: false,
      labelLineHeight: size * 1.2,
      titleColor: hexOf(muted),
      titleFontSize: size,
      titleFontWeight: 'normal',
      titlePadding: size * 0.6,
      titleLimit: 0,
      grid: false,
      gridColor: hexOf(rule),
      gridWidth: 0.75,
      ticks: false,
      domain: true,
      domainColor: hexOf(rule),
      domainWidth: 0.75,
      domainCap: 'butt',
    },
    axisBand: { labelAngle: 0 },
    axisPoint: { labelAngle: 0, labelOverlap: 'parity', labelSeparation: size * 0.3 },
    axisYBand: { labelColor: hexOf(text1), domain: true },
    axisTemporal: { labelSeparation: size * 0.5 },
    axisQuantitative: { domain: false, tickCount: 5 },
    legend: {
      orient: 'top',
      direction: 'horizontal',
      title: null,
      titleColor: hexOf(muted),
      titleFont: font,
      titleFontSize: size,
      titleFontWeight: 'normal',
      titleLimit: 0,
      gradientThickness: size,
      gradientLength: size * 16,
      labelColor: hexOf(muted),
      labelFontSize: size,
      labelLimit: 0,
      symbolType: 'square',
      symbolSize: size * size * 0.55,
      symbolStrokeWidth: 0,
      columnPadding: size * 1.2,
      rowPadding: size * 0.3,
      offset: size * 0.9,
      padding: 0,
      layout: { frame: 'bounds', anchor: 'start' },
    },
    // Panels of a chart of several views.
    header: {
      title: null,
      labelColor: hexOf(text1),
      labelFont: font,
      labelFontSize: size,
      labelFontWeight: 'bold',
      labelPadding: size * 0.5,
      labelLimit: 0,
      titleColor: hexOf(muted),
      titleFont: font,
      titleFontSize: size,
      titleFontWeight: 'normal',
    },
    title: { color: hexOf(text1), font, fontSize: size, fontWeight: 'bold', anchor: 'start', frame: 'group', offset: size * 0.5 },
    facet: { spacing: size * 1.4 },
    concat: { spacing: size * 1.8 },
    boxplot: {
      size: size * 1.6,
      box: { color: first, fillOpacity: 0.35 },
      median: { color: hexOf(text1), strokeWidth: 1.5 },
      outliers: { color: first, opacity: 1, filled: true, size: size * 2 },
      rule: { color: hexOf(muted), strokeWidth: 1 },
      ticks: { color: hexOf(muted), thickness: 1 },
    },
    errorbar: { ticks: true, rule: { color: hexOf(text1), strokeWidth: 1 } },
    errorband: { band: { opacity: 0.25 } },
    geoshape: { color: hexOf(panel), stroke: hexOf(kit.colors.background1), strokeWidth: 0.5 },
    range: { category: series, ordinal: shades, ramp: shades, heatmap: shades, diverging: [first, hexOf(panel), series[1] ?? first] },
    // Half a gap at either end of an axis, as PowerPoint sets its categories.
    scale: {
      bandPaddingInner: 0.4,
      barBandPaddingInner: 0.4,
      rectBandPaddingInner: 0.04,
      bandWithNestedOffsetPaddingInner: 0.2,
      bandWithNestedOffsetPaddingOuter: 0.1,
    },
  };
}
