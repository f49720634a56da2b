import { describe, expect, test } from 'vitest';
import { prepareChart } from '../../../src/charts/prepare-chart.js';
import { mappedKit } from '../mapped-kit.js';
import { sample } from '../sample.js';
import { smallKit } from '../small-kit.js';
import { readAuthored } from './authored.js';

const ROWS = [
  { label: 'Turkey', series: 'member' },
  { label: 'Azerbaijan', series: 'member' },
  { label: 'An isle', series: 'observer' },
];
const onMap = (rows: Parameters<typeof readAuthored>[1], kit = mappedKit) => readAuthored('boundary-map', rows, {}, kit);
const rowOf = (code: string, rows: Parameters<typeof readAuthored>[1] = ROWS) =>
  onMap(rows).value?.rows.find(({ values }) => values['code'] === code);

describe('a map with boundaries', () => {
  test('shows every shape, and what the author says of some, by the names of the tiles', () => {
    const { value, diagnostics } = onMap(ROWS);
    expect(diagnostics).toEqual([]);
    expect(value?.rows.map(({ values }) => values['code'])).toEqual(mappedKit.map?.boundaries?.shapes.map(({ id }) => id));
    expect(rowOf('TUR')).toMatchObject({
      values: { state: 'Türkiye', look: 'first', text: 'member' },
      evidence: ['charts[0].rows[0]'],
      shape: { geometry: { type: 'Polygon' } },
    });
    expect(rowOf('OWN')).toMatchObject({ values: { state: 'An isle', look: 'second' }, evidence: ['charts[0].rows[2]'] });
    expect(rowOf('RUS')).toMatchObject({ values: { look: 'none', text: '' }, evidence: [] });
    expect(value?.facts).toMatchObject({ n: 3, groups: 'member: 2, observer: 1', mapSource: 'Drawn for tests' });
  });

  test('keeps boundaries and places out of the values', () => {
    for (const row of onMap(ROWS).value?.rows ?? [])
      expect(Object.keys(row.values)).toEqual(['state', 'code', 'outline', 'group', 'value', 'look', 'text', 'lines']);
  });

  test('tells lines and areas of disputed status apart', () => {
    const outlines = ['RUS', 'ELS', 'LINE'].map((code) => rowOf(code)?.values['outline']);
    expect(outlines).toEqual(['', 'disputed', 'line']);
  });

  test('has the words of a group on the widest of its areas at least', () => {
    expect([rowOf('AZE')?.shape?.place['leads'], rowOf('TUR')?.shape?.place['leads']]).toEqual([1, 0]);
  });

  test('refuses what has no shape, a line too', () => {
    for (const label of ['Atlantis', 'A line'])
      expect(onMap([...ROWS, { label, series: 'member' }]).diagnostics).toMatchObject([{ code: 'charts/not-on-map' }]);
  });

  test('is not drawn without a boundary file', () => {
    expect(onMap(ROWS, smallKit).diagnostics).toMatchObject([{ severity: 'error', code: 'charts/no-map' }]);
  });

  test('takes the place of the tiles where the kit has boundaries, and only there', () => {
    const input = sample['regional-map'];
    if (input === undefined) throw new Error('No sample');
    expect(prepareChart({ ...input, kit: mappedKit }).value?.source.name).toBe('boundary-map');
    expect(prepareChart({ ...input, kit: smallKit }).value?.source.name).toBe('regional-map');
    expect(prepareChart({ ...input, kit: mappedKit }).value?.subtitle).toContain('Drawn for tests');
  });
});
