// Dates of events, roles at meetings and numbers of chart rows, held against an invented report.
import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/evidence/rows/check-rows.js';
import { checkValues } from '../../../src/evidence/values/check-values.js';
import { lockContent, reportCorpus } from '../../support/lock-content.js';

const REPORT = `A summit in Accra

ACCRA, 14 March 2014 - Ghana hosted a summit in Accra on 12 March 2014. The leaders of Togo and Benin attended the summit in Accra. Nigeria did not attend the summit.

On 20 January the port reopened after repairs. In the summer the railway will be sold, the ministry said.

After a strike of seven months that began in June 2013, the mill reopened.

Trade with Togo came to $4 billion, and trade with Benin to $2.5 billion in the same year.
`;
const corpus = reportCorpus(REPORT);

function check(content: object): readonly string[] {
  const { brief, ledger } = lockContent(content, corpus);
  return [...checkRows(brief, ledger, corpus), ...checkValues(brief, ledger, corpus)].map(
    ({ diagnostic: { severity, code, place } }) => `${severity} ${code} ${place?.line}`,
  );
}
const event = (date: string, quote: string, inferred = false): readonly string[] =>
  check({ events: [{ date, say: 'It came to pass', actor: 'Ghana', inferred, evidence: [{ report: quote }] }] });
const HOSTED = 'Ghana hosted a summit in Accra on 12 March 2014';
const PORT = 'the port reopened after repairs';

describe('the date of an event', () => {
  it.each([
    ['as told', '2014-03-12', HOSTED, false],
    ['told more vaguely', '2014-03', HOSTED, false],
    ['as the document dates it', '2014-01-20', PORT, false],
    ['months after another, said to be inferred', '2014-01', 'After a strike of seven months that began in June 2013', true],
    ['a month within a season, said to be inferred', '2014-07', 'the railway will be sold', true],
  ])('may be %s', (_, date, quote, inferred) => expect(event(date, quote, inferred)).toEqual([]));
  it.each([
    ['another day', '2014-03-13', HOSTED, false],
    ['another day, said to be inferred', '2014-03-13', HOSTED, true],
    ['a year that neither its date nor the text around gives, said to be inferred', '2013-01-20', PORT, true],
    ['another month, said to be inferred', '2014-06', PORT, true],
    ['another stated year, said to be inferred', '2013-03-12', HOSTED, true],
    ['other months after another, said to be inferred', '2014-02', 'After a strike of seven months that began in June 2013', true],
    ['a month out of season, said to be inferred', '2014-11', 'the railway will be sold', true],
    ['sharper than the source', '2014-07-01', 'the railway will be sold', false],
  ])('is not %s', (_, date, quote, inferred) => expect(event(date, quote, inferred)).toEqual(['error evidence/date 5']));
});

describe('a row of meetings', () => {
  const meeting = (roles: object, quote: string, date?: string): readonly string[] =>
    check({
      meetings: { actors: ['Ghana', 'Togo', 'Benin', 'Nigeria'], rows: [{ name: 'Summit', date, roles, evidence: [{ report: quote }] }] },
    });
  it('may give the roles that the sentence gives', () => {
    expect(meeting({ Ghana: 'host' }, HOSTED, '2014-03-12')).toEqual([]);
    expect(meeting({ Togo: 'present', Benin: 'present' }, 'The leaders of Togo and Benin attended the summit')).toEqual([]);
    expect(meeting({ Nigeria: 'absent' }, 'Nigeria did not attend the summit')).toEqual([]);
  });
  it('is warned of where it turns them round', () => {
    expect(meeting({ Nigeria: 'present' }, 'Nigeria did not attend the summit')).toEqual(['warning evidence/role 13']);
    expect(meeting({ Togo: 'absent' }, 'The leaders of Togo and Benin attended the summit')).toEqual(['warning evidence/role 13']);
  });
  it('may have a quarter or season for a date, as the sources do', () =>
    expect(meeting({ Ghana: 'host' }, HOSTED, '2014-Q2')).toEqual(['error evidence/date 11']));
});

describe('a row of a chart', () => {
  const row = (label: string, value: number): readonly string[] =>
    check({
      findings: [
        {
          title: 'What it tells',
          chart: {
            chart: 'figures',
            subtitle: 'Billions of dollars',
            rows: [{ label, value, evidence: [{ report: 'Trade with Togo came to $4 billion' }] }],
          },
        },
      ],
    });
  it('may give a number in any power of a thousand', () => {
    expect(row('Togo', 4)).toEqual([]);
    expect(row('Togo', 4000)).toEqual([]);
    expect(row('Togo', 4_000_000_000)).toEqual([]);
  });
  it('gives no other number, and no other name', () => {
    expect(row('Togo', 40)).toEqual(['error evidence/number 10']);
    expect(row('Ivory Coast', 4)).toEqual(['error evidence/name 10']);
  });
});
