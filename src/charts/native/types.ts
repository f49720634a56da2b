// What the parts of the native compiler pass on: layers as Vega evaluated them, or why there is no native form.
import type { NativeChart, NotNative, NotNativeReason } from '../../frame/chart.js';
import type { FindColor } from '../find-color.js';
import type { ChartContext } from '../types.js';
import type { VegaSpec } from './read-vega.js';

/** A value, or why there is none. */
export type Native<T> = T | NotNative;

export const not = (reason: NotNativeReason, detail?: string): NotNative => (detail === undefined ? { reason } : { reason, detail });

/** True where there is no native form. */
export const isNot = <T extends object>(value: T | NotNative): value is NotNative => 'reason' in value && typeof value.reason === 'string';

/** A scale as Vega made it. */
export interface Scale {
  readonly name: string;
  readonly type: 'discrete' | 'time' | 'number' | 'log' | 'other';
  readonly domain: readonly unknown[];
  /** Pixels along its channel. */
  readonly at: (value: unknown) => number;
  /** Width of a band; 0 for points and numbers. */
  readonly bandwidth: number;
  readonly step: number;
}

/** Where a mark takes a position from: a column of its rows on a scale, one value on it, or an edge of the plot. */
export interface Position {
  readonly scale?: Scale;
  readonly field?: string;
  /** Known where the position is one value for all. */
  readonly constant?: unknown;
}

/** One drawn item: its row, and what Vega made of it. */
export interface LayerItem {
  readonly datum: Readonly<Record<string, unknown>>;
  readonly item: Readonly<Record<string, unknown>>;
}

export type LayerKind = 'bar' | 'line' | 'area' | 'arc' | 'point' | 'tick' | 'rule' | 'text';

/** One mark of the spec with all it drew. */
export interface Layer {
  readonly kind: LayerKind;
  readonly x?: Position;
  readonly y?: Position;
  readonly x2?: Position;
  readonly y2?: Position;
  readonly xOffset?: Position;
  readonly yOffset?: Position;
  /** Columns that tell its series apart. */
  readonly seriesFields: readonly string[];
  /** The scale that colours its series. */
  readonly colorScale?: Scale;
  /** The column that its size or its angle shows. */
  readonly sizeField?: string;
  readonly thetaField?: string;
  /** A line in the order of a column of its own. */
  readonly hasOwnOrder: boolean;
  readonly items: readonly LayerItem[];
}

/** What every part may look at. */
export interface Reading {
  readonly context: ChartContext;
  readonly vega: VegaSpec;
  readonly layers: readonly Layer[];
  readonly findColor: FindColor;
  /** Printed tick labels of a scale, in order; none where it has no axis or prints none. */
  readonly ticksOf: (scale: string) => readonly Tick[];
  /** Titles that the spec gives to columns, whether an axis prints them or not. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface Tick {
  readonly value: unknown;
  readonly text: string;
  /** False where it would touch its neighbour and is left out. */
  readonly isShown: boolean;
}

/** The parts of a native chart that are the same for every kind. */
export type Furniture = Pick<NativeChart, 'legend' | 'textSize'>;
