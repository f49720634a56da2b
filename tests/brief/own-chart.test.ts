import { describe, expect, test } from 'vitest';
import { chartName, chartsOf } from '../../src/brief/own-chart.js';
import { makeBrief } from '../charts/small-brief.js';

const evidence = [{ report: 'words' }];
const rows = [{ label: 'a', value: 1, evidence }];
const own = { spec: 'charts/mine.vl.yaml', title: 'Mine', rows: [{ value: 1, evidence }] };
const finding = (chart: object) => ({ title: 'A finding', chart });

const namesOf = (findings: readonly object[], charts: readonly object[]): readonly string[] => {
  const { content } = makeBrief({ findings: findings.map(finding), charts });
  return chartsOf(content).map(({ path, chart }) => chartName(content, chart, path));
};

describe('what statements call a chart', () => {
  test('is its name in the kit, or its spec', () => {
    expect(namesOf([{ chart: 'figures', rows }], [own])).toEqual(['figures', 'charts/mine']);
  });

  test('has a number where it is drawn again with other rows', () => {
    expect(namesOf([{ chart: 'figures', rows }, own], [{ chart: 'figures', rows }, { chart: 'dumbbell', rows }, own])).toEqual([
      'figures',
      'charts/mine',
      'figures:2',
      'dumbbell',
      'charts/mine:2',
    ]);
  });

  test('is the same where it counts the same rows', () => {
    expect(namesOf([{ chart: 'timeline' }], [{ chart: 'timeline' }])).toEqual(['timeline', 'timeline']);
  });
});
