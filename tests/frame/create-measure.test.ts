// The measure agrees with what pdfkit will draw.
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { createMeasure, describeFont, type MeasurableFonts } from '../../src/frame/create-measure.js';
import { paddedFont } from '../../src/frame/shaper.js';

const file = (name: string): { bytes: Uint8Array } => ({ bytes: new Uint8Array(readFileSync(`templates/dragoman/fonts/${name}.ttf`)) });

const deckFaces = {
  regular: file('Carlito-Regular'),
  bold: file('Carlito-Bold'),
  italic: file('Carlito-Italic'),
  boldItalic: file('Carlito-BoldItalic'),
};
const deck: MeasurableFonts = { heading: { faces: deckFaces }, text: { faces: deckFaces } };
const memo: MeasurableFonts = {
  heading: { faces: { regular: file('SourceSans3-Regular'), bold: file('SourceSans3-SemiBold'), italic: file('SourceSans3-Italic') } },
  text: {
    faces: {
      regular: file('SourceSerif4-Regular'),
      bold: file('SourceSerif4-SemiBold'),
      italic: file('SourceSerif4-Italic'),
      boldItalic: file('SourceSerif4-SemiBoldItalic'),
    },
  },
};

const TEXTS = [
  'Türkiye’s office is efficient: ffi, ffl, fj',
  'Azərbaycan, Şuşa, Iğdır, İstanbul, çağ, göğüs, ılık',
  'Киев и Анкара: Чёрное море, Їжак, №5',
  '“AV To” ‘Wa’ „Te“ «P.A.» — 4–5 % of €1,000.50 …',
  '  two  spaces\tand a tab ',
  'no\u00A0break',
  '',
];

const lastGlyphWidth = (bytes: Uint8Array): number => {
  const font = create(Buffer.from(bytes)) as Font; // The kit's files hold one font each.
  return font.getGlyph(font.numGlyphs - 1).advanceWidth;
};

describe('createMeasure', () => {
  for (const [target, fonts] of Object.entries({ deck, memo })) {
    for (const role of ['heading', 'text'] as const) {
      for (const [style, face] of Object.entries(fonts[role].faces)) {
        test(`gives the widths that pdfkit draws: ${target}, ${role}, ${style}`, () => {
          const font = { role, bold: style.startsWith('bold'), italic: style.toLowerCase().endsWith('italic') };
          const measure = createMeasure(fonts);
          const document = new PDFDocument({ autoFirstPage: false });
          document.registerFont('face', Buffer.from(paddedFont(face.bytes)));
          document.font('face').fontSize(10.5);
          for (const text of TEXTS) expect(measure.width(text, font, 10.5), text).toBeCloseTo(document.widthOfString(text), 6);
        });
      }
    }
  }

  test('applies kerning and scales with the size', () => {
    const measure = createMeasure(deck);
    const font = { role: 'text' } as const;
    expect(measure.width('AVAV', font, 10)).toBeLessThan(2 * (measure.width('A', font, 10) + measure.width('V', font, 10)));
    expect(measure.width('scale', font, 30)).toBeCloseTo(3 * measure.width('scale', font, 10), 9);
  });

  test('leaves kerning and ligatures away when asked, which is never narrower', () => {
    const font = { role: 'text' } as const;
    const plain = createMeasure(deck, { features: 'none' });
    const letters = [...'ATo'].reduce((sum, letter) => sum + plain.width(letter, font, 10), 0);
    expect(plain.width('ATo', font, 10)).toBeCloseTo(letters, 9);
    for (const text of TEXTS) expect(plain.width(text, font, 10)).toBeGreaterThanOrEqual(createMeasure(deck).width(text, font, 10));
  });

  test('gives ascent and descent as positive heights, from the font’s own table', () => {
    const measure = createMeasure(deck);
    expect(measure.ascent({ role: 'text' }, 2048)).toBe(1950);
    expect(measure.descent({ role: 'text' }, 2048)).toBe(550);
  });

  test('names each missing character once, and none that is never drawn', () => {
    const measure = createMeasure(deck);
    expect(measure.missing('Çağ, 漢字漢\n\u200B\u00AD', { role: 'text' })).toEqual(['漢', '字']);
    expect(measure.missing('əşğıİ ЇёЖ “„…” №', { role: 'text' })).toEqual([]);
  });

  test('falls back to the regular face where a family has no other', () => {
    const regularOnly: MeasurableFonts = {
      heading: { faces: { regular: deckFaces.regular } },
      text: { faces: { regular: deckFaces.regular } },
    };
    const bold = { role: 'text', bold: true } as const;
    expect(createMeasure(regularOnly).width('width', bold, 10)).toBe(createMeasure(deck).width('width', { role: 'text' }, 10));
    expect(createMeasure(regularOnly).width('width', bold, 10)).not.toBe(createMeasure(deck).width('width', bold, 10));
  });

  test('stays right when more words pass than the cache holds', () => {
    const measure = createMeasure(deck);
    const font = { role: 'text' } as const;
    const before = measure.width('steady', font, 10);
    for (let count = 0; count < 20_100; count++) measure.width(`${count}`, font, 10);
    expect(measure.width('steady', font, 10)).toBe(before);
  });
});

describe('paddedFont', () => {
  test('lets every glyph of every face be measured', () => {
    for (const { faces } of [deck.text, memo.heading, memo.text]) {
      for (const { bytes } of Object.values(faces)) expect(() => lastGlyphWidth(paddedFont(bytes))).not.toThrow();
    }
    // Carlito ends with an empty glyph; without padding its width cannot be read.
    expect(() => lastGlyphWidth(deckFaces.regular.bytes)).toThrow(RangeError);
  });
});

describe('describeFont', () => {
  test('reads the family and style of a font file', () => {
    expect(describeFont(deckFaces.bold.bytes)).toEqual({ family: 'Carlito', style: 'Bold' });
  });

  test('says nothing of bytes that are no font', () => {
    expect(describeFont(new Uint8Array([1, 2, 3, 4]))).toBeUndefined();
    expect(describeFont(new Uint8Array())).toBeUndefined();
  });
});
