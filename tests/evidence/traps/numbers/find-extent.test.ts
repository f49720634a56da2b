// How far a number went and where it arrived, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findExtent } from '../../../../src/evidence/traps/numbers/find-extent.js';

const said = (text: string) => ({ text, mentions: [] });

describe('how far told as where to', () => {
  it.each([
    ['The catch fell by some 2,000 tonnes.', 'The catch, once 9,400 tonnes, has fallen to under 2,000.'],
    ['Output rose to 5 percent.', 'Output rose by 5 percent.'],
    ['The fleet was cut by 40 boats.', 'The fleet was cut to 40 boats.'],
    ['Prices climbed to $12.', 'Prices climbed by about $12.'],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => expect(findExtent(said(statement), said(evidence))).not.toBeNull());

  it.each([
    ['The catch fell to less than 2,000 tonnes.', 'The catch, once 9,400 tonnes, has fallen to under 2,000.'],
    ['Output rose 5 percent.', 'Output rose by 5 percent.'],
    ['The fleet, cut by 60, has 40 boats.', 'The fleet was cut to 40 boats.'],
    ['Fog held up the boats by up to four hours.', 'Fog held the boats up for as much as four hours.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(findExtent(said(statement), said(evidence))).toBeNull());
});
