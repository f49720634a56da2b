import { describe, expect, test } from 'vitest';
import { evidenceByDocument } from '../../../src/charts/datasets/evidence-by-document.js';
import { statementsBySpeaker } from '../../../src/charts/datasets/statements-by-speaker.js';
import type { Statement } from '../../../src/evidence/types.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

const corpus = makeCorpus({ a: 'Document A', b: 'Document B' });
const input = (statements: readonly Statement[]) => ({
  brief: makeBrief({}),
  ledger: makeLedger(statements),
  corpus,
  kit: smallKit,
  language: 'en',
});

describe('statements by speaker', () => {
  test('counts each span once, most quoted first, and keeps every statement that uses it', () => {
    const shared = quote('a', 'shared words', 'Aliyev');
    const { value } = statementsBySpeaker(
      input([
        statement('findings[0].quotation', 'fact', [quote('a', 'one', 'Peskov'), shared]),
        statement('judgements[0]', 'judgement', [shared], [quote('b', 'two', 'Aliyev')]),
        statement('findings[1].facts[0]', 'fact', [quote('b', 'nobody said this')]),
      ]),
    );
    expect(value?.rows).toEqual([
      { values: { speaker: 'Aliyev', quotations: 2 }, evidence: ['findings[0].quotation', 'judgements[0]'] },
      { values: { speaker: 'Peskov', quotations: 1 }, evidence: ['findings[0].quotation'] },
    ]);
    expect(value?.facts).toMatchObject({ n: 3, speakers: 2, documents: 2, max: 2, maxLabel: 'Aliyev' });
  });

  test('spells names as the kit does', () => {
    const { value } = statementsBySpeaker(input([statement('x', 'fact', [quote('a', 'one', 'Turkey'), quote('a', 'two', 'Türkiye')])]));
    expect(value?.rows).toMatchObject([{ values: { speaker: 'Türkiye', quotations: 2 } }]);
  });

  test('gathers those beyond the ninth, so that the rest still add up', () => {
    const { value } = statementsBySpeaker(
      input([
        statement(
          'x',
          'fact',
          Array.from({ length: 14 }, (_, index) => quote('a', 'w', `Speaker ${String(index).padStart(2, '0')}`)),
        ),
      ]),
    );
    expect(value?.rows).toHaveLength(10);
    expect(value?.rows.at(-1)?.values).toEqual({ speaker: 'Others (5)', quotations: 5 });
  });
});

describe('evidence by document', () => {
  test('counts each span once, as a fact where any fact uses it', () => {
    const shared = quote('a', 'shared words');
    const { value } = evidenceByDocument(
      input([
        statement('judgements[0]', 'judgement', [shared, quote('b', 'one')]),
        statement('findings[0].facts[0]', 'fact', [shared, quote('a', 'two')]),
        statement('scenarios[0]', 'proposal', [quote('a', 'three')]),
        statement('computed:n', 'computed', [quote('b', 'four')]),
      ]),
    );
    expect(value?.rows).toEqual([
      { values: { document: 'Document A', kind: 'Facts', rank: 1, quotations: 2 }, evidence: ['judgements[0]', 'findings[0].facts[0]'] },
      { values: { document: 'Document A', kind: 'Other statements', rank: 3, quotations: 1 }, evidence: ['scenarios[0]'] },
      { values: { document: 'Document B', kind: 'Judgements', rank: 2, quotations: 1 }, evidence: ['judgements[0]'] },
    ]);
    expect(value?.facts).toMatchObject({ n: 4, documents: 2, fact: 2, judgement: 1, other: 1, leading: 3, maxTitle: 'Document A' });
  });

  test('tells documents with the same title apart', () => {
    const twins = makeCorpus({ a: 'Same', b: 'Same' });
    const { value } = evidenceByDocument({ ...input([statement('x', 'fact', [quote('a', 'w'), quote('b', 'w')])]), corpus: twins });
    expect(value?.rows.map((row) => row.values['document'])).toEqual(['Same', 'Same (2)']);
  });
});
