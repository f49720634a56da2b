import { describe, expect, it } from 'vitest';
import { outlineText } from '../../src/frame/outline-text.js';
import { pathBounds } from '../../src/frame/path-bounds.js';
import { measures, smallKit } from '../charts/small-kit.js';

const outline = (text: string, size = 20) => outlineText(text, smallKit.deck.fonts, { role: 'text' }, size);

describe('the outlines of a text', () => {
  it('are as wide as the text is measured', () => {
    const text = 'İstanbul Қазақстан AV';
    const { x, width } = pathBounds(outline(text));
    const measured = measures.deck.width(text, { role: 'text' }, 20);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(measured);
    expect(x + width).toBeGreaterThan(measured - 2);
  });

  it('stand on the baseline', () => {
    const { y, height } = pathBounds(outline('H'));
    expect(y + height).toBeCloseTo(0, 6);
    expect(height).toBeGreaterThan(20 * 0.6);
  });

  it('grow with the size', () => expect(pathBounds(outline('H', 40)).height).toBeCloseTo(2 * pathBounds(outline('H')).height, 6));

  it('of nothing are none', () => expect(outline('')).toEqual([]));
});
