import { describe, expect, test } from 'vitest';
import { findThemePassages } from '../../../src/corpus/ranking/find-theme-passages.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const { value: corpus } = readCorpus({
  folder: 'seeds',
  documents: [
    {
      path: 'ice.txt',
      bytes: bytes(
        'A report on ice\n\nPilots met in the harbour on Monday morning. The pilot boats waited for ice to break.\n\nThe harbour fees stay as they are for now. Harbours elsewhere ask for less.\n',
      ),
    },
  ],
  themes: {
    path: 'themes.yaml',
    text: 'themes:\n  pilots: {title: Pilots, terms: [pilot]}\n  fees: {title: Fees, terms: [harbour fees, tolls]}\n  fish: {title: Fish, terms: [herring]}\n',
  },
});

describe('passages of a theme', () => {
  test('are paragraphs with one of its terms in any form, by their first sentence that has one, once each', () => {
    if (corpus === undefined) throw new Error('No corpus');
    const found = findThemePassages(corpus).map(({ theme, document, span }) => [theme, document.text.slice(span.start, span.end)]);
    expect(found).toEqual([
      ['pilots', 'Pilots met in the harbour on Monday morning.'],
      ['fees', 'The harbour fees stay as they are for now.'],
    ]);
  });

  test('of a phrase are not those of its words', () => {
    if (corpus === undefined) throw new Error('No corpus');
    expect(findThemePassages(corpus).filter(({ theme }) => theme === 'fees')).toHaveLength(1);
  });
});
