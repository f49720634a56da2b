// Numbers as bytes: seven bits each, the lowest first, the eighth bit where more follow (LEB128, DWARF 5, section 7.6).

/** Bytes being written. */
export interface ByteWriter {
  /** Bytes written so far. */
  readonly length: () => number;
  /** Writes a whole number from 0 to 2^53 - 1. */
  readonly number: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** UTF-8 with its length before it. */
  readonly text: (text: string) => void;
  /** Everything written; the writer is done with. */
  readonly take: () => Uint8Array;
}

/** A writer with nothing in it. */
export function createByteWriter(capacity = 1024): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  const number = (value: number): void => {
    makeRoom(8);
    let rest = value;
    // Above 2^31 the bit operators no longer count right.
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) {
      buffer[length] = (rest % 128) | 128;
      length += 1;
    }
    for (; rest > 127; rest >>>= 7) {
      buffer[length] = (rest & 127) | 128;
      length += 1;
    }
    buffer[length] = rest;
    length += 1;
  };
  const bytes = (more: Uint8Array): void => {
    makeRoom(more.length);
    buffer.set(more, length);
    length += more.length;
  };
  return {
    length: () => length,
    number,
    bytes,
    text: (text) => {
      const encoded = Buffer.from(text, 'utf8');
      number(encoded.length);
      bytes(encoded);
    },
    take: () => buffer.subarray(0, length),
  };
}

/** A place in bytes that reading moves on. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The number at a cursor; past the end it reads zeros. */
export function readNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at] ?? 0;
  cursor.at += 1;
  if (byte < 128) return byte;
  let value = byte & 127;
  let scale = 128;
  do {
    byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 127) * scale;
    scale *= 128;
  } while (byte >= 128);
  return value;
}

/** The text at a cursor. */
export function readText(cursor: Cursor): string {
  const length = readNumber(cursor);
  const { bytes, at } = cursor;
  cursor.at += length;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', at, at + length);
}
