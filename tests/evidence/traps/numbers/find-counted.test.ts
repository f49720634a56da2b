// Periods and shares told beside numbers; each wrong one beside a right one, all invented.
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../../src/corpus/actors/find-mentions.js';
import { findCounted } from '../../../../src/evidence/traps/numbers/find-counted.js';
import { findFigure } from '../../../../src/evidence/traps/numbers/find-figure.js';
import { findPairing } from '../../../../src/evidence/traps/numbers/find-pairing.js';
import { findPartOfWhole } from '../../../../src/evidence/traps/numbers/find-part-of-whole.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const index = indexActors([]);
const said = (text: string): SaidOf => ({ text, mentions: [] });
const found = (statement: string, evidence: string): string | undefined => {
  const [one, other] = [said(statement), said(evidence)];
  return (
    findFigure(statement, evidence) ??
    findCounted(one, other) ??
    findPairing(one, other, index, { isRow: false, isChart: false }) ??
    findPartOfWhole(one, other)
  )?.rule;
};

const OFFICE = 'Less than a year ago, the bishop called for a new school.';
const TALKS = 'The two ministers are expected to meet later this week.';
const LINE = 'The line is 640 km long, of which little more than 200 km has been relaid.';
const DYKES = 'In July 2009, storms broke the dyke. Of the 75 sluices promised at that time, 31 had been built when auditors came in 2013.';
const PROBE = 'An inquiry by the harbour board, begun in the winter of 2003, was closed in June 2005 for want of witnesses.';
const BOND =
  'The brewery raised 200 million crowns from a bond on Friday. Orders reached 640 million, or about 3.2 times the amount on offer.';
const RAID = 'Three men were killed, five others were taken to hospital, and more than 80 people were arrested.';
const SHOAL = 'Boats killed 30 seals off the cape and drove 400 others from the bay.';
const ROUNDS = 'She took part in trilateral meetings with both neighbours.';

describe('what is told beside a number', () => {
  it.each([
    ['Not even a month ago the bishop called for a new school.', OFFICE],
    ['The ministers are expected to meet next week.', TALKS],
    ['Length relaid: 640 km', LINE],
    ['Sluices promised in 2009: 31; built by 2013: 75', DYKES],
    ['More than 80 people were killed.', RAID],
    ['She took part in four-way meetings.', ROUNDS],
  ])('is noticed where it is turned: %s', (statement, evidence) => expect(found(statement, evidence)).toBeDefined());

  it.each([
    ['Not even a year ago the bishop called for a new school.', OFFICE],
    ['The ministers are expected to meet in the course of this week.', TALKS],
    ['Line: little more than 200 of 640 km relaid', LINE],
    ['Sluices promised in 2009: 75; built at the audit of 2013: 31', DYKES],
    ["Harbour board's inquiry: dropped in June 2005 for lack of witnesses", PROBE],
    ['Investors ordered about 3.2 times as much of the bond as was on sale.', BOND],
    ['More than 80 people were arrested.', RAID],
    ['Seals driven from the bay: 400', SHOAL],
    ['She took part in three-way meetings.', ROUNDS],
  ])('is let through where it is not: %s', (statement, evidence) => expect(found(statement, evidence)).toBeUndefined());
});
