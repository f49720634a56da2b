// More of it told where the evidence has less of it; sentences invented.
import { describe, expect, it } from 'vitest';
import { findDegree } from '../../../../src/evidence/traps/denial/find-degree.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });

const TURNED: readonly (readonly [string, string])[] = [
  ['The guild shows growing dependence on the harbour.', 'The guild has become less dependent on the harbour.'],
  ['Weavers’ leagues are gaining institutions of their own.', 'Weavers’ leagues are ever looser and less institutionalised.'],
  ['The island is less isolated now.', 'The island faces mounting isolation.'],
  ['Its coffee growers are more vulnerable to frost.', 'A new variety has made coffee growers less vulnerable.'],
];
const KEPT: readonly (readonly [string, string])[] = [
  ['The guild shows weaker dependence on the harbour.', 'The guild has become less dependent on the harbour.'],
  ['Weavers’ leagues are not gaining institutions of their own.', 'Weavers’ leagues are ever looser and less institutionalised.'],
  ['The island is more isolated now.', 'The island faces mounting isolation.'],
  ['Frost makes the choir more vulnerable.', 'A new variety has left growers less vulnerable.'],
];
describe('how much of it there is', () => {
  it.each(TURNED)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findDegree(said(statement), said(evidence))?.rule).toBe('negation');
  });

  it.each(KEPT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findDegree(said(statement), said(evidence))).toBeNull();
  });
});
