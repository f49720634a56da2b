// Text measured without fonts: every character half its size wide, so that tests can count.
import type { Measure } from '../../src/frame/measure.js';

/** Half an em a character; nothing from the CJK blocks and nothing beyond the basic plane has a glyph. */
export const fixedMeasure: Measure = {
  width: (text, _font, size) => [...text].length * size * 0.5,
  ascent: (_font, size) => size * 0.8,
  descent: (_font, size) => size * 0.2,
  missing: (text) => [...new Set(text)].filter((character) => (character.codePointAt(0) ?? 0) >= 0x4e00),
};
