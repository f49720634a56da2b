// Which legacy encoding bytes have that are no Unicode: guessed from the letters, checked by decoding.
import { analyse } from 'chardet';

/** Bytes of words that are shown to the detector. */
const SAMPLE = 60_000;
/** Encodings that texts come in, by the detector's names; others are turned down. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-9', 'windows-1254'],
  ['windows-1254', 'windows-1254'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['ISO-8859-7', 'windows-1253'],
  ['windows-1253', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255'],
  ['windows-1255', 'windows-1255'],
  ['ISO-8859-6', 'windows-1256'],
  ['windows-1256', 'windows-1256'],
  ['windows-1257', 'windows-1257'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
]);
/** Letters that windows-1254 has and windows-1252 has otherwise: ğ ı ş İ Ğ Ş. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** What windows-1252 has from 0x80 to 0x9F; Node 20 reads it as Latin-1. */
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];
/** Control characters, the replacement character, private use: no text has them. */
const NO_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ue000-\uf8ff]/;

/** Text in a legacy encoding, and the encoding's WHATWG name; null where none gives a text. */
export function decodeLegacy(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  for (const encoding of candidates(bytes)) {
    const text = decodeExactly(bytes, encoding);
    if (text !== null && !NO_TEXT.test(text)) return { text, encoding };
  }
  return null;
}

/** Text of bytes in an encoding by its label; null where the label is unknown or a byte does not fit. */
export function decodeExactly(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit)
      : text;
  } catch {
    return null;
  }
}

/** Encodings to try, the likeliest first. */
function candidates(bytes: Uint8Array): readonly string[] {
  const sample = wordsBeyondAscii(bytes);
  // Quotation marks and dashes alone tell nothing; most such texts were saved by Windows in the West.
  if (sample.length === 0) return ['windows-1252'];
  const found = analyse(sample)
    .map(({ name, confidence }) => ({ encoding: KNOWN.get(name), weight: confidence * weightOf(name, confidence) }))
    .concat({ encoding: isLatin(sample) ? 'windows-1252' : 'windows-1251', weight: Math.max(0, 30 - sample.length / 12) })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ encoding }) => encoding ?? []);
  const isTurkish = sample.some((byte) => TURKISH.has(byte));
  const ranked = found.map((encoding) => (encoding === 'windows-1252' && isTurkish ? 'windows-1254' : encoding));
  return [
    ...new Set([
      ...ranked.map((it) => (it === 'windows-1254' && !isTurkish ? 'windows-1252' : it)),
      isTurkish ? 'windows-1254' : 'windows-1252',
    ]),
  ];
}

/** True where the words have letters of ASCII too. */
const isLatin = (sample: Uint8Array): boolean =>
  sample.filter((byte) => (byte | 32) >= 97 && (byte | 32) <= 122).length * 5 > sample.length;

/** How common an encoding is; of a few words the detector knows little. Several bytes for a letter need strong signs. */
function weightOf(name: string, confidence: number): number {
  if (/^(?:ISO-8859-1|windows-1252)$/.test(name)) return 1.2;
  if (/^(?:windows-1251|KOI8-R)$/.test(name)) return 1.8;
  if (/^(?:GB18030|Big5|Shift_JIS|EUC-)/.test(name)) return confidence < 40 ? 0 : 1;
  return /^(?:windows-1257|ISO-8859-[68])$/.test(name) ? 0.6 : 1;
}

/** The words that hold a letter beyond ASCII, with spaces between them: the others would make every text English. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words = new Uint8Array(SAMPLE);
  let length = 0;
  let start = 0;
  let isBeyond = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 32;
    if (byte > 32) {
      // From 0x80 to 0x9F most encodings of one byte have punctuation.
      isBeyond ||= byte >= 0xa0 && byte !== 0xa0 && byte !== 0xab && byte !== 0xbb;
      continue;
    }
    const size = at - start;
    if (isBeyond) {
      if (length + size + 1 > SAMPLE) {
        if (length === 0) words.set(bytes.subarray(start, start + SAMPLE), 0);
        return words.subarray(0, length === 0 ? SAMPLE : length);
      }
      words.set(bytes.subarray(start, at), length);
      words[length + size] = 32;
      length += size + 1;
    }
    start = at + 1;
    isBeyond = false;
  }
  return words.subarray(0, length);
}
