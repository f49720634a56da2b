import { describe, expect, it } from 'vitest';
import { createFindColor } from '../../src/charts/find-color.js';
import { smallKit } from './small-kit.js';

const find = createFindColor(smallKit);
const mix = (rgb: string, white: number): string =>
  `#${[0, 2, 4]
    .map((start) => Number.parseInt(rgb.slice(start, start + 2), 16))
    .map((channel) =>
      Math.round(channel + (255 - channel) * white)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

describe('a colour', () => {
  it.each([0.1, 0.25, 0.4, 0.6, 0.8, 0.9])('with %d of white is a tint of its slot', (white) => {
    for (const slot of ['accent1', 'accent2', 'accent3'] as const) {
      const found = find(mix(smallKit.colors[slot].rgb, white))?.color;
      expect(found?.slot).toBe(slot);
      expect(found?.tint).toBeCloseTo(white, 1);
    }
  });

  it('of the kit keeps its slot and has no tint', () => {
    expect(find('#123b57')?.color).toEqual(smallKit.colors.accent1);
    expect(find('rgb(18, 59, 87)')?.color).toEqual(smallKit.colors.accent1);
  });

  it.each(['#ff00ff', '#55616d', '#d5d9dd', '#000000'])('%s of nobody stays a value', (color) => {
    expect(find(color)?.color).not.toHaveProperty('tint');
    expect(find(color)?.color.slot).toBeUndefined();
  });

  it.each([null, undefined, '', 'none', 'transparent', 'rgba(1, 2, 3, 0)'])('%s paints nothing', (value) => {
    expect(find(value)).toBeUndefined();
  });
});
