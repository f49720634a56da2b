// What kind of picture some bytes are.

/** A picture type that PowerPoint shows everywhere. */
export interface ImageType {
  readonly extension: 'png' | 'jpeg';
  readonly mediaType: string;
}

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, position) => bytes[position] === byte);

/** Tells PNG from JPEG by their first bytes; the kit lets nothing else through, so anything else is a bug. */
export function imageType(bytes: Uint8Array): ImageType {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return { extension: 'png', mediaType: 'image/png' };
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { extension: 'jpeg', mediaType: 'image/jpeg' };
  throw new Error('Picture is neither PNG nor JPEG');
}
