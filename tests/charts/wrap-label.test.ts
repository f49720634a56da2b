import { describe, expect, test } from 'vitest';
import { wrapLabel } from '../../src/charts/wrap-label.js';

/** Every character is one wide. */
const width = (text: string): number => text.length;

describe('a label', () => {
  test('that fits stays on one line', () => expect(wrapLabel('one two', 10, 3, width)).toEqual(['one two']));
  test('is broken between words into balanced lines', () =>
    expect(wrapLabel('one two three four five', 15, 3, width)).toEqual(['one two three', 'four five']));
  test('leaves no word alone where it can', () =>
    expect(wrapLabel('aaaa bbbb cccc dddd', 14, 3, width)).toEqual(['aaaa bbbb', 'cccc dddd']));
  test('with too many words ends in an ellipsis', () =>
    expect(wrapLabel('one two three four', 8, 2, width)).toEqual(['one two', 'three f…']));
  test('with a word wider than the room is cut, never split', () =>
    expect(wrapLabel('Donaudampfschiff', 8, 3, width)).toEqual(['Donauda…']));
  test('is not cut within a character', () => expect(wrapLabel('🙂🙂🙂🙂', 5, 1, width)).toEqual(['🙂🙂…']));
  test('of nothing is nothing', () => expect(wrapLabel('', 8, 3, width)).toEqual(['']));
});
