// The ascent of a font file.
import { describe, expect, it } from 'vitest';
import { fontAscent } from '../../../src/writers/pptx/font-ascent.js';
import { PPTX_KIT } from '../../support/pptx-kit.js';

describe('the ascent of a font', () => {
  it('is read from its file', () => expect(fontAscent(PPTX_KIT.deck.fonts.text.faces.regular.bytes)).toBeCloseTo(0.952, 3));

  it('is Calibri’s where the file says nothing', () => {
    expect([new Uint8Array(), new Uint8Array(12)].map(fontAscent)).toEqual([0.95, 0.95]);
  });
});
