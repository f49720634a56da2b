// Two texts told apart without signs.
import { describe, expect, it } from 'vitest';
import { plainDifference, readDifference } from '../../src/evidence/plain-difference.js';

describe('plainDifference', () => {
  it.each([
    ['a b c', 'a x c', 'a b c', 'a x c'],
    [
      'one two three four five six seven',
      'one two three four five six eight',
      '… three four five six seven',
      '… three four five six eight',
    ],
    [
      'old words here and five more words follow',
      'new words here and five more words follow',
      'old words here and five …',
      'new words here and five …',
    ],
    ['they met', 'they met again', 'they met', 'they met again'],
    ['', 'words', '', 'words'],
    ['same', 'same', 'same', 'same'],
  ])('%s | %s', (before, after, old, now) => expect(plainDifference(before, after)).toEqual({ before: old, after: now }));

  it('shows where long texts begin to differ', () => {
    const long = 'word '.repeat(400);
    const { before, after } = plainDifference(`${long}agreed to ${'x '.repeat(200)}`, `${long}refused to ${'y '.repeat(200)}`);
    expect(before).toMatch(/^… word word word word agreed to x .* …$/);
    expect(after).toMatch(/^… word word word word refused to y .* …$/);
    expect(before.split(' ').length).toBeLessThan(60);
  });
});

describe('readDifference', () => {
  it('takes a difference in signs apart', () =>
    expect(readDifference('the talks [-reaffirm-] {+reaffirmed+} Turkey’s … role {+here+} again')).toEqual({
      before: 'the talks reaffirm Turkey’s … role again',
      after: 'the talks reaffirmed Turkey’s … role here again',
    }));
});
