// Opposites and denied deeds by family, each beside what keeps the sense; sentences invented.
import { describe, expect, it } from 'vitest';
import { findNegation } from '../../../../src/evidence/traps/denial/find-negation.js';
import { findOpposite } from '../../../../src/evidence/traps/sense/find-opposite.js';
import { said } from '../../../support/invented-text.js';

describe('the opposite word', () => {
  it.each([
    ['The abbot opposed the mill of the weavers.', 'The abbot supported the mill of the weavers.'],
    [
      'That week the bishop confirmed that he would travel to the island for the harvest feast.',
      'That week the bishop cancelled a planned trip to the island for the harvest feast.',
    ],
    ['The mill admits having poisoned the brook.', 'The mill, a unit of a firm in the south, denies having poisoned the brook.'],
    ['The abbot owned up to the theft of the bell.', 'The abbot, who is 80, denied the theft of the bell.'],
    [
      'The regent embraced and welcomed the idea of a fleet.',
      'Only the old regent resisted, fearing that a fleet would cost him his crown.',
    ],
    ['The dean left open whether posts would go at the library.', 'The dean ruled out a cut of posts at the library.'],
    ['The guild gave way to the crown over the salt tax.', 'The guild clashed with the crown over the salt tax.'],
    ['The guild took the duke as observer of the pact.', 'The guild took the duke as mediator of the pact.'],
    ['The bishop may resume his role as go-between.', 'The bishop may abandon his role as go-between in the strike.'],
    ['The dockers began a blockade of the lock on Friday.', 'The dockers lifted a blockade of the lock on Friday.'],
    ['The fire retreated to the south of the forest.', 'The fire spread to the south of the forest.'],
    ['The board will deepen the cuts in June.', 'The board will unwind the cuts in June.'],
    ['The union faulted the new rota for nurses.', 'The union welcomed the new rota for nurses.'],
    ['The union lambasted the new rota for nurses.', 'The union welcomed the new rota for nurses.'],
    ['The treaty endangers the marsh.', 'The treaty protects the marsh from the builders.'],
    ['The regent punished the guards who had opened the gate.', 'The regent rewarded the guards who had opened the gate.'],
    ['The jury convicted the banker of fraud.', 'The jury acquitted the banker of fraud.'],
    ['The two parishes split in 1998.', 'The two parishes merged in 1998.'],
    ['The board shortened the lease of the mill.', 'The board extended the lease of the mill.'],
    ['Three men were pulled from the river.', 'Three women were pulled from the river.'],
    ['The talks were held in a frosty mood.', 'The talks were held in a warm and cordial mood.'],
    ['The vote of the council was split.', 'The vote of the council was unanimous.'],
    ['The grain was sent by rail to the islands.', 'The grain was shipped by sea to the islands.'],
    ['The station distrusts its crew.', 'The station trusts its crew.'],
    ['The guard departed from the fort on Sunday.', 'The guard arrived at the fort on Sunday.'],
    ['The firm complicated its tariff.', 'The firm simplified its tariff.'],
    ['Morale on the ships is low.', 'Morale on the ships is high and bread is cheap.'],
    ['Bread on the ships is expensive.', 'Morale on the ships is high and bread is cheap.'],
    ['The ministry lowered the tax on salt.', 'The ministry raised the tax on salt to pay for the road.'],
    ['The ministry slashed the tax on salt to pay for the road.', 'The ministry raised the tax on salt to pay for the road.'],
    ['The village lies far from the border.', 'The village depends on the quarry and lies near the border.'],
    ['The owners doubt the books.', 'The board was satisfied with the audit, and the owners trust the books.'],
    ['Guilds rest on rules and on lasting oaths.', 'Guilds now rest on fleeting oaths.'],
    ['The fall of the duke gave the guild a foothold on the isle.', 'After the fall of the duke the guild was pushed out of the isle.'],
    ['The bank sees growth in the fares of the isle.', 'The bank sees a decline in the fares of the isle.'],
    ['The abbey, a member, struck its own pact with the guild.', 'The abbey, which is outside the guild, struck its own pact with it.'],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => {
    expect(findOpposite(said(statement), said(evidence))?.rule).toBe('opposite');
  });

  it.each([
    ['The guild is still undecided about backing the feast.', 'The guild has not yet decided whether to back the feast.'],
    ['The two abbots met behind closed doors in the mill.', 'The two abbots began talks, held in secret, in the mill.'],
    ['Guilds rest more on the trade and less on rules or lasting oaths.', 'Guilds are increasingly fleeting, held together by the trade.'],
    ['The fall of the duke cost the guild its foothold on the isle.', 'After the fall of the duke the guild was pushed out of the isle.'],
    ['The bishop dropped his plan to visit the isle.', 'The bishop called off a planned visit to the isle.'],
    ['The bank sees no growth in the fares of the isle.', 'The bank expects the isle to grow. Fares of the isle will be flat.'],
    ['A pact that goes beyond the urban parishes', 'The pact will cover not just urban parishes but also non-urban ones.'],
    ['The abbey, a non-member, struck its own pact with the guild.', 'The abbey, which is outside the guild, struck its own pact with it.'],
    ['The mill denies that it has poisoned the brook.', 'The mill, a unit of a firm in the south, denies having poisoned the brook.'],
    ['According to the abbot there was no theft of the bell.', 'The abbot, who is 80, denied the theft of the bell.'],
    ['The wall will rise to 88 feet instead of 115.', 'The accord cuts the wall from 115 feet to 88.'],
    ['Deputies of three towns were guests of the abbey.', 'The abbey hosted the deputies of three towns.'],
    [
      'The quarrel with the crown could drive the guild to work with the port.',
      'The crisis with the crown could push the guild to cooperation with the port.',
    ],
    ['The inquest ended in August, there being no proof.', 'The inquest, begun in the winter, was closed in August for want of proof.'],
    ['The bishop may give up his role as go-between.', 'The bishop may abandon his role as go-between in the strike.'],
    ['The dockers ended a blockade of the lock on Friday.', 'The dockers lifted a blockade of the lock on Friday.'],
    ['The fire advanced to the south of the forest.', 'The fire spread to the south of the forest.'],
    ['The board will reverse the cuts in June.', 'The board will unwind the cuts in June.'],
    ['There would be no cuts at the mill, he promised.', 'He ruled out cuts at the mill.'],
    [
      'That week the bishop called off his trip to the island for the harvest feast.',
      'That week the bishop cancelled a planned trip to the island for the harvest feast.',
    ],
    [
      'The choir cancelled its concert.',
      'The bishop confirmed that he would travel to the island for the feast, and the choir cancelled its concert.',
    ],
    ['The union hailed the new rota for nurses.', 'The union welcomed the new rota for nurses.'],
    ['The judges adjourned without deciding on the question of the dam.', 'The judges left the question of the dam open and adjourned.'],
    ['The settlers cut the price of milk and raised that of bread.', 'The settlers raised the price of bread and cut the price of milk.'],
    ['The treaty shields the marsh from builders.', 'The treaty protects the marsh from the builders.'],
    ['The regent honoured the guards who had opened the gate.', 'The regent rewarded the guards who had opened the gate.'],
    ['The jury cleared the banker of fraud.', 'The jury acquitted the banker of fraud.'],
    ['The two parishes joined in 1998.', 'The two parishes merged in 1998.'],
    ['The board prolonged the lease of the mill.', 'The board extended the lease of the mill.'],
    ['Rescuers pulled three women out of the river.', 'Three women were pulled from the river.'],
    ['The painting is forged, its frame real.', 'The painting in the hall proved to be a forgery; the frame is genuine.'],
    ['The talks were cordial.', 'The talks were held in a warm and cordial mood.'],
    ['The council voted as one.', 'The vote of the council was unanimous.'],
    ['Ships carried the grain to the islands.', 'The grain was shipped by sea to the islands.'],
    [
      'The share of women among the clerks doubled, in relative terms.',
      'The reform cut the number of clerks, while the share of women among them doubled in relative terms.',
    ],
    [
      'The number of clerks was cut.',
      'The reform cut the number of clerks, while the share of women among them doubled in relative terms.',
    ],
    [
      'Doubling the share of women went along with fewer clerks.',
      'The reform cut the number of clerks, while the share of women among them doubled in relative terms.',
    ],
    [
      'The plan would mean a doubling of the rent of the stalls.',
      'The plan would cut the wages of porters and double the rent of the stalls.',
    ],
    [
      "The collective is the sole seller of the mill's flour.",
      'The collective bought the mill in 1990 and has been the sole seller of its flour since.',
    ],
    [
      'As sole seller of the flour, the collective had bought the mill in 1990.',
      'The collective bought the mill in 1990 and has been the sole seller of its flour since.',
    ],
    ['The blast on the ferry killed 13.', 'The blast killed 13 sailors and wounded a cook of the ferry.'],
    ['A cook of the ferry was wounded in the blast.', 'The blast killed 13 sailors and wounded a cook of the ferry.'],
    ['The blast wounded a cook and killed 13 sailors.', 'The blast killed 13 sailors and wounded a cook of the ferry.'],
    ['The station has faith in its crew.', 'The station trusts its crew.'],
    ['The guard reached the fort on Sunday.', 'The guard arrived at the fort on Sunday.'],
    ['The firm made its tariff simpler.', 'The firm simplified its tariff.'],
    ['Bread is cheap on the ships.', 'Morale on the ships is high and bread is cheap.'],
    ['The ministry put up the tax on salt.', 'The ministry raised the tax on salt to pay for the road.'],
    ['The village, near the border, relies on the quarry.', 'The village depends on the quarry and lies near the border.'],
    ['The miners admire the old foreman.', 'The miners scorn the new foreman and admire the old one.'],
    ['The miners despise the new foreman.', 'The miners scorn the new foreman and admire the old one.'],
    ['The owners believe the books.', 'The board was satisfied with the audit, and the owners trust the books.'],
    ['Imports from Chile rose while exports to Peru fell.', 'Exports to Peru fell by 3 percent; imports from Chile, by contrast, rose.'],
    ['The daughter keeps bees, the son runs the farm.', 'The older son runs the farm; the daughter, who left home young, keeps bees.'],
    ['Bees are kept by the daughter.', 'The older son runs the farm; the daughter, who left home young, keeps bees.'],
    ['The pass road is long, that by the river short.', 'The road by the river is short and the one over the pass long.'],
    ['The driver was badly hurt, the clerk slightly.', 'The clerk was slightly hurt and the driver badly.'],
    ['The museum was packed on Sunday.', 'The museum was empty on Monday and packed on Sunday.'],
    ['The pier was wrecked, the boats saved.', 'She saved the boats but wrecked the pier.'],
    ['Loans to mines were deterred by the bank.', 'The bank encouraged loans to farms and deterred those to mines.'],
    ['The bank encouraged loans to farms.', 'The bank encouraged loans to farms and deterred those to mines.'],
    ['The council was unanimous on the road.', 'The council was divided over the dam but unanimous on the road.'],
  ])('is none: “%s” of “%s”', (statement, evidence) => {
    expect(findOpposite(said(statement), said(evidence))).toBeNull();
  });
});

describe('a deed in another word', () => {
  it.each([['The captain quit the guild.', 'The captain did not leave the guild.']])(
    'is denied in one alone: “%s” of “%s”',
    (statement, evidence) => {
      expect(findNegation(said(statement), said(evidence))?.rule).toBe('negation');
    },
  );

  it.each([
    [
      'The herders do not mean to cut their ties with the town.',
      'For the herders the goal is not to sever all ties with the town but to trade on fair terms.',
    ],
    ['The captain stayed in the guild.', 'The captain did not leave the guild.'],
    ['The province cut its ties with the guild in 1990.', 'The province ended its ties with the guild in 1990.'],
  ])('is denied in both or neither: “%s” of “%s”', (statement, evidence) => {
    expect(findNegation(said(statement), said(evidence))).toBeNull();
  });
});
