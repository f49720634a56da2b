// Turns the colours that Vega paints with back into the kit's, so that a chart follows the theme.
import type { Color } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** A colour and how opaque it is. */
interface Paint {
  readonly color: Color;
  readonly opacity: number;
}

/** Finds the colour of a CSS value; undefined where nothing is painted. */
export type FindColor = (value: unknown) => Paint | undefined;

/** Chart colours first, then the theme's slots, then the kit's other names: the first of equal values keeps its slot. */
export function createFindColor(kit: Kit): FindColor {
  const known = new Map<string, Color>();
  const withSlot = (color: Color): boolean => color.slot !== undefined;
  const all = [...kit.chartColors, ...Object.values(kit.colors)];
  for (const color of [...all.filter(withSlot), ...all]) if (!known.has(color.rgb.toUpperCase())) known.set(color.rgb.toUpperCase(), color);
  return (value) => {
    if (value === null || value === undefined || value === '' || value === 'none' || value === 'transparent') return undefined;
    const { rgb, opacity } = readCss(value);
    return opacity === 0 ? undefined : { color: known.get(rgb) ?? { rgb }, opacity };
  };
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
