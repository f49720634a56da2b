// Where in a sorted list something begins to hold.
import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../src/base/first-index.js';

describe('the first index', () => {
  const sorted = [1, 3, 3, 7];
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 3],
    [7, 3],
    [8, 4],
  ])('of those from %i on is %i', (least, index) => expect(firstIndex(sorted, (item) => item >= least)).toBe(index));

  it('of an empty list is its length', () => expect(firstIndex([], () => true)).toBe(0));

  it('is that of a search one by one, for lists of any length', () => {
    for (let length = 0; length < 40; length += 1) {
      const items = Array.from({ length }, (_, at) => Math.floor((at * 7) / 3));
      for (let least = -1; least <= length * 3; least += 1) {
        const first = items.findIndex((item) => item >= least);
        expect(firstIndex(items, (item) => item >= least)).toBe(first === -1 ? length : first);
      }
    }
  });
});
