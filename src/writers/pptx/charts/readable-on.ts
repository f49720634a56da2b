// Which of two text colours can be read on a fill.
import type { Color } from '../../../frame/types.js';

/** Relative luminance (WCAG 2.2, definition). */
function luminance({ rgb }: Color): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(rgb.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2, definition). */
function contrast(first: Color, second: Color): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** The first text colour where it reaches 4.5:1 on the fill, else the better of the two. */
export function readableOn(fill: Color, first: Color, second: Color): Color {
  if (contrast(fill, first) >= 4.5) return first;
  return contrast(fill, second) > contrast(fill, first) ? second : first;
}
