// Shapes a stretch of text and writes it as a text object; nothing is wrapped, spaced or advanced here.
import type { Color } from '../../frame/types.js';
import { decimal, fillColor } from './content.js';
import type { PdfDocument, PdfFont } from './pdfkit-adapter.js';

/** A stretch of text at its place: the start of its baseline in frame coordinates. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: Color;
  /** Clockwise, degrees. */
  readonly angle?: number;
}

/** Paints a stretch of text. Throws where the font lacks a character: layout reports those before a writer runs. */
export function paintText(pdf: PdfDocument, font: PdfFont, { text, x, y, size, color, angle = 0 }: PlacedText): void {
  const drawn = drawableText(text, font);
  if (drawn === '') return;
  pdf.useFont(font);
  const turn = (angle * Math.PI) / 180;
  // Frames run downwards, text runs upwards: the matrix turns each line of text the right way up.
  const [cosine, sine] = [decimal(Math.cos(turn), 5), decimal(Math.sin(turn), 5)];
  const matrix = `${cosine} ${sine} ${sine} ${decimal(-Math.cos(turn), 5)} ${decimal(x)} ${decimal(y)} Tm`;
  pdf.paint(`BT ${fillColor(color)} /${font.id} ${decimal(size)} Tf ${matrix} ${showGlyphs(font, drawn, size)} ET`);
}

/** Text-showing operators: kerning as adjustments, marks shifted sideways in place and upwards by text rise. */
function showGlyphs(font: PdfFont, text: string, size: number): string {
  const [codes, positions] = font.encode(text);
  const operators: string[] = [];
  let items: string[] = [];
  let codesInRow = '';
  let adjustment = 0;
  let rise = 0;
  const endRow = (): void => {
    if (codesInRow !== '') items.push(`<${codesInRow}>`);
    codesInRow = '';
  };
  const adjust = (): void => {
    const rounded = decimal(-adjustment);
    if (rounded === '0') return;
    endRow();
    items.push(rounded);
    adjustment = 0;
  };
  const show = (): void => {
    endRow();
    if (items.length > 0) operators.push(`[${items.join(' ')}] TJ`);
    items = [];
  };
  positions.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, index) => {
    adjustment += xOffset;
    adjust();
    if (yOffset !== rise) {
      show();
      operators.push(`${decimal((yOffset * size) / 1000)} Ts`);
      rise = yOffset;
    }
    codesInRow += codes[index] ?? '';
    adjustment += xAdvance - xOffset - advanceWidth;
  });
  show();
  if (rise !== 0) operators.push('0 Ts');
  return operators.join(' ');
}

/**
 * Characters that fonts often draw with the glyph of another. A PDF font says of a glyph only one character, so the
 * commoner one is drawn, lest every quotation mark be read as the letter that happened to come first.
 */
const TWINS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u202F': '\u2009',
  '\u02BB': '\u2018',
  '\u02BC': '\u2019',
  '\u00B5': '\u03BC',
  '\u2126': '\u03A9',
  '\u2206': '\u0394',
  '\u2215': '\u2044',
};

/** The text as its font draws it: white space as spaces, nothing invisible, twins as one. */
function drawableText(text: string, font: PdfFont): string {
  let drawn = '';
  for (const character of text.replace(/[\t\n\v\f\r\u0085\u00A0\u2028\u2029]/g, ' ')) {
    // Controls and default-ignorable characters show nothing (Unicode Standard, 5.21), but fonts have boxes for them.
    if (/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character)) continue;
    const twin = TWINS[character];
    if (twin !== undefined && font.has(twin) && (!font.has(character) || font.glyphOf(twin) === font.glyphOf(character))) drawn += twin;
    else if (font.has(character)) drawn += character;
    else throw new Error(`Cannot draw ${describe(character)} of "${text}": its font has no such glyph`);
  }
  return drawn;
}

const describe = (character: string): string =>
  `"${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
