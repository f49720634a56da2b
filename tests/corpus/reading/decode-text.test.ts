import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/corpus/reading/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))].entries())
    view.setUint16(at * 2, unit, isLittle);
  return bytes;
};

describe('decodeText', () => {
  it('reads UTF-8, with or without a byte order mark that is no part of the text', () => {
    expect(decodeText(utf8('Türkiye “ə” 🕊'))).toEqual({ text: 'Türkiye “ə” 🕊' });
    expect(decodeText(utf8('\ufeffBaku'))).toEqual({ text: 'Baku' });
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });

  it('reads UTF-16 of both orders, by its mark', () => {
    expect(decodeText(utf16('Bakı 🕊', true))).toEqual({ text: 'Bakı 🕊' });
    expect(decodeText(utf16('Bakı 🕊', false))).toEqual({ text: 'Bakı 🕊' });
  });

  it('names the byte that is no text', () => {
    expect(decodeText(Uint8Array.of(0x41, 0x42, 0x00))).toEqual({ offset: 2, reason: 'nul' });
    expect(decodeText(Uint8Array.of(0x41, 0xe9, 0x41))).toEqual({ offset: 1, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(0x41, 0xc0, 0xaf))).toEqual({ offset: 1, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(0x41, 0xed, 0xa0, 0x80))).toEqual({ offset: 1, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(0x41, 0xe2, 0x80))).toEqual({ offset: 1, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toEqual({ offset: 4, reason: 'utf-16' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))).toEqual({ offset: 2, reason: 'utf-16' });
  });

  it('gives back every text, and for other bytes an offset within them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff')),
        (text) => void expect(decodeText(utf8(text))).toEqual({ text }),
      ),
      { seed: 1 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ('offset' in decoded) expect(decoded.offset).toBeLessThanOrEqual(bytes.length);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
