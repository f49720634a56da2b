// Bytes of a text file as text.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { placeOfRange, toSourceText } from '../base/source-text.js';
import * as messages from './messages.js';

/**
 * Decodes UTF-8; a byte order mark is dropped. `file` is used in places only.
 * Reports `runtime/not-utf8` at the first byte that is none; the value is then absent.
 */
export function readText(bytes: Uint8Array, file: string): Outcome<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { diagnostics: [messages.utf16(file)] };
  }
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return { diagnostics: [firstBadByte(bytes, file)] };
  }
}

/** Points to the first byte that is not UTF-8, by decoding up to it. */
function firstBadByte(bytes: Uint8Array, file: string): Diagnostic {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).replace(/\ufffd$/, '');
  const offset = Buffer.byteLength(before);
  const source = toSourceText(new TextDecoder('utf-8').decode(bytes), file);
  return messages.notUtf8(placeOfRange(source, before.length), bytes[offset] ?? 0);
}

/** True for UTF-8 that may end in the middle of a character. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
