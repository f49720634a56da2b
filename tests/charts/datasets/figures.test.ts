import { describe, expect, test } from 'vitest';
import type { KitChartContent } from '../../../src/brief/schema.js';
import { figures } from '../../../src/charts/datasets/figures.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

type Row = { label: string; value: number; series?: string };
function read(rows: readonly Row[]) {
  const brief = makeBrief({
    findings: [{ title: 'T', chart: { chart: 'figures', rows: rows.map((row) => ({ ...row, evidence: [{ a: 'w' }] })) } }],
  });
  const content = brief.content.findings[0]?.chart as KitChartContent; // written above
  const ledger = makeLedger([statement('findings[0].chart.rows[1]', 'fact', [quote('a', 'twelve billion')])]);
  const { value } = figures({
    brief,
    ledger,
    corpus: makeCorpus({ a: 'Document A' }),
    kit: smallKit,
    language: 'en',
    authored: { path: ['findings', 0, 'chart'], content },
  });
  if (value === undefined) throw new Error('Expected a dataset');
  return value;
}

describe('figures', () => {
  test('are sorted, and each keeps the statement it was written as', () => {
    const { rows, sources, facts } = read([
      { label: 'Russia', value: 4.8 },
      { label: 'Italy', value: 12 },
    ]);
    expect(rows).toEqual([
      { values: { label: 'Italy', value: 12 }, evidence: ['findings[0].chart.rows[1]'] },
      { values: { label: 'Russia', value: 4.8 }, evidence: ['findings[0].chart.rows[0]'] },
    ]);
    expect(sources).toEqual([[{ document: 'Document A', place: 'a.txt', date: '', quotation: 'twelve billion' }], []]);
    expect(facts).toMatchObject({ n: 2, max: 12, maxLabel: 'Italy', min: 4.8 });
  });

  test('of years keep their order', () => {
    expect(
      read([
        { label: '2022', value: 1 },
        { label: '2023', value: 3 },
        { label: '2024', value: 2 },
      ]).rows.map((row) => row.values['label']),
    ).toEqual(['2022', '2023', '2024']);
  });

  test('in series keep their order and name every series', () => {
    expect(
      read([
        { label: 'A', value: 1, series: 'x' },
        { label: 'A', value: 2 },
      ]).rows.map((row) => row.values['series']),
    ).toEqual(['x', '–']);
  });
});
