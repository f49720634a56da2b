import { describe, expect, it } from 'vitest';
import { rankPassages, rankWantedFirst } from '../../../src/corpus/ranking/rank-passages.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import type { RankedPassage, Theme } from '../../../src/corpus/types.js';

const WORDS = 'harvest tariff ferry pipeline ceasefire envoy drought election summit border refinery vaccine'.split(' ');
const themeOf = (...terms: readonly string[]): Theme => ({
  id: 'theme',
  title: terms[0] ?? '',
  question: null,
  terms,
  actors: [],
  period: { from: '2009', to: null },
});

/** Two hundred passages of drawn words, so that there are more than are compared with each other. */
const files = Array.from({ length: 40 }, (_, number) => {
  const paragraph = (at: number): string =>
    `The ${WORDS[(number * 7 + at * 5) % 12]} and the ${WORDS[(number * 3 + at) % 12]} came up, ${WORDS[(number + at * at) % 12]} ${number % 9}.`;
  const text = `Item ${number}\n\nMay 3, ${2006 + (number % 9)}\n\n${[0, 1, 2, 3, 4].map(paragraph).join('\n\n')}`;
  return { path: `${number}.txt`, bytes: new TextEncoder().encode(text) };
});
const corpus = readCorpus({ folder: 'seeds', documents: files }).value!;

const keyOf = ({ document, paragraph }: RankedPassage): string => `${paragraph} ${document}`;

describe('passages that hold the wanted words', () => {
  it.each([1, 20, 1000])('come first, as ranking everything would put them: at most %i', (limit) => {
    for (const wanted of [themeOf('ferry'), themeOf('border vaccine'), themeOf('nobody'), themeOf('election', 'harvest')]) {
      const theme = themeOf(...wanted.terms, 'summit', 'drought', 'ceasefire', 'pipeline', 'tariff');
      const holding = new Set(rankPassages(corpus, wanted).map(keyOf));
      const all = rankPassages(corpus, theme);
      expect(all.length).toBeGreaterThan(100);
      expect(rankWantedFirst(corpus, theme, wanted, limit)).toEqual([
        ...all.filter((passage) => holding.has(keyOf(passage))).slice(0, limit),
        ...all.filter((passage) => !holding.has(keyOf(passage))).slice(0, limit),
      ]);
    }
  });
});
