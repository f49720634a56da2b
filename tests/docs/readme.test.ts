import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import { tryOut } from '../../src/pipeline/own-charts/try-out.js';
import type { TryChart } from '../../src/pipeline/types.js';
import { BUILD, projectOf } from '../support/build-shipped.js';

const README = readFileSync('README.md', 'utf8');
/** The YAML blocks of the README, with the indentation of their list taken off. */
const yamlBlocks = [...README.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gmu)].map(([, indent = '', text = '']) =>
  text
    .split('\n')
    .map((line) => line.slice(indent.length))
    .join('\n'),
);
const [first = '', argued = ''] = yamlBlocks;
const [spec = '', charts = ''] = yamlBlocks.slice(yamlBlocks.findIndex((text) => text.startsWith('# charts/')));

describe('the brief of the README', () => {
  it.each([
    ['as it begins', first],
    ['once it argues', `${first}\n${argued}`],
  ])('builds without an error %s', async (_, brief) => {
    const result = await createBuilder(projectOf({ mine: brief })).build('mine', BUILD);
    expect(result.diagnostics.filter((it) => it.severity === 'error')).toEqual([]);
    expect(result.outputs.map((it) => it.path)).toEqual(expect.arrayContaining(['mine/mine.pptx', 'mine/mine.pdf']));
  });
});

describe('the chart of the README', () => {
  it('is drawn as pasted, without a warning of its own', async () => {
    const specs = [{ path: 'charts/deals.vl.yaml', text: spec }];
    const tryChart: TryChart = async (trial) => ({ kind: 'tried', diagnostics: tryOut(trial) });
    const brief = `${first.replace('turkey-mediation', 'ots-rise')}\n${charts}`;
    const result = await createBuilder(projectOf({ mine: brief }, { specs }), { tryChart }).build('mine', BUILD);
    expect(result.diagnostics.filter((it) => it.severity === 'error' || it.code.startsWith('charts/'))).toEqual([]);
    expect(result.outputs.map((it) => it.path)).toContain('mine/charts/charts-0.svg');
  });
});
