// Turns that a paraphrase may get wrong, each beside one that keeps the sense; sentences invented.
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/corpus/actors/find-mentions.js';
import { findNegation } from '../../../src/evidence/traps/denial/find-negation.js';
import { findFigure } from '../../../src/evidence/traps/numbers/find-figure.js';
import { findPairing } from '../../../src/evidence/traps/numbers/find-pairing.js';
import { findOrder } from '../../../src/evidence/traps/order/find-order.js';
import { findOrderOfClauses } from '../../../src/evidence/traps/order/find-order-of-clauses.js';
import { findRung } from '../../../src/evidence/traps/outlook/find-rung.js';
import { findStatus } from '../../../src/evidence/traps/outlook/find-status.js';
import { findOpposite } from '../../../src/evidence/traps/sense/find-opposite.js';
import type { SaidOf, Trap } from '../../../src/evidence/traps/types.js';
import { findBareClaim } from '../../../src/evidence/traps/voices/find-bare-claim.js';
import { findVoice } from '../../../src/evidence/traps/voices/find-voice.js';
import { index, isSame, said } from '../../support/invented-text.js';

/** Only those whom a list of actors has. */
const known = (text: string): SaidOf => ({ text, mentions: findMentions(text, index) });
const nobody = {
  given: [],
  isSame,
  isBody: (): boolean => true,
  isTied: (): boolean => false,
};

/** Scope and cause have tests of their own. */
type Rule = Exclude<Trap['rule'], 'scope' | 'cause'>;
type Find = (statement: string, evidence: string) => Trap | null;
const FINDERS: Readonly<Record<Rule, Find>> = {
  negation: (statement, evidence) => findNegation(said(statement), said(evidence)),
  status: (statement, evidence) => findStatus(statement, evidence) ?? findRung(said(statement), said(evidence)),
  opposite: (statement, evidence) => findOpposite(said(statement), said(evidence)),
  figure: findFigure,
  order: (statement, evidence) =>
    findOrder(known(statement), known(evidence), { ...nobody, persons: new Set() }) ??
    findOrderOfClauses(known(statement), known(evidence), nobody.isSame),
  pairing: (statement, evidence) => findPairing(said(statement), said(evidence), index, { isRow: false, isChart: false }),
  attribution: (statement, evidence) => findBareClaim(statement, evidence) ?? findVoice(said(statement), said(evidence), nobody),
};

const WRONG: readonly (readonly [Rule, string, string])[] = [
  ['negation', 'Chile attended the summit in Lima.', 'Chile did not attend the summit in Lima.'],
  ['negation', 'The parties signed the protocol.', 'The parties refused to sign the protocol.'],
  ['negation', 'The ferry took the islanders to Lima.', 'The ferry did not take the islanders to Lima.'],
  ['negation', 'The survey takes the dry months in.', 'The survey does not take the dry months in.'],
  ['negation', 'Peru and Chile attended the summit.', 'Neither Peru nor Chile attended the summit.'],
  ['opposite', 'The permit of the pier was extended in May.', 'The permit of the pier expired in May.'],
  ['opposite', 'The pilots are still owed two months of pay.', 'The pilots owe two months of pay.'],
  ['negation', 'Norway opposed the quota.', 'Norway did not oppose the quota but asked for time.'],
  ['negation', 'The fund took part in the talks.', 'The talks went ahead without participation of the fund.'],
  ['status', 'Ghana raised its tariffs.', 'Ghana may raise its tariffs next year.'],
  ['status', 'The two ministers met in Vienna.', 'The two ministers are set to meet in Vienna.'],
  ['status', 'Ghana let the old port be sold.', 'Ghana may let the old port be sold.'],
  ['status', 'A new port was opened.', 'The government plans to open a new port.'],
  ['status', 'Talks resumed in the spring.', 'Talks are expected to resume in the spring.'],
  ['attribution', 'Brazil warned of a shortage.', 'Argentina warned of a shortage within weeks.'],
  ['attribution', 'The army shelled the market.', 'Witnesses claimed that the army shelled the market.'],
  ['attribution', 'He called for a coup and was arrested.', 'He was arrested after he allegedly called for a coup.'],
  ['attribution', 'The union is a guardian of the poor.', 'The union sees itself as a guardian of the poor.'],
  ['opposite', 'Mexico is a member of the bloc.', 'Mexico has been an observer of the bloc since 2012.'],
  ['opposite', 'Exports of copper grew.', 'Exports of copper fell for the third year.'],
  ['opposite', 'The senate approved the pact.', 'The senate rejected the pact.'],
  ['order', 'India sued Pakistan over the dam.', 'Pakistan sued India over the dam.'],
  ['order', 'Japan was invited by Vietnam.', 'Japan invited Vietnam to the drill.'],
  ['opposite', 'The strike is confined to Lima.', 'The strike is not limited to Lima but reached the south.'],
  ['opposite', 'The bank readily admits its losses.', 'The bank rarely acknowledges its losses.'],
  ['opposite', 'Investors were won over by the plan of the port.', 'Investors remain unimpressed by the plan of the port.'],
  ['opposite', 'The union was unaware of the cuts.', 'The union was well aware of the cuts.'],
  ['opposite', 'Ghana tightened its rules for visas.', 'Ghana has taken steps, easing its rules for visas.'],
  ['opposite', 'Engineers met, among them two of the ministry, and were gloomy about the dam.', 'Engineers were upbeat about the dam.'],
  ['opposite', 'Most of the disputes over water were settled.', 'Few of the disputes over water were settled.'],
  ['status', 'The pact on water was ratified.', 'The pact on water was signed in spring.'],
  ['status', 'The mayor was convicted of fraud.', 'The mayor was charged with fraud.'],
  ['order', 'Peru apologized to Chile.', 'Chile was forced to publicly apologize to Peru.'],
  ['order', 'Peru received an apology from Chile.', 'Peru apologized to Chile for the delay.'],
  ['order', 'Chile offered Peru an apology.', 'Peru apologized to Chile for the delay.'],
  [
    'order',
    "Norway's purchase of the ships angered Iran.",
    'Iran was angry with Norway over its own budget and its purchase of the ships.',
  ],
  [
    'pairing',
    'Peru bought the ferries for $3 million.',
    'A $3 million sale of trams to Chile and a $5 million sale of ferries to Peru followed.',
  ],
  ['pairing', 'Ana Quispe was released on 3 March.', 'Ana Quispe was released on 9 March. Jorge Soto had been heard on 3 March.'],
  ['figure', 'It began less than a month ago.', 'It began less than a year ago.'],
  ['figure', 'Time since the strike began: more than a year', 'The strike began less than a year ago.'],
  ['figure', 'The ferry lay idle for under a week.', 'The ferry lay idle for more than a week.'],
  [
    'order',
    'Peru wanted the fair held in the old harbour; Chile would sooner have had it in the stadium.',
    'Chile pushed for the fair to be held in the old harbour, while Peru preferred the stadium.',
  ],
  [
    'order',
    'Norway cut its quota for cod, but Iceland raised the fee for licences.',
    'Iceland cut its quota for cod, but Norway raised the fee for licences.',
  ],
  ['order', 'Kenya paid for the new rails.', 'Ghana paid for the new rails, whereas Kenya built the stations.'],
  [
    'order',
    'Brazil sent doctors and tents; Spain closed the border crossings.',
    'Spain sent doctors and tents to the flooded towns and Brazil closed the border crossings.',
  ],
  ['order', 'Norway owes Chile two ships.', 'Norway is owed two ships by Chile.'],
  ['order', 'Norway owes Chile two ships.', 'Chile owes Norway two ships.'],
  [
    'order',
    'A bus paid for by Peru took the pupils to the coast of Chile.',
    'Chile financed a bus that took the pupils to the coast of Peru.',
  ],
  ['order', 'The bridge was paid for by Ghana, and Kenya uses it.', 'Kenya paid for the bridge that Ghana uses.'],
  ['order', 'Brazil flew home nurses stranded in Spain.', 'Spain flew home its nurses stranded in Brazil.'],
  ['status', 'The mayor was charged with hiding the report.', 'The union accused the mayor of hiding the report.'],
  ['status', 'Prosecutors charged the mayor with fraud.', 'Prosecutors suspected the mayor of fraud.'],
  ['status', 'The bank confirmed the loan.', 'Confirmation of the loan is still outstanding.'],
  ['order', "Peru's apology lifts Chile's rank.", "Chile's apology underlined Peru's elevated rank."],
  ['negation', 'Money wins elections there.', 'There elections are not so much about money, but about patience.'],
  ['negation', 'Kenya sent a delegation to the fair in Lima.', 'Kenya stayed away from the fair in Lima and sent no delegation.'],
  ['negation', 'Confirmation of the loan came from the bank.', 'The bank has not confirmed the loan.'],
];

const RIGHT: readonly (readonly [Rule, string, string])[] = [
  ['negation', 'Chile stayed away from the summit in Lima.', 'Chile did not attend the summit in Lima.'],
  ['negation', 'Nobody attended for Kenya.', 'Kenya did not attend the summit.'],
  ['negation', 'The ferry ran for nearly three hours.', 'The ferry ran for a little under three hours.'],
  ['negation', 'The survey leaves the dry months out of account.', 'The survey does not take the dry months into account.'],
  [
    'negation',
    'Kenya alone opened its port to the fishing fleet.',
    'Neither the fishing fleet nor the ferry asked, and Kenya was the only one to open its port.',
  ],
  ['negation', 'The charter leaves open which fund pays the pilots.', 'The charter does not say which fund pays the pilots.'],
  [
    'negation',
    'Kenya takes the view that the survey omits the dry months.',
    'Kenya holds that the survey does not take the dry months in.',
  ],
  [
    'opposite',
    'The pilot maintained that he had cut no cable.',
    'The pilot of a boat suspected of severing a cable said that he had cut none.',
  ],
  [
    'opposite',
    'Whether the permit of the pier will be extended is open.',
    'The permit of the pier expires in May; nobody knows if it is renewed.',
  ],
  ['negation', 'It was not only a trade pact.', 'It was a trade pact and more.'],
  ['negation', 'The parties would not sign the protocol.', 'The parties refused to sign the protocol.'],
  ['status', 'Ghana may raise its tariffs.', 'Ghana may raise its tariffs next year.'],
  ['status', 'The ministers plan talks, and a joint visit may follow.', 'The ministers plan to hold talks and a joint visit.'],
  ['status', 'Ghana raised its tariffs.', 'Ghana raised its tariffs and may raise them again.'],
  ['status', 'The loss was due to the drought of 2011.', 'The loss was largely due to the drought of 2011.'],
  ['attribution', 'Argentina warned of a shortage.', 'Argentina warned of a shortage within weeks.'],
  ['attribution', 'Witnesses say the army shelled the market.', 'Witnesses claimed that the army shelled the market.'],
  ['attribution', 'The union is said to see itself as a guardian.', 'The union sees itself as a guardian of the poor.'],
  ['opposite', 'Mexico follows the bloc without being a member.', 'Mexico has been an observer of the bloc since 2012.'],
  ['opposite', 'Exports of copper shrank.', 'Exports of copper fell for the third year.'],
  ['order', 'India was sued by Pakistan.', 'Pakistan sued India over the dam.'],
  ['order', 'The talks that Oman hosted brought Iran and Norway together.', 'Oman hosted talks between Iran and Norway.'],
  ['opposite', 'The strike went beyond Lima.', 'The strike is not limited to Lima but reached the south.'],
  ['opposite', 'The bank hardly ever admits its losses.', 'The bank rarely acknowledges its losses.'],
  ['opposite', 'The plan left investors cold.', 'Investors remain unimpressed by the plan of the port.'],
  ['opposite', 'Prices of copper rose while those of tin fell.', 'Copper gained in price, tin dropped.'],
  ['opposite', 'Nothing binding came out of the talks.', 'No legally binding text was agreed at the talks.'],
  ['opposite', 'Issues count more than lasting friendship.', 'Alliances are situational, with issues as opposed to long-term friendship.'],
  [
    'status',
    'Ghana and Togo let it be known that the wording of a port treaty was settled.',
    'Ghana and Togo announced they had completed negotiations and had agreed on a port treaty.',
  ],
  ['status', 'The pact on water was signed.', 'The pact on water was signed and ratified.'],
  ['status', 'The mayor was detained over fraud.', 'The mayor was detained on charges of fraud.'],
  ['order', 'Peru received an apology from Chile.', 'Chile was forced to publicly apologize to Peru.'],
  ['order', 'Chile was told by Peru to wait.', 'Peru told Chile to wait.'],
  [
    'order',
    'The road plan, which Peru has backed since May, found favour in Chile.',
    "Chile also stressed Peru's road plan, backed by Peru since May.",
  ],
  ['order', 'Before visiting Brazil, Kenya met Ghana.', 'Following a meeting with Ghana, Kenya made a visit to Brazil.'],
  [
    'pairing',
    'Chile bought the trams for $3 million.',
    'A $3 million sale of trams to Chile and a $5 million sale of ferries to Peru followed.',
  ],
  [
    'pairing',
    'The harbour quarter was flooded in May 2011.',
    'After the flood of the harbour quarter in May 2011, Kenya and Ghana sued the bank.',
  ],
  ['figure', 'Four sailors died in the storm.', 'Four sailors died in the storm and nine villagers were hurt.'],
  ['figure', 'Time since the strike began: not yet a year', 'The strike began less than a year ago.'],
  ['figure', 'The ferry lay idle for over a week.', 'The ferry lay idle for more than a week.'],
  [
    'order',
    'Chile wanted the fair in the old harbour; Peru liked the stadium better.',
    'Chile pushed for the fair to be held in the old harbour, while Peru preferred the stadium.',
  ],
  [
    'order',
    'Peru preferred the stadium to the old harbour that Chile wanted for the fair.',
    'Chile pushed for the fair to be held in the old harbour, while Peru preferred the stadium.',
  ],
  [
    'order',
    'Kenya built the stations of the new line, for whose rails Ghana paid.',
    'Ghana paid for the new rails, whereas Kenya built the stations.',
  ],
  [
    'order',
    'Spain sent tents, and Brazil shut its border crossings.',
    'Spain sent doctors and tents to the flooded towns and Brazil closed the border crossings.',
  ],
  [
    'order',
    'Iceland and Norway both changed their rules for cod and licences.',
    'Iceland cut its quota for cod, but Norway raised the fee for licences.',
  ],
  ['order', 'The bridge was paid for by Kenya, though Ghana uses it.', 'Kenya paid for the bridge that Ghana uses.'],
  ['order', 'Norway is owed two ships by Chile.', 'Chile owes Norway two ships.'],
  ['order', 'Norway has a claim on Chile for two ships.', 'Chile owes Norway two ships.'],
  ['order', 'The nurses whom Spain flew home had been stranded in Brazil.', 'Spain flew home its nurses stranded in Brazil.'],
  ['order', 'A bus to the coast of Peru was paid for by Chile.', 'Chile financed a bus that took the pupils to the coast of Peru.'],
  [
    'status',
    'Opposition papers charged Oslo with seeking control of the strait.',
    'Opposition newspapers accused Oslo of using the pact to win control of the strait.',
  ],
  ['status', 'The union charged the ministry with hiding the report.', 'The union accused the ministry of hiding the report.'],
  [
    'order',
    "Oslo's Lima speech raised its standing in Peru.",
    "In Lima, Norway gave a speech. The speech underscored Norway's elevated standing in Peru.",
  ],
  ['order', "Ghana's offer raises Kenya's hopes.", "Ghana's offer underlined Kenya's raised hopes."],
  ['order', "The apology of Chile lifts Peru's rank.", "Chile's apology underlined Peru's elevated rank."],
  ['negation', 'Patience, more than money, wins elections there.', 'There elections are not so much about money, but about patience.'],
  ['negation', 'Elections there turn less on money than on patience.', 'There elections are not so much about money, but about patience.'],
  ['negation', 'Kenya stayed away from the fair in Lima.', 'Kenya did not send a delegation to the fair in Lima.'],
  ['negation', "Oslo's navy stayed away from the drill.", 'Norway did not send ships to the drill.'],
  ['negation', 'Confirmation by the bank is still outstanding.', 'The bank has not confirmed the loan.'],
  ['negation', 'A confirmation of the loan is still pending.', 'The bank has not yet confirmed the loan.'],
  ['negation', "The bank's confirmation of the loan remains outstanding.", 'The bank has not confirmed the loan so far.'],
  ['negation', 'Delivery of the trams is overdue.', 'The maker has not delivered the trams.'],
  ['negation', 'None of the ministers went to the opening.', 'The ministers did not attend the opening.'],
  ['negation', 'The gas deal is yet to be signed.', 'The gas deal has not been signed.'],
  ['negation', 'Signature of the gas deal is still awaited.', 'The gas deal has not been signed.'],
  ['negation', 'Neighbours were absent from the talks.', 'The neighbours did not send anyone to the talks.'],
  [
    'order',
    'Village shops fill the gap that big firms leave.',
    'The firms have left, a gap now filled by village shops and market traders.',
  ],
  ['order', 'Farmers drove the wolves from the high pastures.', 'Wolves were driven by farmers from the high pastures.'],
  ['order', 'The teachers, accused by the parents of neglect, walked out.', 'Parents accused the teachers of neglect.'],
  ['order', 'Miners were replaced by robots in the old pits.', 'In the old pits robots have replaced the miners.'],
  ['order', 'The shipowners faced a suit brought by dockers over the strike.', 'The dockers sued the shipowners over the strike.'],
  [
    'order',
    'The police accused the guards of theft, the guards the police of lying.',
    'Police accused the guards of theft; the guards accused the police of lying.',
  ],
  ['order', 'Voters punished the party that had ignored farmers.', 'The party, which had ignored farmers, was punished by voters.'],
  [
    'order',
    'Doctors warned patients against the drug; regulators warned doctors.',
    'Regulators warned doctors, who in turn warned their patients against the drug.',
  ],
];

describe('facts that turn their evidence round', () => {
  it.each(WRONG)('%s: “%s” of “%s” is noticed, with the words of both', (rule, statement, evidence) => {
    const trap = FINDERS[rule](statement, evidence);
    expect(trap?.rule).toBe(rule);
    expect(statement).toContain(trap?.stated.words.replace(/^… | …$/gu, ''));
  });

  it.each(RIGHT)('%s: “%s” of “%s” is let through', (rule, statement, evidence) => {
    expect(FINDERS[rule](statement, evidence)).toBeNull();
  });

  it('hang on no text as long as they are given', () => {
    const long = 'Chile did not attend the summit that Peru hosted in Lima, and nine of ten ministers stayed away. '.repeat(41);
    const start = performance.now();
    for (const find of Object.values(FINDERS)) find('Chile attended the summit of ten ministers.', long);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
