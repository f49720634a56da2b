// Colours by name: the palette, brand.yml's meanings, ours, and theme slots.
import { describe, expect, test } from 'vitest';
import { extending, readChild } from '../support/small-kit-folder.js';

describe('colours of a kit', () => {
  test('take three or six hexadecimal digits', () => {
    expect(readChild(extending('colors: {muted: "#456"}')).value?.colors.muted).toEqual({ rgb: '445566' });
    expect(readChild(extending('colors: {muted: "#4a5b6c"}')).value?.colors.muted).toEqual({ rgb: '4A5B6C' });
  });

  test('follow palette names through several steps', () => {
    const { value } = readChild(`color: {palette: {house: deep, deep: "#203040"}, primary: house}\n${extending()}`);
    expect(value?.colors.accent1).toEqual({ rgb: '203040', slot: 'accent1' });
  });

  test('keep the slot of the colour that they name, so that they follow the theme in PowerPoint', () => {
    const { value } = readChild(extending('colors: {rule: accent3, panel: "#F0F0F0"}'));
    expect(value?.colors.rule).toEqual({ rgb: '2A968F', slot: 'accent3' });
    expect(value?.colors.panel).toEqual({ rgb: 'F0F0F0' });
  });

  test('let a palette colour have the name of one of ours', () => {
    const { value } = readChild(`color: {palette: {rule: "#C0C0C0"}}\n${extending('colors: {rule: rule}')}`);
    expect(value?.colors.rule).toEqual({ rgb: 'C0C0C0' });
  });

  test.each([
    ['an unknown name', extending('colors: {muted: nvay}'), 'kit/unknown-color', 4, 'did you mean `navy`?'],
    ['a malformed value', extending('colors: {muted: "#12345"}'), 'kit/unknown-color', 4, undefined],
    ['an unknown name inside `color`', `color: {primary: accent9}\n${extending()}`, 'kit/unknown-color', 1, undefined],
    ['names in a circle', `color: {palette: {one: two, two: one}, tertiary: one}\n${extending()}`, 'kit/color-circle', 1, undefined],
    ['ours in a circle', extending('colors: {rule: panel, panel: rule}'), 'kit/color-circle', 4, undefined],
  ])('refuse %s', (_what, brand, code, line, hint) => {
    const { value, diagnostics } = readChild(brand);
    expect(value).toBeUndefined();
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expect(diagnostics[0]?.place).toMatchObject({ file: 'templates/child/_brand.yml', line });
    if (hint !== undefined) expect(diagnostics[0]?.hints).toContain(hint);
  });
});
