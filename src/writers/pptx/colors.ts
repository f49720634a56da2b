// Colours as Office files write them.
import type { Color, ColorSlot } from '../../frame/types.js';

/** Theme colours as shapes refer to them (ECMA-376 part 1, 20.1.10.54). */
const SCHEME_COLORS: Readonly<Record<ColorSlot, string>> = {
  text1: 'tx1',
  background1: 'bg1',
  text2: 'tx2',
  background2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  link: 'hlink',
};

/** A colour element: the theme's where the colour has a slot. `opacity` is 0 to 1. */
export function colorXml(color: Color, opacity = 1): string {
  const [tag, value] = color.slot === undefined ? ['a:srgbClr', color.rgb] : ['a:schemeClr', SCHEME_COLORS[color.slot]];
  const changes = `${color.slot === undefined ? '' : tintXml(color)}${opacity >= 1 ? '' : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`}`;
  return changes === '' ? `<${tag} val="${value}"/>` : `<${tag} val="${value}">${changes}</${tag}>`;
}

/**
 * White mixed into a theme colour, as changes of lightness and saturation (ECMA-376 part 1, 20.1.2.3.18 to 20.1.2.3.27).
 * A mix moves the lightness straight towards 1; the saturation follows from both lightnesses.
 */
function tintXml({ rgb, tint = 0 }: Color): string {
  if (tint <= 0) return '';
  const channels = [0, 2, 4].map((index) => Number.parseInt(rgb.slice(index, index + 2), 16) / 255);
  const mixed = (Math.max(...channels) + Math.min(...channels)) / 2;
  const plain = Math.max(0, (mixed - tint) / (1 - tint));
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const saturation = room(mixed) === 0 ? 1 : ((1 - tint) * room(plain)) / room(mixed);
  const share = (value: number): number => Math.round(value * 100_000);
  const saturationXml = Math.abs(saturation - 1) < 0.005 ? '' : `<a:satMod val="${share(saturation)}"/>`;
  return `${saturationXml}<a:lumMod val="${share(1 - tint)}"/><a:lumOff val="${share(tint)}"/>`;
}

/** A solid fill. */
export const fillXml = (color: Color, opacity = 1): string => `<a:solidFill>${colorXml(color, opacity)}</a:solidFill>`;

/** A colour as pptxgenjs takes it. It knows no link colour and no tints: they go as its value and is completed afterwards. */
export const pptxColor = (color: Color): string =>
  color.slot === undefined || color.slot === 'link' || color.tint !== undefined ? color.rgb : SCHEME_COLORS[color.slot];

/** True when two colours are written the same way. */
export const sameColor = (first: Color, second: Color): boolean =>
  first.slot === undefined && second.slot === undefined
    ? first.rgb === second.rgb
    : first.slot === second.slot && first.tint === second.tint;
