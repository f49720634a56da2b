// Two dates changed over, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findSwap } from '../../../../src/evidence/traps/numbers/find-swap.js';
import { index, said } from '../../../support/invented-text.js';

const find = (statement: string, evidence: string) => findSwap(said(statement), said(evidence), index);
const HELD = 'The barge had been detained in June because of leaks and was not to sail again before August.';

describe('two dates of a sentence', () => {
  it.each([
    ['The barge had been detained in August and may not sail again before June.', HELD],
    [
      'The abbot resigned in July and the bishop fled in April.',
      'The abbot resigned, to the dismay of all, in April, and the bishop fled in July.',
    ],
  ])('are noticed changed over: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).not.toBeNull());

  it.each([
    ['The barge was detained in June and may not sail again before August.', HELD],
    ['The June ban and the August voyage: the barge.', HELD],
    ['It may not sail before August, having been detained in June.', HELD],
  ])('are let through: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).toBeNull());
});

describe('two numbers of a sentence', () => {
  const FERRY = 'The ferry carried 108 passengers and crew, although it was licensed for only 75.';
  it.each([
    ['The ferry carried 75 when it sank, although licensed for 108.', FERRY],
    ['The abbey bought 40 boats, and its bakery sold 900.', 'The abbey bought 900 tents last year, and its bakery sold 40.'],
  ])('are noticed changed over: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).not.toBeNull());

  it.each([
    ['Licensed for 75, the ferry carried 108.', FERRY],
    ['The abbey bought 900 tents and its bakery sold 40.', 'The abbey bought 900 tents last year, and its bakery sold 40.'],
  ])('are let through: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).toBeNull());
});
