// What is still to come told as so, and what is done told as still to come; sentences invented.
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { foldQuery } from '../../../src/corpus/text/fold-text.js';
import { findDoneAlready } from '../../../src/evidence/traps/find-done-already.js';
import { findOpen } from '../../../src/evidence/traps/find-open.js';
import { findParties } from '../../../src/evidence/traps/find-parties.js';
import type { SaidOf } from '../../../src/evidence/traps/types.js';

const bytes = new TextEncoder().encode('Nothing of note happened on that day in the harbour town.\n');
const index = indexActors(readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] }).value?.actors ?? []);
const said = (words: string): SaidOf => ({ text: foldQuery(words), mentions: findParties(foldQuery(words), index) });

const OPEN: readonly (readonly [string, string])[] = [
  ['The senate has had its say on the cheese tax.', 'The senate is to have its say on the cheese tax in June.'],
  ['Restoration of the mosaic is under way.', 'Restoration of the mosaic is due to begin in May.'],
  ['The tramway fare has six zones.', 'A tramway fare of six zones is expected next week.'],
  ['The new kiln lowers the price of tiles.', 'The new kiln, which the guild has promised to light by May, may lower the price of tiles.'],
  ['Ghana is a chief supplier of cocoa butter.', 'Ghana could become a chief supplier of cocoa butter.'],
  ['The zoo has bought 40 per cent of the aquarium.', 'The zoo has signed a conditional agreement to buy 40 per cent of the aquarium.'],
  ['A team of divers and two cranes arrived.', 'Peru offered a team of divers and two cranes.'],
  [
    'Recovered from the owners of six quarries: 40 million crowns',
    'The court ordered the recovery of 40 million crowns from the owners of six quarries.',
  ],
  ['Vote on the bridge levy: held on 3 May', 'The council is to vote on the bridge levy on 3 May.'],
  ['Peat supplies the boiler of the hospital.', 'From 2030 peat will supply the boiler of the hospital.'],
];
const HELD: readonly (readonly [string, string])[] = [
  ['The senate decides on the cheese tax in June.', 'The senate is to have its say on the cheese tax in June.'],
  ['Restoration of the mosaic should begin in May.', 'Restoration of the mosaic is due to begin in May.'],
  ['The tramway fare, due next week, would have six zones.', 'A tramway fare of six zones is expected next week.'],
  [
    'The guild hopes that the new kiln lowers the price of tiles.',
    'The new kiln, which the guild has promised to light by May, may lower the price of tiles.',
  ],
  ['Ghana has the makings of a chief supplier of cocoa butter.', 'Ghana could become a chief supplier of cocoa butter.'],
  [
    'The zoo has agreed to buy 40 per cent of the aquarium.',
    'The zoo has signed a conditional agreement to buy 40 per cent of the aquarium.',
  ],
  ['The Peruvian offer includes a team of divers.', 'Peru offered a team of divers and two cranes.'],
  [
    'The owners of six quarries must pay back 40 million crowns.',
    'The court ordered the recovery of 40 million crowns from the owners of six quarries.',
  ],
  ['Date of the vote on the bridge levy: 3 May', 'The council is to vote on the bridge levy on 3 May.'],
  ['Peat supplies the boiler of the hospital from 2030.', 'From 2030 peat will supply the boiler of the hospital.'],
  ['The harbour has a new crane.', 'The harbour has a new crane and may buy a second one.'],
];
const DONE: readonly (readonly [string, string])[] = [
  ['The two villages are to end a quarrel over a well.', 'The two villages have ended a quarrel over a well.'],
  ['The bank plans to raise its rate.', 'The bank raised its rate to 9 per cent.'],
  ['Peru will open the line in spring.', 'Peru opened the line in spring.'],
  ['The orchestra is yet to record the suite.', 'The orchestra recorded the suite in a barn.'],
  ['Chile intends to plant 40 million trees.', 'Chile planted 40 million trees.'],
  ['The guild may reject the statute.', 'The guild rejected the statute.'],
  ['The mill is expected to close.', 'The mill was closed in May.'],
  ['The institute wants to publish the atlas.', 'The institute has published the atlas.'],
  ['The court is due to sentence the forger.', 'The court sentenced the forger to six years.'],
  ['The union is still to count the ballots.', 'The union counted the ballots by night.'],
];
const LATER: readonly (readonly [string, string])[] = [
  ['The two villages have ended a quarrel.', 'The two villages have ended a quarrel over a well.'],
  ['The bank plans to raise its rate again.', 'The bank raised its rate and expects to raise it once more.'],
  ['Peru will open the line in spring.', 'Peru agreed to open the line in spring.'],
  ['The orchestra is yet to record the suite.', 'The orchestra has not recorded the suite.'],
  ['Chile intends to plant 40 million trees.', 'Chile intends to plant 40 million trees; it planted 4 million in May.'],
  ['The guild may reject the statute.', 'The guild, which has rejected drafts before, may reject the statute.'],
  ['The mill is expected to close.', 'The mill faces closure.'],
  ['The institute wanted to publish the atlas, and did.', 'The institute published the atlas as it had planned.'],
  ['The forger will serve six years.', 'The court sentenced the forger to six years.'],
  ['The union is to count ballots by night.', 'Ballots are to be counted by night.'],
];

describe('what is still to come', () => {
  it.each(OPEN)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findOpen(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(HELD)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findOpen(said(statement), said(evidence))).toBeNull();
  });
});

describe('what is done', () => {
  it.each(DONE)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findDoneAlready(foldQuery(statement), foldQuery(evidence))?.rule).toBe('status');
  });

  it.each(LATER)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findDoneAlready(foldQuery(statement), foldQuery(evidence))).toBeNull();
  });
});
