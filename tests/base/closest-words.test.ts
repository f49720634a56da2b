import { describe, expect, it } from 'vitest';
import { closestWords } from '../../src/base/closest-words.js';

describe('closestWords', () => {
  it.each([
    ['tittle', ['title', 'themes'], ['title']],
    ['bottom_line', ['title', 'bottomLine'], ['bottomLine']],
    ['istanbul', ['istanbul-talks', 'sidelined'], ['istanbul-talks']],
    ['judgments', ['judgements', 'findings'], ['judgements']],
    ['colour', ['title', 'themes'], []],
    ['biuld', ['build', 'lock'], ['build']],
    ['', ['title'], []],
  ])('%s among %j', (word, candidates, expected) => expect(closestWords(word, candidates)).toEqual(expected));

  it('gives the nearest first, as many as asked for', () =>
    expect(closestWords('fact', ['facts', 'fact', 'factor'], 2)).toEqual(['fact', 'facts']));
});
