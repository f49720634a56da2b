// What a number was and what it became, and the periods and shares told beside numbers; each wrong one beside a right one, all invented.
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../../src/corpus/actors/find-mentions.js';
import { findChange } from '../../../../src/evidence/traps/numbers/find-change.js';
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
    findChange(one, other) ??
    findFigure(statement, evidence) ??
    findCounted(one, other) ??
    findPairing(one, other, index, { isRow: false, isChart: false }) ??
    findPartOfWhole(one, other)
  )?.rule;
};

const FLEET = 'The port has 62 tugs, up from 41 in 1998, according to its master.';
const TOWER = 'The compromise cuts the height of the spire from 140 metres to 96.';
const STAFF = 'The mill will cut its staff from 900 workers to 700 by the end of May and to 450 in the autumn.';
const RATE = 'Unemployment eased to 7.2 per cent in March from 7.9 per cent in February.';
const CALLS = 'The lifeboat put out 310 times in 2016, against 402 the year before.';
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

describe('what a number was and what it became', () => {
  it.each([
    ['Tugs of the port: 41 now, 62 in 1998', FLEET],
    ['The port had 62 tugs in 1998.', FLEET],
    ['The spire is to grow from 96 metres to 140.', TOWER],
    ['The spire will be 140 metres high instead of 96.', TOWER],
    ['In the autumn the mill will have 700 workers.', STAFF],
    ['Unemployment: 7.2 per cent in February, 7.9 per cent in March', RATE],
    ['Calls of the lifeboat in 2016: 402', CALLS],
    ['Not even a month ago the bishop called for a new school.', OFFICE],
    ['The ministers are expected to meet next week.', TALKS],
    ['Length relaid: 640 km', LINE],
    ['Sluices promised in 2009: 31; built by 2013: 75', DYKES],
    ['More than 80 people were killed.', RAID],
    ['She took part in four-way meetings.', ROUNDS],
  ])('is noticed where it is turned: %s', (statement, evidence) => expect(found(statement, evidence)).toBeDefined());

  it.each([
    ['Tugs of the port: 62 now, 41 in 1998', FLEET],
    ['The port has gone from 41 tugs in 1998 to 62.', FLEET],
    ['The spire is to shrink from 140 metres to 96.', TOWER],
    ['The spire will be 96 metres high instead of 140.', TOWER],
    ['The mill will have 700 workers by the end of May, 450 in the autumn.', STAFF],
    ['Unemployment: 7.9 per cent in February, 7.2 per cent in March', RATE],
    ['Calls of the lifeboat in 2016: 310', CALLS],
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
