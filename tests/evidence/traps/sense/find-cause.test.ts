// Cause and effect, in verbs, in "as" and "when", and in nouns: sentences that turn them round, each beside one that keeps them; invented.
import { describe, expect, it } from 'vitest';
import { findCause } from '../../../../src/evidence/traps/sense/find-cause.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });

const WRONG: readonly (readonly [string, string])[] = [
  ['Owing to the flight of villagers, the ridge was shelled.', 'Shelling of the ridge led to the flight of villagers, and to hunger.'],
  ['The quarrel of the novices was inspired by the exit of the abbot.', 'The quarrel of the novices led to the exit of the abbot.'],
  ['Rising rents led the council to build flats.', 'Rents have risen as the council builds flats.'],
  ['A loss of readers caused the paper to raise its price.', 'The paper lost readers as it raised its price.'],
  ['The ferry did not sail, as passengers were late.', 'Passengers were late because the ferry did not sail in the fog.'],
  ['The nurses walked out because six patients had died.', 'Six patients died when the nurses walked out.'],
  ['Distrust of the courts set off the looting of shops.', 'The looting of shops fed distrust of the courts.'],
  ['The harvest failed because farmers had left the valley.', 'Farmers left the valley when the harvest failed.'],
  ['The closing of the school was the reason for the want of pupils.', 'The school was closed for want of pupils.'],
  ['The loss of 12 trawlers brought about a ban on herring.', 'A ban on herring cost the port 12 trawlers.'],
  ['The flight of villagers touched off shelling of the ridge.', 'Shelling of the ridge has driven villagers to flight.'],
  ['High demand for copper hastened the fall of the peso.', 'The fall of the peso has fed a high demand for copper.'],
  ['Closed borders, for lack of vaccines, were the outcome.', 'Vaccines ran short because of closed borders.'],
  ['The glut of milk is down to the cheap price of butter.', 'Butter has a cheap price thanks to a glut of milk.'],
  ['The closing of four inns set off the quarrels of the carters.', 'Quarrels of the carters have shut four inns since May.'],
  ['The abbey keeps peace with both dukes because it can run a ferry.', 'Peace with both dukes enables the abbey to run a ferry.'],
  ['A win of the crew followed a truce with the port.', 'But following the win of the crew, a truce with the port has come near.'],
  ['The raid was an answer to the protests of herders.', 'Protests of herders followed from the raid on the camp.'],
  [
    'The court took the lease of the miller on the ground that the town had been heard.',
    'Because the court took the lease of the miller, the town had been heard.',
  ],
  ['The lateness of the ferry was due to the anger of passengers.', 'The anger of passengers was due to the lateness of the ferry.'],
];

const RIGHT: readonly (readonly [string, string])[] = [
  ['From May Lindal Fuels is to get 40 tons of salt from Marsh Salt.', 'Marsh Salt will ship 40 tons of salt to Lindal Fuels from May.'],
  [
    'The abbot left in May after 33 years, following quarrels that novices had begun.',
    'The quarrels began with novices, inspired by those of the convent, and led in May to the exit of the abbot after 33 years.',
  ],
  [
    'Owing to raids on the ford, trade had long been poor; since a watch was set up it has grown.',
    'Trade, long poor for the raids on the ford, has grown since a watch was set up.',
  ],
  [
    'The abbey can run a ferry because it keeps peace with both dukes.',
    'Its site allows the abbey to keep peace with both dukes. This rare calm enables it to run a ferry.',
  ],
  [
    'Dukes of the coast scorn the vote to end the trade in salt.',
    'The diet voted to phase out the trade in salt, which dukes of the coast, who account for half of it, scorn.',
  ],
  [
    'By moving to the hill the mint could present itself as safe without guards.',
    'The move to the hill allowed the mint to pose as a safe place without guards.',
  ],
  ['Bread could pass 12 crowns once fuel grants go.', 'The end of fuel grants in May could push bread above 12 crowns.'],
  [
    'A truce with the port has come near, following the win of the crew.',
    'But following the win of the crew, a truce with the port has come near.',
  ],
  ['Debt and cheap gin have fed the unrest as it moved north.', 'The unrest has moved north, fed by debt and by cheap gin.'],
  ['The building of flats by the council led to higher rents.', 'Rents have risen as the council builds flats.'],
  ['A higher price cost the paper readers.', 'The paper lost readers as it raised its price.'],
  ['As the ferry did not sail, passengers were late.', 'Passengers were late because the ferry did not sail in the fog.'],
  ['The walk-out of the nurses led to six deaths of patients.', 'Six patients died when the nurses walked out.'],
  ['Distrust of the courts was fed by the looting of shops.', 'The looting of shops fed distrust of the courts.'],
  ['Farmers left the valley because the harvest had failed.', 'Farmers left the valley when the harvest failed.'],
  ['A want of pupils was the reason for the closing of the school.', 'The school was closed for want of pupils.'],
  ['Twelve trawlers of the port were lost to a ban on herring.', 'A ban on herring cost the port 12 trawlers.'],
  ['Villagers took flight because of the shelling of the ridge.', 'Shelling of the ridge has driven villagers to flight.'],
  ['When readers left, the paper raised its price.', 'The paper lost readers as it raised its price.'],
  [
    'A row over the quay led both towns to recall their envoys.',
    'They ended a row over the quay that had soured ties since the winter of 2010, when both towns recalled their envoys.',
  ],
  [
    'Because the miller had not been heard, the court barred the town from taking his lease.',
    'The court stopped the town from taking the lease of a miller, on the ground that he had not been heard.',
  ],
  ['Peruvian divers, due on Monday, are to bring two pumps.', 'Divers from Peru are due to arrive on Monday with two pumps.'],
  ['Floods forced 300 families to move.', 'Floods have killed 12 people since mid-May and forced 300 families to move.'],
  ['As a guest, the mayor spoke first, for lack of a host.', 'For lack of a host the mayor spoke first, as a guest.'],
];

describe('findCause', () => {
  it.each(WRONG)('notices %s', (statement, evidence) => {
    expect(findCause(said(statement), said(evidence))?.rule).toBe('cause');
  });
  it.each(RIGHT)('lets through %s', (statement, evidence) => {
    expect(findCause(said(statement), said(evidence))).toBeNull();
  });
});
