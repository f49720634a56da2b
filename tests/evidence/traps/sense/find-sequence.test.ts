// Before and after, more and less, from and to: pairs changed over, each beside one that keeps them; invented.
import { describe, expect, it } from 'vitest';
import { findSequence } from '../../../../src/evidence/traps/sense/find-sequence.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });

describe('findSequence', () => {
  it.each([
    ['The duet was a triumph rather than a rehearsal.', 'The duet was more like a rehearsal than a triumph.'],
    ['The mood in the guild went from calm to panic.', 'The mood in the guild swung from panic to calm.'],
    ['The abbey must turn from a generous to a thrifty rule.', 'The abbey must turn from a thrifty to a generous rule.'],
    ['Leases are increasingly lasting and less seasonal.', 'Leases are increasingly seasonal and less lasting.'],
    [
      'The bishop lifted the siege before the duke agreed to a truce.',
      'The bishop lifted the siege of 17 days after the duke agreed to a truce.',
    ],
    ['The choir met after the abbot had spoken.', 'The abbot spoke after the choir had met.'],
    ['The mill was sold after the guild had bought the lock.', 'The guild bought the lock after the mill had been sold.'],
  ])('notices “%s” of “%s”', (statement, evidence) => {
    expect(findSequence(said(statement), said(evidence))?.rule).toBe('order');
  });

  it.each([
    ['The duet was a rehearsal rather than a triumph.', 'The duet was more like a rehearsal than a triumph.'],
    ['From panic the mood in the guild swung to calm.', 'The mood in the guild swung from panic to calm.'],
    ['The cable runs from Lima to Callao.', 'The cable runs from Callao to Lima.'],
    ['Leases are less lasting and more seasonal.', 'Leases are increasingly seasonal and less lasting.'],
    ['The choir met before the abbot spoke.', 'The abbot spoke after the choir had met.'],
    ['After a siege of 17 days the duke agreed to a truce.', 'The bishop lifted the siege of 17 days after the duke agreed to a truce.'],
    [
      'The guild planned a lock a month after the sale of the mill.',
      'The mill went on sale in May and the guild planned a lock the following month.',
    ],
    ['Prices fell from 9 crowns to 8.', 'Prices fell to 8 crowns from 9 crowns.'],
  ])('lets “%s” of “%s” pass', (statement, evidence) => {
    expect(findSequence(said(statement), said(evidence))).toBeNull();
  });
});
