import { describe, expect, test } from 'vitest';
import { salience } from '../../../src/charts/datasets/salience.js';
import { prepareChart } from '../../../src/charts/prepare-chart.js';
import type { Corpus } from '../../../src/corpus/types.js';
import { makeBrief, makeCorpus, makeLedger, quote } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

const themes = ['ice', 'fish', 'rail'].map((id) => ({
  id,
  title: id,
  question: null,
  terms: [],
  actors: [],
  period: { from: null, to: null },
}));

const corpusOf = (dates: readonly (string | null)[]): Corpus => {
  const corpus = makeCorpus(Object.fromEntries(dates.map((_, index) => [`d${index}`, `Report ${index}`])));
  return { ...corpus, themes, documents: corpus.documents.map((document, index) => ({ ...document, date: dates[index] ?? null })) };
};

const input = (dates: readonly (string | null)[], found: readonly (readonly [string, string])[]) => ({
  brief: makeBrief({}),
  ledger: makeLedger([]),
  corpus: corpusOf(dates),
  kit: smallKit,
  language: 'en',
  findThemePassages: () => found.map(([theme, document]) => ({ theme, quotation: quote(document, `of ${theme}`) })),
});

describe('salience', () => {
  const found = [
    ['ice', 'd0'],
    ['fish', 'd1'],
    ['fish', 'd1'],
    ['fish', 'd0'],
  ] as const;

  test('counts paragraphs by theme and document, by date, and says nothing of themes without any', () => {
    const { value } = salience(input(['2025-03-01', '2025-02-01'], found));
    expect(value?.rows.map(({ values: { theme, column, paragraphs, share } }) => [theme, column, paragraphs, share])).toEqual([
      ['fish', 'Report 1, 1\u00a0Feb\u00a02025', 2, 1],
      ['fish', 'Report 0, 1\u00a0Mar\u00a02025', 1, 0.5],
      ['ice', 'Report 1, 1\u00a0Feb\u00a02025', 0, 0],
      ['ice', 'Report 0, 1\u00a0Mar\u00a02025', 1, 0.5],
    ]);
    expect(value?.counted?.map((passages) => passages.length)).toEqual([2, 1, 0, 1]);
    expect(value?.sources.map((passages) => passages.length)).toEqual([2, 1, 0, 1]);
  });

  test('takes months where there are more than twelve documents, and counts those without one', () => {
    const dates = [...Array.from({ length: 12 }, (_, index) => `2025-0${(index % 3) + 1}-10`), '2025', null];
    const { value } = salience(input(dates, found));
    expect(new Set(value?.rows.map(({ values }) => values['column']))).toEqual(new Set(['Jan 2025', 'Feb 2025', 'Mar 2025']));
    expect(value?.facts).toMatchObject({ documents: 14, leftOut: 2 });
  });

  test('is left out below eight documents, however many cells there are', () => {
    const seven = {
      ...input(
        Array.from({ length: 7 }, () => '2025-01-01'),
        found,
      ),
      name: 'salience-heatmap',
    };
    expect(prepareChart(seven)).toMatchObject({ diagnostics: [{ code: 'charts/too-few-rows' }] });
    const eight = {
      ...input(
        Array.from({ length: 8 }, () => '2025-01-01'),
        found,
      ),
      name: 'salience-heatmap',
    };
    expect(prepareChart(eight).value?.subtitle).toContain('drawn from 8 documents on');
  });

  test('gives each row its own mark as statement, and the passages to lock', () => {
    const eight = {
      ...input(
        Array.from({ length: 8 }, () => '2025-01-01'),
        found,
      ),
      name: 'salience-heatmap',
    };
    const { value } = prepareChart(eight);
    for (const [index, row] of (value?.rows ?? []).entries()) {
      const passages = value?.counted?.[index] ?? [];
      expect(row.evidence).toEqual(passages.length === 0 ? [] : [`chart:salience-heatmap#${index}`]);
      expect(passages).toHaveLength(Number(row.values['paragraphs']));
    }
  });
});
