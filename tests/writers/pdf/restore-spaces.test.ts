import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/frame/types.js';
import { restoreSpaces } from '../../../src/writers/pdf/restore-spaces.js';
import { paragraph, run } from '../../support/pdf-fixtures.js';

/** Lines of `[run, text]` pairs. */
const lines = (...rows: readonly (readonly (readonly [number, string])[])[]): readonly Line[] =>
  rows.map((segments, index) => ({
    paragraph: 0,
    baseline: index * 14,
    segments: segments.map(([each, text]) => ({ run: each, text, x: 0, width: 10 })),
  }));

describe('restoreSpaces', () => {
  it('ends a line with the space at which it was broken', () => {
    expect(restoreSpaces(paragraph('p', 'one two three'), lines([[0, 'one two']], [[0, 'three']]), false)).toEqual([
      ['one two '],
      ['three'],
    ]);
  });

  it('adds nothing where the line still has its space', () => {
    expect(restoreSpaces(paragraph('p', 'one two'), lines([[0, 'one ']], [[0, 'two']]), false)).toEqual([['one '], ['two']]);
  });

  it.each([
    ['a hyphen', 'well-known', 'well-', 'known'],
    ['a dash', 'Baku–Tbilisi', 'Baku–', 'Tbilisi'],
    ['a long word that is cut', 'Donaudampfschiff', 'Donaudampf', 'schiff'],
    ['an invisible break opportunity', 'and/\u200Bor', 'and/', 'or'],
  ])('keeps a word in one piece that was broken at %s', (_, text, first, second) => {
    expect(restoreSpaces(paragraph('p', text), lines([[0, first]], [[0, second]]), false)).toEqual([[first], [second]]);
  });

  it('finds the space at the end of a run or at the start of the next', () => {
    const paragraphs = [
      [run('one '), run('two')],
      [run('one'), run(' two')],
    ].map((runs) => paragraph('p', runs));
    for (const each of paragraphs) expect(restoreSpaces(each, lines([[0, 'one']], [[1, 'two']]), false)).toEqual([['one '], ['two']]);
  });

  it('adds nothing between a word and its note mark', () => {
    expect(
      restoreSpaces(
        paragraph('p', [run('word.'), run('1'), run(' Next')]),
        lines(
          [
            [0, 'word.'],
            [1, '1'],
          ],
          [[2, 'Next']],
        ),
        false,
      ),
    ).toEqual([['word.', '1 '], ['Next']]);
  });

  it('takes a line break for a space', () => {
    expect(restoreSpaces(paragraph('p', 'one\ntwo'), lines([[0, 'one']], [[0, 'two']]), false)).toEqual([['one '], ['two']]);
  });

  it('leaves bullets as they are', () => {
    expect(
      restoreSpaces(
        paragraph('p', 'one two'),
        lines(
          [
            [-1, '•'],
            [0, 'one'],
          ],
          [[0, 'two']],
        ),
        false,
      ),
    ).toEqual([['•', 'one '], ['two']]);
  });

  it('ends the last line with a space where the element goes on elsewhere', () => {
    expect(restoreSpaces(paragraph('p', 'one two'), lines([[0, 'one']]), true)).toEqual([['one ']]);
    expect(restoreSpaces(paragraph('p', 'one'), lines([[0, 'one']]), true)).toEqual([['one ']]);
    expect(restoreSpaces(paragraph('p', 'one'), lines([[0, 'one']]), false)).toEqual([['one']]);
    expect(restoreSpaces(paragraph('p', 'well-known'), lines([[0, 'well-']]), true)).toEqual([['well-']]);
  });

  it('works on the later part of a paragraph whose runs are given whole', () => {
    expect(
      restoreSpaces(paragraph('p', 'the cat saw the dog and the bird'), lines([[0, 'the dog']], [[0, 'and the']], [[0, 'bird']]), false),
    ).toEqual([['the dog '], ['and the '], ['bird']]);
  });

  it('adds a space at line ends where lines say other words than the runs', () => {
    expect(restoreSpaces(paragraph('p', 'source text'), lines([[0, 'other']], [[0, 'words']]), false)).toEqual([['other '], ['words']]);
  });

  it('has nothing to say about no lines', () => {
    expect(restoreSpaces(paragraph('p', ''), [], true)).toEqual([]);
  });
});
