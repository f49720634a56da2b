// Maximal marginal relevance.
import { describe, expect, it } from 'vitest';
import { cosine, diversify } from '../../../src/corpus/ranking/diversify.js';

const words = (text: string): ReadonlyMap<string, number> => new Map(text.split(' ').map((word) => [word, 1]));
const candidate = (item: string, score: number, text: string) => ({ item, score, words: () => words(text) });

describe('diversify', () => {
  it('puts what says something new before what says the same again', () => {
    const order = diversify([
      candidate('first', 10, 'ministers met in oslo'),
      candidate('again', 9.9, 'ministers met in oslo'),
      candidate('new', 9.5, 'fishing quotas were cut'),
    ]);
    expect(order.map(({ item }) => item)).toEqual(['first', 'new', 'again']);
  });

  it('keeps the order of candidates that have nothing in common', () => {
    const order = diversify([candidate('a', 3, 'one'), candidate('b', 2, 'two'), candidate('c', 2, 'three')]);
    expect(order.map(({ item }) => item)).toEqual(['a', 'b', 'c']);
  });

  it('gives scores that fall from first to last, also behind the hundred that are compared', () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      candidate(`${index}`, 250 - index, index % 3 === 0 ? 'same words here' : `word${index}`),
    );
    const scores = diversify(many).map(({ score }) => score);
    expect(scores).toHaveLength(250);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives nothing for nothing', () => {
    expect(diversify([])).toEqual([]);
  });
});

describe('cosine', () => {
  it.each([
    ['a b', 'a b', 1],
    ['a b', 'c d', 0],
    ['a b c d', 'a', 0.5],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(cosine(words(one), words(other))).toBeCloseTo(expected);
  });
});
