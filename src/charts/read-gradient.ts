// Gradients as Vega's marks hold them, with the kit's colours.
import type { Gradient, GradientStop } from '../frame/drawing.js';
import type { Color } from '../frame/types.js';
import type { FindColor, Paint } from './find-color.js';
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** A gradient of a mark, kept from Vega's own renderer: that would need a real canvas for those that run aslant. */
export interface VegaGradient {
  readonly vegaGradient: SpecNode;
}

/** Wraps a paint of a mark where it is a gradient. */
export const wrapGradient = (paint: unknown): unknown =>
  isNode(paint) && typeof paint['gradient'] === 'string' ? { vegaGradient: paint } : paint;

/** True for a wrapped gradient. */
export const isVegaGradient = (style: unknown): style is VegaGradient => isNode(style) && 'vegaGradient' in style;

const numberOf = (value: unknown, usual: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : usual);

/** Reads a gradient, its places as shares of the box that it fills (Vega, "Gradients"). Undefined without stops. */
export function readGradient({ vegaGradient }: VegaGradient, findColor: FindColor): Gradient | undefined {
  const given: readonly unknown[] = Array.isArray(vegaGradient['stops']) ? vegaGradient['stops'] : [];
  const paints = given.flatMap((stop) => (isNode(stop) ? [{ offset: numberOf(stop['offset'], 0), paint: findColor(stop['color']) }] : []));
  const [first] = paints;
  if (first === undefined) return undefined;
  const stops = withoutMiddles(
    paints.map(({ offset, paint }): GradientStop => ({ offset: Math.min(1, Math.max(0, offset)), color: colorOf(paint) })),
  );
  const at = (name: string, usual: number): number => numberOf(vegaGradient[name], usual);
  if (vegaGradient['gradient'] === 'radial')
    return { type: 'radial', center: [at('x2', 0.5), at('y2', 0.5)], radii: [at('r1', 0), at('r2', 0.5)], stops };
  return { type: 'linear', from: [at('x1', 0), at('y1', 0)], to: [at('x2', 1), at('y2', 0)], stops };
}

const channelsOf = ({ rgb }: Color): readonly number[] => [0, 2, 4].map((index) => Number.parseInt(rgb.slice(index, index + 2), 16));

/** Levels of a channel by which a stop may differ from the mix of those around it and still say nothing. */
const SAME = 2;

/** The stops without those that a straight mix of their neighbours gives anyway: programs do best with few. */
function withoutMiddles(stops: readonly GradientStop[]): readonly GradientStop[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined || stops.length < 3) return stops;
  const [from, to] = [channelsOf(first.color), channelsOf(last.color)];
  const errorOf = ({ offset, color }: GradientStop): number => {
    const share = last.offset === first.offset ? 0 : (offset - first.offset) / (last.offset - first.offset);
    return Math.max(
      ...channelsOf(color).map((part, index) => Math.abs(part - ((from[index] ?? 0) * (1 - share) + (to[index] ?? 0) * share))),
    );
  };
  const errors = stops.map(errorOf);
  const worst = errors.indexOf(Math.max(...errors));
  if ((errors[worst] ?? 0) <= SAME) return [first, last];
  return [...withoutMiddles(stops.slice(0, worst + 1)), ...withoutMiddles(stops.slice(worst)).slice(1)];
}

const WHITE: Color = { rgb: 'FFFFFF' };

/** A stop is opaque: one that lets paper through is set in a blend with it. */
function colorOf(paint: Paint | undefined): Color {
  if (paint === undefined || paint.opacity >= 0.999) return paint?.color ?? WHITE;
  const parts = channelsOf(paint.color);
  const mixed = parts.map((part) => Math.round(part * paint.opacity + 255 * (1 - paint.opacity)));
  return { rgb: mixed.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('') };
}
