import { describe, expect, test } from 'vitest';
import { likelihoodLadder } from '../../../src/charts/datasets/likelihood-ladder.js';
import { makeBrief, makeCorpus, makeLedger } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

const judgement = (say: string, likelihood: string) => ({ say, likelihood, confidence: 'low', because: 'b', evidence: [{ a: 'w' }] });
const scenario = (name: string, likelihood: string) => ({ name, likelihood, drivers: 'd', impact: 'i', firstSign: 'f' });
const read = (content: object) =>
  likelihoodLadder({ brief: makeBrief(content), ledger: makeLedger([]), corpus: makeCorpus({}), kit: smallKit, language: 'en' });

describe('the ladder', () => {
  test('holds judgements and scenarios, most likely first, with the bounds of the kit', () => {
    const { value, diagnostics } = read({
      judgements: [judgement('A', 'unlikely'), judgement('B', 'Very likely')],
      scenarios: [scenario('C', 'likely')],
    });
    expect(diagnostics).toEqual([]);
    expect(value?.rows).toEqual([
      { values: { statement: 'B', kind: 'judgement', term: 'very likely', low: 0.8, high: 0.95 }, evidence: ['judgements[1]'] },
      { values: { statement: 'Scenario: C', kind: 'scenario', term: 'likely', low: 0.55, high: 0.8 }, evidence: ['scenarios[0]'] },
      { values: { statement: 'A', kind: 'judgement', term: 'unlikely', low: 0.2, high: 0.45 }, evidence: ['judgements[0]'] },
    ]);
    expect(value?.facts).toMatchObject({ n: 3, judgements: 2, scenarios: 1, maxTerm: 'very likely', minTerm: 'unlikely' });
  });

  test('leaves out a word that is no rung, and says so at its place', () => {
    const { value, diagnostics } = read({ judgements: [judgement('A', 'likley'), judgement('B', 'likely')] });
    expect(value?.rows).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'charts/unknown-rung',
        hints: ['did you mean `likely`?'],
        place: { file: 'briefs/test.yaml#judgements[0].likelihood' },
      },
    ]);
  });

  test('names no extremes where all are alike', () => {
    expect(read({ judgements: [judgement('A', 'likely'), judgement('B', 'likely')] }).value?.facts).not.toHaveProperty('maxTerm');
  });

  test('cuts long statements between words, and keeps them apart', () => {
    const long = 'The talks between the two governments will go on through the winter without any result that the sources could report';
    const { value } = read({ judgements: [judgement(`${long} in the north`, 'likely'), judgement(`${long} in the south`, 'likely')] });
    const [a, b] = value?.rows.map((row) => String(row.values['statement'])) ?? [];
    expect(a).toMatch(/^The talks .*[a-z]…$/);
    expect(a?.length).toBeLessThanOrEqual(90);
    expect(b).not.toBe(a);
  });
});
