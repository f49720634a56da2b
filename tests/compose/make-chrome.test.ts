import { describe, expect, it } from 'vitest';
import type { Citations } from '../../src/compose/cite.js';
import { makeChrome } from '../../src/compose/make-chrome.js';
import type { Quotation } from '../../src/evidence/types.js';
import { defaultKit } from '../support/default-kit.js';
import { briefOf, corpusOf } from '../support/seeds-corpus.js';

/** The source line of a slide that cites so many documents. */
function sourceLine(count: number, statement = 'statement'): string | null {
  const ids = Array.from({ length: count }, (_, index) => `report-on-the-harvest-of-${String(index + 1).padStart(2, '0')}`);
  const corpus = corpusOf(Object.fromEntries(ids.map((id) => [id, 'The harvest was good in all of the valleys.'])));
  const brief = briefOf('title: The harvest was good in all valleys\nthemes: [harvest]\n');
  const quotations = ids.map(
    (document): Quotation => ({ document, address: { file: document, start: 0, end: 1, sha256: '', text: '' }, words: '', speaker: null }),
  );
  const cited = (id: string) => (id === 'statement' ? quotations : []);
  const citations: Citations = { own: cited, behind: cited, cited, statement: () => undefined };
  const letters = new Map(ids.map((id, index) => [id, String.fromCharCode(65 + index)]));
  const chrome = makeChrome(
    {
      target: 'deck',
      brief,
      corpus,
      kit: defaultKit,
      asOf: '2025-11-21',
      asOfInferred: false,
      language: 'en',
      extracts: null,
      charts: new Map(),
      notes: [],
      ledger: { statements: [] } as never,
    },
    letters,
    citations,
  );
  return chrome.sourceLine([statement], []);
}

describe('the source line of a slide', () => {
  it('names the documents with their letters', () => expect(sourceLine(2)).toMatch(/^Sources: A {2}.+ {2}· {2}B {2}/));

  it('is absent where nothing is cited', () => expect(sourceLine(2, 'other')).toBeNull());

  it('leads to the list of documents where there are many', () => {
    expect(sourceLine(16)).toBe('Sources: A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, as listed with the documents');
  });
});
