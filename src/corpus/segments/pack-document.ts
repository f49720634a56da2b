// A document as bytes: all that reading made of it, so that nothing of it is read again.
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReadDocument } from '../read-document.js';
import { DamagedSegment } from './types.js';

/** Packs a document; everything in it is JSON. */
export function packDocument(document: ReadDocument): Uint8Array {
  return deflateRawSync(Buffer.from(JSON.stringify(document), 'utf8'), { level: constants.Z_BEST_SPEED });
}

/** Unpacks what `packDocument` has made. Throws `DamagedSegment`. */
export function unpackDocument(bytes: Uint8Array): ReadDocument {
  try {
    // Checked bytes of our own making.
    return JSON.parse(inflateRawSync(bytes).toString('utf8')) as ReadDocument;
  } catch (error) {
    throw new DamagedSegment('A document in it cannot be unpacked', { cause: error });
  }
}
