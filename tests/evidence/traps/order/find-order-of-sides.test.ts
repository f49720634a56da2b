// Who does what to whom, told of nouns as well as names: sentences that change the two over, each beside one that keeps them; invented.
import { describe, expect, it } from 'vitest';
import { findOrderOfSides } from '../../../../src/evidence/traps/order/find-order-of-sides.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });

const WRONG: readonly (readonly [string, string])[] = [
  ['Two wardens were beaten by three carters.', 'Three carters were beaten by men whom they took for wardens.'],
  ['The harbour police were robbed by divers.', 'In May divers were robbed by men in coats of the harbour police.'],
  ['The tenants sued the landlord over the boiler.', 'The landlord sued the tenants over the boiler.'],
  ['The council was sued by the tenants.', 'The council sued the tenants in March.'],
  ['Growers still owe the dairy 40,000 crowns.', 'Growers are still owed 40,000 crowns by the dairy.'],
  ['The nurses owe two months of wages.', 'The nurses, who walked out on Friday, are owed two months of wages.'],
  ['The insurer has rejected the complaint of the ministry.', 'The ministry has rejected a complaint of the insurer.'],
  ['Guards shot at smugglers near the ford.', 'Guards were shot at by smugglers near the ford.'],
  ['The union will sue the shipyard, which had shut it out.', 'The shipyard will sue the union for the days lost.'],
  ['The herders attacked the patrol at dawn.', 'The patrol, led by a captain of 28, attacked the herders at dawn.'],
  ['The drought has fed disputes over wells.', 'The drought, fed by disputes over wells and a lack of rain, goes on.'],
  ['The editor was praised by the reader in a letter.', 'In a letter the editor praised the reader.'],
  ['A warning by the villagers to the mine went unheard.', 'The mine warned the villagers, who did not hear.'],
  ["The mayor's criticism of the bishop was sharp.", 'The bishop sharply criticised the mayor.'],
  ['Miners accused the police of theft.', 'Miners were accused of theft by the police.'],
  ['The bank asked the ministry to wait.', 'The bank was asked to wait by the ministry.'],
  ['The trawler was rescued by two swimmers.', 'A trawler rescued two swimmers off the cape.'],
  ['Residents blocked the lorries on the bridge.', 'Lorries blocked the residents on the bridge.'],
  ['Lindal Foods is to acquire Marsh Foods for 3m crowns.', 'Marsh Foods has signed an accord to acquire Lindal Foods for 3m crowns.'],
  ['Auditors misled the directors, a court found.', 'A court found that directors had misled the auditors.'],
  ['The players will have to thank the fans.', 'The players are back, and the fans will have to thank them.'],
  ['The professor was replaced by a machine that she built.', 'The professor replaced a machine that she had built.'],
  ['The police blocked the road for an hour.', 'About 300 pupils blocked the road for an hour, the police said.'],
  ['The lorry was sunk by the ferry.', 'The lorry sank the ferry at the quay.'],
  ['Storms closed the harbour before the pilots did.', 'Pilots closed the harbour, and it was reopened by storms that pilots had feared.'],
  ['The dairy is owed 40,000 crowns by its debtors.', 'The dairy owes its creditors 40,000 crowns.'],
  ['The proposal for a salt fund came from the growers.', 'The dockers walked out and proposed a salt fund. Growers agreed.'],
];

const RIGHT: readonly (readonly [string, string])[] = [
  [
    'Some 300 members were addressed by Rosa Lind, the secretary.',
    'Rosa Lind, secretary of the union of carters, who addressed some 300 members on Friday, was cheered.',
  ],
  ['Three carters were beaten by men in coats.', 'Three carters were beaten by two men in coats near the ford.'],
  ['The tenants were sued by the landlord.', 'The landlord sued the tenants over the boiler.'],
  ['The council took the tenants to court; the tenants were sued in March.', 'The council sued the tenants in March.'],
  ['The dairy still owes growers 40,000 crowns.', 'Growers are still owed 40,000 crowns by the dairy.'],
  [
    'The nurses have not been paid for two months; they are owed wages.',
    'The nurses, who walked out on Friday, are owed two months of wages.',
  ],
  ['A complaint of the insurer has been rejected by the ministry.', 'The ministry has rejected a complaint of the insurer.'],
  ['Smugglers shot at guards near the ford.', 'Guards were shot at by smugglers near the ford.'],
  ['The union will be sued by the shipyard for the days lost.', 'The shipyard will sue the union for the days lost.'],
  ['Herders were attacked at dawn by a patrol under a captain of 28.', 'The patrol, led by a captain of 28, attacked the herders at dawn.'],
  ['Disputes over wells and a lack of rain have fed the drought.', 'The drought, fed by disputes over wells and a lack of rain, goes on.'],
  ['The reader was praised by the editor.', 'In a letter the editor praised the reader.'],
  ['A warning by the mine to the villagers went unheard.', 'The mine warned the villagers, who did not hear.'],
  ["The bishop's criticism of the mayor was sharp.", 'The bishop sharply criticised the mayor.'],
  ['The police accused miners of theft.', 'Miners were accused of theft by the police.'],
  ['The ministry asked the bank to wait.', 'The bank was asked to wait by the ministry.'],
  ['Prices rose by 4 percent, the shop said.', 'The shop said its prices had risen by 4 percent.'],
  ['Two swimmers were rescued by a trawler.', 'A trawler rescued two swimmers off the cape.'],
  ['Residents were blocked on the bridge by lorries.', 'Lorries blocked the residents on the bridge.'],
  ['Marsh Foods, under an accord, will acquire Lindal Foods.', 'Marsh Foods has signed an accord to acquire Lindal Foods.'],
  ['A treaty signed in Oslo was praised by both fleets.', 'The treaty, signed in Oslo, where the fleets met, was praised by both.'],
  ['Directors had misled the auditors, a court found.', 'A court found that directors had misled the auditors.'],
  ['The fans will have to thank the players.', 'The players are back, and the fans will have to thank them.'],
  ['She replaced a machine of her own making: the professor was back.', 'The professor replaced a machine that she had built.'],
  ['Pupils blocked the road for an hour, the police said.', 'About 300 pupils blocked the road for an hour, the police said.'],
  ['The police said that the road was blocked by some 300 pupils.', 'About 300 pupils blocked the road for an hour, the police said.'],
  ['The gap was filled by local crews.', 'It left a gap ever more filled by local crews.'],
  ['The league won 39 seats with most wards counted.', 'With most wards counted, the League of Farmers (LF) has won 39 seats.'],
  ['Seventeen guilds boycotted the July fair.', 'In July he won at a fair boycotted by 17 guilds.'],
  ['The abbey drew 34 choirs.', 'The feast, hosted by the abbey and led by a deacon, drew 34 choirs.'],
  ['Seeds worth 118 crowns, lost to growers.', 'Growers lost seeds worth 118 crowns.'],
  [
    'The cantor respects the wishes of the choir.',
    'The cantor told them: "we respect the wishes of our choir - but we want to be respected."',
  ],
  [
    'The cable is to carry 600 watts by May.',
    'The cable, laid in 1987, so far runs 1,120 miles from the cape and can carry 300 watts. The heirs agreed to double that by May.',
  ],
  ['Two ferries were sunk off the cape.', 'Two ferries sank off the cape in March.'],
  ['A storm has sunk two ferries off the cape.', 'In a storm two ferries, one of them new, have sunk off the cape.'],
  ['The fire has burnt 40 barns.', '40 barns have burned since Sunday, the brigade said.'],
  ['Jets were scrambled 12 times in May.', '"Our jets scrambled 12 times in May."'],
  ['The schools were reopened on Monday.', 'Schools reopened on Monday.'],
  ['Demand has doubled the price of salt.', 'The price of salt has doubled with demand.'],
  ['Trade grew by 7 percent in May.', 'Trade rose 7 percent in May.'],
  ['The strike was called off by the dockers.', 'Dockers called off the strike on Sunday.'],
  ['Shares had slipped by 4 crowns to 80.', 'The share slipped 4 crowns to 80 crowns by noon.'],
  [
    'Loans granted by bakers, brewers, tailors and others fed the boom.',
    'Bakers, brewers, tailors, and others are granting loans to the boom town.',
  ],
  ['Timber granted by millers and others.', 'Millers, joiners, and others granted timber.'],
  ['The yard has sold no ships, its head said.', 'The yard is old. Its head told guests that the company has not sold ships.'],
  ['The proposal for a salt fund came from the dockers.', 'The dockers walked out and proposed a salt fund. Growers agreed.'],
  ['The dairy has debts of 40,000 crowns; its creditors are owed that.', 'The dairy owes its creditors 40,000 crowns.'],
  ['The cape is not expected to be reached by the storm.', 'The storm, weak by now and slow, is not expected to reach the cape.'],
  ['The rules bar a village outside the valley.', 'The rules did not permit the entry of a village that lies outside the valley.'],
];

describe('findOrderOfSides', () => {
  it.each(WRONG)('notices %s', (statement, evidence) => {
    expect(findOrderOfSides(said(statement), said(evidence))?.rule).toBe('order');
  });
  it.each(RIGHT)('lets through %s', (statement, evidence) => {
    expect(findOrderOfSides(said(statement), said(evidence))).toBeNull();
  });
});
