// What somebody only holds, doubts or is charged with, told as a fact; names and sentences invented.
import { describe, expect, it } from 'vitest';
import { foldQuery } from '../../../../src/corpus/text/fold-text.js';
import { findBareClaim } from '../../../../src/evidence/traps/voices/find-bare-claim.js';

const given = (statement: string, evidence: string): string | undefined => {
  const trap = findBareClaim(foldQuery(statement), foldQuery(evidence));
  return trap === null ? undefined : typeof trap.given === 'string' ? trap.given : 'shown';
};

const WARNED = 'The harbour master warned that the dredger would sink two barges in the narrows.';
const CHARGED = 'The miller and nine others were arrested on charges of poisoning the wells.';
const ALLEGED = 'The inquiry looked into the alleged sale of the lighthouse.';
const IMAGE = 'The town still sees itself as the first port of the coast; ships have gone elsewhere.';

describe('a claim told as a fact', () => {
  it.each([
    ['The dredger will sink two barges in the narrows.', WARNED],
    ['The miller and nine others, who poisoned the wells, were arrested.', CHARGED],
    ['The lighthouse was sold: the sale is being looked into.', ALLEGED],
    ['The town is the first port of the coast.', IMAGE],
  ])('is found: “%s” of “%s”', (statement, evidence) => expect(given(statement, evidence)).toBeDefined());

  it.each([
    ['The harbour master fears that the dredger may sink two barges.', WARNED],
    ['By the harbour master’s account the dredger would sink two barges in the narrows.', WARNED],
    ['The miller and nine others are accused of poisoning the wells.', CHARGED],
    ['The miller and nine others were arrested.', CHARGED],
    ['The lighthouse is reported to have been sold.', ALLEGED],
    ['In its own eyes the town is the first port of the coast.', IMAGE],
    ['Ships have gone elsewhere.', IMAGE],
  ])('is let through where somebody is said to hold it, or it is left out: “%s” of “%s”', (statement, evidence) =>
    expect(given(statement, evidence)).toBeUndefined(),
  );

  it('does not reach past where the sentence goes on', () => {
    const evidence = 'The mayor claimed that the bridge was safe, but two of its piers have cracked.';
    expect(given('Two piers of the bridge have cracked.', evidence)).toBeUndefined();
    expect(given('The bridge was safe.', evidence)).toBeDefined();
    const shared = 'The mayor claimed that the bridge was safe, which carries 900 carts a day.';
    expect(given('Carts that the bridge carries a day: 900', shared)).toBeUndefined();
  });
});
