// What a compiled chart is once it leaves charts/: its rows, a native description, a vector drawing and words.

import type { Rect } from '../base/geometry.js';
import type { ChartTable } from './chart-table.js';
import type { Drawing } from './drawing.js';
import type { Color } from './types.js';

export type { Drawing } from './drawing.js';

/** What PowerPoint draws a series as. */
export type NativeKind = 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'bubble';

/** A stroke in PowerPoint's terms; `width` in points. */
export interface NativeLine {
  readonly width: number;
  readonly dash: 'solid' | 'sysDot' | 'sysDash' | 'dash' | 'lgDash' | 'dashDot' | 'lgDashDot' | 'lgDashDotDot';
}

/** The sign at each point of a line or of a scatter series. */
export interface NativeMarker {
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'plus' | 'x' | 'dash';
  /** Points, 2 to 72 (ECMA-376 part 1, 21.2.3.33). */
  readonly size: number;
  /** An outline in the series' colour around nothing. */
  readonly isHollow?: boolean;
}

/** How far each point may lie from its value, on either side; beside the series' values. */
export interface NativeErrorBars {
  readonly direction: 'x' | 'y';
  readonly plus: readonly (number | null)[];
  readonly minus: readonly (number | null)[];
  readonly color: Color;
  /** Points. */
  readonly width: number;
  readonly hasCaps: boolean;
}

/** A series of a native chart; values stand beside the chart's categories, or beside `x`; null where there is none. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Scatter and bubble: where each value stands along the number axis. */
  readonly x?: readonly (number | null)[];
  /** Bubble: what the areas of the bubbles show. */
  readonly sizes?: readonly (number | null)[];
  /** Absent for the invisible base of a range. */
  readonly color?: Color;
  /** One colour a point, where single marks are highlighted. */
  readonly pointColors?: readonly Color[];
  /** 0 to 1; 1 when absent. */
  readonly opacity?: number;
  /** Lines and scatter: the stroke between points; none when absent. */
  readonly line?: NativeLine;
  /** Lines and scatter: none when absent. */
  readonly marker?: NativeMarker;
  readonly isSmooth?: boolean;
  /** Lines over categories: one level, drawn from one side of the plot to the other. */
  readonly isLevel?: boolean;
  readonly errorBars?: readonly NativeErrorBars[];
  /** Left out of the legend; so is every series without a colour. */
  readonly isUnlisted?: boolean;
  /** Data labels; a text each, or the values themselves. */
  readonly labels?: 'value' | readonly string[];
  /** Excel format of labels that are values; that of the axis when absent. */
  readonly labelFormat?: string;
  /** What can be read on the mark or beside it when absent. */
  readonly labelColor?: Color;
  /** Where data labels stand; PowerPoint's own place for the kind when absent. An invisible series may carry the labels of its neighbour. */
  readonly labelPosition?: 'outsideEnd' | 'insideEnd' | 'center' | 'insideBase' | 'above' | 'below' | 'left' | 'right';
}

/** Series of one kind on the same axes. */
export interface NativePlot {
  readonly kind: NativeKind;
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  /** Gap between bars in per cent of a bar. */
  readonly gapWidth: number;
  /** Clustered bars of which each category has one: they stand in one row. */
  readonly isOverlaid?: boolean;
  /** Stands on the second value axis. */
  readonly isSecond: boolean;
  /** Bubble: the widest bubble in per cent of PowerPoint's own choice. */
  readonly bubbleScale?: number;
  /** Doughnut: the hole in per cent of the whole, 10 to 90. */
  readonly holeSize?: number;
  readonly series: readonly NativeSeries[];
}

/** An axis of numbers. */
export interface NativeValueAxis {
  readonly title?: string;
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** Excel number format, e.g. `0` or `0%`. */
  readonly format: string;
  /** Base of a logarithmic axis; linear when absent. */
  readonly logBase?: number;
  /** Runs against its usual direction. */
  readonly isReversed?: boolean;
}

/** A unit of the calendar, as a date axis counts. */
export type NativeTimeUnit = 'days' | 'months' | 'years';

/** What values stand over: words, days of the calendar, or numbers (for scatter and bubble). */
export type NativeCategoryAxis =
  | {
      readonly kind: 'text';
      readonly title?: string;
      readonly visible: boolean;
      /** Categories run top-down (horizontal bars read like a list) or from right to left. */
      readonly isReversed: boolean;
      /** Values stand on the ends of the axis, not half a step inside. */
      readonly isTight?: boolean;
    }
  | {
      readonly kind: 'date';
      readonly title?: string;
      readonly visible: boolean;
      readonly isReversed: boolean;
      readonly isTight?: boolean;
      readonly gridlines: boolean;
      /** The smallest step between two dates. */
      readonly baseUnit: NativeTimeUnit;
      readonly majorUnit: number;
      readonly majorTimeUnit: NativeTimeUnit;
      /** Excel serials. */
      readonly minimum: number;
      readonly maximum: number;
      /** Excel date format. */
      readonly format: string;
    }
  | ({ readonly kind: 'number' } & NativeValueAxis);

/** A chart that PowerPoint has a kind for, in PowerPoint's terms. */
export interface NativeChart {
  /** In painting order. */
  readonly plots: readonly NativePlot[];
  /** As the axis prints them; none where every value has its own x. */
  readonly categories: readonly string[];
  /** The same as Excel serials (days since 1899-12-30), where the category axis is one of dates. */
  readonly dates?: readonly number[];
  readonly categoryAxis: NativeCategoryAxis;
  readonly valueAxis: NativeValueAxis;
  readonly secondValueAxis?: NativeValueAxis;
  /** Values that are not there: a gap in their line, or none. */
  readonly blanks: 'gap' | 'span';
  readonly legend: 'none' | 'top' | 'bottom' | 'right';
  /** Size of axis and label text in points. */
  readonly textSize: number;
  /** The plot without its axis labels, in shares of the chart's width and height; PowerPoint's own place when absent. */
  readonly plotArea?: Rect;
}

/** What of a spec PowerPoint has no kind for. */
export interface NotNative {
  readonly reason: NotNativeReason;
  /** The mark, column or value that it is about. */
  readonly detail?: string;
}

/**
 * `mark`: no such mark; `kinds`: kinds that PowerPoint does not draw together, or not in this order; `axis`: what it stands over;
 * `scale`: not linear or logarithmic, or a third axis of values; `labels`: tick labels that no number format prints;
 * `stack`, `overlap`, `range`: how marks lie on each other; `gaps`: missing values; `curve`: how a line runs;
 * `color`: shades, or opacity that differs from mark to mark; `size`; `text` and `rule`: those that belong to no mark;
 * `position`: marks drawn elsewhere than their values; `views`: several plots in one figure; `empty`: nothing to draw.
 */
export type NotNativeReason =
  | 'mark'
  | 'kinds'
  | 'axis'
  | 'scale'
  | 'labels'
  | 'stack'
  | 'overlap'
  | 'range'
  | 'gaps'
  | 'curve'
  | 'color'
  | 'size'
  | 'text'
  | 'rule'
  | 'position'
  | 'views'
  | 'empty';

/** A picture of a chart with more parts than a group of shapes should have. */
export interface ChartPicture {
  /** SVG text with the fonts of the target by name. */
  readonly svg: string;
  /** The same in pixels, for programs that show no SVG. */
  readonly png: Uint8Array;
}

/** A cell of a chart row. */
export type ChartValue = string | number | null;

/** A row that a chart shows, and the statement ids (of the ledger) that it stands on. */
export interface ChartRow {
  readonly values: Readonly<Record<string, ChartValue>>;
  readonly evidence: readonly string[];
  /** How a map draws it: GeoJSON on paper, and columns that only place its label. No values: neither tables nor the ledger show them. */
  readonly shape?: {
    readonly geometry: { readonly type: string; readonly coordinates: unknown };
    readonly place: Readonly<Record<string, number>>;
  };
}

/** One passage that a row stands on, as a person reads it. */
export interface RowSource {
  /** Title. */
  readonly document: string;
  /** Where in the document: its file and the paragraph. */
  readonly place: string;
  /** ISO 8601 day, month or year of the document; empty where nobody knows it. */
  readonly date: string;
  readonly quotation: string;
}

/** A compiled chart drawn for one place. */
export interface ChartFigure {
  readonly id: string;
  readonly alt: string;
  /** What the chart shows, with the passages behind it. */
  readonly table: ChartTable;
  readonly native?: NativeChart;
  readonly drawing: Drawing;
  /** Present where a deck shows a picture instead of the drawing. */
  readonly picture?: ChartPicture;
}

/** Draws a compiled chart at a size in points; `scale` multiplies its text sizes. Handed to layout by pipeline. */
export type DrawChart<Chart> = (chart: Chart, width: number, height: number, scale: number) => ChartFigure;
