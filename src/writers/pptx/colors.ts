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
  if (opacity >= 1) return `<${tag} val="${value}"/>`;
  return `<${tag} val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></${tag}>`;
}

/** A solid fill. */
export const fillXml = (color: Color, opacity = 1): string => `<a:solidFill>${colorXml(color, opacity)}</a:solidFill>`;

/** A colour as pptxgenjs takes it. It knows no link colour: that one goes as its value and is completed afterwards. */
export const pptxColor = (color: Color): string =>
  color.slot === undefined || color.slot === 'link' ? color.rgb : SCHEME_COLORS[color.slot];

/** True when two colours are written the same way. */
export const sameColor = (first: Color, second: Color): boolean =>
  first.slot === undefined && second.slot === undefined ? first.rgb === second.rgb : first.slot === second.slot;
