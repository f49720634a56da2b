// The list of files that hold findings.
import { openPages, toPages } from './pages.js';
import { DamagedSegment } from './types.js';

export interface FindingsList {
  /** Digest of the actors that the findings were made with. */
  readonly actors: string;
  /** Names of files. */
  readonly parts: readonly string[];
}

export const encodeFindingsList = (list: FindingsList): Uint8Array => toPages(Buffer.from(JSON.stringify(list), 'utf8'));

/** Reads what `encodeFindingsList` has written; null where it is damaged. */
export function decodeFindingsList(bytes: Uint8Array): FindingsList | null {
  try {
    const content = openPages({ size: bytes.length, read: (at, length) => bytes.subarray(at, at + length), discard: () => {} });
    // Checked bytes of our own making.
    return JSON.parse(Buffer.from(content.read(0, content.size)).toString('utf8')) as FindingsList;
  } catch (error) {
    if (error instanceof DamagedSegment || error instanceof SyntaxError) return null;
    throw error;
  }
}
