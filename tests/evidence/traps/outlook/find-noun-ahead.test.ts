// What a noun only looks ahead to, told as so; sentences invented.
import { describe, expect, it } from 'vitest';
import { findNounAhead } from '../../../../src/evidence/traps/outlook/find-noun-ahead.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['The guards at the mint rose on Sunday night.', 'There were rumours of a rising of the guards at the mint on Sunday night.'],
  [
    'The weekly ferries, already being run, are a sign of trust, the mayor warned.',
    'The mayor said that proposals for weekly ferries were a sign of trust.',
  ],
  [
    'The weekly ferries that Togo now runs to Benin pay their way.',
    'Proposals for weekly ferries between Togo and Benin found few takers.',
  ],
  [
    'Kenya has opened an inquiry into the copper mine at Lolo.',
    'Kenya voiced its readiness to start an inquiry into the copper mine at Lolo.',
  ],
  ['The guild has taken over two bakeries on the quay.', 'The guild spoke of its interest in taking over two bakeries on the quay.'],
  ['A tram line to the airport was built.', 'The mayor repeated his promise of a tram line to the airport.'],
  ['Peru closed its northern border post.', 'Peru is prepared to close its northern border post.'],
  ['The ban on herring fishing came into force in May.', 'Calls for a ban on herring fishing grew louder in May.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  ['A rising of the guards at the mint was rumoured.', 'There were rumours of a rising of the guards at the mint on Sunday night.'],
  ['The mayor warned of weekly ferries.', 'The mayor said that proposals for weekly ferries were a sign of trust.'],
  ['Togo has weekly ferries to Benin in mind.', 'Proposals for weekly ferries between Togo and Benin found few takers.'],
  [
    'Kenya declared itself ready for an inquiry into the copper mine.',
    'Kenya voiced its readiness to start an inquiry into the copper mine at Lolo.',
  ],
  ['The guild has its eye on two bakeries on the quay.', 'The guild spoke of its interest in taking over two bakeries on the quay.'],
  ['A tram line to the airport was what the mayor promised again.', 'The mayor repeated his promise of a tram line to the airport.'],
  [
    'Copper mines and ports have drawn Chile to the region.',
    'Growing Chilean interest in copper mines and ports has brought it to the region.',
  ],
  ['The herring fishery had few friends left in May.', 'Calls for a ban on herring fishing grew louder in May.'],
];

describe('what only a proposal, a promise or a readiness tells of', () => {
  it.each(WRONG)('is noticed: %s', (stated, given) => {
    expect(findNounAhead(said(stated), said(given))).not.toBeNull();
  });
  it.each(RIGHT)('is let through: %s', (stated, given) => {
    expect(findNounAhead(said(stated), said(given))).toBeNull();
  });
});
