// Identifiers that depend on what they identify.
import { sha256 } from '../../base/digest.js';

/** A GUID in Office's spelling (upper case, braces) computed from a text, so that two runs agree. */
export function guidFrom(text: string): string {
  const digits = sha256(text).toUpperCase();
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`, `A${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `{${groups.join('-')}}`;
}
