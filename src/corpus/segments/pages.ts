// Bytes in pages with a checksum each, so that what a disk or a killed program has damaged is noticed wherever it is read.
import { checksum } from '../../base/digest.js';
import { type ByteSource, DamagedSegment } from './types.js';

/** Small enough that a word's postings cost little more than themselves, large enough that checksums cost nothing. */
const PAGE = 16_384;
const CHECKSUM = 8;
const MAGIC = Buffer.from('dragoman');
/** At the end: length of the content (8 bytes), checksum of the table and that length, eight letters. */
const TRAILER = 8 + CHECKSUM + MAGIC.length;

/** The content with a table of its pages' checksums behind it. */
export function toPages(content: Uint8Array): Uint8Array {
  const pages = Math.ceil(content.length / PAGE);
  const file = new Uint8Array(content.length + pages * CHECKSUM + TRAILER);
  file.set(content);
  for (let page = 0; page < pages; page += 1)
    file.set(checksum(content.subarray(page * PAGE, (page + 1) * PAGE)), content.length + page * CHECKSUM);
  const trailer = file.length - TRAILER;
  new DataView(file.buffer).setBigUint64(trailer, BigInt(content.length), true);
  file.set(checksum(file.subarray(content.length, trailer + 8)), trailer + 8);
  file.set(MAGIC, trailer + 8 + CHECKSUM);
  return file;
}

/** The content of what `toPages` has made, checked wherever it is read. Throws `DamagedSegment`. */
export function openPages(source: ByteSource): ByteSource {
  const { size, table, pages } = readTable(source);
  const isChecked = new Uint8Array(pages);
  const check = (bytes: Buffer, first: number): void => {
    for (let at = 0; at < bytes.length; at += PAGE) {
      const page = first + at / PAGE;
      if (isChecked[page] === 1) continue;
      const wanted = table.subarray(page * CHECKSUM, (page + 1) * CHECKSUM);
      if (!wanted.equals(checksum(bytes.subarray(at, at + PAGE)))) throw damaged(source, `page ${page} has changed`);
      isChecked[page] = 1;
    }
  };
  return {
    size,
    discard: source.discard,
    read: (offset, length) => {
      if (offset < 0 || length < 0 || offset + length > size) throw damaged(source, `there are no ${length} bytes at ${offset}`);
      if (length === 0) return new Uint8Array(0);
      const first = Math.floor(offset / PAGE);
      const last = Math.floor((offset + length - 1) / PAGE);
      const start = first * PAGE;
      const isKnown = isChecked.subarray(first, last + 1).every((known) => known === 1);
      if (isKnown) return readAll(source, offset, length);
      const bytes = readAll(source, start, Math.min(size, (last + 1) * PAGE) - start);
      check(toBuffer(bytes), first);
      return bytes.subarray(offset - start, offset - start + length);
    },
  };
}

interface Table {
  /** Bytes of the content. */
  readonly size: number;
  /** Checksums of all pages, one behind the other. */
  readonly table: Buffer;
  readonly pages: number;
}

function readTable(source: ByteSource): Table {
  const trailer = toBuffer(readAll(source, source.size - TRAILER, TRAILER));
  if (!trailer.subarray(8 + CHECKSUM).equals(MAGIC)) throw damaged(source, 'it does not end as it should');
  const size = Number(trailer.readBigUInt64LE(0));
  const pages = Math.ceil(size / PAGE);
  if (size + pages * CHECKSUM + TRAILER !== source.size) throw damaged(source, 'it is not as long as it says');
  const table = toBuffer(readAll(source, size, pages * CHECKSUM + 8));
  if (!trailer.subarray(8, 8 + CHECKSUM).equals(checksum(table))) throw damaged(source, 'its checksums have changed');
  return { size, table, pages };
}

/** The error to throw; nobody shall find the damaged bytes again. */
function damaged(source: ByteSource, reason: string): DamagedSegment {
  source.discard();
  return new DamagedSegment(`A file of the corpus cache is damaged: ${reason}`);
}

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

function readAll(source: ByteSource, offset: number, length: number): Uint8Array {
  if (offset < 0) throw damaged(source, `it has only ${source.size} bytes`);
  const bytes = source.read(offset, length);
  if (bytes.length !== length) throw damaged(source, `it ends at ${offset + bytes.length}`);
  return bytes;
}
