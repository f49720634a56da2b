// How high a font file's letters reach, for text that is placed by its baseline.

/** The ascent of Calibri, in ems, where a font file does not say. */
const USUAL_ASCENT = 0.95;

const tagAt = (view: DataView, offset: number): string => String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(offset + byte)));

/** The offset of a table in an sfnt file (OpenType 1.9, table directory). */
function findTable(view: DataView, tag: string): number | undefined {
  const count = view.getUint16(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (tagAt(view, entry) === tag) return view.getUint32(entry + 8);
  }
  return undefined;
}

/** The distance in ems from the top of a line at single spacing to its baseline (`hhea` ascender). */
export function fontAscent(font: Uint8Array): number {
  if (font.byteLength < 12) return USUAL_ASCENT;
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const head = findTable(view, 'head');
  const horizontal = findTable(view, 'hhea');
  if (head === undefined || horizontal === undefined) return USUAL_ASCENT;
  return view.getInt16(horizontal + 4) / view.getUint16(head + 18);
}
