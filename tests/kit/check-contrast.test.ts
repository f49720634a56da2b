// The contrast lint, after WCAG 2.2.
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../src/kit/check-contrast.js';
import { extending, readChild } from '../support/small-kit-folder.js';

const warnings = (brand: string): string[] => {
  const { value, diagnostics } = readChild(brand);
  expect(value).toBeDefined();
  expect(new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`))).toEqual(new Set(['warning kit/low-contrast']));
  return diagnostics.map(({ message }) => message);
};

describe('contrastRatio', () => {
  test('is 21 for black on white, 1 for a colour on itself, whichever comes first', () => {
    expect(contrastRatio({ rgb: '000000' }, { rgb: 'FFFFFF' })).toBeCloseTo(21, 9);
    expect(contrastRatio({ rgb: 'FFFFFF' }, { rgb: '000000' })).toBeCloseTo(21, 9);
    expect(contrastRatio({ rgb: 'C24E2A' }, { rgb: 'C24E2A' })).toBe(1);
  });

  test('knows the greys at the edge of the rule', () => {
    expect(contrastRatio({ rgb: '767676' }, { rgb: 'FFFFFF' })).toBeGreaterThan(4.5);
    expect(contrastRatio({ rgb: '777777' }, { rgb: 'FFFFFF' })).toBeLessThan(4.5);
  });
});

describe('the contrast lint', () => {
  test('warns of text that is too pale, with both colours and the ratio', () => {
    expect(warnings(extending('colors: {muted: "#8A949E"}'))).toContain(
      'The colour `muted` #8A949E stands on #FFFFFF with a contrast of 3.1:1, expected at least 4.5:1',
    );
  });

  test('compares text with the pale panels that it may stand on', () => {
    expect(
      warnings(extending('colors: {panel: "#C9C4B8"}')).some((message) => message.includes('on panels') && message.includes('on #C9C4B8')),
    ).toBe(true);
  });

  test('compares placeholders with the background of their own layout', () => {
    expect(warnings(extending('deck: {layouts: {Cover: {background: accent4}}}'))).toContainEqual(
      expect.stringContaining('subtitle of the slide layout `Cover`'),
    );
  });

  test('asks 3:1 of large text and of chart colours', () => {
    const pale = (size: number): string => extending(`deck: {styles: {figure: {size: ${size}, bold: false, color: "#8A8A8A"}}}`);
    expect(readChild(pale(18)).diagnostics).toEqual([]);
    expect(warnings(pale(17))).toHaveLength(1);
    expect(warnings(extending('chartColors: [accent1, "#B0B8C0"]'))).toEqual([
      expect.stringMatching(/chart colour 2 #B0B8C0 .* at least 3:1/),
    ]);
  });

  test('says each pair of colours once', () => {
    const messages = warnings(
      extending('memo: {styles: {source: {color: "#999999"}, footer: {color: "#999999"}, caption: {color: "#999999"}}}'),
    );
    expect(messages).toHaveLength(1);
  });

  test('compares a marking with its own background', () => {
    expect(warnings(extending('markings: [{label: RESTRICTED, color: "#777", background: "#888"}]'))).toEqual([
      expect.stringContaining('marking `RESTRICTED`'),
    ]);
  });
});
