// Words shaped once are shaped as fontkit would shape them, whatever was shaped before.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Font, type GlyphRun } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { openFont, paddedFont, shaperFor, shapeWord } from '../../src/frame/shaper.js';

const folder = 'templates/dragoman/fonts/';
const faces = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
const bytesOf = (face: string): Uint8Array => new Uint8Array(readFileSync(folder + face));
/** A font that nobody has used before. */
const freshFont = (bytes: Uint8Array): Font => create(Buffer.from(paddedFont(bytes))) as Font; // The kit's files hold one font each.

const WORDS = [
  'office ',
  'efficient',
  'ffl',
  'AV',
  'To ',
  'e\u0301',
  '1⁄2',
  'no\u00A0break',
  'Чёрное ',
  'İı',
  '№5,',
  '“P.A.”',
  ' ',
  '-\u2011-',
  '',
];

/** Latin and Cyrillic letters, digits, punctuation, and what is not to be added up: marks, modifiers, Greek, a fraction. */
const word = fc.stringMatching(/^(?:[\u0020-\u024Fа-џӘәҒғ’“”–…€₺αΩ⁄]|\u0301|\u02DE){0,8}$/u);

/** What pdfkit takes of a run. */
const drawn = ({ glyphs, positions, advanceWidth }: GlyphRun) => ({
  glyphs: glyphs.map(({ id, codePoints, advanceWidth: advance }) => [id, codePoints, advance]),
  positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [xAdvance, yAdvance, xOffset, yOffset]),
  advanceWidth,
});

describe('shapeWord', () => {
  test.each(faces)('gives the advances of fontkit, with features and without: %s', (face) => {
    const bytes = bytesOf(face);
    const shaper = shaperFor(bytes);
    const font = freshFont(bytes);
    const hasAll = (text: string): boolean => [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    const check = (text: string): void => {
      expect(shapeWord(text, shaper, 'default').advance, text).toBe(font.layout(text).advanceWidth);
      const without = font.layout(text, { kern: false, liga: false, clig: false, calt: false });
      expect(shapeWord(text, shaper, 'none').advance, text).toBe(without.advanceWidth);
    };
    for (const text of WORDS) check(text);
    fc.assert(fc.property(word.filter(hasAll), check), { numRuns: 150 });
  });

  test('tells which words draw each character by its own glyph, in its place', () => {
    const shaper = shaperFor(bytesOf('SourceSerif4-Regular.ttf'));
    const advances = (text: string) => shapeWord(text, shaper, 'default').advances;
    expect(advances('AV')?.length).toBe(2);
    expect(advances('AV')?.[0]).toBeLessThan(shaper.font.glyphsForString('A')[0]?.advanceWidth ?? 0);
    expect([advances('ffi'), advances('1⁄2')]).toEqual([undefined, undefined]);
  });

  test.each(faces)('shows no soft hyphen, and every hyphen, in whichever order they come: %s', (face) => {
    for (const order of [
      ['-', '\u00AD', '\u2011'],
      ['\u00AD', '\u2011', '-'],
    ]) {
      const shaper = shaperFor(bytesOf(face)); // Read again, so that nothing has been shaped before.
      const advances = new Map(order.map((text) => [text, shapeWord(text, shaper, 'default').advance]));
      expect(advances.get('\u00AD')).toBe(0);
      expect(advances.get('-')).toBeGreaterThan(0);
      expect(advances.get('\u2011')).toBeGreaterThan(0);
      expect(shapeWord('a\u00ADb', shaper, 'none').advance).toBe(shapeWord('ab', shaper, 'none').advance);
    }
  });

  test('throws where the bytes are no font', () => {
    expect(() => shaperFor(new Uint8Array([1, 2, 3, 4]))).toThrow();
  });
});

describe('openFont', () => {
  test.each(faces)('lays out as a font that nobody used before, down to the characters of each glyph: %s', (face) => {
    const bytes = bytesOf(face);
    // Other documents came first, with other characters for the glyphs of the space, the hyphen and the ligature.
    for (const text of ['\u00A0\u2011ﬁ', 'fi', '\u202F']) openFont(bytes).layout(text);
    for (const text of ['\u00A0', '\u2011', 'ﬁ', '\u02BC']) shapeWord(text, shaperFor(bytes), 'default');
    const [font, expected] = [openFont(bytes), freshFont(bytes)];
    for (const text of [...WORDS, 'ﬁ', 'fi', 'officeﬁ '])
      expect(drawn(font.layout(text, undefined)), text).toEqual(drawn(expected.layout(text)));
  });

  test('keeps the glyphs of two documents apart', () => {
    const bytes = bytesOf('Carlito-Regular.ttf');
    const space = (font: Font) => font.layout(' ').glyphs[0]?.codePoints;
    const [one, other] = [openFont(bytes), openFont(bytes)];
    one.layout('\u00A0');
    expect(space(other)).toEqual([0x20]);
    expect(one.layout(' ').glyphs[0]).not.toBe(other.layout(' ').glyphs[0]);
  });

  test('shapes anew where features are asked for', () => {
    const font = openFont(bytesOf('Carlito-Regular.ttf'));
    expect(font.layout('AV', { kern: false }).advanceWidth).toBeGreaterThan(font.layout('AV').advanceWidth);
  });
});
