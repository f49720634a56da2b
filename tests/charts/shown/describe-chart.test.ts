// What charts say to those who do not see them: one or two sentences from their evaluated marks.
import { describe, expect, test } from 'vitest';
import { compileChart } from '../../../src/charts/compile-chart.js';
import type { CompiledChart } from '../../../src/charts/types.js';
import type { ChartRow, ChartValue } from '../../../src/frame/chart.js';
import { measures, smallKit } from '../small-kit.js';

type Values = Readonly<Record<string, ChartValue>>;
const rowsOf = (values: readonly Values[]): readonly ChartRow[] => values.map((each) => ({ values: each, evidence: [] }));

function tell(
  spec: object,
  values: readonly Values[],
  more: { language?: string; alt?: string; strings?: Record<string, string> } = {},
): CompiledChart {
  const { language = 'en', alt, strings } = more;
  const kit = strings === undefined ? smallKit : { ...smallKit, strings: { ...smallKit.strings, [language]: strings } };
  const rows = rowsOf(values);
  const source = { name: 'test', path: 'charts/test.vl.yaml', text: JSON.stringify(spec) };
  const context = { kit, target: 'deck', measure: measures.deck, language, id: 'test', sources: rows.map(() => []) } as const;
  const { value, diagnostics } = compileChart(source, rows, { ...context, ...(alt === undefined ? {} : { alt }) });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

const q = (field: string, more: object = {}) => ({ field, type: 'quantitative', ...more });
const n = (field: string, more: object = {}) => ({ field, type: 'nominal', ...more });
const t = (field: string, more: object = {}) => ({ field, type: 'temporal', ...more });

const TRADE = [
  { year: '2022', partner: 'Türkiye', value: 3 },
  { year: '2022', partner: 'Iran', value: 1.5 },
  { year: '2023', partner: 'Türkiye', value: 12345.678 },
  { year: '2023', partner: 'Iran', value: null },
  { year: '2024', partner: 'Türkiye', value: 5 },
  { year: '2024', partner: 'Iran', value: 1 },
];
const LINES = { mark: 'line', encoding: { x: t('year'), y: q('value', { title: 'Trade, million USD' }), color: n('partner') } };

describe('a description', () => {
  test('names kind, measure and series, the extremes with their places, and where each series goes', () => {
    expect(tell(LINES, TRADE).alt).toBe(
      'Line chart, Trade, million USD by Year, 2 series (Iran, Türkiye): 5 values from 1 (2024, Iran) to 12,345.68 (2023, Türkiye). ' +
        'From 2022 to 2024: Iran down from 1.5 to 1, Türkiye up from 3 to 5.',
    );
  });

  test('has numbers and dates as its language writes them, in the words of the kit', () => {
    const days = [
      { day: '2025-02-10', people: 1200 },
      { day: '2025-03-01', people: 2500.5 },
    ];
    const strings = {
      'chart-kind-line': 'Çizgi grafik',
      'chart-alt-extremes': '{what}: {n} değer; en az {min} ({minLabel}), en çok {max} ({maxLabel}).',
      'chart-alt-trend': '{from}–{to}: {list}.',
      'chart-alt-rise': '{first} → {last}',
    };
    const spec = { mark: 'line', encoding: { x: t('day', { title: 'gün' }), y: q('people', { title: 'kişi' }) } };
    expect(tell(spec, days, { language: 'tr', strings }).alt).toBe(
      'Çizgi grafik, kişi by gün: 2 değer; en az 1.200 (10 Şubat 2025), en çok 2.500,5 (1 Mart 2025). 10 Şubat 2025–1 Mart 2025: 1.200 → 2.500,5.',
    );
  });

  test('is the one that someone wrote, where there is one', () => {
    expect(tell(LINES, TRADE, { alt: 'Trade grows.' }).alt).toBe('Trade grows.');
    expect(tell(LINES, TRADE, { alt: '' }).alt).toBe('');
  });

  test('finds no trend where the places have no order', () => {
    const spec = { mark: 'bar', encoding: { y: n('who'), x: q('times') } };
    const { alt } = tell(spec, [
      { who: 'A', times: 2 },
      { who: 'B', times: 2 },
      { who: 'C', times: 7 },
    ]);
    expect(alt).toBe('Bar chart, Times by Who: 3 values from 2 (A and 1 more) to 7 (C).');
  });

  test('counts series instead of naming many', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      ['2022', '2023'].map((year) => ({ year, partner: `P${index}`, value: year === '2022' ? 3 : index })),
    );
    expect(tell(LINES, many.flat()).alt).toBe(
      'Line chart, Trade, million USD by Year, 7 series: 14 values from 0 (2023, P0) to 6 (2023, P6). From 2022 to 2023: 3 of 7 series go up, 3 go down.',
    );
  });

  test.each([
    ['pie', { mark: 'arc', encoding: { theta: q('v'), color: n('k') } }, 'Pie chart, V by K: 3 values from 0.25 (b) to 4 (c).'],
    [
      'heatmap',
      { mark: 'rect', encoding: { x: n('k'), y: n('l'), color: q('v') } },
      'Heatmap, V by L, K: 3 values from 0.25 (x, b) to 4 (y, c).',
    ],
    [
      'scatter chart',
      { mark: 'point', encoding: { x: q('v'), y: q('w') } },
      'Scatter chart, W against V: 3 points, V from 0.25 to 4, W from −2 to 9.',
    ],
    [
      'ranges',
      { mark: 'bar', encoding: { y: n('k'), x: q('v'), x2: { field: 'w' } } },
      'Chart of ranges by K: 3 ranges, the lowest from −2 (a), the highest to 9 (b).',
    ],
    [
      'shares',
      { mark: 'bar', encoding: { y: n('k'), x: q('v', { axis: { format: '.0%' } }) } },
      'Bar chart, V by K: 3 values from 25% (b) to 400% (c).',
    ],
    ['dates', { mark: 'point', encoding: { x: t('d'), y: n('k') } }, 'Chart by D, K: 3 marks from March 2025 to 5 July 2025.'],
    [
      'mean values',
      { mark: 'bar', encoding: { x: n('l'), y: q('v', { aggregate: 'mean' }) } },
      'Bar chart, V (mean) by L: 2 values from 0.625 (x) to 4 (y).',
    ],
    [
      'counts',
      { mark: 'bar', encoding: { x: n('l'), y: { aggregate: 'count', type: 'quantitative', title: 'Talks' } } },
      'Bar chart, Talks by L: 2 values from 1 (y) to 2 (x).',
    ],
  ])('fits %s', (_, spec, expected) => {
    const rows = [
      { k: 'a', l: 'x', v: 1, w: -2, d: '2025-03' },
      { k: 'b', l: 'x', v: 0.25, w: 9, d: '2025-04-01' },
      { k: 'c', l: 'y', v: 4, w: 3, d: '2025-07-05' },
    ];
    expect(tell(spec, rows).alt).toBe(expected);
  });

  test('stands also where there is one value, one value everywhere, or none', () => {
    const spec = { mark: 'bar', encoding: { x: n('k'), y: q('v') } };
    expect(tell(spec, [{ k: 'a', v: 1 }]).alt).toBe('Bar chart, V by K: one value, 1 (a).');
    expect(
      tell(spec, [
        { k: 'a', v: 1 },
        { k: 'b', v: 1 },
      ]).alt,
    ).toBe('Bar chart, V by K: 2 values, all 1.');
    expect(tell(spec, [{ k: 'a', v: null }]).alt).toMatch(/^Bar chart/);
  });

  test('is never longer than two sentences of moderate length', () => {
    const long = 'A statement of the ministry that goes on and on, '.repeat(10);
    const spec = { mark: 'bar', encoding: { y: n('k'), x: q('v') } };
    expect(
      tell(spec, [
        { k: long, v: 1 },
        { k: `${long}2`, v: 2 },
      ]).alt.length,
    ).toBeLessThan(300);
  });
});
