// Bytes of a text file to a string, strictly: what cannot be read exactly is refused.
import { decodeExactly, decodeLegacy } from './detect-encoding.js';

/** Decoded text with the WHATWG name of its encoding, or why and at which byte decoding failed. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly isGuessed: boolean }
  | { readonly offset: number; readonly reason: 'nul' | 'utf-8' | 'utf-16' };

/**
 * Decodes UTF-8 and UTF-16 with or without a byte order mark, which is not part of the text; then the encoding that the
 * file declares; then what the letters look like, which is a guess. UTF-8 with a few wrong bytes is refused at the first.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, false);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return decodeUnmarked(bytes) ?? { offset: nul, reason: 'nul' };
  const text = decodeExactly(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8', isGuessed: false };
  const { offset, isUtf8 } = firstBadByte(bytes);
  const refused: Decoded = { offset, reason: 'utf-8' };
  if (isUtf8 || isBinary(bytes)) return refused;
  const told = declared === undefined || /^utf-?(?:8|16)/i.test(declared) ? null : decodeExactly(bytes, declared);
  if (told !== null && declared !== undefined) return { text: told, encoding: new TextDecoder(declared).encoding, isGuessed: false };
  const legacy = decodeLegacy(bytes);
  return legacy === null ? refused : { ...legacy, isGuessed: true };
}

/** Files of other programs that hold no NUL at their head. */
const isBinary = (bytes: Uint8Array): boolean =>
  /^(?:%PDF-|PK|\x89PNG|\xff\xd8\xff|GIF8|\xd0\xcf\x11\xe0|\x1f\x8b)/.test(String.fromCharCode(...bytes.subarray(0, 5)));

/** UTF-16 without a mark: spaces and line ends have their zero byte at the same side everywhere. */
function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) * 50 > Math.max(even, odd) || (even + odd) * 50 < bytes.length) return null;
  const decoded = decodeUtf16(bytes, 0, odd > even);
  if (!('text' in decoded)) return null;
  const strange = decoded.text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\s]/gu)?.length ?? 0;
  return strange * 100 > decoded.text.length ? null : { ...decoded, isGuessed: true };
}

function decodeUtf16(bytes: Uint8Array, from: number, isLittleEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: number[] = [];
  let isHigh = false;
  for (let at = from; at < bytes.length; at += 2) {
    if (at + 1 >= bytes.length) return { offset: at, reason: 'utf-16' };
    const unit = view.getUint16(at, isLittleEndian);
    if (unit === 0) return { offset: at, reason: 'nul' };
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (isLow !== isHigh) return { offset: isHigh ? at - 2 : at, reason: 'utf-16' };
    isHigh = unit >= 0xd800 && unit <= 0xdbff;
    units.push(unit);
  }
  if (isHigh) return { offset: bytes.length - 2, reason: 'utf-16' };
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096));
  return { text, encoding: isLittleEndian ? 'utf-16le' : 'utf-16be', isGuessed: false };
}

/**
 * Offset of the first byte that belongs to no well-formed UTF-8 sequence (Unicode 15.0, table 3-7), and whether the rest
 * has more well-formed sequences of several bytes than wrong ones: then it is UTF-8 that was damaged.
 */
function firstBadByte(bytes: Uint8Array): { readonly offset: number; readonly isUtf8: boolean } {
  let offset = -1;
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      if (offset === -1) offset = at;
      bad += 1;
    } else if (length > 1) good += 1;
    at += Math.max(1, length);
  }
  return { offset: offset === -1 ? bytes.length : offset, isUtf8: good > bad };
}

/** Length of the well-formed sequence at an offset; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
