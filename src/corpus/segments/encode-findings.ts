// Findings of documents as bytes: column after column in blocks of some documents, so that one column is read without the others.
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { COLUMNS, type DocumentFindings } from '../findings/types.js';
import { openPages, toPages } from './pages.js';
import { type ByteSource, DamagedSegment } from './types.js';
import { type Cursor, createByteWriter, readNumber, readText } from './varints.js';

/** Documents of a block: few enough that reading one of them is cheap, enough that they share their words. */
export const BLOCK = 32;

type Column = keyof DocumentFindings;

/** Takes findings in; what is full is packed at once, so that thousands of documents stay small. */
export interface FindingsWriter {
  readonly size: () => number;
  /** `key` says what the findings depend on. */
  readonly add: (key: string, findings: DocumentFindings) => void;
  /** The bytes of everything added; the writer is empty again. */
  readonly take: () => Uint8Array;
}

export function createFindingsWriter(): FindingsWriter {
  let keys: string[] = [];
  let waiting: DocumentFindings[] = [];
  let blocks: Uint8Array[] = [];
  const pack = (): void => {
    if (waiting.length === 0) return;
    for (const column of COLUMNS) {
      const json = JSON.stringify(waiting.map((findings) => findings[column]));
      blocks.push(deflateRawSync(Buffer.from(json, 'utf8'), { level: constants.Z_BEST_SPEED }));
    }
    waiting = [];
  };
  return {
    size: () => keys.length,
    add: (key, findings) => {
      keys.push(key);
      waiting.push(findings);
      if (waiting.length === BLOCK) pack();
    },
    take: () => {
      pack();
      const head = createByteWriter();
      head.number(keys.length);
      for (const key of keys) head.text(key);
      for (const { length } of blocks) head.number(length);
      const front = Buffer.alloc(8);
      front.writeBigUInt64LE(BigInt(head.length()));
      const bytes = toPages(Buffer.concat([front, head.take(), ...blocks]));
      [keys, blocks] = [[], []];
      return bytes;
    },
  };
}

/** Findings as they were written. */
export interface StoredFindings {
  /** By document. */
  readonly keys: readonly string[];
  /** One column of the documents of a block, the first of which is number `block * BLOCK`. */
  readonly read: <Name extends Column>(column: Name, block: number) => readonly DocumentFindings[Name][];
}

/** Opens what a `FindingsWriter` has made; all of it is checked at once. Throws `DamagedSegment`. */
export function openFindings(source: ByteSource): StoredFindings {
  const pages = openPages(source);
  pages.read(0, pages.size);
  const head = Number(Buffer.from(pages.read(0, 8)).readBigUInt64LE(0));
  const cursor: Cursor = { bytes: pages.read(8, head), at: 0 };
  const keys = Array.from({ length: readNumber(cursor) }, () => readText(cursor));
  const starts = [8 + head];
  for (let block = 0; block < Math.ceil(keys.length / BLOCK) * COLUMNS.length; block += 1)
    starts.push((starts[block] ?? 0) + readNumber(cursor));
  const read = <Name extends Column>(column: Name, block: number): readonly DocumentFindings[Name][] => {
    const at = block * COLUMNS.length + COLUMNS.indexOf(column);
    const [start = 0, end = 0] = [starts[at], starts[at + 1]];
    try {
      // Checked bytes of our own making.
      return JSON.parse(inflateRawSync(pages.read(start, end - start)).toString('utf8')) as DocumentFindings[Name][];
    } catch (error) {
      if (error instanceof DamagedSegment) throw error;
      throw new DamagedSegment('Findings in it cannot be unpacked', { cause: error });
    }
  };
  return { keys, read };
}
