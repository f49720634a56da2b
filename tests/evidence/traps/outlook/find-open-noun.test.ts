// Things that are only possible or alleged, told as they are; sentences invented.
import { describe, expect, it } from 'vitest';
import { findOpenNoun } from '../../../../src/evidence/traps/outlook/find-open-noun.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ["Agenda: Peru's completed accession to the Salt treaty", "The agenda included Peru's potential participation in the Salt treaty."],
  ['The bribery at the mill has cost it two clients.', 'The alleged bribery at the mill has cost it two clients.'],
  ['The guild spoke of its finished merger with the bakers.', 'The guild spoke of a possible merger with the bakers.'],
  ['Ghana took up the successful sale of the port.', 'Ghana took up the prospective sale of the port.'],
  ['The end of the toll, carried out in May, could ease traffic.', 'The planned end of the toll in May could ease traffic.'],
  ['The sale of the ferry, completed in June, worries the guild.', 'The proposed sale of the ferry worries the guild.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  ['The pledges made in May come to 4 million crowns.', 'Towns pledged 4 million crowns in May for the dyke.'],
  ["Peru's possible place in the Salt treaty was on the agenda.", "The agenda included Peru's potential participation in the Salt treaty."],
  ['The guild spoke of merging with the bakers, should it come to that.', 'The guild spoke of a possible merger with the bakers.'],
  ['The merger was discussed.', 'The guild discussed the possible merger and called the merger wise.'],
  ['The bribery that the mill is accused of has cost it two clients.', 'The alleged bribery at the mill has cost it two clients.'],
  ['Talks about a merger of the guild and the bakers', 'The guild spoke of a possible merger with the bakers.'],
  ['Ghana weighed the sale of the port.', 'Ghana weighed the prospective sale of the port.'],
  ['The end of the toll could ease traffic.', 'The planned end of the toll in May could ease traffic.'],
  ['The sale of the ferry, to be completed in June, worries the guild.', 'The proposed sale of the ferry worries the guild.'],
];

describe('what is only possible', () => {
  it.each(WRONG)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findOpenNoun(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(RIGHT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findOpenNoun(said(statement), said(evidence))).toBeNull();
  });
});
