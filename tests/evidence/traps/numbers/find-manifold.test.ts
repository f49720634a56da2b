// Several of one thing told as several of another, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findManifold } from '../../../../src/evidence/traps/numbers/find-manifold.js';

const find = (statement: string, evidence: string) => findManifold({ text: statement, mentions: [] }, { text: evidence, mentions: [] });

describe('several of a thing', () => {
  it.each([
    ['The abbey has been the venue of several weddings.', 'The abbey has hosted a number of concerts this year.'],
    ['Multiple rounds of tariffs by the guild failed.', 'Multiple peace proposals by the guild failed.'],
    ['A series of blackouts hit the isle.', 'A series of landslides hit the isle.'],
    ['Numerous tankers called at the quay.', 'Various ferries called at the quay.'],
    ['The court heard a string of witnesses.', 'The court heard a string of complaints.'],
    ['Hundreds of houses were sold.', 'Hundreds of cows were sold.'],
  ])('is noticed as several of another: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).not.toBeNull());

  it.each([
    ['The abbey has been the venue of several concerts.', 'The abbey has hosted a number of concerts this year.'],
    ['Several efforts of the guild failed.', 'Multiple peace proposals by the guild failed.'],
    ['Various things were tried.', 'A number of cures were tried.'],
    ['Several talks were held.', 'A number of negotiations were held.'],
    ['Numerous ships called, ferries among them.', 'Various ferries called at the quay.'],
    ['Several tankers called.', 'Tankers called at the quay.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).toBeNull());
});
