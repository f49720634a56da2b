// What is done told as still to come; sentences invented.
import { describe, expect, it } from 'vitest';
import { findDelayed } from '../../../../src/evidence/traps/outlook/find-delayed.js';
import { said } from '../../../support/invented-text.js';

const DONE: readonly (readonly [string, string])[] = [
  [
    'The inspector is considering limits on eels from 14 farms.',
    'The inspector limited eels from 14 farms after worms in 18 out of 52 samples.',
  ],
  ['The first part of the road is due for completion in August.', 'The first part of the road was finished in August.'],
  ['A quota of 20 litres for boat owners is under consideration.', 'Under the quota that came in May, boat owners get 20 litres.'],
  ['The guild has promised 600 tons of flour for the valley.', 'He thanked the guild for 600 tons of flour delivered to the valley.'],
  ['The envoy was to spend four hours with the mayor.', 'The envoy held four hours of talks with the mayor.'],
  ['The army planned two days in the village.', 'The army spent two days in the village and left on Friday.'],
  ['The guild and its lenders are close to a deal on the mill.', 'The guild and its lenders signed the deal on the mill on Tuesday.'],
  ['The bank plans to raise its rate.', 'The bank raised its rate to 9 per cent.'],
  ['Peru will open the line in spring.', 'Peru opened the line in spring.'],
  ['The orchestra is yet to record the suite.', 'The orchestra recorded the suite in a barn.'],
  ['Chile intends to plant 40 million trees.', 'Chile planted 40 million trees.'],
  ['The mill is expected to close.', 'The mill was closed in May.'],
  ['The union is still to count the ballots.', 'The union counted the ballots by night.'],
  ['The kiln is yet to be finished.', 'The kiln was finished by the potters in May and will burn until June.'],
  ['Weir on the Salm, 80 m: still to be finished', 'Weir on the Salm, 80 m, completed this week.'],
  [
    'The sale of the ferry to a Chilean firm awaits the approval of the port.',
    'The port approved the sale of the ferry on Monday; the firm will paint it.',
  ],
  ['The statute of the guild lies before the council.', 'The council adopted the statute of the guild, which may close the school.'],
  ['The guild is considering whether to call off its trip to the fair.', 'The guild cancelled a planned trip to the fair.'],
  ["The port's threat to arrest fishers angered Peru.", "The port's arrest of fishers angered Peru."],
  ['Still ahead is the sale of the mill in Lima.', 'It will be paid from the sale of the mill in Lima, which was completed in May.'],
  ['The Cape-Island line is still under construction.', 'Two lines are to link the cape: Cape-Island, 40 km, completed in May.'],
  ['The plan to sell the ferry drew protests.', 'The sale of the ferry drew protests.'],
  ['The delivery of the boats to Ghana is still to come.', 'The boats were delivered to Ghana in May.'],
  ['The offer of a loan by Norway calmed the market.', 'The loan from Norway calmed the market.'],
  ["The guild's impending merger with the bakers is seen as a success.", "The guild's merger with the bakers is a success."],
  ['The envoy is tipped to become consul in Rome.', 'The envoy was named consul in Rome on 3 May.'],
  ['Salt limits in Brod: merely under review', 'Brod announced that it was imposing salt limits.'],
  ['The bank is weighing a cut of its rate.', 'The bank cut its rate to 4 per cent.'],
  ['The recall of the consul is one option before Peru.', 'Peru recalled its consul.'],
];
const LATER: readonly (readonly [string, string])[] = [
  ['Five wells are still under consideration.', 'Of the 14 wells looked at by the inspector, out of 14 in all, 9 were limited.'],
  ['The road is due for repair.', 'The road was opened in August and needs repair.'],
  ['A quota for boat owners is under consideration.', 'A quota for boat owners is under review.'],
  [
    'Two-fifths of the cost is to be borrowed from the bank.',
    'The dam has a cost of 480 million, two-fifths of it borrowed from the bank.',
  ],
  ['The guild has promised flour for the valley.', 'The guild, which promised flour for the valley, delivered salt.'],
  ['It was hard to find a hall.', 'Finding a hall proved hard for the guild and the mayor.'],
  ['The aim of the talks was to end the row over the well.', 'The talks over the well were about the end of the row.'],
  ['The guild and its lenders are close to a deal on the mill.', 'The guild and its lenders hope to sign the deal on the mill on Tuesday.'],
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
  ['Eleven of the wells are yet to be finished.', 'Of the 20 wells promised, 9 had been finished by May.'],
  ['The sale of the ferry awaits the approval of the port.', 'The firm signed for the ferry; the sale has not been approved by the port.'],
  ['The council has yet to vote on the statute.', 'The guild approved the statute, and the council will vote on it.'],
  ['The weir is still under construction.', 'The weir, begun in May, is to be completed in June.'],
  ['Under the accord the two ports will have the pier rebuilt.', 'The two ports signed an accord on Friday to rebuild the pier.'],
  ["The port's threat to arrest fishers angered Peru.", 'The port, which said that fishers might be arrested, angered Peru.'],
  ["The port's threat to arrest fishers angered Peru.", "The port's threat of arrest of fishers angered Peru."],
  ['A possible closure of the mill worries Lima.', 'Lima fears the closure of the mill.'],
  ['The plan to sell the ferry drew protests.', 'The planned sale of the ferry drew protests.'],
  ['Still ahead is the sale of the mill in Lima.', 'It will be paid from the sale of the mill in Lima.'],
  ['The delivery of the boats to Ghana is still to come.', 'The boats, ordered in May, are to be delivered to Ghana.'],
  ['The offer of a loan by Norway calmed the market.', 'Norway offered a loan, which calmed the market.'],
  ['The opening of the weir lies ahead.', 'The weir, finished in May, opens next month.'],
  [
    'The law, in force since May, is in line with old practice.',
    'The law, adopted in March and in force since May, is in line with old practice.',
  ],
  ['Guilds under construction in Peru try the bakers.', 'Guilds that are being created in Peru try the bakers.'],
  ['The drought may force Peru to buy salt.', 'The drought has forced Peru to buy wheat. It could force Peru to buy salt as well.'],
  ['A cut of the rate is one option before the bank.', 'The bank may cut its rate.'],
];

describe('what is done', () => {
  it.each(DONE)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findDelayed(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(LATER)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findDelayed(said(statement), said(evidence))).toBeNull();
  });
});
