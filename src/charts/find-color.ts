// Turns the colours that Vega paints with back into the kit's, so that a chart follows the theme.
import type { Color } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** A colour and how opaque it is. */
export interface Paint {
  readonly color: Color;
  readonly opacity: number;
}

/** Finds the colour of a CSS value; undefined where nothing is painted. */
export type FindColor = (value: unknown) => Paint | undefined;

/** Shares of white that a lightened colour may have: one nearly white would be anybody's. */
const TINTS = { least: 0.02, most: 0.97 };

/**
 * Chart colours first, then the theme's slots, then the kit's other names: the first of equal values keeps its slot.
 * What is none of them but exactly a slot's colour mixed with white keeps that slot with its tint.
 */
export function createFindColor(kit: Kit): FindColor {
  const known = new Map<string, Color>();
  const withSlot = (color: Color): boolean => color.slot !== undefined;
  const all = [...kit.chartColors, ...Object.values(kit.colors)];
  for (const color of [...all.filter(withSlot), ...all]) if (!known.has(color.rgb.toUpperCase())) known.set(color.rgb.toUpperCase(), color);
  const slots = [...known.values()].filter(({ slot }) => slot?.startsWith('accent') === true || slot === 'text1' || slot === 'text2');
  const found = (rgb: string): Color => {
    const color = known.get(rgb) ?? findTint(rgb, slots) ?? { rgb };
    known.set(rgb, color);
    return color;
  };
  return (value) => {
    if (value === null || value === undefined || value === '' || value === 'none' || value === 'transparent') return undefined;
    const { rgb, opacity } = readCss(value);
    return opacity === 0 ? undefined : { color: found(rgb), opacity };
  };
}

const channels = (rgb: string): readonly number[] => [0, 2, 4].map((index) => Number.parseInt(rgb.slice(index, index + 2), 16));

/** What rounding a shade twice may change of a channel. */
const ROUNDING = 1;

/** A slot's colour lightened until it is this one. */
function findTint(rgb: string, slots: readonly Color[]): Color | undefined {
  const target = channels(rgb);
  for (const slot of slots) {
    const base = channels(slot.rgb);
    const darkest = base.indexOf(Math.min(...base));
    const room = 255 - (base[darkest] ?? 255);
    const tint = room === 0 ? 0 : ((target[darkest] ?? 0) - (base[darkest] ?? 0)) / room;
    if (tint < TINTS.least || tint > TINTS.most) continue;
    const mixed = base.map((part) => Math.round(part + (255 - part) * tint));
    if (mixed.every((part, index) => Math.abs(part - (target[index] ?? 0)) <= ROUNDING))
      return { ...slot, rgb, tint: Math.round(tint * 1e5) / 1e5 };
  }
  return undefined;
}

/** `#RGB`, `#RRGGBB`, `rgb()` and `rgba()`: all that checked specs and scales bring forth; a name that an expression makes up is painted grey. */
function readCss(value: unknown): { readonly rgb: string; readonly opacity: number } {
  const text = String(value).trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase(),
      opacity: 1,
    };
  if (/^#[0-9a-f]{6}$/i.test(text)) return { rgb: text.slice(1).toUpperCase(), opacity: 1 };
  if (text === 'black' || text === 'white') return { rgb: text === 'black' ? '000000' : 'FFFFFF', opacity: 1 };
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, opacity = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return { rgb: '808080', opacity: 1 };
  const hex = (part: number): string =>
    Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0');
  return { rgb: `${hex(red)}${hex(green)}${hex(blue)}`.toUpperCase(), opacity };
}
