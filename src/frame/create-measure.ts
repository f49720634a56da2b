// Measures text as the PDF writer will shape it.
import { type FontFaces, faceOf } from './face-of.js';
import type { Measure } from './measure.js';
import { type Features, type Shaper, shaperFor, shapeWord } from './shaper.js';
import type { FontRef } from './types.js';

/** What measuring needs of a kit's fonts: per role the bytes of each face. */
export type MeasurableFonts = Readonly<Record<FontRef['role'], { readonly faces: FontFaces<{ readonly bytes: Uint8Array }> }>>;

/** What a font file says of itself. */
export interface FontDescription {
  readonly family: string;
  readonly style: string;
}

export interface MeasureOptions {
  /**
   * `default` kerns and joins ligatures, as pdfkit does; `none` does neither, as programs may that wrap the text
   * again: in our fonts up to 1.5 % wider. `default` when absent.
   */
  readonly features?: Features;
}

/**
 * Measures text on font files exactly as pdfkit's `widthOfString` does: default features (kerning, ligatures),
 * each word shaped together with the space that follows it. Files are parsed when first used.
 * Throws where a file is not a font; `describeFont` tells beforehand.
 */
export function createMeasure(fonts: MeasurableFonts, options: MeasureOptions = {}): Measure {
  const features = options.features ?? 'default';
  const shaperOf = (font: FontRef): Shaper => shaperFor(faceOf(fonts[font.role].faces, font).bytes);
  return {
    width(text, font, size) {
      const shaper = shaperOf(font);
      return (advanceOf(text, shaper, features) * size) / shaper.unitsPerEm;
    },
    ascent(font, size) {
      const { ascent, unitsPerEm } = shaperOf(font).font;
      return (ascent * size) / unitsPerEm;
    },
    descent(font, size) {
      const { descent, unitsPerEm } = shaperOf(font).font;
      return (-descent * size) / unitsPerEm;
    },
    missing(text, font) {
      const characters = [...new Set(text)];
      return characters.filter((character) => isDrawn(character) && !hasGlyph(character, shaperOf(font).font));
    },
  };
}

/** Names in a font file; undefined where the bytes are no single TrueType or OpenType font. */
export function describeFont(bytes: Uint8Array): FontDescription | undefined {
  try {
    const { font } = shaperFor(bytes);
    return { family: font.familyName, style: font.subfamilyName };
  } catch {
    return undefined;
  }
}

/** Sums the advances of words, split where pdfkit splits: after each space or tab. */
function advanceOf(text: string, shaper: Shaper, features: Features): number {
  let sum = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit !== 32 && unit !== 9) continue;
    sum += shapeWord(text.slice(start, index + 1), shaper, features).advance;
    start = index + 1;
  }
  return start < text.length ? sum + shapeWord(text.slice(start), shaper, features).advance : sum;
}

/** Controls and default-ignorable characters (Unicode Standard, section 5.21) need no glyph: none is shown. */
const isDrawn = (character: string): boolean => !/^[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]$/u.test(character);

const hasGlyph = (character: string, font: Shaper['font']): boolean => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
