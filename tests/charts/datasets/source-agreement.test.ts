import { describe, expect, test } from 'vitest';
import { sourceAgreement } from '../../../src/charts/datasets/source-agreement.js';
import type { Statement } from '../../../src/evidence/types.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

const evidence = [{ a: 'words' }];
const judgement = { say: 'Talks go on.', likelihood: 'likely', confidence: 'low', because: 'One source.', evidence };
const brief = makeBrief({ findings: [{ title: 'Talks were held' }, { title: 'Nobody signed' }], judgements: [judgement] });
const corpus = makeCorpus({ a: 'First report', b: 'Second report', c: 'Third report' });

function read(statements: readonly Statement[]) {
  const { value } = sourceAgreement({ brief, ledger: makeLedger(statements), corpus, kit: smallKit, language: 'en' });
  if (value === undefined) throw new Error('Expected a dataset');
  return value;
}

describe('who says what', () => {
  const once = quote('b', 'said once');
  const statements = [
    statement('findings[0].facts[0]', 'fact', [quote('a', 'one'), quote('a', 'two'), once]),
    statement('findings[0].takeaway', 'fact', [once]),
    statement('findings[1].table.rows[0]', 'fact', [quote('a', 'three')]),
    statement('judgements[0]', 'judgement', [quote('a', 'four')], [quote('c', 'against')]),
  ];

  test('counts each passage once, for and against, claim by claim', () => {
    expect(
      read(statements).rows.map(({ values: { claim, document, stance, passages }, evidence: ids }) => [
        claim,
        document,
        stance,
        passages,
        ids,
      ]),
    ).toEqual([
      ['Talks were held', 'First report, undated', 'for', 2, ['findings[0].facts[0]']],
      ['Talks were held', 'Second report, undated', 'for', 1, ['findings[0].facts[0]', 'findings[0].takeaway']],
      ['Nobody signed', 'First report, undated', 'for', 1, ['findings[1].table.rows[0]']],
      ['Talks go on', 'First report, undated', 'for', 1, ['judgements[0]']],
      ['Talks go on', 'Third report, undated', 'against', 1, ['judgements[0]']],
    ]);
  });

  test('says how many rest on one document alone', () => {
    expect(read(statements).facts).toMatchObject({ n: 6, claims: 3, documents: 3, alone: 2, single: 2, against: 1 });
  });

  test('has no row for what nobody is quoted on', () => {
    expect(read([]).rows).toEqual([]);
  });
});
