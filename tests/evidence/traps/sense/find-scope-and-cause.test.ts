// How much of a thing, and what causes what: sentences that turn it, each beside one that keeps the sense; invented.
import { describe, expect, it } from 'vitest';
import { findCause } from '../../../../src/evidence/traps/sense/find-cause.js';
import { findScope } from '../../../../src/evidence/traps/sense/find-scope.js';
import type { SaidOf, Trap } from '../../../../src/evidence/traps/types.js';
import { said } from '../../../support/invented-text.js';

type Rule = 'scope' | 'cause';
const FINDERS: Readonly<Record<Rule, (statement: SaidOf, evidence: SaidOf) => Trap | null>> = {
  scope: (statement, evidence) => findScope(statement, evidence),
  cause: findCause,
};

const WRONG: readonly (readonly [Rule, string, string])[] = [
  ['scope', 'All the wells in the valley ran dry.', 'Most wells in the valley have dried up since May.'],
  ['scope', 'A single round of talks on the lake was held in Lima.', 'Lima has hosted a number of talks on the lake.'],
  ['scope', 'The navy fired just one warning shot at the trawler.', 'The navy fired several warning shots at the trawler.'],
  ['scope', 'Multiple vetoes by the king held up the budget of the abbey.', 'A single veto by the king held up the budget of the abbey.'],
  ['scope', 'Every demonstrator was let go the same night.', 'A number of demonstrators were let go the same night.'],
  ['scope', 'The port is the sole buyer of the ore.', 'The port is one of the main buyers of the ore.'],
  ['scope', 'The shortfall is wholly due to the drought.', 'The shortfall is largely due to the drought.'],
  ['scope', 'The river always floods in April.', 'The river sometimes floods in April.'],
  ['scope', 'All of them took the offer of the mine.', 'Many took the offer of the mine at once.'],
  ['scope', 'The entire coast lost power.', 'Parts of the coast lost power after the storm.'],
  ['scope', 'The union settled every claim of the dockers.', "The union settled two of the dockers' claims."],
  ['scope', 'Norway is the largest donor of the fund.', 'Norway is among the largest donors of the fund.'],
  ['scope', 'None of the farms was insured.', 'Few of the farms were insured.'],
  ['scope', 'The bridge was fully rebuilt by the army.', 'The bridge was partly rebuilt by the army.'],
  ['scope', 'Everyone in the village rejected the dam.', 'Half the village rejected the dam.'],
  ['scope', 'Every airport in the north was closed.', 'Nearly all airports in the north were closed.'],
  ['scope', 'She was the first woman to command a frigate.', 'She was one of the first women to command a frigate.'],
  ['scope', 'The clinic relies exclusively on donations.', 'The clinic relies mainly on donations.'],
  ['scope', 'Each of the judges signed the letter.', 'Five of the nine judges signed the letter.'],
  ['scope', 'The whole crop was lost to hail.', 'A third of the crop was lost to hail.'],
  [
    'scope',
    'Fishing is the only source of income on the island.',
    'Fishing is an important source of income on the island, as is tourism.',
  ],
  ['scope', 'Inspectors never visited the plant.', 'Inspectors rarely visited the plant.'],
  ['cause', 'The strike led to a shortage of bread.', 'A shortage of bread led to the strike.'],
  ['cause', 'The drought was caused by the rise in prices.', 'The drought caused a rise in prices.'],
  ['cause', 'Because the bank failed, the mill was shut.', 'The bank failed because the mill was shut.'],
  ['cause', 'Fighting broke out after 140,000 villagers had been driven out.', 'Fighting has driven 140,000 villagers from their homes.'],
  ['cause', 'Riots broke out because the concert in the park was cancelled.', 'The concert in the park was cancelled after riots.'],
  [
    'cause',
    'The fall of the coalition stems from the resignation of the minister.',
    "The minister's resignation was a consequence of the fall of the coalition.",
  ],
  ['cause', 'Unrest in the mines was triggered by the arrest of the leaders.', 'Unrest in the mines prompted the arrest of the leaders.'],
  ['cause', 'Exports of tea collapsed, and the flood was the result.', 'The flood cut exports of tea by half.'],
  ['cause', 'Thanks to the new railway, the copper mine was opened.', 'The opening of the copper mine brought about the new railway.'],
  ['cause', 'The weak harvest is the result of high grain prices.', 'High grain prices stem from a weak harvest.'],
  ['cause', 'The embargo forced the factory to close, owing to a lack of orders.', 'The closing of the factory gave rise to the embargo.'],
  ['cause', 'The gas leak followed the blast at the depot.', 'The blast at the depot was caused by a gas leak.'],
  [
    'cause',
    'The rebels took the town in response to the bombing of the camp.',
    'The bombing of the camp came in response to the rebels taking the town.',
  ],
  ['cause', 'High rents drove the young out of the city, so that firms closed.', 'Firms closed, which drove the young out of the city.'],
  ['cause', 'Mistrust of banks caused the run on the currency.', 'The run on the currency spurred mistrust of banks.'],
  ['cause', "The senator's speech was prompted by the walk-out of the miners.", "The senator's speech prompted a walk-out of the miners."],
  ['cause', 'Peace allowed the harbour to reopen, and so trade with Ghana revived.', 'The revival of trade with Ghana enabled peace.'],
  ['scope', 'Every post office in the province has shut.', 'Several post offices in the province have shut since January.'],
  ['scope', 'All the delegates backed the motion.', 'The motion was backed by most delegates.'],
  ['scope', 'Each of the parties took part in the vote.', 'Only some of the parties took part in the vote.'],
  ['scope', 'Peru is the only country that exports the metal.', 'Peru is one of three countries that export the metal.'],
  ['scope', "Tourism is the country's sole source of hard currency.", 'Tourism is a major source of hard currency for the country.'],
  ['scope', 'The board was made up entirely of engineers.', 'The board was made up for the most part of engineers.'],
  ['scope', 'The lake is always frozen in March.', 'In March the lake is usually frozen.'],
  [
    'scope',
    'Inflation is solely the fault of the central bank, she said.',
    'Inflation is in part the fault of the central bank, she said.',
  ],
  ['scope', 'The project has won over all the sceptics.', 'The project has won over a number of sceptics.'],
  ['scope', 'Everybody in the party wants early elections.', 'Many in the party want early elections.'],
  ['scope', 'The judge dismissed all charges.', 'The judge dismissed three of the five charges.'],
  ['scope', 'The fire destroyed the whole archive.', 'The fire destroyed about half of the archive.'],
  ['scope', 'It was the deadliest flood on record.', 'It was one of the deadliest floods on record.'],
  ['scope', 'The reform benefits exclusively large landowners.', 'The reform benefits mainly large landowners.'],
  ['cause', "The judge's resignation led to protests over the sentence.", 'The judge resigned following protests over the sentence.'],
  ['cause', 'Herders came to the towns because rents rose there.', 'Rents rose in the towns because drought had driven herders there.'],
  ['cause', 'Wages were cut in response to strikes.', 'A cut in wages led to strikes.'],
  ['cause', 'The crisis of trust stems from the leak of the files.', 'The files were leaked because of a crisis of trust.'],
  ['cause', "Chile's opening of the archive led Peru to complain.", "Peru's complaint prompted Chile to open the archive."],
  ['cause', 'The recession brought about the collapse of the bank.', "The bank's collapse tipped the country into recession."],
  ['cause', 'Famine made the bank suspend its loans.', 'The suspension of loans by the bank contributed to famine.'],
];

const RIGHT: readonly (readonly [Rule, string, string])[] = [
  ['scope', 'Several rounds of talks on the lake were held in Lima.', 'Lima has hosted a number of talks on the lake.'],
  ['scope', 'Not a single warning shot hit the trawler of the navy.', 'The navy fired several warning shots past the trawler.'],
  ['scope', 'The single currency is the topic of the talks in Lima.', 'Lima has hosted a number of talks on the single currency.'],
  ['scope', 'Most wells in the valley ran dry.', 'All the wells in the valley ran dry.'],
  ['scope', 'All twelve jurors agreed on the verdict.', 'The twelve jurors agreed on the verdict after some hours.'],
  ['scope', 'Every bridge was checked and most were closed.', 'All bridges were checked; many were closed.'],
  ['scope', 'Every year the river floods many fields.', 'Many fields are flooded by the river each year.'],
  ['scope', 'The port is one of the largest in Peru.', 'The port is among the largest in Peru.'],
  ['scope', 'Some of the wells ran dry.', 'Most wells in the valley ran dry.'],
  ['scope', 'All the members voted for the budget, though many had doubts.', 'Many members had doubts, yet all voted for the budget.'],
  ['scope', 'The plan failed completely.', 'The plan, largely drafted in Oslo, failed completely.'],
  [
    'scope',
    'Norway is the first state to ban the paint.',
    'Norway became the first state in the world to ban the paint; many others may follow.',
  ],
  ['scope', 'Only a third of the crop survived.', 'A third of the crop survived the hail.'],
  ['scope', 'Only in June did the talks resume.', 'The talks resumed in June.'],
  ['scope', 'Only Kenya ratified the treaty.', 'Kenya ratified the treaty, unlike Ghana and Norway.'],
  ['scope', 'Ghana alone abstained, all the others voted in favour.', 'Every state but Ghana voted in favour; Ghana abstained.'],
  ['scope', 'All sides blamed the weather for some of the delay.', 'Each side blamed the weather for part of the delay.'],
  ['scope', 'The whole fleet was sold, most of it to Peru.', 'The entire fleet was sold, much of it to Peru.'],
  ['scope', 'The road is fully paved and often icy.', 'The road, which is often icy, is paved along its whole length.'],
  ['scope', 'All roads to the capital are cut.', 'Floods have cut all roads to the capital and some in the south.'],
  ['scope', 'Only the mayor and his deputy knew of the sale.', 'The mayor and his deputy knew of the sale.'],
  ['scope', 'The ferry ran only in summer.', 'The ferry ran in June, July and August.'],
  ['scope', 'Only Peru objected in the end.', 'Peru objected, and the vote was put off.'],
  ['cause', 'A shortage of bread led to the strike.', 'The strike was caused by a shortage of bread.'],
  ['cause', 'Prices rose because of the drought.', 'The drought caused a rise in prices.'],
  ['cause', 'The mill was shut, so the bank failed.', 'The bank failed because the mill was shut.'],
  ['cause', 'Villagers have been driven out by the fighting.', 'Fighting has driven 140,000 villagers from their homes.'],
  ['cause', 'After riots the concert in the park was called off.', 'The concert in the park was cancelled after riots.'],
  [
    'cause',
    "The fall of the coalition led to the minister's resignation.",
    "The minister's resignation was a consequence of the fall of the coalition.",
  ],
  ['cause', 'The flood halved exports of tea.', 'Exports of tea were cut by half by the flood.'],
  [
    'cause',
    'Unrest in the mines led to arrests of leaders, and the arrests to more unrest.',
    'Unrest in the mines prompted the arrest of the leaders, which fuelled the unrest.',
  ],
  ['cause', 'As a result of a weak harvest, grain prices are high.', 'High grain prices stem from a weak harvest.'],
  ['cause', 'Since the bridge closed, ferries have been full.', 'The closing of the bridge has filled the ferries.'],
  [
    'cause',
    'The villagers protested against the dam after their fields were flooded.',
    'After the dam flooded their fields, the villagers protested.',
  ],
  ['cause', 'The speech, which angered the miners, caused a walk-out.', "The senator's speech prompted a walk-out of the miners."],
  ['cause', "The walk-out of the miners followed the senator's speech.", "The senator's speech prompted a walk-out of the miners."],
  ['cause', 'Distrust of banks grew because of the run on the currency.', 'The run on the currency spurred mistrust of banks.'],
  [
    'cause',
    'In response to the capture of the town the camp was bombed.',
    'The bombing of the camp came in response to the rebels taking the town.',
  ],
  [
    'cause',
    'Reopening the harbour brought Peru lower prices after years of shortage.',
    'Prices in Peru fell when the harbour was reopened, after years of shortage.',
  ],
  [
    'cause',
    'The army seized the port, forcing the traders to leave by road.',
    'The traders left by road because the army had seized the port.',
  ],
  [
    'cause',
    'The tax on fuel led to unrest, and the unrest brought down the cabinet.',
    'The cabinet fell after unrest that a fuel tax had triggered.',
  ],
  [
    'cause',
    'Kenya cut its budget after the bank raised its rates in May.',
    'In May the bank raised its rates; Kenya cut its budget as a result.',
  ],
  ['cause', 'A blast damaged the bridge after a lorry had caught fire.', 'A lorry caught fire on the bridge, and the blast damaged it.'],
  [
    'cause',
    'The court freed the editor because the evidence was weak.',
    'The evidence was weak, and therefore the court freed the editor.',
  ],
  ['cause', 'The vote was lost since two members stayed at home.', 'Two members stayed at home, so that the vote was lost.'],
  [
    'scope',
    'The judge dismissed three of the five charges, all of them old.',
    'Three of the five charges, all dating from 2009, were dismissed by the judge.',
  ],
  ['scope', 'All five charges were heard; three were dismissed.', 'The judge heard all five charges and dismissed three of them.'],
  [
    'scope',
    'Most delegates backed the motion, among them all from the north.',
    'The motion was backed by most delegates, including every delegate from the north.',
  ],
  ['scope', 'The whole project hinges on one of the donors.', 'Everything in the project hinges on one of its donors.'],
  ['scope', 'Only a handful of farmers applied.', 'Few farmers applied for the grant.'],
  ['scope', 'The largest of the islands has some water.', 'The biggest island has some water of its own, others none.'],
  ['scope', 'The first talks since the war brought some results.', 'Talks, the first since the war, brought a number of results.'],
  [
    'scope',
    'The minister rejected the entire report, parts of which had leaked.',
    'Parts of the report had leaked; the minister rejected all of it.',
  ],
  ['scope', 'Every third farm is in debt.', 'A third of the farms are in debt.'],
  ['scope', 'The ferries never ran on time, and some sank.', 'Some ferries sank, and none ever ran on time.'],
  ['scope', 'The best known of the singers came with some friends.', 'The best known singer came with several friends.'],
  ['scope', 'All agree that many schools lack heating.', 'Many schools lack heating, all sides agree.'],
  ['scope', 'Not all schools have heating.', 'Some schools have no heating.'],
  ['scope', 'The main point of dispute is the river.', 'One point stands out in the dispute: the river.'],
  [
    'scope',
    'He was the first to say that some of the money was missing.',
    'Nobody before him had said that some of the money was missing.',
  ],
  ['scope', "The company's largest plant is in Peru.", 'Among its plants the one in Peru is the largest.'],
  [
    'cause',
    'The harvest was poor because it hardly rained, and prices rose.',
    'Prices rose after a poor harvest, for which the lack of rain is blamed.',
  ],
  ['cause', 'Strikes broke out after wages were cut.', 'A cut in wages led to strikes.'],
  ['cause', 'Ghana closed its border after an attack, and trade fell.', 'Trade fell when Ghana, after an attack, closed its border.'],
  ['cause', 'The sanctions have hit exports, which made the crown fall.', 'The crown fell because sanctions have hit exports.'],
  [
    'cause',
    'The drought drove herders to the towns, where rents rose as a result.',
    'Rents rose in the towns because drought had driven herders there.',
  ],
  ['cause', 'Protests spread after the sentence, and the judge resigned.', 'The judge resigned following protests over the sentence.'],
  ['cause', 'The deal was possible because both sides were tired of war.', 'Weariness of war on both sides enabled the deal.'],
  [
    'cause',
    'The coup led the bank to suspend loans; a famine followed.',
    'After the coup the bank suspended its loans, and famine followed.',
  ],
  [
    'cause',
    "Peru's complaint prompted Chile to open the archive, after years of silence.",
    'After years of silence Chile opened the archive in response to a complaint from Peru.',
  ],
  [
    'cause',
    'The growth of the port has drawn workers from Ghana since the war ended.',
    'Since the end of the war workers from Ghana have come because the port grows.',
  ],
];

describe('facts that tell more of a thing than their evidence, or turn cause and effect', () => {
  it.each(WRONG)('%s: “%s” of “%s” is noticed', (rule, statement, evidence) => {
    expect(FINDERS[rule](said(statement), said(evidence))?.rule).toBe(rule);
  });

  it.each(RIGHT)('%s: “%s” of “%s” is let through', (rule, statement, evidence) => {
    expect(FINDERS[rule](said(statement), said(evidence))).toBeNull();
  });

  it('say nothing of a sentence beside itself', () => {
    for (const [rule, statement, evidence] of [...WRONG, ...RIGHT])
      for (const text of [statement, evidence]) expect(FINDERS[rule](said(text), said(text))).toBeNull();
  });

  it('take time in proportion to the length of the evidence', () => {
    const long = said('Most wells ran dry because the dam, one of the largest in Peru, was often shut after the quake. '.repeat(400));
    const start = performance.now();
    for (const find of Object.values(FINDERS)) find(said('All wells ran dry after the only dam was shut.'), long);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
