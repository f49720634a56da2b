// Bytes of a text file to a string, strictly: what cannot be read exactly is refused.

/** Decoded text, or why and at which byte decoding failed. */
export type Decoded = { readonly text: string } | { readonly offset: number; readonly reason: 'nul' | 'utf-8' | 'utf-16' };

/** Decodes UTF-8 with or without a byte order mark, and UTF-16 with one; the mark is not part of the text. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), false);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { offset: nul, reason: 'nul' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { offset: firstBadByte(bytes), reason: 'utf-8' };
  }
}

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: number[] = [];
  let isHigh = false;
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 >= bytes.length) return { offset: at + 2, reason: 'utf-16' };
    const unit = view.getUint16(at, isLittleEndian);
    if (unit === 0) return { offset: at + 2, reason: 'nul' };
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (isLow !== isHigh) return { offset: (isHigh ? at - 2 : at) + 2, reason: 'utf-16' };
    isHigh = unit >= 0xd800 && unit <= 0xdbff;
    units.push(unit);
  }
  if (isHigh) return { offset: bytes.length, reason: 'utf-16' };
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096));
  return { text };
}

/** Offset of the first byte that belongs to no well-formed UTF-8 sequence (Unicode 15.0, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return bytes.length;
}
