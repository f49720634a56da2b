// Statements held against their evidence by value, in an invented corpus without any catalogue.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { checkValues } from '../../../src/evidence/values/check-values.js';
import { lockContent, reportCorpus } from '../../support/lock-content.js';

const REPORT = `Peru reopens its largest zinc mine

LIMA, 14 March 2014 - Peru reopened the Cerro Blanco mine on Wednesday after a blockade of 18 days that cost the company $4.2 million.

President Ana Quispe told reporters in Lima that "the road is open and stays open." She met leaders of three villages, Huari, Recuay and Catac, and promised 250 jobs.

Chile and Bolivia sent observers to the talks. More than 1,200 miners went back to work, up from 900 a year earlier.
`;

const corpus = reportCorpus(REPORT, 'mine');
const WEDNESDAY = 'Peru reopened the Cerro Blanco mine on Wednesday after a blockade of 18 days that cost the company $4.2 million.';
const JOBS = 'She met leaders of three villages, Huari, Recuay and Catac, and promised 250 jobs.';
const MINERS = 'More than 1,200 miners went back to work, up from 900 a year earlier.';

function check(content: object): readonly Diagnostic[] {
  const { brief, ledger } = lockContent(content, corpus);
  return checkValues(brief, ledger, corpus).map(({ diagnostic }) => diagnostic);
}
const fact = (say: string, ...quotes: readonly string[]): object => ({
  findings: [{ title: 'What it tells', facts: [{ say, evidence: quotes.map((quote) => ({ mine: quote })) }] }],
});
const codes = (content: object): readonly string[] => check(content).map(({ severity, code }) => `${severity} ${code}`);

describe('a fact', () => {
  it.each([
    ['a day by its date', 'The mine reopened on 12 March 2014.', WEDNESDAY],
    ['an amount in other words', 'The blockade cost 4,200,000 dollars.', WEDNESDAY],
    ['a number in words', 'The blockade lasted eighteen days.', WEDNESDAY],
    ['a rounder number', 'Some 1,200 miners or more went back.', MINERS],
    ['a name that the pronoun stands for', 'Ana Quispe promised 250 jobs.', JOBS],
    ['a state by its adjective', 'The Peruvian mine reopened.', WEDNESDAY],
    ['a count of what is listed', 'Quispe met leaders of three villages.', JOBS],
    ['a month that only names the blockade', 'The March blockade lasted 18 days.', WEDNESDAY],
  ])('may give %s', (_, say, quote) => expect(codes(fact(say, quote))).toEqual([]));

  it.each([
    ['another day', 'The mine reopened on 13 March 2014.', WEDNESDAY, 'evidence/date'],
    ['another year', 'The mine reopened on 12 March 2013.', WEDNESDAY, 'evidence/date'],
    ['another amount', 'The blockade cost $4.3 million.', WEDNESDAY, 'evidence/number'],
    ['another currency', 'The blockade cost €4.2 million.', WEDNESDAY, 'evidence/number'],
    ['another unit', 'The blockade lasted 18 weeks.', WEDNESDAY, 'evidence/number'],
    ['a sharper number', 'Exactly 1,250 miners went back.', MINERS, 'evidence/number'],
    ['a state that is not there', 'Ecuador reopened the mine.', WEDNESDAY, 'evidence/name'],
    ['a name that is not there', 'The mine Cerro Negro reopened.', WEDNESDAY, 'evidence/name'],
    ['words in quotation marks that are not there', 'Peru “reopened the road” on Wednesday.', WEDNESDAY, 'evidence/phrase'],
    ['a word with digits that is not there', 'The K-17 shaft reopened.', WEDNESDAY, 'evidence/name'],
    ['a name with a letter wrong', 'On Wednesday the mine of peru reopened.', WEDNESDAY, 'evidence/misspelled'],
    [
      'a small word wrong inside a name',
      'The United States on Wednesday, and the Republic oi Korea, reopened the mine.',
      WEDNESDAY,
      'evidence/misspelled',
    ],
    ['a number word with a letter wrong', 'Leaders of threr villages met her.', JOBS, 'evidence/misspelled'],
  ])('may not give %s', (_, say, quote, code) => expect(codes(fact(say, quote))).toContain(`error ${code}`));

  it('is told the nearest evidence, and a passage to paste where the source says it elsewhere', () => {
    const [near] = check(fact('The blockade lasted 19 days.', WEDNESDAY));
    expect(near?.message).toMatch(/“19 days”.*found “18 days”/u);
    const [far] = check(fact('Peru promised 250 jobs.', WEDNESDAY));
    expect(far?.hints?.join('\n')).toContain('- mine: >-');
    expect(far?.hints?.join('\n')).toMatch(/promised\s+250 jobs/u);
    expect(far?.place).toMatchObject({ file: 'briefs/test.yaml' });
  });
});

describe('a title, a takeaway and the bottom line', () => {
  const finding = { facts: [{ say: 'The blockade lasted 18 days.', evidence: [{ mine: WEDNESDAY }] }] };
  it('take their values from what they rest on', () => {
    expect(codes({ findings: [{ ...finding, title: 'Eighteen days of blockade ended in Peru', takeaway: 'Peru lost 18 days.' }] })).toEqual(
      [],
    );
    expect(codes({ findings: [{ ...finding, title: 'Nineteen days of blockade ended in Peru' }] })).toEqual(['error evidence/number']);
    expect(codes({ findings: [{ ...finding, title: 'The blockade ended' }], bottomLine: 'Chile lost 18 days.' })).toEqual([
      'error evidence/name',
    ]);
  });
});

describe('a judgement', () => {
  const judged = (say: string): object => ({
    judgements: [{ say, likelihood: 'likely', confidence: 'low', because: 'One report tells of it.', evidence: [{ mine: WEDNESDAY }] }],
  });
  it('may look ahead, but names nobody that its evidence does not', () => {
    expect(codes(judged('Peru will keep the mine open.'))).toEqual([]);
    expect(codes(judged('Peru will keep the mine open until 2016.'))).toEqual(['warning evidence/date']);
    expect(codes(judged('Brazil will keep the mine open.'))).toEqual(['error evidence/name']);
  });
});

describe('a proposal', () => {
  const proposed = (text: string, own: readonly string[] = []): object => ({
    ...fact('The blockade lasted 18 days.', WEDNESDAY),
    own,
    recommendations: [{ do: text, owner: 'Embassy in Quito', by: 'June 2014', risk: 'None is seen.' }],
  });
  it('may use all evidence of the brief and what the author marks as own; who and when are the author’s', () => {
    expect(codes(proposed('Ask Peru for a plan.'))).toEqual([]);
    expect(codes(proposed('Ask Canada for a plan.'))).toEqual(['error evidence/name']);
    expect(codes(proposed('Ask Canada for a plan.', ['Canada']))).toEqual([]);
    expect(check(proposed('Ask Canada for a plan.'))[0]?.hints?.join(' ')).toContain('`own:`');
  });
});

describe('background', () => {
  it('is the author’s own and is not read', () => {
    const facts = [
      { say: 'Canada has 12 zinc mines.', kind: 'background' },
      { say: 'The blockade lasted 18 days.', evidence: [{ mine: WEDNESDAY }] },
    ];
    expect(codes({ findings: [{ title: 'What it tells', facts }] })).toEqual([]);
  });
});

describe('a title over a passage that says “she”', () => {
  const titled = (title: string): readonly string[] =>
    codes({ findings: [{ title, facts: [{ say: 'Jobs were promised to three villages.', evidence: [{ mine: JOBS }] }] }] });
  it('may name whom the text before means, where it tells of the same', () =>
    expect(titled('Peru promised jobs to leaders of three villages')).toEqual([]));
  it('may not name them where it tells of something else', () =>
    expect(titled('Peru refuses to sell its copper')).toEqual(['error evidence/name']));
});
