// Strokes and signs in PowerPoint's terms.
import type { NativeLine, NativeMarker } from '../../frame/chart.js';
import type { LayerItem } from './types.js';

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : otherwise);

/** The stroke of a line: DrawingML knows names of dashes, whose lengths count in widths (ECMA-376 part 1, 20.1.10.49). */
export function lineOf(item: LayerItem['item']): NativeLine {
  const width = numberOf(item['strokeWidth'], 1);
  const dashes = Array.isArray(item['strokeDash']) ? item['strokeDash'].map(Number) : [];
  return { width, dash: dashOf(dashes, width) };
}

function dashOf(dashes: readonly number[], width: number): NativeLine['dash'] {
  const [on, off] = dashes;
  if (on === undefined || off === undefined || off === 0) return 'solid';
  const [drawn] = [on / width];
  if (dashes.length >= 6) return 'lgDashDotDot';
  if (dashes.length === 4) return drawn > 5 || Number(dashes[2]) / width > 5 ? 'lgDashDot' : 'dashDot';
  if (drawn <= 1.5) return 'sysDot';
  if (drawn <= 3.2) return 'sysDash';
  return drawn <= 5 ? 'dash' : 'lgDash';
}

const SHAPES: Readonly<Record<string, NativeMarker['shape']>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  'triangle-up': 'triangle',
  triangle: 'triangle',
  cross: 'plus',
  stroke: 'dash',
};

/** The sign of a point; undefined for shapes that PowerPoint lacks. */
export function markerOf(item: LayerItem['item']): NativeMarker | undefined {
  const shape = SHAPES[String(item['shape'] ?? 'circle')];
  if (shape === undefined) return undefined;
  const area = numberOf(item['size'], 64);
  const across = shape === 'circle' ? 2 * Math.sqrt(area / Math.PI) : Math.sqrt(area);
  const fill = item['fill'];
  const isHollow = fill === undefined || fill === null || fill === 'transparent' || fill === 'none';
  return { shape, size: Number(across.toFixed(1)), ...(isHollow ? { isHollow } : {}) };
}

/** How a line runs between its points: PowerPoint's smooth lines are cardinal splines; a monotone one never overshoots. */
export function curveOf(item: LayerItem['item'] | undefined): 'straight' | 'smooth' | undefined {
  const curve = String(item?.['interpolate'] ?? 'linear');
  if (curve === 'linear') return 'straight';
  return curve === 'cardinal' || curve === 'catmull-rom' ? 'smooth' : undefined;
}
