// Which file of a family draws a run: the one rule that measuring and writing share.
import type { FontRef } from './types.js';

/** The font files of a family by style; missing ones fall back towards `regular`. */
export interface FontFaces<File> {
  readonly regular: File;
  readonly bold?: File;
  readonly italic?: File;
  readonly boldItalic?: File;
}

/** The face for a run: bold italic falls back to bold, then italic, then regular. */
export function faceOf<File>(faces: FontFaces<File>, font: Pick<FontRef, 'bold' | 'italic'>): File {
  const { regular, bold, italic, boldItalic } = faces;
  if (font.bold && font.italic) return boldItalic ?? bold ?? italic ?? regular;
  if (font.bold) return bold ?? regular;
  if (font.italic) return italic ?? regular;
  return regular;
}
