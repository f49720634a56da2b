// How layout asks for the size of text; implemented once on the kit's font files.
import type { FontRef } from './types.js';

/** Font metrics of one target. Widths and heights are points. */
export interface Measure {
  /** Advance width of shaped text in a font at a size, kerning included. */
  width(text: string, font: FontRef, size: number): number;
  /** Height above the baseline. */
  ascent(font: FontRef, size: number): number;
  /** Depth below the baseline, positive. */
  descent(font: FontRef, size: number): number;
  /** The characters of a text that the font has no glyph for, each once. */
  missing(text: string, font: FontRef): readonly string[];
}
