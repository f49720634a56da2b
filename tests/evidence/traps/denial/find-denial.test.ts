// What is denied told without a denial, in other words than the evidence's; sentences invented.
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../../src/corpus/actors/find-mentions.js';
import { readCorpus } from '../../../../src/corpus/read-corpus.js';
import { foldQuery } from '../../../../src/corpus/text/fold-text.js';
import { findDenial } from '../../../../src/evidence/traps/denial/find-denial.js';
import { findNegation } from '../../../../src/evidence/traps/denial/find-negation.js';
import { findParties } from '../../../../src/evidence/traps/read/find-parties.js';
import type { SaidOf, Trap } from '../../../../src/evidence/traps/types.js';

const bytes = new TextEncoder().encode('Nothing of note happened on that day in the harbour town.\n');
const index = indexActors(readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] }).value?.actors ?? []);
const said = (words: string): SaidOf => ({ text: foldQuery(words), mentions: findParties(foldQuery(words), index) });
const findTurn = (one: SaidOf, other: SaidOf): Trap | null => findNegation(one, other) ?? findDenial(one, other);

const DENIED: readonly (readonly [string, string])[] = [
  ['Layoffs at the shipyard are on the table, said the owner.', 'The owner ruled out layoffs at the shipyard.'],
  ['He spoke about the sale of the opera house.', 'He declined to speak about the sale of the opera house.'],
  ['The brewery poured dye into the canal, by its own account.', 'The brewery denied that it had poured dye into the canal.'],
  ['The glacier road got its lamps in winter.', 'The glacier road never got its lamps.'],
  ['Some of the seed banks received vaccines.', 'None of the seed banks received vaccines.'],
  ['Ferry pilots have been given sick pay.', 'The company has not given ferry pilots sick pay.'],
  ['The museum handed the mask over to the village.', 'The museum refused to hand the mask to the village.'],
  ['Beekeepers see signs of mites in the hives.', 'Beekeepers found no signs of mites in the hives.'],
  ['The clinics have surgeons and beds.', 'The clinics lack surgeons and beds.'],
  ['The choir was given a hall and a stipend.', 'The choir failed to get a hall or a stipend.'],
  ['Neither Peru nor Chile stayed out of the quarrel over the pier.', 'Peru and Chile both maintained neutrality in the quarrel.'],
  ['The guild confirmed the deal, though no baker would bet on it.', 'The guild did not confirm the deal. No baker would bet on it.'],
  ['The beekeepers changed the market from the ground up.', 'The beekeepers failed to change the market of the valley.'],
  ['The miners are left with hardly any tools for the shaft.', 'The miners still retain a wide range of tools for the shaft.'],
  ['The rules leave the mill free to sell flour abroad.', 'The mill wants to sell flour abroad, which the rules do not permit.'],
  ['The mill would probably accept a rise in the price of flour.', 'The mill is unlikely to accept a rise in the price of flour.'],
  ['The dispute over the tolls had been got out of the way.', 'The dispute over the tolls had yet to be settled.'],
  ['Rust is not one of the reasons that bakers give.', 'Rust is one of the reasons that bakers give.'],
  ['The weavers were among those invited to the feast.', 'The weavers were not invited to the feast.'],
  ['The guild lost no barge at the pier.', 'The guild lost a barge at the pier.'],
];
const KEPT: readonly (readonly [string, string])[] = [
  ['There will be no layoffs at the shipyard.', 'The owner ruled out layoffs at the shipyard.'],
  ['He kept silent on the sale of the opera house.', 'He declined to speak about the sale of the opera house.'],
  ['The brewery contradicts reports of dye in the canal.', 'The brewery denied that it had poured dye into the canal.'],
  ['The glacier road has remained without lamps.', 'The glacier road never got its lamps.'],
  ['Seed banks went without vaccines.', 'None of the seed banks received vaccines.'],
  ['Ferry pilots are still unpaid when sick.', 'The company has not given ferry pilots sick pay.'],
  ['The museum keeps the mask that the village wants.', 'The museum refused to hand the mask to the village.'],
  ['The hives are free of mites, say beekeepers.', 'Beekeepers found no signs of mites in the hives.'],
  ['The clinics are short of surgeons and beds.', 'The clinics lack surgeons and beds.'],
  ['The guild stayed in the league of ports.', 'The guild did not leave the league of ports.'],
  ['No fewer than ten barges sank in the storm.', 'No fewer than ten barges sank in the storm.'],
  ['The mill has no safe dam left other than the old one.', 'The old one is the last safe dam of the mill.'],
  ['It is open when the mill will grind again.', 'The mill has not said when it will grind again.'],
  ['The choir is under just as much strain.', 'Nor is the choir under less strain.'],
  ['The baker was visibly disappointed with the prize.', 'The baker could not hide his disappointment with the prize.'],
  ['Flour is too costly for most weavers to buy.', 'Most weavers cannot buy flour.'],
  ['Had the mill not agreed to pay, the dam would have been sold.', 'The dam was not sold, only because the mill agreed to pay.'],
  ['The mill would hardly accept a rise in the price of flour.', 'The mill is unlikely to accept a rise in the price of flour.'],
  ['No barge would be scrapped, vowed the guild.', 'The guild said it would scrap not one barge.'],
  ['Rust is not among the three reasons that bakers give.', 'Bakers give three reasons, and none of them is rust.'],
  ['Both guilds are silent on the toll.', 'Neither guild has spoken of the toll.'],
  ['Every farm got seed and tools.', 'No farm was left without seed and tools.'],
  ['Peru and Chile stayed out of the quarrel over the pier.', 'Peru and Chile both maintained neutrality in the quarrel.'],
  ['The mayor told the guild to lose no time over the pier.', 'The mayor urged the guild to move quickly on the pier.'],
];
describe('what is denied', () => {
  it.each(DENIED)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findTurn(said(statement), said(evidence))?.rule).toBe('negation');
  });

  it.each(KEPT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findTurn(said(statement), said(evidence))).toBeNull();
  });
});
