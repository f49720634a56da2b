// What only looks ahead told as so, in whatever words; sentences invented.
import { describe, expect, it } from 'vitest';
import { findOnlyAhead } from '../../../../src/evidence/traps/outlook/find-only-ahead.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['Poland took delivery of the first boats.', 'Poland was notified of the sale of twelve boats; the first are to arrive in May.'],
  ['Kenya is once again the host of the talks.', 'Kenya could resume its role as host of the talks.'],
  ['Chile has a new foreign minister.', 'A new foreign minister for Chile is expected to be named next week.'],
  ['Chile has a cabinet of 12, half of them women.', 'A cabinet of 12, half of them women, is expected next week.'],
  ['The court struck down the media law.', 'The court rules on the media law next week.'],
  ['Peru approves the dam at Salm.', 'Next month: Peru votes on a dam at Salm.'],
  ['Egypt buys 30 per cent of the cable firm.', 'Egypt has signed a preliminary agreement to buy 30 per cent of the cable firm.'],
  ['Patience paid off in the talks on the lake.', 'Patience may pay off in the talks on the lake.'],
  ['Vaccines for 3 million children reached Yemen.', 'Vaccines for 3 million children are scheduled to come to Yemen.'],
  ['The tram line became shorter.', 'The tram line is long, but it may shrink.'],
  ['Ghana cut its debt to Norway.', 'Ghana has its debt to Norway, but this may lessen as cocoa sells.'],
  ['The mill at Brod is once more making paper.', 'The mill at Brod could take up paper again if tariffs fall.'],
  ['The toll at Brod was dropped, which could ease traffic.', 'The proposed end of the toll at Brod could ease traffic.'],
  ['The lira steadied.', 'The lira could find support if the bank keeps its nerve.'],
  ['Tbilisi and Baku opened a joint customs post.', 'Tbilisi and Baku signed a memorandum on a joint customs post, to open in 2026.'],
  [
    'The first of the twelve boats have been delivered.',
    'Poland was notified of the sale of twelve boats; the first are to arrive in May.',
  ],
  ['Togo dropped the death penalty.', 'A bill before the house of Togo would abolish the death penalty.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  [
    'Earlier bans on night trains: 2012 and 2014, both lifted',
    'She called for a ban on night trains. The council imposed one in 2012 and in 2014, and lifted both.',
  ],
  [
    'The men had rung the bell before they lit the lamp.',
    'The first thing the men did was to ring the bell. The second was to light the lamp.',
  ],
  ['Kenya as host of the talks is again a possibility.', 'Kenya could resume its role as host of the talks.'],
  ['A verdict on the media law is awaited.', 'The court rules on the media law next week.'],
  [
    'Egypt has a preliminary agreement on 30 per cent of the cable firm.',
    'Egypt has signed a preliminary agreement to buy 30 per cent of the cable firm.',
  ],
  [
    'The rift between Peru and Chile lasted a year.',
    'The year-long rift between Peru and Chile should serve as a warning: patience is finite.',
  ],
  [
    'The excursion to the weir that had been arranged for 14 June fell through.',
    'A trip to the weir, planned for 14 June, did not take place.',
  ],
  ['The UN has observers in Tarim.', 'The UN plans to withdraw its observers from Tarim by June.'],
  ["India's ban on rice exports is under review.", 'India is considering lifting its ban on rice exports.'],
  ['Kenya and Norway shared the chair of the conference.', 'The pledging conference was co-chaired by Norway and Kenya.'],
  ['Peru is home to 40 mines, one way in which it could pay.', 'Peru, home to 40 mines, could pay in ore.'],
  [
    'Closer work on dams is one direction in which the drought could drive Ghana.',
    'The drought could push Ghana toward closer work on dams.',
  ],
  [
    'Ghana and Togo both belong to the bank, which Benin left.',
    'The bank, to which both Ghana and Togo belong, will meet in May. Benin left it.',
  ],
  ['Such a step takes a vote of both houses.', 'The cabinet replied that such a step would require a vote of both houses.'],
  [
    'Tbilisi and Baku put their names to a memorandum on a joint customs post.',
    'Tbilisi and Baku signed a memorandum on a joint customs post, to open in 2026.',
  ],
  ['Togo has the death penalty on its books.', 'A bill before the house of Togo would abolish the death penalty.'],
  [
    'Benin quit the bank in 2012.',
    'The bank, to which both countries belong, will meet in May. Benin, the third of them, left the bank in 2012.',
  ],
  ['The guild must report to the court within 30 days.', 'The guild was ordered to submit a report within 30 days.'],
];

describe('what only looks ahead', () => {
  it.each(WRONG)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findOnlyAhead(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(RIGHT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findOnlyAhead(said(statement), said(evidence))).toBeNull();
  });
});
