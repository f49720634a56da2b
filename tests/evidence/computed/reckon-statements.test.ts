// Computed facts, reckoned from an invented report.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { readBrief } from '../../../src/brief/read-brief.js';
import { completeLedger } from '../../../src/evidence/complete-ledger.js';
import { checkValues } from '../../../src/evidence/values/check-values.js';
import { lockContent, reportCorpus } from '../../support/lock-content.js';

const REPORT = `Two contracts and a harvest

NAIROBI, 14 March 2014 - The company signed a $4 billion rail contract on 3 March 2014. A port contract followed for $8 billion, officials said.

The tunnel measures 12 kilometres in all. Another tunnel, begun later, measures 8,000 metres from end to end.

Of the harvest, 300 tonnes went abroad that year. The whole harvest came to 900 tonnes of tea in total. Growth was 5 percent in the north of the country. In the south growth was 3 percent at most villages.

More than 120 ships called at the port in spring. In autumn 80 ships called at the port again. The port opened on 24 March 2014 after a long delay. Traffic rose from 40 ships to 60 ships within weeks.
`;
const corpus = reportCorpus(REPORT);

function reckon(
  say: string,
  compute: string,
  ...quotes: readonly string[]
): { computation: string | undefined; said: readonly Diagnostic[] } {
  const facts = [{ say, kind: 'computed', compute, evidence: quotes.map((quote) => ({ report: quote })) }];
  const { brief, ledger } = lockContent({ findings: [{ title: 'What it tells', facts }] }, corpus);
  const completed = completeLedger(brief, ledger, corpus, () => []);
  const values = checkValues(brief, completed.ledger, corpus).map(({ diagnostic }) => diagnostic);
  const statement = completed.ledger.statements.find(({ kind }) => kind === 'computed');
  return { computation: statement?.computation, said: [...completed.diagnostics, ...values] };
}
const RAIL = 'signed a $4 billion rail contract';
const PORT = 'A port contract followed for $8 billion';
const LONG = 'The tunnel measures 12 kilometres in all';
const SHORT = 'measures 8,000 metres from end to end';
const ABROAD = '300 tonnes went abroad that year';
const HARVEST = 'The whole harvest came to 900 tonnes of tea';
const SPRING = 'More than 120 ships called at the port in spring';
const AUTUMN = 'In autumn 80 ships called at the port again';

describe('a computed fact', () => {
  it.each([
    ['a sum of money', 'The two contracts are worth $12 billion.', 'sum', [RAIL, PORT], '$4 billion + $8 billion = $12 billion'],
    ['a difference', 'The port costs $4 billion more.', 'difference', [PORT, RAIL], '$8 billion − $4 billion = $4 billion'],
    ['a difference in other units', 'One tunnel is 4 km longer.', 'difference', [LONG, SHORT], '12 kilometres − 8,000 metres = 4 km'],
    ['a ratio', 'The port costs twice as much.', 'ratio', [PORT, RAIL], '$8 billion ÷ $4 billion = twice'],
    [
      'a share, rounded',
      'Some 33 percent of the tea went abroad.',
      'share',
      [ABROAD, HARVEST],
      /^300 tonnes ÷ 900 tonnes.* = 33\.33 percent ≈ .*33 percent$/,
    ],
    ['a share in words', 'A third of the tea went abroad.', 'share', [ABROAD, HARVEST], /third/i],
    [
      'a difference of percentages',
      'Growth was 2 percentage points higher.',
      'difference',
      ['Growth was 5 percent in the north', 'In the south growth was 3 percent'],
      '5 percent − 3 percent = 2 percentage points',
    ],
    ['a limit that goes along', 'More than 200 ships called in all.', 'sum', [SPRING, AUTUMN], /^> 120 ships \+ 80 ships = /],
    ['a count', 'Two contracts were signed.', 'count', [RAIL, PORT], '1 + 1 = two contracts'],
    [
      'the days between',
      'Three weeks lay between contract and opening.',
      'days-between',
      ['rail contract on 3 March 2014', 'The port opened on 24 March 2014'],
      '2014-03-03 → 2014-03-24 = three weeks',
    ],
  ])('may be %s', (_, say, compute, quotes, expected) => {
    const { computation, said } = reckon(say, compute, ...quotes);
    expect(said.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(computation).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('says what it comes to where the words say otherwise', () => {
    const { said } = reckon('The two contracts are worth $13 billion.', 'sum', RAIL, PORT);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ severity: 'error', code: 'evidence/computation', statement: 'findings[0].facts[0]' });
    expect(said[0]?.message).toContain('“$13 billion”, expected it to say that $4 billion + $8 billion = $12 billion');
  });
  it('refuses a difference of percentages told in percent', () => {
    const { said } = reckon(
      'Growth was 2 percent higher.',
      'difference',
      'Growth was 5 percent in the north',
      'In the south growth was 3 percent',
    );
    expect(said[0]?.code).toBe('evidence/computation');
  });
  it('names a limit that the sum does not come to', () => {
    const [pushed] = reckon('The two contracts are worth more than $12 billion.', 'sum', RAIL, PORT).said;
    expect(pushed).toMatchObject({ severity: 'error', code: 'evidence/computation' });
    const [dropped] = reckon('In all 200 ships called.', 'sum', SPRING, AUTUMN).said;
    expect(dropped).toMatchObject({ severity: 'warning', code: 'evidence/computation' });
  });
  it('names sides that are changed over', () => {
    const [order] = reckon('The port costs $4 billion more.', 'difference', RAIL, PORT).said;
    expect(order?.hints?.join()).toContain('the other way round');
    const sides = (say: string): readonly string[] =>
      reckon(say, 'ratio', PORT, RAIL).said.map(({ severity, code }) => `${severity} ${code}`);
    expect(sides('The port costs twice as much as the rail contract.')).toEqual([]);
    expect(sides('Rail is twice as much as the port.')).toEqual(['warning evidence/computation']);
    expect(reckon('Rail costs $4 billion less than the port.', 'difference', PORT, RAIL).said).toEqual([]);
  });
  it.each([
    ['one number quoted twice', 'sum', [RAIL, 'The company signed a $4 billion rail contract on'], 'which stands in the same place'],
    ['an item with two numbers', 'sum', [RAIL, 'Traffic rose from 40 ships to 60 ships within weeks'], 'Cannot take item 2'],
    ['an item without a number', 'sum', [RAIL, 'after a long delay'], 'found none, expected exactly one number'],
    ['other units', 'sum', [RAIL, ABROAD], 'expected numbers of one kind of unit'],
    ['too many items', 'ratio', [SPRING, AUTUMN, 'Traffic rose from 40 ships'], 'found 3 items, expected exactly 2'],
    ['the same item counted twice', 'count', [RAIL, RAIL], 'expected a passage that is not counted yet'],
    ['an item without a day', 'days-between', ['rail contract on 3 March 2014', SPRING], 'expected exactly one day'],
  ])('refuses %s, naming the item', (_, compute, quotes, expected) => {
    const { said } = reckon('It came to $12 billion.', compute, ...quotes);
    expect(said[0]?.code).toBe('evidence/operand');
    expect(said[0]?.message).toContain(expected);
  });
  it('holds other values of its words against its evidence', () => {
    expect(reckon('The two contracts of Uganda are worth $12 billion.', 'sum', RAIL, PORT).said.map(({ code }) => code)).toEqual([
      'evidence/name',
    ]);
  });
  it('asks for what it lacks', () => {
    const read = (fact: object): readonly string[] =>
      readBrief('b.yaml', stringify({ title: 'T', themes: ['x'], findings: [{ title: 'T', facts: [fact] }] })).diagnostics.map(
        ({ code, message }) => `${code} ${message}`,
      );
    expect(read({ say: 'x', kind: 'computed', evidence: [{ report: 'x' }] }).join()).toContain('compute');
    expect(read({ say: 'x', compute: 'sum', evidence: [{ report: 'x' }] }).join()).toContain('kind: computed');
    expect(read({ kind: 'computed', compute: 'sum', evidence: [{ report: 'x' }] }).join()).toContain('say');
  });
});
