// The door to fontkit: measures text as the PDF writer will shape it.
import { create, type Font } from 'fontkit';
import { type FontFaces, faceOf } from './face-of.js';
import type { Measure } from './measure.js';
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

type Features = 'default' | 'none';

/** One font file, parsed once, with the advances of the words shaped so far in font units. */
interface Shaper {
  readonly font: Font;
  readonly advances: Readonly<Record<Features, Map<string, number>>>;
}

const NO_FEATURES = { kern: false, liga: false, clig: false, calt: false };
/** Zero bytes that make a font file safe to read, see `paddedFont`. */
const PADDING = 16;

/** Words kept per font file: more than a long memo has, a few megabytes at most. */
const LARGEST_CACHE = 20_000;

/** Keyed by the bytes of a file, so that briefs built one after another share what was shaped. */
const shapers = new WeakMap<Uint8Array, Shaper>();

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
      return (advanceOf(text, shaper, features) * size) / shaper.font.unitsPerEm;
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

/**
 * A copy of a font file with zero bytes behind it, for fontkit and pdfkit.
 *
 * fontkit reads the bounding box of an empty glyph from where its outline would stand; where that glyph is the
 * file's last (the no-break space of Carlito), it would read past the end and throw.
 */
export function paddedFont(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(bytes.length + PADDING);
  padded.set(bytes);
  return padded;
}

function shaperFor(bytes: Uint8Array): Shaper {
  const known = shapers.get(bytes);
  if (known !== undefined) return known;
  const font = create(Buffer.from(paddedFont(bytes).buffer));
  if (!('layout' in font)) throw new Error('Cannot measure with a font collection, expected a single font');
  const shaper = { font, advances: { default: new Map<string, number>(), none: new Map<string, number>() } };
  shapers.set(bytes, shaper);
  return shaper;
}

/** Sums the advances of words, split where pdfkit splits: after each space or tab. */
function advanceOf(text: string, shaper: Shaper, features: Features): number {
  let sum = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit !== 32 && unit !== 9) continue;
    sum += advanceOfWord(text.slice(start, index + 1), shaper, features);
    start = index + 1;
  }
  return start < text.length ? sum + advanceOfWord(text.slice(start), shaper, features) : sum;
}

function advanceOfWord(word: string, { font, advances }: Shaper, features: Features): number {
  const cache = advances[features];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const advance = font.layout(word, features === 'none' ? NO_FEATURES : undefined).advanceWidth;
  if (cache.size >= LARGEST_CACHE) cache.clear();
  cache.set(word, advance);
  return advance;
}

/** Controls and default-ignorable characters (Unicode Standard, section 5.21) need no glyph: none is shown. */
const isDrawn = (character: string): boolean => !/^[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]$/u.test(character);

const hasGlyph = (character: string, font: Font): boolean => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
