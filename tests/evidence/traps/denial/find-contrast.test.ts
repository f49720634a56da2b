// What is meant and what is set aside, changed over or told in another order; sentences invented.
import { describe, expect, it } from 'vitest';
import { findContrast } from '../../../../src/evidence/traps/denial/find-contrast.js';

const said = (text: string): { readonly text: string; readonly mentions: readonly [] } => ({ text, mentions: [] });

const STRIKE = 'The strike should not be seen as a temporary quarrel over pay but as a sign of lasting change in the port.';
const FUND = 'The fund paid for roads in the valley, not for schools in the hills, and the town asked for more.';
const GROWTH = 'Growth came not from trade with the north but from mines in the south.';

describe('a contrast', () => {
  it.each([
    ['The strike is a passing quarrel over pay, not a sign of durable change in the port.', STRIKE],
    ['The fund paid not for roads in the valley but for schools in the hills.', FUND],
    ['Growth came from trade with the north, not from mines in the south.', GROWTH],
  ])('is changed over: “%s” of “%s”', (statement, evidence) => {
    expect(findContrast(said(statement), said(evidence))?.rule).toBe('negation');
  });

  it.each([
    ['The strike is a sign of lasting change in the port, not a temporary quarrel over pay.', STRIKE],
    ['The fund paid not for schools in the hills but for roads in the valley.', FUND],
    ['Growth came from mines in the south, and not from trade with the north.', GROWTH],
  ])('keeps its sides: “%s” of “%s”', (statement, evidence) => {
    expect(findContrast(said(statement), said(evidence))).toBeNull();
  });
});
