import { describe, expect, it } from 'vitest';
import { inMarks, printAttribution, printFullSource, printShortSource } from '../../src/compose/print-source.js';
import { printedWords } from '../../src/compose/printed-words.js';
import type { CorpusDocument } from '../../src/corpus/types.js';
import { makeCorpus, quote } from '../charts/small-brief.js';
import { defaultKit } from '../support/default-kit.js';

const word = printedWords(defaultKit, 'en');
const document = (more: Partial<CorpusDocument>): CorpusDocument => {
  const [made] = makeCorpus({ a: 'Putin sidelined: Russia fails to stop a peace that others made' }).documents;
  if (made === undefined) throw new Error('One was made');
  return { ...made, ...more };
};
const SIGNED = { authors: [{ name: 'Joseph Epstein' }], date: '2025-10-23', dateStatus: 'stated' } as const;

describe('a document on a source line', () => {
  it('is its author’s family name and date', () => {
    expect(printShortSource(document(SIGNED), 'en', word)).toBe('Epstein (23 Oct 2025)');
    expect(printShortSource(document({ ...SIGNED, authors: [{ name: 'Ayla Gurbanov, PhD' }, { name: 'Can Öz' }] }), 'en', word)).toBe(
      'Gurbanov, Öz (23 Oct 2025)',
    );
  });

  it('is its title cut at a word where nobody signed, and says what is not known of its date', () => {
    const text = printShortSource(document({}), 'en', word);
    expect(text).toMatch(/^“Putin sidelined: Russia fails to stop a…?/u);
    expect(text).toContain('…');
    expect(text).toContain(word('undated'));
    expect(printShortSource(document({ ...SIGNED, date: '2025-07', dateStatus: 'inferred' }), 'en', word)).toBe(
      `Epstein (Jul 2025, ${word('inferred')})`,
    );
  });

  it('is all that is known of it in an endnote', () => {
    expect(printFullSource(document({ ...SIGNED, publisher: 'Review' }), 'en', word)).toBe(
      'Joseph Epstein, “Putin sidelined: Russia fails to stop a peace that others made”, Review, 23 October 2025',
    );
    const unsigned = printFullSource(document({}), 'en', word);
    expect(unsigned.startsWith('“') && unsigned.includes(word('undated'))).toBe(true);
  });
});

describe('who said it', () => {
  it('is the speaker as quoted in the document', () => {
    const text = printAttribution(quote('a', 'words', 'Ilham Aliyev'), document(SIGNED), 'en', word);
    expect(text).toContain('Ilham Aliyev');
    expect(text).toContain('Epstein (23 Oct 2025)');
    expect(text).toMatch(/quoted/u);
  });

  it('is the author for an author’s own words, and the document where nobody is named', () => {
    expect(printAttribution(quote('a', 'words', 'Joseph Epstein'), document(SIGNED), 'en', word)).toBe('Joseph Epstein (23 Oct 2025)');
    expect(printAttribution(quote('a', 'words'), document(SIGNED), 'en', word)).toBe('Epstein (23 Oct 2025)');
  });
});

describe('quotation marks', () => {
  it('stand once around words that bring their own and those that do not', () => {
    expect(inMarks('a single power center')).toBe('“a single power center”');
    expect(inMarks('“a single power center”')).toBe('“a single power center”');
    expect(inMarks('"a single power center"')).toBe('“a single power center”');
  });

  // Only the outer mark of one end is taken: a quotation that begins inside another one loses its balance.
  it('stay balanced where a quotation ends with the source’s own', () => {
    const text = inMarks('Aliyev declared, “a single power center.”');
    expect([...text].filter((it) => it === '“').length).toBe([...text].filter((it) => it === '”').length);
  });
});
