// What is denied told without a denial, in other words than the evidence's; sentences invented.
import { describe, expect, it } from 'vitest';
import { findDenial } from '../../../../src/evidence/traps/denial/find-denial.js';
import { findNegation } from '../../../../src/evidence/traps/denial/find-negation.js';
import type { SaidOf, Trap } from '../../../../src/evidence/traps/types.js';
import { said } from '../../../support/invented-text.js';

const findTurn = (one: SaidOf, other: SaidOf): Trap | null => findNegation(one, other) ?? findDenial(one, other);

const DENIED: readonly (readonly [string, string])[] = [
  ['The plan for the weir won a majority.', 'The plan for the weir did not win a majority and will be put to the vote again by a panel.'],
  ['The mill is to pay the weavers for the dye.', 'The mill would "not pay a penny for the dye" and promised the weavers a feast.'],
  ['The bakers inspected the ovens of the abbey.', 'The bakers had failed to inspect the ovens of the abbey.'],
  ['The abbey paid the masons. They had threatened to leave.', 'The abbey has not paid the masons, who had threatened to leave.'],
  ['The bell has been rung, say the monks.', 'The bell has not yet been rung, say the monks, nor have the doors been opened.'],
  ['Some of the casks have reached the island.', '240 casks were sealed in May, and none of the casks has reached the island.'],
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
  ['Rust is not one of the reasons that bakers give.', 'Rust is one of the reasons that bakers give.'],
  ['The weavers were among those invited to the feast.', 'The weavers were not invited to the feast.'],
  ['The guild lost no barge at the pier.', 'The guild lost a barge at the pier.'],
];
const KEPT: readonly (readonly [string, string])[] = [
  ['The plan for the weir goes to a panel.', 'The plan for the weir did not win a majority and will be put to the vote again by a panel.'],
  [
    'The mill promised those who weave a feast.',
    'The mill called the dye "a debt that it would not pay" and promised those who weave a feast.',
  ],
  ['The bakers neglected to look into the ovens of the abbey.', 'The bakers had failed to inspect the ovens of the abbey.'],
  [
    'Barley could not leave the harbour without a licence.',
    'All barley that left the harbour required a licence, for which the miller never asked.',
  ],
  ['Unless they are paid, the masons will march.', 'The masons will march if they are not paid.'],
  ['The abbey may brew only for as long as no inn is opened.', 'The abbey may brew only until an inn is opened.'],
  ['The contract was not signed on Monday.', 'A contract was to have been signed on Monday. It was not; the guild asked for more time.'],
  ['He was not reporting any flood there.', '“We do not say that there is a flood,” the warden told reporters in the hall.'],
  ['The weavers were spared strikes this winter.', 'The weavers had feared strikes of the old kind. There were none this winter.'],
  [
    'By noon the guild had lost a tenth, more than the harbour, which was down by a twentieth.',
    'The guild was down by a tenth at noon, lagging a decline of a twentieth in the harbour.',
  ],
  ['No cart can be at the northern gate by dawn.', 'The abbey needs a cart that can reach the northern gate by dawn, and none can.'],
  ['The tailors mean to bring the plan for the weir again.', 'He rejected a plan for the weir. The tailors intend to bring it again.'],
  ['Nobody from Coronel Weavers came.', 'The contractor, Coronel Weavers, was not present.'],
  ['Verdict on the weir: Monday at the earliest', 'The guild has not set a verdict on the weir earlier than Monday.'],
  ['The paper on tolls: two-thirds flour', 'Under the paper on tolls (No. 17), two-thirds of the tolls are paid in flour.'],
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
