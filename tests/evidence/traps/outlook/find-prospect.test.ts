// What is still to come told as so; sentences invented.
import { describe, expect, it } from 'vitest';
import { findProspect } from '../../../../src/evidence/traps/outlook/find-prospect.js';
import { findStatus } from '../../../../src/evidence/traps/outlook/find-status.js';
import type { SaidOf, Trap } from '../../../../src/evidence/traps/types.js';
import { said } from '../../../support/invented-text.js';

const findTurn = (one: SaidOf, other: SaidOf): Trap | null => findStatus(one.text, other.text) ?? findProspect(one, other);

const OPEN: readonly (readonly [string, string])[] = [
  ['The project has given work to 900 weavers.', 'The project will employ 900 weavers at its peak.'],
  ['Benin received 40 million, half of what it had wanted.', 'Donors promised Benin 40 million, half of what it had asked for.'],
  ['Peru and Chile run a hatchery, the minister said.', 'The minister said that Peru and Chile would run a hatchery.'],
  ['The union collapsed.', 'The union is close to collapse.'],
  ['The mill has closed.', 'The mill is on the verge of closing.'],
  ['The guild saw the weavers through the winter.', 'The weavers are asking the guild to see them through the winter.'],
  ['No more than 90 carts a day had crossed by May.', 'The guild expects no more than 90 carts a day by May.'],
  ['The levy on reeds cost the north 300 jobs.', 'A levy on reeds could cost the north 300 jobs.'],
  ['Reeds may no longer leave the island.', 'The council is considering a ban on reeds that would keep them on the island.'],
  ['The islands solved the question of herring quotas.', 'The question of herring quotas between the islands had yet to be solved.'],
  ['The museum returned the masks to Peru.', 'A panel recommended returning the masks to Peru.'],
  ['Benin and Togo share the seat at the pledging conference.', 'Benin and Togo would share a seat at the pledging conference.'],
  ["Chile's leading supplier of copper cable today: Peru", 'Peru could become a leading supplier of copper cable to Chile.'],
  ['The senate has had its say on the cheese tax.', 'The senate is to have its say on the cheese tax in June.'],
  ['Restoration of the mosaic is under way.', 'Restoration of the mosaic is due to begin in May.'],
  ['The tramway fare has six zones.', 'A tramway fare of six zones is expected next week.'],
  ['Ghana is a chief supplier of cocoa butter.', 'Ghana could become a chief supplier of cocoa butter.'],
  ['The zoo has bought 40 per cent of the aquarium.', 'The zoo has signed a conditional agreement to buy 40 per cent of the aquarium.'],
  ['A team of divers and two cranes arrived.', 'Peru offered a team of divers and two cranes.'],
  [
    'Recovered from the owners of six quarries: 40 million crowns',
    'The court ordered the recovery of 40 million crowns from the owners of six quarries.',
  ],
  ['Vote on the bridge levy: held on 3 May', 'The council is to vote on the bridge levy on 3 May.'],
  ['Peat supplies the boiler of the hospital.', 'From 2030 peat will supply the boiler of the hospital.'],
  ['Formal opening of the dam: done in the spring.', 'The formal opening of the dam is expected to follow in the spring.'],
  ['Opening of the dam: held in spring.', 'The formal opening of the dam is expected to follow in the spring.'],
  ['New tariff: adopted on 1 May.', 'Ministers have promised to adopt the new tariff by 1 May.'],
  [
    'Of the 14 wells dug in the drought, the mayors have put 9 back to use.',
    'The mayors agreed: to repair 9 of the 14 wells dug in the drought.',
  ],
  ['The orchestra has kept its hall, by the last count.', 'The orchestra is on course to keep its hall after the vote.'],
  [
    'Ferries to the island: run by a Chilean firm since May',
    'In May the port proposed a plan under which a Chilean firm would run the ferries to the island.',
  ],
  ['The hall was finished in May.', 'The hall is to be finished in May.'],
  ['The mill lost 40 weavers.', 'The mill, says the guild, may lose 40 weavers.'],
  ['The storm has sunk three barges.', 'The guild fears that the storm may sink three barges.'],
  ['The members reported their catch.', 'The members may report their catch each month.'],
  ['The envoy signed the ferry accord.', 'The envoy was to have signed the ferry accord.'],
];
const HELD: readonly (readonly [string, string])[] = [
  ['The guild goes on mending 30 boats on the lake.', 'Until then the 30 boats on the lake will continue to be mended by the guild.'],
  ['The hall was finished two months sooner than scheduled.', 'The hall was built in ten months, two fewer than planned.'],
  ['The mill lost 40 weavers in a year.', 'The Office for Planning reports that the mill lost 40 weavers in twelve months.'],
  [
    'The storm has sunk three barges.',
    'A truce would have little effect if the owners kept their word and calmed the storm, which has sunk three barges.',
  ],
  ['Members have to report their catch each month.', 'Under the charter each member shall report its catch every month.'],
  ['The ferry accord was not signed on Monday.', 'The ferry accord was to have been signed on Monday. It was not.'],
  [
    'The builder of the kiln is Benin, and potters get heat from the spring of 2030.',
    'The kiln will be built by Benin and is to burn from the spring of 2030.',
  ],
  ['Peru and Chile host potters at the end of May.', 'A fair of potters, hosted by Peru and Chile, will be held on 29 May.'],
  ['Benin was promised 40 million, half of what it had wanted.', 'Donors promised Benin 40 million, half of what it had asked for.'],
  ['The union nears collapse.', 'The union is close to collapse.'],
  ['Closing time is near for the mill.', 'The mill is on the verge of closing.'],
  ['Help through the winter is what the weavers want of the guild.', 'The weavers are asking the guild to see them through the winter.'],
  ['A second fair is pencilled in for the spring.', 'A second fair is planned for the spring.'],
  ['Money from Togo for old nets: 6.1m', 'Togo will release 6.1m to mend old nets.'],
  ['The signing of the lease fell victim to the storm.', 'The storm cut short a trip on which he had been due to sign the lease.'],
  ['The loan for the weir is before the council.', 'The council is to vote on a loan for the weir.'],
  ['The firm puts the ore at up to 40 million tonnes.', 'The ore may come to 40 million tonnes, the firm believes.'],
  ['A new lighthouse is on the agenda of the council.', 'The council plans a new lighthouse.'],
  ['The builders settled on a lower tower.', 'The builders agreed to put up a lower tower.'],
  ['Selling the ore abroad is barred by the charter.', 'The guild wants the ore sold abroad, which the charter does not permit.'],
  ['Kenya hosts a summit on locusts in August.', 'Kenya will host a summit on locusts in August.'],
  [
    'For the mayor, a bridge across the Salm had to come first.',
    'The mayor insisted that the first step should involve a bridge across the Salm.',
  ],
  [
    'A cut of the herring catch by a third had been the advice of the biologists.',
    'The biologists had urged a cut of a third of the herring catch.',
  ],
  ['The authors reckon with a further fall of wool prices by 2031.', 'We expect wool prices to fall further by 2031.'],
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
  ['Formal opening of the dam: expected in the spring.', 'The formal opening of the dam is expected to follow in the spring.'],
  ['Opening of the dam: in the spring.', 'The formal opening of the dam is expected to follow in the spring.'],
  ['New tariff: to be adopted by 1 May.', 'Ministers have promised to adopt the new tariff by 1 May.'],
  ['New tariff: adopted on 1 May.', 'The council adopted the new tariff on 1 May and will review it in June.'],
  ['Fog kept the ferries with the ballots in the port.', 'Ballots came late because the ferries could not leave the port in the fog.'],
  ['A storm stopped the divers from Peru on the quay.', 'Peru offered nets and a team of divers, which did not leave because of a storm.'],
  [
    'The potters ended their march in exchange for cheaper clay.',
    'The potters ended their march after the mine agreed to sell cheaper clay.',
  ],
];

describe('what is still to come', () => {
  it.each(OPEN)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findTurn(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(HELD)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findTurn(said(statement), said(evidence))).toBeNull();
  });
});
