import { describe, expect, test } from 'vitest';
import { authored, readAuthored } from './authored.js';

const values = (name: string, rows: Parameters<typeof authored>[1], more = {}) => authored(name, rows, more).rows.map((row) => row.values);

describe('ranges of figures', () => {
  const rows = [
    { label: 'Railway', low: 90, high: 120, value: 96 },
    { label: 'Pipeline', low: 40, high: 65 },
    { label: 'Port', value: 210.5 },
  ];

  test('stand by their upper ends and print what is known', () => {
    expect(values('figures-ranges', rows)).toEqual([
      { label: 'Port', low: 210.5, high: 210.5, value: 210.5, text: '210.5' },
      { label: 'Railway', low: 90, high: 120, value: 96, text: '96 (90–120)' },
      { label: 'Pipeline', low: 40, high: 65, value: null, text: '40–65' },
    ]);
    expect(authored('figures-ranges', rows, { unit: '$ million' }).facts).toMatchObject({
      n: 3,
      ranges: 2,
      widest: 'Railway',
      unit: '$ million',
    });
  });

  test('carry the statement and the passage of each row', () => {
    const { rows: made, sources } = authored('figures-ranges', rows);
    expect(made.map(({ evidence }) => evidence)).toEqual([['charts[0].rows[2]'], ['charts[0].rows[0]'], ['charts[0].rows[1]']]);
    expect(sources[0]).toMatchObject([{ document: 'A report', quotation: 'words 2' }]);
  });

  test('need a figure', () => {
    expect(readAuthored('figures-ranges', [{ label: 'Railway', series: 'east' }]).diagnostics).toMatchObject([
      { severity: 'error', code: 'charts/incomplete-row', message: expect.stringContaining('`value` or `low`') },
    ]);
  });
});

describe('pairs of figures', () => {
  const rows = [
    { label: 'Grain', value: 10, series: '2019' },
    { label: 'Timber', value: 6, series: '2019' },
    { label: 'Wool', value: 1, series: '2019' },
    { label: 'Timber', value: 9, series: '2024' },
    { label: 'Grain', value: 12, series: '2024' },
    { label: 'Herring', value: 3, series: '2024' },
  ];

  test('are one row each, the largest second figure first; what has one figure only is left out and counted', () => {
    const { rows: made, facts } = authored('dumbbell', rows);
    expect(made.map((row) => [row.values['label'], row.values['first'], row.values['second']])).toEqual([
      ['Grain', 10, 12],
      ['Timber', 6, 9],
    ]);
    expect(made[0]?.evidence).toEqual(['charts[0].rows[0]', 'charts[0].rows[4]']);
    expect(facts).toMatchObject({ firstName: '2019', secondName: '2024', risen: 2, fallen: 0, leftOut: 2, maxLabel: 'Timber' });
  });

  test('near the axis share a label', () => {
    const low = [
      { label: 'Wool', value: 1, series: '2019' },
      { label: 'Wool', value: 1.2, series: '2024' },
    ];
    expect(authored('dumbbell', [...rows, ...low.slice(1)]).rows.map((row) => row.values['labels'])).toEqual(['both', 'both', 'one']);
  });

  test('have two series, no more and no less', () => {
    const third = [...rows, { label: 'Grain', value: 11, series: '2022' }];
    expect(readAuthored('dumbbell', third).diagnostics).toMatchObject([{ code: 'charts/not-two-series' }]);
    expect(readAuthored('dumbbell', rows.slice(0, 3)).diagnostics).toMatchObject([{ code: 'charts/not-two-series' }]);
  });
});

describe('small multiples', () => {
  const rows = [
    { label: '2023', value: 2, series: 'Kessel' },
    { label: '2024', value: 3, series: 'Kessel' },
    { label: '2025', value: 4, series: 'Kessel' },
    { label: '2024', value: 9, series: 'Orm' },
    { label: '2023', value: 8, series: 'Orm' },
  ];

  test('stand by their last figures, each over its periods in one order', () => {
    expect(values('small-multiples', rows)).toEqual([
      { panel: 'Orm', period: '2023', value: 8, end: 'first' },
      { panel: 'Orm', period: '2024', value: 9, end: 'last' },
      { panel: 'Kessel', period: '2023', value: 2, end: 'first' },
      { panel: 'Kessel', period: '2024', value: 3, end: '' },
      { panel: 'Kessel', period: '2025', value: 4, end: 'last' },
    ]);
    expect(authored('small-multiples', rows).facts).toMatchObject({ panels: 2, from: '2023', to: '2025', maxLabel: 'Orm', risen: 2 });
  });

  test('need a series and a value in every row', () => {
    expect(readAuthored('small-multiples', [{ label: '2023', value: 2 }]).diagnostics).toMatchObject([{ code: 'charts/incomplete-row' }]);
  });
});

describe('periods', () => {
  test('last as long as their dates leave open, and say no more than these', () => {
    expect(
      values('periods', [
        { label: 'Talks', from: '2025-05-16', to: '2025-07-23' },
        { label: 'Rift', from: '2024-12', to: '2025-10' },
        { label: 'Quota', from: '2025', to: '2025' },
      ]),
    ).toMatchObject([
      { label: 'Rift', start: '2024-12-01', end: '2025-11-01', dates: 'Dec 2024 to Oct 2025', going: 'no' },
      { label: 'Quota', start: '2025-01-01', end: '2026-01-01', dates: '2025', going: 'no' },
      { label: 'Talks', start: '2025-05-16', end: '2025-07-24', dates: '16 May 2025 to 23 Jul 2025', going: 'no' },
    ]);
  });

  test('without an end go on to the day of the brief', () => {
    expect(values('periods', [{ label: 'Mission', from: '2023-02' }])).toMatchObject([
      { start: '2023-02-01', end: '2025-11-20', dates: 'since Feb 2023', going: 'yes' },
    ]);
  });

  test('need a beginning', () => {
    expect(readAuthored('periods', [{ label: 'Mission', value: 3 }]).diagnostics).toMatchObject([{ code: 'charts/incomplete-row' }]);
  });
});

describe('a map', () => {
  test('shows every tile of the kit, and what the author says of some', () => {
    const { rows, facts, bars } = authored('regional-map', [
      { label: 'Turkey', series: 'member' },
      { label: 'Azerbaijan', series: 'member' },
      { label: 'Georgia', series: 'observer' },
    ]);
    expect(rows).toHaveLength(6);
    expect(bars).toBe(3);
    expect(rows.find(({ values: row }) => row['code'] === 'TUR')).toMatchObject({
      values: { state: 'Türkiye', look: 'first', text: 'member' },
      evidence: ['charts[0].rows[0]'],
    });
    expect(rows.find(({ values: row }) => row['code'] === 'RUS')).toMatchObject({ values: { look: 'none', text: '' }, evidence: [] });
    expect(rows.find(({ values: row }) => row['code'] === 'ELS')).toMatchObject({ values: { outline: 'disputed' } });
    expect(facts).toMatchObject({ n: 3, groups: 'member: 2, observer: 1', disclaimer: 'Schematic.' });
  });

  test('prints figures of states', () => {
    const { rows } = authored('regional-map', [{ label: 'Turkey', value: 1250.5 }]);
    expect(rows.find(({ values: row }) => row['code'] === 'TUR')).toMatchObject({ values: { value: 1250.5, text: '1,250.5' } });
  });

  test('refuses a state that the kit does not have', () => {
    expect(readAuthored('regional-map', [{ label: 'Türkiye', series: 'member' }]).diagnostics).toMatchObject([
      { severity: 'error', code: 'charts/not-on-map' },
    ]);
  });
});
