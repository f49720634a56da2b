// Hashing.
import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of UTF-8 text, in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Eight bytes that tell whether bytes have changed by accident: the first ones of their SHA-256. */
export function checksum(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest().subarray(0, 8);
}
