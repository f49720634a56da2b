// Logos: SVG drawn without fonts or files of the computer, PNG as it is.

import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/base/digest.js';
import { readKit } from '../../src/kit/read-kit.js';
import { shippedKits } from '../support/shipped-kits.js';
import { extending, readChild } from '../support/small-kit-folder.js';

const svg = (inside: string, size = 'viewBox="0 0 40 10"'): string => `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;
const square = svg('<path d="M0 0h10v10h-10Z"/>', 'width="20" height="20"');
const pngSize = (png: Uint8Array | undefined): number[] => {
  const view = new DataView((png ?? new Uint8Array(24)).slice().buffer);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the logo of a kit', () => {
  test('is drawn at least 1000 pixels wide, in the shape of its view box', () => {
    const { value } = readChild(extending(), { 'logo.svg': svg('<path d="M0 0h40v10h-40Z"/>') });
    expect(value?.logo.aspect).toBe(4);
    expect(pngSize(value?.logo.onLight)).toEqual([1200, 300]);
  });

  test('is the same bytes each time', () => {
    const read = () => readKit(shippedKits, 'dragoman').value?.logo.onDark;
    expect(sha256(read() ?? '')).toBe(sha256(read() ?? 'none'));
  });

  test('may be one file for both backgrounds, named by the institution', () => {
    const { value } = readChild(`meta: {name: House}\nlogo: mark.svg\n${extending()}`, { 'mark.svg': square });
    expect(value?.logo).toMatchObject({ alt: 'House', aspect: 1 });
    expect(value?.logo.onDark).toBe(value?.logo.onLight);
  });

  test('may be a PNG file', () => {
    const png = readChild(extending(), { 'logo.svg': square }).value?.logo.onLight ?? new Uint8Array();
    const { value } = readChild(`logo: mark.png\n${extending()}`, { 'mark.png': png });
    expect(value?.logo.onLight).toBe(png);
    expect(value?.logo.aspect).toBe(1);
  });

  test.each([
    ['text that needs a font', svg('<text>A</text>'), '<text>'],
    ['a picture from a file', svg('<image href="/etc/hostname"/>'), '<image'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${square}`, '<!DOCTYPE'],
    ['no SVG', 'hello', 'logo.svg'],
  ])('cannot hold %s', (_what, text, seen) => {
    const { value, diagnostics } = readChild(extending(), { 'logo.svg': text });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'kit/bad-logo', message: expect.stringContaining(seen), place: { file: 'templates/child/logo.svg' } },
    ]);
  });

  test('must exist', () => {
    expect(readChild(`logo: lgo.svg\n${extending()}`).diagnostics).toMatchObject([
      { code: 'kit/missing-file', place: { line: 1 }, hints: ['did you mean `logo.svg`?'] },
    ]);
    expect(readChild(`logo: mark.png\n${extending()}`, { 'mark.png': 'text' }).diagnostics).toMatchObject([{ code: 'kit/bad-logo' }]);
  });
});
