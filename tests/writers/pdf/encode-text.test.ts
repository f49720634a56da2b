import { describe, expect, it } from 'vitest';
import { type PlacedText, paintText } from '../../../src/writers/pdf/encode-text.js';
import type { GlyphPosition, PdfDocument, PdfFont } from '../../../src/writers/pdf/pdfkit-adapter.js';

const place: Omit<PlacedText, 'text'> = { x: 10, y: 20, size: 10, color: { rgb: '000000' } };

/** A font of single glyphs, each half an em wide, with the positions that a test gives them. */
function fontOf(positions: readonly Partial<GlyphPosition>[], has: (character: string) => boolean = () => true): PdfFont {
  return {
    id: 'F1',
    encode: (text) => [
      [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')),
      [...text].map((_, index) => ({ xAdvance: 500, xOffset: 0, yOffset: 0, advanceWidth: 500, ...positions[index] })),
    ],
    has,
    glyphOf: (character) => character.charCodeAt(0),
  };
}

/** The operators painted for a text. */
function painted(text: string, font: PdfFont, more: Partial<PlacedText> = {}): string {
  const operators: string[] = [];
  // Painting text touches only these two members of a document.
  const pdf = { paint: (each: string) => operators.push(each), useFont: () => undefined } as unknown as PdfDocument;
  paintText(pdf, font, { ...place, text, ...more });
  return operators.join('\n');
}

describe('paintText', () => {
  it('shows glyphs at a place, upright in coordinates that run downwards', () => {
    expect(painted('ab', fontOf([]))).toBe('BT 0 0 0 rg /F1 10 Tf 1 0 0 -1 10 20 Tm [<00610062>] TJ ET');
  });

  it('writes kerning between glyphs as an adjustment, none after the last', () => {
    expect(painted('AVA', fontOf([{ xAdvance: 420 }, { xAdvance: 420 }, { xAdvance: 480 }]))).toContain('[<0041> 80 <0056> 80 <0041>] TJ');
  });

  it('sets a mark sideways in place and comes back', () => {
    expect(painted('axb', fontOf([{}, { xAdvance: 0, xOffset: -300, advanceWidth: 0 }, {}]))).toContain(
      '[<0061> 300 <0078> -300 <0062>] TJ',
    );
  });

  it('raises a mark and comes back to the baseline', () => {
    expect(painted('axb', fontOf([{}, { yOffset: 120 }, {}]))).toContain('[<0061>] TJ 1.2 Ts [<0078>] TJ 0 Ts [<0062>] TJ ET');
    expect(painted('ax', fontOf([{}, { yOffset: 120 }]))).toContain('1.2 Ts [<0078>] TJ 0 Ts ET');
  });

  it('turns clockwise about the start of the baseline', () => {
    expect(painted('a', fontOf([]), { angle: 90 })).toContain('0 1 1 0 10 20 Tm');
    expect(painted('a', fontOf([]), { angle: -90 })).toContain('0 -1 -1 0 10 20 Tm');
  });

  it('shows nothing for nothing', () => {
    expect(painted('', fontOf([]))).toBe('');
    expect(painted('\u00AD\u200B\u0007', fontOf([]))).toBe('');
  });

  it('draws white space of any kind as a space', () => {
    expect(painted('\t\n\u00A0', fontOf([]))).toContain('<002000200020>');
  });

  it('draws a hyphen for a hard one that the font lacks', () => {
    expect(
      painted(
        '\u2011',
        fontOf([], (character) => character !== '\u2011'),
      ),
    ).toContain('<002d>');
    expect(painted('\u2011', fontOf([]))).toContain('<2011>');
  });

  it('names a character that the font lacks, beyond the basic plane too', () => {
    expect(() =>
      painted(
        'so 🕊',
        fontOf([], (character) => character !== '🕊'),
      ),
    ).toThrow('"🕊" (U+1F54A)');
  });
});
