// Labels, heads of columns, questions, notes and horizons; and background that a source contradicts.
import { describe, expect, it } from 'vitest';
import { checkValues } from '../../../src/evidence/values/check-values.js';
import { lockContent, reportCorpus } from '../../support/lock-content.js';

const REPORT = `Ghana and Togo quarrel over a fishing line

ACCRA, 9 May 2016 - Ghana seized two Togolese boats on Saturday, 30 miles off Lome. Togo called the seizure piracy.

The quarrel began in 2012, when the harbour of Tema was widened for 80 million dollars. Minister Kofi Mensah said the boats had no papers.
`;
const corpus = reportCorpus(REPORT, 'boats');
const SEIZED = 'Ghana seized two Togolese boats on Saturday, 30 miles off Lome.';
const PIRACY = 'Togo called the seizure piracy.';

function check(content: object): readonly string[] {
  const { brief, ledger } = lockContent({ title: 'Two boats seized off Lome', ...content }, corpus);
  return checkValues(brief, ledger, corpus).map(({ statement, diagnostic: { severity, code } }) => `${severity} ${code} ${statement}`);
}
const fact = { say: 'Ghana seized two boats.', evidence: [{ boats: SEIZED }] };
const finding = (more: object): object => ({ findings: [{ title: 'Two boats seized', facts: [fact], ...more }] });
const compared = (left: string, right: string): object =>
  finding({ compare: { left: { label: left, evidence: [{ boats: SEIZED }] }, right: { label: right, evidence: [{ boats: PIRACY }] } } });
const table = (columns: readonly string[]): object =>
  finding({ table: { columns, rows: [{ cells: ['Ghana', 'two boats'], evidence: [{ boats: SEIZED }] }] } });
const judged = (horizon: string): object => ({
  ...finding({}),
  date: '2016-06-01',
  judgements: [
    {
      say: 'The quarrel will last.',
      horizon,
      likelihood: 'likely',
      confidence: 'low',
      because: 'One report tells.',
      evidence: [{ boats: PIRACY }],
    },
  ],
});

describe('words that are no statements of their own', () => {
  it.each([
    ['the title of a brief that extracts', { title: 'Ghana and Togo quarrel over boats since 2012' }],
    ['a question that looks ahead', { question: 'Will Ghana free the boats by 2018?' }],
    ['a note on the sources', { sourceNote: 'One article of May 2016; Togo is quoted once.' }],
    ['labels that tell who holds a side', compared('Ghana', 'Lome')],
    ['a label in words', compared('The seizing side', 'The other side')],
    ['heads of columns', table(['State', 'Boats seized'])],
    ['a horizon ahead', judged('through mid-2017')],
    ['a horizon without a date', judged('the next rainy season')],
  ])('are let through: %s', (_, content) => expect(check(content)).toEqual([]));

  it.each([
    ['a state that no document has, in a title', { title: 'Ghana and Benin quarrel over boats' }, 'warning evidence/name title'],
    ['a year that no document has, in a title', { title: 'Ghana and Togo quarrel since 2009' }, 'warning evidence/date title'],
    ['a person whom no document has, in a question', { question: 'Why did Nana Addo seize the boats?' }, 'warning evidence/name question'],
    ['a past year that no document has, in a question', { question: 'What has changed since 2003?' }, 'warning evidence/date question'],
    ['a state that no document has, in the note', { sourceNote: 'Nothing was published in Nigeria.' }, 'warning evidence/name sourceNote'],
    ['the wrong side in a label', compared('Benin', 'Togo'), 'warning evidence/name findings[0].compare.left.label'],
    ['a stranger in a label', compared('Ghana', 'Faure Gnassingbe'), 'warning evidence/name findings[0].compare.right.label'],
    ['a year in a head', table(['State', 'Boats in 2014']), 'warning evidence/date findings[0].table.columns[1]'],
    ['a horizon that is over', judged('through 2015'), 'warning evidence/date judgements[0]'],
  ])('are warned of: %s', (_, content, said) => expect(check(content)).toContain(said));
});

describe('background', () => {
  const own = (say: string): object => finding({ facts: [fact, { say, kind: 'background' }] });
  it.each([
    ['what no source tells', 'Ghana has 540 kilometres of coast.'],
    ['what a source tells too', 'The harbour of Tema was widened for 80 million dollars.'],
    ['another year of something else', 'Togo left the fishing treaty in 2009.'],
  ])('may be %s', (_, say) => expect(check(own(say))).toEqual([]));
  it.each([
    ['an amount that a source gives otherwise', 'The harbour of Tema was widened for 60 million dollars.', 'evidence/number'],
    ['a year that a source gives otherwise', 'The quarrel over the harbour of Tema began in 2010, when it was widened.', 'evidence/date'],
    ['a count that a source gives otherwise', 'Ghana seized four Togolese boats off Lome.', 'evidence/number'],
  ])('is warned of: %s', (_, say, code) => expect(check(own(say))).toEqual([`warning ${code} findings[0].facts[1]`]));
});
