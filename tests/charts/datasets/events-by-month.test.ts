import { describe, expect, test } from 'vitest';
import { eventsByMonth } from '../../../src/charts/datasets/events-by-month.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

function read(dates: readonly string[]) {
  const brief = makeBrief({ events: dates.map((date) => ({ date, say: 'Talks', actor: 'Russia', evidence: [{ insider: 'words' }] })) });
  const ledger = makeLedger(dates.map((_, index) => statement(`events[${index}]`, 'fact', [quote('insider', `words ${index}`)])));
  const { value } = eventsByMonth({ brief, ledger, corpus: makeCorpus({ insider: 'Putin sidelined' }), kit: smallKit, language: 'en' });
  if (value === undefined) throw new Error('Expected a dataset');
  return value;
}

describe('events by month', () => {
  test('counts days and months, and shows months without events as 0', () => {
    const { rows, sources, facts } = read(['2025-02-10', '2025-04', '2025-04-30']);
    expect(rows).toEqual([
      { values: { period: '2025-02', events: 1 }, evidence: ['events[0]'] },
      { values: { period: '2025-03', events: 0 }, evidence: [] },
      { values: { period: '2025-04', events: 2 }, evidence: ['events[1]', 'events[2]'] },
    ]);
    expect(sources.map((row) => row.map(({ document, quotation }) => `${document}: ${quotation}`))).toEqual([
      ['Putin sidelined: words 0'],
      [],
      ['Putin sidelined: words 1', 'Putin sidelined: words 2'],
    ]);
    expect(facts).toMatchObject({
      n: 3,
      from: 'February 2025',
      to: 'April 2025',
      max: 2,
      maxLabel: 'April 2025',
      first: 1,
      firstLabel: 'February 2025',
      last: 2,
      min: 0,
      leftOut: 0,
    });
  });

  test('names no peak where two months share it', () => {
    expect(read(['2025-02', '2025-03']).facts).not.toHaveProperty('maxLabel');
  });

  test('leaves out what has no month, and says how many', () => {
    const { rows, facts } = read(['2025-02-10', '2025', '2025-Q3', '2025-fall', '2025-02/2025-05', '2025-02-01/2025-02-03']);
    expect(rows).toEqual([{ values: { period: '2025-02', events: 2 }, evidence: ['events[0]', 'events[5]'] }]);
    expect(facts).toMatchObject({ n: 2, leftOut: 4, leftOutNote: '; 4 without a month left out' });
  });

  test.each([
    [['2024-01', '2025-06'], 18, '2024-01', 'month'],
    [['2024-01', '2025-07'], 7, '2024-Q1', 'quarter'],
    [['2015-01', '2025-07'], 11, '2015', 'year'],
  ])('%j: %d bars', (dates, count, first, unit) => {
    const { rows, facts } = read(dates);
    expect(rows).toHaveLength(count);
    expect(rows[0]?.values['period']).toBe(first);
    expect(facts['unit']).toBe(unit);
    expect(rows.reduce((sum, row) => sum + Number(row.values['events']), 0)).toBe(2);
  });

  test('survives a brief without events', () => {
    expect(read([]).rows).toEqual([]);
  });
});
