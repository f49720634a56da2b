// Amounts of one thing told of another, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findSubstance } from '../../../../src/evidence/traps/numbers/find-substance.js';

const said = (text: string) => ({ text, mentions: [] });

describe('an amount of another thing', () => {
  it.each([
    ['The abbey sent 500 tonnes of rice.', 'The abbey sent 40,000 tonnes of rice and 500 tonnes of salt.'],
    ['The bank lends $4 billion for trams.', 'The bank lends $8 billion for trams, $4 billion for wells.'],
    ['The fund gave €2 million for schools.', 'The fund set aside €9 million for schools; €2 million for roads came later.'],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => expect(findSubstance(said(statement), said(evidence))).not.toBeNull());

  it.each([
    ['The abbey sent 500 tonnes of salt.', 'The abbey sent 40,000 tonnes of rice and 500 tonnes of salt.'],
    ['The bank lends $8 billion for new trams.', 'The bank lends $8 billion for trams, $4 billion for wells.'],
    [
      'The fund gave €2 million for works on roads.',
      'The fund set aside €9 million for works on schools; €2 million for roads came later.',
    ],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(findSubstance(said(statement), said(evidence))).toBeNull());
});
