// Which face draws a run when a family lacks the one asked for.
import { expect, test } from 'vitest';
import { faceOf } from '../../src/frame/face-of.js';

const full = { regular: 'r', bold: 'b', italic: 'i', boldItalic: 'bi' };

test.each([
  [full, {}, 'r'],
  [full, { bold: true }, 'b'],
  [full, { italic: true }, 'i'],
  [full, { bold: true, italic: true }, 'bi'],
  [{ regular: 'r', bold: 'b', italic: 'i' }, { bold: true, italic: true }, 'b'],
  [{ regular: 'r', italic: 'i' }, { bold: true, italic: true }, 'i'],
  [{ regular: 'r' }, { bold: true, italic: true }, 'r'],
  [{ regular: 'r' }, { bold: true }, 'r'],
  [{ regular: 'r' }, { italic: true }, 'r'],
])('of %o, %o takes %s', (faces, font, face) => expect(faceOf(faces, font)).toBe(face));
