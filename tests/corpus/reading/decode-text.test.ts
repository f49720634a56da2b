import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/corpus/reading/decode-text.js';
import { decodeExactly } from '../../../src/corpus/reading/detect-encoding.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))].entries())
    view.setUint16(at * 2, unit, isLittle);
  return bytes;
};

/** Bytes in an encoding of one byte for each letter, by trying all bytes. */
const encode = (text: string, encoding: string): Uint8Array => {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodeExactly(Uint8Array.of(byte), encoding), byte] as const));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
};

describe('decodeText', () => {
  it('reads UTF-8, with or without a byte order mark that is no part of the text', () => {
    expect(decodeText(utf8('Türkiye “ə” 🕊'))).toEqual({ text: 'Türkiye “ə” 🕊', encoding: 'utf-8', isGuessed: false });
    expect(decodeText(utf8('\ufeffBaku'))).toMatchObject({ text: 'Baku' });
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '' });
  });

  it('reads UTF-16 of both orders, by its mark', () => {
    expect(decodeText(utf16('Bakı 🕊', true))).toEqual({ text: 'Bakı 🕊', encoding: 'utf-16le', isGuessed: false });
    expect(decodeText(utf16('Bakı 🕊', false))).toEqual({ text: 'Bakı 🕊', encoding: 'utf-16be', isGuessed: false });
  });

  it.each(['The talks in Baku went on.', 'Президент сказал, что поедет.', 'Cumhurbaşkanı Bakü’ye gitti.'])(
    'reads UTF-16 without its mark: %s',
    (text) => {
      expect(decodeText(utf16(text, true).subarray(2))).toEqual({ text, encoding: 'utf-16le', isGuessed: true });
      expect(decodeText(utf16(text, false).subarray(2))).toEqual({ text, encoding: 'utf-16be', isGuessed: true });
    },
  );

  it('names the byte that is no text', () => {
    expect(decodeText(Uint8Array.of(0x41, 0x42, 0x00))).toEqual({ offset: 2, reason: 'nul' });
    const umlauts = [0xc3, 0xa4, 0xc3, 0xa4, 0xc3, 0xa4, 0xc3, 0xa4];
    expect(decodeText(Uint8Array.of(...umlauts, 0xe9, 0x41))).toEqual({ offset: 8, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(...umlauts, 0xc0, 0xaf))).toEqual({ offset: 8, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(...umlauts, 0xed, 0xa0, 0x80))).toEqual({ offset: 8, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(...umlauts, 0xe2, 0x80))).toEqual({ offset: 8, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(0x41, 0x02, 0xe9))).toEqual({ offset: 2, reason: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toEqual({ offset: 4, reason: 'utf-16' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))).toEqual({ offset: 2, reason: 'utf-16' });
  });

  it.each([
    ['windows-1252', 'The minister said: “We won’t go – not now.” The café in Brüssel was closed; he paid €40.'],
    ['windows-1252', '“No,” he said – and left.'],
    ['windows-1254', 'Turkish President Recep Tayyip Erdoğan met Ilham Aliyev in İstanbul on Friday, officials said.'],
    ['windows-1251', 'Президент заявил, что переговоры пройдут в Стамбуле на следующей неделе.'],
    ['koi8-r', 'Президент заявил, что переговоры пройдут в Стамбуле на следующей неделе.'],
    ['windows-1250', 'Prezydent powiedział, że rozmowy odbędą się w Stambule. Źródła zbliżone do rządu zaprzeczają.'],
    ['windows-1253', 'Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα συνεχιστούν στην Κωνσταντινούπολη.'],
  ])('guesses %s from the letters', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding, isGuessed: true });
  });

  it('believes what the file declares, where it can be so', () => {
    const text = 'Müşerref Gönül İstanbul';
    expect(decodeText(encode(text, 'windows-1254'), 'ISO-8859-9')).toEqual({ text, encoding: 'windows-1254', isGuessed: false });
    expect(decodeText(encode(text, 'windows-1254'), 'utf-8')).toMatchObject({ text, isGuessed: true });
    expect(decodeText(encode(text, 'windows-1254'), 'no-such-thing')).toMatchObject({ text, isGuessed: true });
    expect(decodeText(utf8(text), 'ISO-8859-9')).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('gives back every text, and for other bytes an offset within them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff')),
        (text) => void expect(decodeText(utf8(text))).toMatchObject({ text }),
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
