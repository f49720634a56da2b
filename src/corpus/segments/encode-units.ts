// The units of a segment as bytes: sorted, in blocks, each unit without the beginning it shares with the one before.
import { type ByteWriter, type Cursor, createByteWriter, readNumber, readText } from './varints.js';

/** Units of a block; the first one stands there whole, so that a search can compare it. */
const BLOCK = 16;

/** Where a unit's postings stand among all postings. */
export interface PostingsPlace {
  readonly offset: number;
  readonly length: number;
}

/** Takes units in sorted order, with how many bytes their postings take. */
export interface UnitsWriter {
  readonly add: (unit: string, postingsLength: number) => void;
  readonly take: () => Uint8Array;
}

export function createUnitsWriter(): UnitsWriter {
  const writer = createByteWriter(65_536);
  const blocks: number[] = [];
  let last: Uint8Array = new Uint8Array(0);
  let count = 0;
  let offset = 0;
  return {
    add: (unit, length) => {
      const bytes = Buffer.from(unit, 'utf8');
      if (count % BLOCK === 0) {
        blocks.push(writer.length());
        writer.number(offset);
        last = new Uint8Array(0);
      }
      writeUnit(writer, last, bytes);
      writer.number(length);
      last = bytes;
      count += 1;
      offset += length;
    },
    take: () => {
      const table = Buffer.alloc(blocks.length * 4 + 8);
      for (const [index, block] of blocks.entries()) table.writeUInt32LE(block, index * 4);
      table.writeUInt32LE(count, blocks.length * 4);
      table.writeUInt32LE(blocks.length, blocks.length * 4 + 4);
      writer.bytes(table);
      return writer.take();
    },
  };
}

function writeUnit(writer: ByteWriter, last: Uint8Array, bytes: Uint8Array): void {
  let shared = 0;
  while (shared < last.length && shared < bytes.length && last[shared] === bytes[shared]) shared += 1;
  writer.number(shared);
  writer.number(bytes.length - shared);
  writer.bytes(bytes.subarray(shared));
}

/** The units of a segment. */
export interface Units {
  readonly find: (unit: string) => PostingsPlace | undefined;
  readonly all: () => Iterable<readonly [string, PostingsPlace]>;
}

/** Opens what a `UnitsWriter` has made. */
export function openUnits(bytes: Uint8Array): Units {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const blocks = buffer.length < 8 ? 0 : buffer.readUInt32LE(buffer.length - 4);
  const count = buffer.length < 8 ? 0 : buffer.readUInt32LE(buffer.length - 8);
  const table = buffer.length - 8 - blocks * 4;
  const startOf = (block: number): number => buffer.readUInt32LE(table + block * 4);
  const inBlock = (block: number) => readBlock(buffer, startOf(block), Math.min(BLOCK, count - block * BLOCK));
  const firstOf = (block: number): string => {
    const cursor: Cursor = { bytes: buffer, at: startOf(block) };
    readNumber(cursor);
    readNumber(cursor);
    return readText(cursor);
  };
  return {
    find: (unit) => {
      let low = 0;
      let high = blocks - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (firstOf(middle) <= unit) low = middle;
        else high = middle - 1;
      }
      if (blocks === 0) return undefined;
      for (const [candidate, place] of inBlock(low)) if (candidate === unit) return place;
      return undefined;
    },
    *all() {
      for (let block = 0; block < blocks; block += 1) yield* inBlock(block);
    },
  };
}

function* readBlock(buffer: Buffer, start: number, count: number): Iterable<readonly [string, PostingsPlace]> {
  const cursor: Cursor = { bytes: buffer, at: start };
  let offset = readNumber(cursor);
  // Units are words; a name that is longer than this room for all of them makes more.
  let unit = Buffer.alloc(256);
  for (let index = 0; index < count; index += 1) {
    const shared = readNumber(cursor);
    const rest = readNumber(cursor);
    if (shared + rest > unit.length) unit = Buffer.concat([unit, Buffer.alloc(shared + rest)]);
    buffer.copy(unit, shared, cursor.at, cursor.at + rest);
    cursor.at += rest;
    const length = readNumber(cursor);
    yield [unit.toString('utf8', 0, shared + rest), { offset, length }];
    offset += length;
  }
}
