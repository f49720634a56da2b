// The door to fontkit: every font file is parsed once, every word shaped once.
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';
import { createMemory, type Remember } from '../base/remember.js';

/** `default` kerns and joins ligatures, `none` does neither. */
export type Features = 'default' | 'none';

/** What shaping a word came to, in font units. */
export interface ShapedWord {
  readonly advance: number;
  /** The advance of each glyph where every character is drawn by its own glyph and in its place; absent where shaping did more. */
  readonly advances?: readonly number[];
}

/** A font file with the words shaped so far. */
export interface Shaper {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly words: Readonly<Record<Features, Remember<ShapedWord>>>;
}

const NO_FEATURES = { kern: false, liga: false, clig: false, calt: false };
/** Where no mark stands, none is placed: fontkit would look at every letter for one. */
const NO_MARKS = { mark: false, mkmk: false };
/** Letters, digits and marks of punctuation that stand side by side: without features their advances add up, and shaping them is slow. */
const UNJOINED = /^(?:(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}]|[\p{Nd}\p{P}\p{Zs}\p{Sc}])*$/u;

/** Unicode Standard, section 5.21. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Zero bytes that make a font file safe to read, see `paddedFont`. */
const PADDING = 16;

/** Words kept per font file: more than a long memo has, a few megabytes at most. */
const MOST_WORDS = 20_000;

/** Keyed by the bytes of a file, so that briefs built one after another share what was shaped. */
const shapers = new WeakMap<Uint8Array, Shaper>();

/** The shaper of a font file; throws where the bytes are no single font. */
export function shaperFor(bytes: Uint8Array): Shaper {
  const known = shapers.get(bytes);
  if (known !== undefined) return known;
  const font = parseFont(bytes);
  const words = { default: createMemory<ShapedWord>(MOST_WORDS), none: createMemory<ShapedWord>(MOST_WORDS) };
  const shaper = { font, unitsPerEm: font.unitsPerEm, words };
  shapers.set(bytes, shaper);
  return shaper;
}

/**
 * Shapes a word without the characters that show nothing, or gives what shaping it came to before.
 * A soft hyphen may share its glyph with the hyphen, and fontkit would hide whichever comes second as it hides the first.
 */
export function shapeWord(word: string, { font, words }: Shaper, features: Features): ShapedWord {
  return words[features](word, () => {
    const shown = word.replace(IGNORABLE, '');
    const isUnjoined = UNJOINED.test(shown);
    if (features === 'default') {
      const run = isUnjoined ? font.layout(shown, NO_MARKS) : font.layout(shown);
      return shapedWord(run, font.glyphsForString(shown), shown === word);
    }
    if (!isUnjoined) return { advance: font.layout(shown, NO_FEATURES).advanceWidth };
    return { advance: font.glyphsForString(shown).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
  });
}

/** `own` are the glyphs of the characters; `isWhole` says that these are all of the word's. */
function shapedWord({ glyphs, positions, advanceWidth }: GlyphRun, own: readonly Glyph[], isWhole: boolean): ShapedWord {
  const isPlain =
    isWhole &&
    own.length === glyphs.length &&
    own.every(({ id }, index) => id === glyphs[index]?.id) &&
    positions.every(({ xOffset, yOffset, yAdvance }) => xOffset === 0 && yOffset === 0 && yAdvance === 0);
  return { advance: advanceWidth, ...(isPlain ? { advances: positions.map(({ xAdvance }) => xAdvance) } : {}) };
}

/**
 * A font for one document, to be embedded. It shares the tables and the shaped words of its file, but none of its glyphs:
 * fontkit ties a glyph to the characters that it was first asked for, and a PDF file tells readers those.
 */
export function openFont(bytes: Uint8Array): Font {
  const shaper = shaperFor(bytes);
  const font = parseFont(bytes);
  shareTables(shaper.font, font);
  const shape = font.layout.bind(font);
  font.layout = (text, ...options) => {
    const isUsual = options.every((option) => option === undefined);
    const advances = isUsual ? shapeWord(text, shaper, 'default').advances : undefined;
    if (advances === undefined) return shape(text, ...options);
    const run = shape('');
    run.glyphs = font.glyphsForString(text);
    run.positions = advances.map((xAdvance) => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    // fontkit looks up the space after each layout; here too, or another character could be the first to name its glyph.
    font.glyphForCodePoint(0x20);
    return run;
  };
  return font;
}

/** Decoded tables depend on the file alone; fontkit itself shares them between the instances of a variable font. */
function shareTables(from: Font, to: Font): void {
  // The field is not in fontkit's typings; the tests of this folder fail where a release renames it.
  (to as unknown as { _tables: object })._tables = (from as unknown as { _tables: object })._tables;
}

/**
 * A copy of a font file with zero bytes behind it, for fontkit.
 *
 * fontkit reads the bounding box of an empty glyph from where its outline would stand; where that glyph is the
 * file's last (the no-break space of Carlito), it would read past the end and throw.
 */
export function paddedFont(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(bytes.length + PADDING);
  padded.set(bytes);
  return padded;
}

function parseFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(paddedFont(bytes).buffer));
  if (!('layout' in font)) throw new Error('Cannot measure with a font collection, expected a single font');
  return font;
}
