// Characters being folded, with the raw range of each: plain arrays of numbers, because a corpus holds many of them.

/** UTF-16 units with the raw range behind each. White space comes in as a single space, never at the ends. */
export interface FoldingBuffer {
  codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
  /** Raw range of white space that has not been written yet. */
  pendingStart: number;
  pendingEnd: number;
  /** Where the last letter begins in the buffer, and its raw units, for combining marks that may follow. */
  letterAt: number;
  letter: string;
}

/** An empty buffer for about this many characters. */
export function createBuffer(capacity: number): FoldingBuffer {
  const size = Math.max(16, capacity);
  return {
    codes: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    length: 0,
    pendingStart: -1,
    pendingEnd: -1,
    letterAt: -1,
    letter: '',
  };
}

/** Soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = new Set([0x00ad, 0x200b, 0x2060, 0xfeff]);
const SHAPES: ReadonlyMap<number, string> = new Map([
  ...[...'“”„‟«»″〝〞＂'].map((mark) => [mark.charCodeAt(0), '"'] as const),
  ...[...'‘’‚‛‹›′ʼ`´＇'].map((mark) => [mark.charCodeAt(0), "'"] as const),
  ...[...'‐‑‒–—―−﹘－'].map((dash) => [dash.charCodeAt(0), '-'] as const),
  [0x2026, '...'],
  ...[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((ligature) => [ligature.charCodeAt(0), ligature.normalize('NFKC')] as const),
]);
/** More marks than this on one letter are kept as they are. */
const MOST_MARKS = 8;

/** Adds one raw unit: white space is gathered, invisible units are dropped, shapes are unified where asked. */
export function addUnit(buffer: FoldingBuffer, code: number, start: number, end: number, unifyShapes: boolean): void {
  if (isSpace(code)) {
    if (buffer.pendingStart === -1) buffer.pendingStart = start;
    buffer.pendingEnd = end;
    return;
  }
  if (code < 0x80 && code !== 0x60) {
    write(buffer, code, start, end);
    buffer.letterAt = -1;
    return;
  }
  if (INVISIBLE.has(code)) return;
  const shape = unifyShapes ? SHAPES.get(code) : undefined;
  if (unifyShapes && code >= 0x300 && code <= 0x36f && compose(buffer, code, end)) return;
  buffer.letterAt = -1;
  if (shape === undefined) write(buffer, code, start, end);
  else for (let at = 0; at < shape.length; at += 1) write(buffer, shape.charCodeAt(at), start, end);
}

/** The text of a buffer. */
export function textOf({ codes, length }: FoldingBuffer): string {
  let text = '';
  // Reflect.apply takes an array-like of numbers, which a typed array is.
  for (let at = 0; at < length; at += 8192)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(length, at + 8192)));
  return text;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Composes a combining mark with the letter before it; false where there is none. */
function compose(buffer: FoldingBuffer, code: number, end: number): boolean {
  if (buffer.length === 0 || buffer.pendingStart !== -1) return false;
  if (buffer.letterAt === -1) {
    buffer.letterAt = buffer.length - 1;
    buffer.letter = String.fromCharCode(buffer.codes[buffer.letterAt] ?? 0);
  }
  if (buffer.letter.length > MOST_MARKS) return false;
  buffer.letter += String.fromCharCode(code);
  const start = buffer.starts[buffer.letterAt] ?? 0;
  const composed = buffer.letter.normalize('NFC');
  buffer.length = buffer.letterAt;
  for (let at = 0; at < composed.length; at += 1) write(buffer, composed.charCodeAt(at), start, end);
  return true;
}

function write(buffer: FoldingBuffer, code: number, start: number, end: number): void {
  if (buffer.pendingStart !== -1) {
    const { pendingStart, pendingEnd } = buffer;
    buffer.pendingStart = -1;
    if (buffer.length > 0) write(buffer, 32, pendingStart, pendingEnd);
  }
  if (buffer.length === buffer.codes.length) grow(buffer);
  buffer.codes[buffer.length] = code;
  buffer.starts[buffer.length] = start;
  buffer.ends[buffer.length] = end;
  buffer.length += 1;
}

function grow(buffer: FoldingBuffer): void {
  const codes = new Uint16Array(buffer.length * 2);
  const starts = new Uint32Array(buffer.length * 2);
  const ends = new Uint32Array(buffer.length * 2);
  codes.set(buffer.codes);
  starts.set(buffer.starts);
  ends.set(buffer.ends);
  Object.assign(buffer, { codes, starts, ends });
}
