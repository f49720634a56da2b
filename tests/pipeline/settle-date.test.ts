import { describe, expect, it } from 'vitest';
import type { Corpus, CorpusDocument } from '../../src/corpus/types.js';
import { settleDate } from '../../src/pipeline/settle-date.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../charts/small-brief.js';

const corpusOf = (dates: Readonly<Record<string, Pick<CorpusDocument, 'date' | 'dateStatus'>>>): Corpus => {
  const corpus = makeCorpus(Object.fromEntries(Object.keys(dates).map((id) => [id, id])));
  return { ...corpus, documents: corpus.documents.map((document) => ({ ...document, ...dates[document.id] })) };
};
const corpus = corpusOf({
  old: { date: '2025-07-23', dateStatus: 'stated' },
  newer: { date: '2025-10-23', dateStatus: 'stated' },
  guessed: { date: '2025-11-30', dateStatus: 'inferred' },
  uncited: { date: '2026-01-01', dateStatus: 'stated' },
});
const citing = (...ids: readonly string[]) =>
  makeLedger([
    statement(
      'facts[0]',
      'fact',
      ids.map((id) => quote(id, 'words')),
    ),
  ]);

describe('the as-of date', () => {
  it('is the brief’s own', () => {
    expect(settleDate(makeBrief({ date: '2025-11-21' }), '2026-02-02', citing('newer'), corpus).value).toMatchObject({
      day: '2025-11-21',
      inferred: false,
    });
  });

  it('else the call’s', () => {
    expect(settleDate(makeBrief({}), '2026-02-02', citing('newer'), corpus).value).toMatchObject({ day: '2026-02-02', inferred: false });
  });

  it('else the newest that a cited document states, and is said to be concluded', () => {
    expect(settleDate(makeBrief({}), undefined, citing('old', 'newer', 'guessed'), corpus).value).toMatchObject({
      day: '2025-10-23',
      inferred: true,
    });
  });

  it('else the newest that any document of the corpus states', () => {
    expect(settleDate(makeBrief({}), undefined, citing('guessed'), corpus).value).toMatchObject({ day: '2026-01-01', inferred: true });
  });

  it('is missing where no document states one', () => {
    const undated = corpusOf({ guessed: { date: '2025-11-30', dateStatus: 'inferred' } });
    expect(settleDate(makeBrief({}), undefined, citing('guessed'), undated)).toMatchObject({
      diagnostics: [{ severity: 'error', code: 'pipeline/no-date' }],
    });
  });
});
