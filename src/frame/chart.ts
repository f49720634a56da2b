// What a compiled chart is once it leaves charts/: its rows, a native description, a vector drawing and words.
import type { Color, FontRef, PathCommand, Stroke } from './types.js';

/** A series of a native chart; values stand beside the chart's categories, null where there is none. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Absent for the invisible base of a range. */
  readonly color?: Color;
  /** One colour a point, where single marks are highlighted. */
  readonly pointColors?: readonly Color[];
  /** Data labels; a text each, or the values themselves. */
  readonly labels?: 'value' | readonly string[];
  /** Where data labels stand; PowerPoint's own place for the kind when absent. An invisible series may carry the labels of its neighbour. */
  readonly labelPosition?: 'outsideEnd' | 'insideEnd' | 'center' | 'insideBase';
}

/** A chart that PowerPoint has a kind for, in PowerPoint's terms. */
export interface NativeChart {
  readonly kind: 'bar' | 'line' | 'area' | 'pie' | 'doughnut';
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Categories run top-down (horizontal bars read like a list). */
  readonly reversed: boolean;
  readonly categoryAxis: { readonly title?: string; readonly visible: boolean };
  readonly valueAxis: {
    readonly title?: string;
    readonly visible: boolean;
    readonly gridlines: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly majorUnit?: number;
    /** Excel number format, e.g. `0` or `0%`. */
    readonly format: string;
  };
  readonly legend: 'none' | 'top' | 'bottom' | 'right';
  /** Gap between bars in per cent of a bar. */
  readonly gapWidth: number;
  /** Size of axis and label text in points. */
  readonly textSize: number;
}

/** One paint operation of a vector drawing, in the drawing's own points. */
export type DrawingOperation =
  | {
      readonly type: 'path';
      readonly commands: readonly PathCommand[];
      readonly fill?: Color;
      readonly stroke?: Stroke;
      readonly opacity?: number;
    }
  | {
      readonly type: 'text';
      readonly text: string;
      /** Where the text starts, after alignment, on its baseline. */
      readonly x: number;
      readonly y: number;
      readonly width: number;
      /** Clockwise, degrees, about (x, y). */
      readonly angle: number;
      readonly font: FontRef;
      readonly size: number;
      readonly color: Color;
    };

/** A chart drawn at one size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly DrawingOperation[];
}

/** A cell of a chart row. */
export type ChartValue = string | number | null;

/** A row that a chart shows, and the statement ids (of the ledger) that it stands on. */
export interface ChartRow {
  readonly values: Readonly<Record<string, ChartValue>>;
  readonly evidence: readonly string[];
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
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The passages behind each row; beside `rows`. */
  readonly sources: readonly (readonly RowSource[])[];
  readonly native?: NativeChart;
  readonly drawing: Drawing;
}

/** Draws a compiled chart at a size in points; `scale` multiplies its text sizes. Handed to layout by pipeline. */
export type DrawChart<Chart> = (chart: Chart, width: number, height: number, scale: number) => ChartFigure;
