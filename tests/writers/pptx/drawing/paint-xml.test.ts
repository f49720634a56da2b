import { describe, expect, it } from 'vitest';
import { areaXml, outlineXml } from '../../../../src/writers/pptx/drawing/paint-xml.js';

const NAVY = { rgb: '123B57', slot: 'accent1' } as const;
const TEAL = { rgb: '2A968F', slot: 'accent3' } as const;
const stops = [
  { offset: 0, color: NAVY },
  { offset: 1, color: TEAL },
];

describe('a fill', () => {
  it('follows the theme, light shades by lightness', () => {
    expect(areaXml(NAVY)).toBe('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>');
    const tinted = areaXml({ rgb: 'A0B1BC', slot: 'accent1', tint: 0.6 });
    expect(tinted).toContain('<a:lumMod val="40000"/><a:lumOff val="60000"/>');
    expect(areaXml({ rgb: 'F4F6F8' })).toBe('<a:solidFill><a:srgbClr val="F4F6F8"/></a:solidFill>');
  });

  it('of nothing is none', () => expect(areaXml(undefined)).toBe('<a:noFill/>'));

  it.each([
    ['from left to right', [0, 0], [1, 0], 'ang="0" scaled="0"'],
    ['upwards', [0, 1], [0, 0], 'ang="16200000" scaled="0"'],
    ['aslant', [0, 0], [1, 1], 'ang="2700000" scaled="1"'],
  ] as const)('runs %s', (_, from, to, words) => {
    const xml = areaXml({ type: 'linear', from, to, stops });
    expect(xml).toContain(words);
    expect(xml.match(/pos="\d+"/g)).toEqual(['pos="0"', 'pos="100000"']);
  });

  it('begins and ends inside of its area where it does', () => {
    const xml = areaXml({ type: 'linear', from: [0.25, 0], to: [0.75, 0], stops });
    expect(xml.match(/pos="\d+"/g)).toEqual(['pos="0"', 'pos="25000"', 'pos="75000"', 'pos="100000"']);
  });

  it('grows from a middle', () => {
    const xml = areaXml({ type: 'radial', center: [0.5, 0.5], radii: [0, 0.5], stops });
    expect(xml).toContain('<a:path path="circle"><a:fillToRect l="50000" t="50000" r="50000" b="50000"/></a:path>');
  });
});

describe('an outline', () => {
  it('keeps dashes, ends and corners', () => {
    const xml = outlineXml({ color: NAVY, width: 2, dash: [4, 1], cap: 'round', join: 'bevel', opacity: 0.5 }, 1);
    expect(xml).toContain('<a:ln w="25400" cap="rnd">');
    expect(xml).toContain('<a:custDash><a:ds d="200000" sp="50000"/></a:custDash>');
    expect(xml).toContain('<a:bevel/>');
    expect(xml).toContain('<a:alpha val="50000"/>');
  });

  it('is said to be none where there is none', () => {
    expect(outlineXml(undefined, 1)).toBe('<a:ln><a:noFill/></a:ln>');
    expect(outlineXml({ color: NAVY, width: 0 }, 1)).toBe('<a:ln><a:noFill/></a:ln>');
  });
});
