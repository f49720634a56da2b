import { describe, expect, test } from 'vitest';
import type { KitChartContent } from '../../src/brief/schema.js';
import { prepareChart } from '../../src/charts/prepare-chart.js';
import { kitOf } from './mapped-kit.js';
import { sample } from './sample.js';
import { makeBrief, makeCorpus, makeLedger } from './small-brief.js';
import { smallKit } from './small-kit.js';

const empty = { brief: makeBrief({}), ledger: makeLedger([]), corpus: makeCorpus({}), kit: smallKit };
const withSpec = (text: string) => ({
  ...empty,
  name: 'mine',
  kit: { ...smallKit, charts: { mine: { path: 'charts/mine.vl.yaml', text } } },
});
const META =
  'usermeta:\n  dragoman:\n    dataset: events-by-month\n    floor: 1\n    title: "{n} events"\n    subtitle: s\n    alt: a\nmark: bar\n';

describe('a chart of the kit', () => {
  test.each(Object.keys(sample))('%s has rows with evidence, and words without open slots', (name) => {
    const input = sample[name];
    const { value, diagnostics } = prepareChart({ ...(input as NonNullable<typeof input>), kit: kitOf(name) }); // name is a key of it
    expect(diagnostics).toEqual([]);
    expect(value?.sources).toHaveLength(value?.rows.length ?? -1);
    for (const words of [value?.title, value?.subtitle, value?.alt]) {
      expect(words).toMatch(/\S/);
      expect(words).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    }
    expect(value?.rows.some((row) => row.evidence.length > 0)).toBe(true);
  });

  test('says what was counted, how many and over which period', () => {
    const input = sample['events-by-month'];
    const { value } = prepareChart({ ...(input as NonNullable<typeof input>), kit: smallKit }); // a key of sample
    expect(value?.title).toBe('July 2025 saw the most dated events: 4 of 13');
    expect(value?.subtitle).toBe('Events in this brief by month, February 2025 to November 2025, n = 13; 1 without a month left out');
  });

  test('takes title and subtitle from the brief where it has them', () => {
    const input = sample['figures'];
    const authored = input?.authored;
    if (input === undefined || authored === undefined) throw new Error('No sample');
    const { value } = prepareChart({
      ...input,
      kit: smallKit,
      authored: { ...authored, content: { ...authored.content, title: 'Italy leads', subtitle: 'Exports, $ bn, 2024' } },
    });
    expect(value).toMatchObject({ title: 'Italy leads', subtitle: 'Exports, $ bn, 2024' });
  });

  test('with series is drawn by the chart for series', () => {
    const input = sample['figures-by-series'];
    expect(input?.name).toBe('figures');
    expect(prepareChart({ ...(input as NonNullable<typeof input>), kit: smallKit }).value?.source.name).toBe('figures-by-series'); // a key of sample
  });
});

describe('what cannot be prepared', () => {
  test('an unknown name, with the one that was meant', () => {
    const { value, diagnostics } = prepareChart({ ...empty, name: 'event-by-month' });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'charts/unknown-chart', hints: ['did you mean `events-by-month`?'] }]);
  });

  test('a name of the language itself', () => {
    expect(prepareChart({ ...empty, name: 'constructor' }).diagnostics).toMatchObject([{ code: 'charts/unknown-chart' }]);
    expect(prepareChart(withSpec(META.replace('events-by-month', 'constructor'))).diagnostics).toMatchObject([
      { code: 'charts/unknown-dataset' },
    ]);
  });

  test.each(['events-by-month', 'statements-by-speaker', 'evidence-by-document', 'likelihood-ladder'])(
    '%s of an empty brief: left out with a warning',
    (name) => {
      expect(prepareChart({ ...empty, name })).toMatchObject({ diagnostics: [{ severity: 'warning', code: 'charts/too-few-rows' }] });
      expect(prepareChart({ ...empty, name }).value).toBeUndefined();
    },
  );

  test('figures without rows', () => {
    expect(prepareChart({ ...empty, name: 'figures' }).diagnostics).toMatchObject([{ severity: 'error', code: 'charts/no-rows' }]);
  });

  test('three figures: too few for bars', () => {
    const rows = ['a', 'b', 'c'].map((label, index) => ({ label, value: index + 1, evidence: [{ insider: 'words' }] }));
    const brief = makeBrief({ charts: [{ chart: 'figures', rows }] });
    const authored = { path: ['charts', 0], content: brief.content.charts[0] as KitChartContent }; // written above
    const { value, diagnostics } = prepareChart({ ...empty, brief, name: 'figures', authored });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'charts/too-few-rows', place: { file: 'briefs/test.yaml#charts[0].chart' }, hints: [expect.stringContaining('key figures')] },
    ]);
  });

  test('rows for a chart that counts its own are left out, and the brief is told', () => {
    const input = sample['events-by-month'];
    const authored = sample['figures']?.authored;
    if (input === undefined || authored === undefined) throw new Error('No sample');
    const { value, diagnostics } = prepareChart({ ...input, kit: smallKit, authored });
    expect(value?.rows).toHaveLength(10);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'charts/unused-rows' }]);
  });

  test.each([
    ['without usermeta', 'mark: bar\n', 'charts/bad-usermeta'],
    ['without a dataset', 'usermeta: {dragoman: {title: t, subtitle: s, alt: a}}\n', 'charts/unknown-dataset'],
    ['with an unknown dataset', META.replace('events-by-month', 'events-by-mont'), 'charts/unknown-dataset'],
    ['whose alt text is none', META.replace('alt: a', 'alt: 1'), 'charts/bad-usermeta'],
    ['with a floor of nothing', META.replace('floor: 1', 'floor: none'), 'charts/bad-usermeta'],
    ['that is no YAML', 'mark: [', 'yaml/syntax'],
  ])('a spec %s', (_title, text, code) => {
    const { value, diagnostics } = prepareChart(withSpec(text));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', code, place: { file: 'charts/mine.vl.yaml' } }]);
  });

  test('a title that asks for a fact which nobody computes', () => {
    const { brief, ledger } = sample['events-by-month'] as NonNullable<(typeof sample)['events-by-month']>; // a key of sample
    const { value, diagnostics } = prepareChart({ ...withSpec(META.replace('{n}', '{maxLable}')), brief, ledger });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'charts/unknown-fact', hints: ['did you mean `maxLabel`?'], place: { file: 'charts/mine.vl.yaml', line: 5 } },
    ]);
  });
});
