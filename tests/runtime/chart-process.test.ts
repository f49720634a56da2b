// Charts are tried out in a process that is stopped and replaced where one makes it hang, swell or fall over.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTrial } from '../../src/pipeline/types.js';
import { CHART_LIMITS, type ChartProcess, createChartProcess } from '../../src/runtime/chart-process.js';
import { rowsOf } from '../charts/compile-small.js';
import { smallKit } from '../charts/small-kit.js';
import { ensureBundle } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const trial = (text: string, rows = rowsOf([{ label: 'Apples', value: 3 }])): ChartTrial => ({
  source: { name: 'charts/mine', path: 'charts/mine.vl.yaml', text },
  rows,
  kit: smallKit,
  language: 'en',
});

/** A process that does what the spec says. */
const PUPPET = `
process.on('message', ({ source: { text }, kit }) => {
  if (text === 'loop') for (;;) {}
  if (text === 'sleep') return;
  if (text === 'exit') process.exit(3);
  if (text === 'abort') process.abort();
  if (text === 'swell') { const held = []; for (;;) held.push(new Array(1e5).fill({})); }
  const held = kit.deck.fonts.text.faces.regular.bytes.length + ' ' + Object.keys(kit.charts).length;
  process.send({ kind: 'tried', diagnostics: [{ severity: 'warning', code: 'charts/none', message: held + ' ' + process.pid }] });
});
process.send({ kind: 'alive' });
`;
const puppet = (limits: Partial<typeof CHART_LIMITS>): ChartProcess =>
  createChartProcess({ ...CHART_LIMITS, ...limits }, join(temporaryFolder({ 'chart.mjs': PUPPET }), 'chart.mjs'));

describe('the process that tries charts out', () => {
  it('tries one chart after the other in one child, with the fonts of the kit and without its own charts', async () => {
    const { tryChart, close } = puppet({});
    const [one, two] = [await tryChart(trial('a')), await tryChart(trial('b'))];
    close();
    expect(one).toEqual(two);
    const { length } = smallKit.deck.fonts.text.faces.regular.bytes;
    expect(one).toMatchObject({ kind: 'tried', diagnostics: [{ message: expect.stringMatching(`^${length} 0 `) }] });
  });

  it.each([
    ['loop', { kind: 'too-slow', seconds: 1 }, { total: 1000 }],
    ['exit', { kind: 'stopped', detail: 'code 3' }, {}],
    ['abort', { kind: 'too-much-memory' }, {}],
    ['swell', { kind: 'too-much-memory' }, { heap: 40 }],
    ['sleep', { kind: 'too-slow', seconds: 1 }, { total: 1000, patience: 1 }],
  ] as const)('is stopped and replaced after %s', async (text, result, limits) => {
    const { tryChart, close } = puppet(limits);
    expect(await tryChart(trial(text))).toEqual(result);
    expect(await tryChart(trial('next'))).toHaveProperty('kind', 'tried');
    close();
  });
});

describe('the bundled process', () => {
  beforeAll(ensureBundle);

  it('refuses what reads, draws what does not, and gives up what would draw without end', { timeout: 120_000 }, async () => {
    const { tryChart, close } = createChartProcess({ ...CHART_LIMITS, total: 4000, patience: 20 });
    const codesOf = async (asked: ChartTrial): Promise<unknown> => {
      const result = await tryChart(asked);
      return result.kind === 'tried' ? result.diagnostics.map(({ code }) => code) : result.kind;
    };
    const bars = 'mark: bar\nencoding:\n  y: {field: label, type: nominal}\n  x: {field: value, type: quantitative}\n';
    const many = rowsOf(Array.from({ length: 4900 }, (_, index) => ({ label: `Row ${index} of many rows`, value: (index * 7919) % 1000 })));
    const layer = '  - mark: text\n    encoding: {text: {field: label, type: nominal}, color: {field: label, type: nominal}}\n';
    expect(await codesOf(trial(`${bars}data: {url: /etc/passwd}\n`))).toEqual(['charts/refused-field']);
    expect(await codesOf(trial(`${bars.replace('mark: bar\n', '')}layer:\n${layer.repeat(12)}`, many))).toBe('too-slow');
    expect(await codesOf(trial(bars))).toEqual([]);
    close();
  });
});
