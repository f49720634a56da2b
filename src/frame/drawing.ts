// A vector drawing of a chart: what was painted, in order, in the drawing's own points.
import type { Rect } from '../base/geometry.js';
import type { Color, FontRef, PathCommand } from './types.js';

/** A colour at a place of a gradient; `offset` is 0 to 1. */
export interface GradientStop {
  readonly offset: number;
  readonly color: Color;
}

/** A gradient over the box of the path that it fills; places are shares of that box's width and height. */
export type Gradient =
  | {
      readonly type: 'linear';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly stops: readonly GradientStop[];
    }
  | {
      readonly type: 'radial';
      readonly center: readonly [x: number, y: number];
      /** Where the first and the last stop stand. */
      readonly radii: readonly [inner: number, outer: number];
      readonly stops: readonly GradientStop[];
    };

/** What an area is filled with. */
export type Fill = Color | Gradient;

/** A line of a drawing. Absent members mean: solid, butt ends, mitred corners, opaque. */
export interface DrawnStroke {
  readonly color: Color;
  readonly width: number;
  /** Lengths of marks and gaps in points; an even number of them. */
  readonly dash?: readonly number[];
  /** How far into the pattern a line begins. */
  readonly dashOffset?: number;
  readonly cap?: 'round' | 'square';
  readonly join?: 'round' | 'bevel';
  readonly opacity?: number;
}

/** What every operation knows of itself. */
interface Operation {
  /** For people who look at a list of the parts: `Bar Apples`, `Axis label 2024`. */
  readonly name: string;
  /** Operations of one mark bear the same number, and follow one another. */
  readonly mark: number;
  /** Nothing is seen outside of it. */
  readonly clip?: Rect;
}

/** An area or a line. */
export interface PathOperation extends Operation {
  readonly type: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill?: Fill;
  /** Of the fill, 0 to 1; opaque when absent. */
  readonly opacity?: number;
  readonly stroke?: DrawnStroke;
}

/** A line of text. */
export interface TextOperation extends Operation {
  readonly type: 'text';
  readonly text: string;
  /** Where the text starts, after alignment, on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The end that stays where it is when letters turn out wider. */
  readonly align: 'left' | 'center' | 'right';
  /** Clockwise, degrees, about (x, y). */
  readonly angle: number;
  readonly font: FontRef;
  readonly size: number;
  readonly color: Color;
  /** Of the letters, 0 to 1; opaque when absent. */
  readonly opacity?: number;
  /** Painted behind the letters and past their edges by half its width. */
  readonly halo?: DrawnStroke;
}

/** One paint operation. */
export type DrawingOperation = PathOperation | TextOperation;

/** A chart drawn at one size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly DrawingOperation[];
}

/** True for a gradient. */
export const isGradient = (fill: Fill): fill is Gradient => 'stops' in fill;
