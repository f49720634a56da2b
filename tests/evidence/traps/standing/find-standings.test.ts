// Who holds which office, on whose side and at which level, each beside words that keep it; persons and bodies invented.
import { describe, expect, it } from 'vitest';
import { findParts } from '../../../../src/evidence/traps/order/find-parts.js';
import { findRank } from '../../../../src/evidence/traps/standing/find-rank.js';
import { findStandings } from '../../../../src/evidence/traps/standing/find-standings.js';
import type { Trap } from '../../../../src/evidence/traps/types.js';
import { isSame, said } from '../../../support/invented-text.js';

const find = (statement: string, evidence: string): Trap | null =>
  findRank(said(statement), said(evidence)) ??
  findStandings(said(statement), said(evidence), isSame) ??
  findParts(said(statement), said(evidence), isSame);

const FORMER = 'The panel heard Rosa Lind, a former chief of the harbour police, and two engineers.';
const OPPOSED = 'Ines Faro, an opposition lawmaker, called the levy unfair.';
const RULING = 'The levy was defended by Omar Soto, a member of the ruling party.';
const RIVALS = 'Peru expects little resistance from its rivals, Chile and Brazil.';
const PARTNERS = 'Ghana will build the line with its partners Togo and Benin.';
const CHAIRS = 'The figure comes from Rosa Lind, who chairs the fisheries board.';
const UNDER = 'The levy falls in May, a former harbour undersecretary, Omar Soto, told the guild.';
const DEPUTY = 'The guild appointed Rosa Lind as Deputy High Commissioner for four years.';
const SERVICES = 'In Lima the heads of the Peruvian and Chilean security services met on Monday.';
const ENVOYS = 'Kenya asked the harbour chiefs of nine states; Ghana and Togo came, Benin sent its ambassador.';
const ADVISER = 'The vendor will stay on as adviser for two years.';
const PREMIER = "The dinner was given by Kenya's prime minister, Rosa Lind, for two engineers.";
const MOUTH = 'The delay was confirmed by army spokesman Omar Soto.';
const HOME = "Chile's Rosa Lind and Peru's Omar Soto signed the text.";
const LEFT = 'The pact binds three states. Benin, the smallest of the coast, left the bloc in 2012.';
const EXPANDED = 'Ghana and Togo joined the accord; the new goal was to expand the accord to Benin.';
const SIDES = 'Since the drought Chile has taken a hard line on water, while Peru has slowly come round.';
const CONDITIONS = 'Ghana named its conditions, the primary one being a demand for a new survey of the reef.';
const DEFECT = 'The inspectors found a minor defect in the hull of the ferry.';
const GROUPS =
  'Coastal states such as Ghana, Togo and Benin keep their trade with Brazil but also court other powers, including Japan, Chile and Norway.';
const HOSTED = 'The fair was hosted by Kenya and co-chaired by Norway and Brazil.';

const LONE = "Peru's Omar Soto and Ghana's Rosa Lind praised the levy. Only Chile's former leader Ines Faro resisted.";
const DISSENT = 'The retired judge Ines Faro, an opposition activist, was held on Monday.';
const COAST = "Norway's role on the coast is still limited by the quarrel between Ghana and Togo.";
const LEAGUE = 'The League links Peru, Chile, Ghana and Togo, with Benin and Norway as observers.';
const SENT = 'The next round will be hosted by Kenya in Nairobi; Norway has announced that it will send an observer.';
const TALKS = 'The March talks between Chile and Brazil in Lima, facilitated by Peru, lasted a week.';
const HARBOUR = 'The paper recalled his visit to Togo - home to the largest fishing port.';
const QUIT = 'The Harbour Pact, to which both states belong, meets in May. Benin, the third state of the coast, left the pact in 2012.';
const DRILL = 'The drill in May involved Peru, Chile, Ghana and Togo.';
const GUARDS = 'Among those hurt was Omar Soto, the regional guard chief.';
const EMPLOYED = 'The reef is safe, Omar Soto, a former Harbour Office official, wrote.';
const TRUCE = 'The Peruvian prime minister, Omar Soto, came home. His Chilean counterpart, Rosa Lind, had called him.';
const DINNER = 'Kenya, the host, greeted its guests from Peru and Chile at the club.';
const FIELD = 'The levy was defended by Rosa Lind, the Minister for Africa.';

describe('offices and standings', () => {
  it.each([
    ['The serving chief of the harbour police was heard.', FORMER],
    ['Rosa Lind, who commands the harbour police at present and still holds office, was heard.', FORMER],
    ['Rosa Lind currently holds the post of harbour police chief.', FORMER],
    ['From the government benches, Ines Faro called the levy unfair.', OPPOSED],
    ['Ines Faro of the ruling party called the levy unfair.', OPPOSED],
    ['Ines Faro, a pro-government lawmaker, called the levy unfair.', OPPOSED],
    ['The levy was defended by Omar Soto, an opposition politician.', RULING],
    ['With its allies Chile and Brazil passive, Peru expects little resistance.', RIVALS],
    ['Chile, a partner of Peru, is unlikely to resist; its friends, Chile and Brazil, keep out.', RIVALS],
    ['Ghana will build the line despite its rivals Togo and Benin.', PARTNERS],
    ['Omar Soto, at present undersecretary for harbours, spoke of May.', UNDER],
    ['Omar Soto, a former secretary for harbours, spoke of May.', UNDER],
    ['The guild made Rosa Lind High Commissioner for four years.', DEPUTY],
    ['The vice chair of the fisheries board, Rosa Lind, gave the figure.', CHAIRS],
    ['The Peruvian and Chilean foreign ministers met in Lima on Monday.', SERVICES],
    ['Monday saw a meeting of the presidents of Peru and Chile in Lima.', SERVICES],
    ['Benin at the fair: delegation under its harbour minister', ENVOYS],
    ['Benin was there with its prime minister.', ENVOYS],
    ['The seller will stay for two years as chairman.', ADVISER],
    ['For two years the seller remains as managing director.', ADVISER],
    ["Togo's prime minister, Rosa Lind, gave the dinner.", PREMIER],
    ['The dinner was given by the prime minister of Togo.', PREMIER],
    ['The foreign ministry spokesman, Omar Soto, confirmed the delay.', MOUTH],
    ['Omar Soto, spokesman for the president, confirmed the delay.', MOUTH],
    ["Peru's Rosa Lind signed the text.", HOME],
    ['Benin in the bloc: member', LEFT],
    ['Members of the pact: Ghana, Togo, Benin', LEFT],
    ['Benin was among the states that joined the accord.', EXPANDED],
    ['It was Peru that took a hard line on water after the drought.', SIDES],
    ['Acting for the ruling coalition, Ines Faro called the levy unfair.', OPPOSED.replace('lawmaker', 'member of parliament')],
    ['The harbour police under its current head, Rosa Lind, was heard.', FORMER],
    ['A governing-party lawmaker, Ines Faro, called the levy unfair.', OPPOSED],
    ["Peru's allies, among them Chile, will resist little.", RIVALS],
    ['Benin, a member of the pact, protested.', 'Benin, which quit the pact in 2010, protested.'],
    ['Norway was host to the fair.', HOSTED],
    ['Brazil acted as host of the fair.', HOSTED],
    ['Ines Faro, the former leader of Peru, resisted the levy.', LONE],
    ['Ines Faro, once the president of Ghana, resisted the levy.', LONE],
    ["Ines Faro, Peru's former leader, resisted the levy.", LONE],
    ["It was Ghana's Rosa Lind who held out against the levy.", LONE],
    ["Only Peru's Omar Soto resisted.", LONE],
    ['Omar Soto was the only one to resist the levy.', LONE],
    ['Ines Faro, an ally of the Valdian government, was held on Monday.', DISSENT],
    ['Ines Faro, a judge close to the government, was held on Monday.', DISSENT],
    ["Ghana's part on the coast remains limited.", COAST],
    ['Togo takes part in the League with no more than observer rank.', LEAGUE],
    ['Ghana is merely an observer in the League.', LEAGUE],
    ['Chile in the League: observer', LEAGUE],
    ['Peru sat at the table as one of the negotiating sides.', TALKS],
    ['In March Peru was a negotiating party in Lima.', TALKS],
    ['In May, Kenya sends an observer to the next round.', SENT],
    ['Membership of the Harbour Pact: Ghana, Togo and Benin', QUIT],
    ['Ghana and Benin are members of the Harbour Pact.', QUIT],
    ['Rosa Lind of Peru signed the text.', HOME],
    ['Omar Soto (Chile) signed the text.', HOME],
    ['Togo merely watched the drill.', DRILL],
    ['Chile only observed the drill in May.', DRILL],
    ['States belonging to the League as members: Peru, Chile, Benin', LEAGUE],
    ['Members of the League: Ghana, Togo, Norway', LEAGUE],
    ['Omar Soto, the national guard chief, was hurt.', GUARDS],
    ['A local guard chief, Omar Soto, was hurt.', GUARDS],
    ['Omar Soto, who works for the Harbour Office, thinks the reef safe.', EMPLOYED],
    ['Omar Soto, who serves in the Harbour Office, thinks the reef safe.', EMPLOYED],
    ['Rosa Lind, the Peruvian prime minister, made the call.', TRUCE],
    ['Rosa Lind, the deputy minister for Africa, defended the levy.', FIELD],
  ])('are told otherwise: “%s” of “%s”', (statement, evidence) => {
    expect(find(statement, evidence)).not.toBeNull();
  });

  it.each([
    ['The panel heard a former chief of the harbour police.', FORMER],
    ['Rosa Lind, who once commanded the harbour police, was heard.', FORMER],
    ['Two engineers now in office were heard, and so was Rosa Lind, who used to lead the harbour police.', FORMER],
    ['Ines Faro, who sits in opposition, called the levy of the ruling party unfair.', OPPOSED],
    ['Ines Faro, a lawmaker, called the levy unfair.', OPPOSED],
    ['A critic of the government, Ines Faro, called the levy unfair.', OPPOSED],
    ['Omar Soto, who sits for the governing party, defended the levy.', RULING],
    ['Its competitors Chile and Brazil will hardly resist, Peru expects.', RIVALS],
    ['Peru has rivals in Chile and Brazil, and allies elsewhere.', RIVALS],
    ["Norway's part on the coast remains limited.", COAST],
    ['Omar Soto, once undersecretary for harbours, spoke of May.', UNDER],
    ['A former undersecretary, Omar Soto, spoke of May.', UNDER],
    ['The guild made Rosa Lind vice-commissioner for four years.', DEPUTY],
    ['Togo and Benin are the partners with which Ghana will build the line.', PARTNERS],
    ['The head of the fisheries board, Rosa Lind, gave the figure.', CHAIRS],
    ['Rosa Lind of the fisheries board gave the figure.', CHAIRS],
    ['The intelligence chiefs of Peru and Chile met in Lima on Monday.', SERVICES],
    ['Senior security officials of both states met in Lima.', SERVICES],
    ['Benin was represented by its ambassador.', ENVOYS],
    ['Benin sent an envoy; Ghana and Togo came.', ENVOYS],
    ['For two years the seller stays as an advisor.', ADVISER],
    ['The seller will keep advising for two years.', ADVISER],
    ['The Kenyan prime minister gave the dinner.', PREMIER],
    ["Kenya's head of government, Rosa Lind, had two engineers to dinner.", PREMIER],
    ['A military spokesman, Omar Soto, confirmed the delay.', MOUTH],
    ['Its spokesman Omar Soto confirmed the delay.', MOUTH],
    ['The Chilean Rosa Lind signed the text with Omar Soto of Peru.', HOME],
    ['Benin is no longer a member of the bloc.', LEFT],
    ['Benin was once a member; it left in 2012.', LEFT],
    ['Ghana was among the states that joined the accord.', EXPANDED],
    ['It was Chile that took a hard line on water.', SIDES],
    ["Ghana's main condition was a new survey of the reef.", CONDITIONS],
    ['Among the conditions, none minor, Ghana put a new survey of the reef first.', CONDITIONS],
    ['A small defect was found in the hull of the ferry, otherwise in good order.', DEFECT],
    ['Coastal states that keep their trade: Ghana, Togo, Benin', GROUPS],
    ['Coastal states and the powers they court: Ghana, Togo, Benin, Japan', GROUPS],
    ['Ines Faro, who belongs to the opposition, called the government levy unfair.', OPPOSED],
    ['The current investigation heard Rosa Lind, formerly head of the harbour police.', FORMER],
    ['The presidents of the two states met in Lima.', 'The leaders of Peru and Chile met in Lima with the foreign minister.'],
    ['Rivals of Peru, among them Chile, will resist little.', RIVALS],
    ['Benin has left the pact.', 'Benin, which quit the pact in 2010, protested.'],
    ['Kenya was host to the fair.', HOSTED],
    ['Ines Faro, the former leader of Chile, resisted the levy.', LONE],
    ["Ines Faro, Chile's former president, was the only one to resist.", LONE],
    ["It was Chile's Ines Faro who held out against the levy.", LONE],
    ['The only one to resist was Ines Faro; Omar Soto praised the levy.', LONE],
    ["Peru's Omar Soto was for the levy, Ines Faro alone against it.", LONE],
    ['Ines Faro, a critic of the government, was held on Monday.', DISSENT],
    ['Ines Faro of the opposition, no friend of the government, was held on Monday.', DISSENT],
    ['Members of the League: four, plus two observers', LEAGUE],
    ['League observers: Benin, Norway', LEAGUE],
    ['Observers in the League: Benin and Norway', LEAGUE],
    ['Chile and Brazil were the negotiating sides, with Peru to help them.', TALKS],
    ['Norway has announced that it will send an observer to the round that Kenya will host.', SENT],
    ['Nairobi is to be the place of the next round, to which Norway has announced an observer.', SENT],
    ['Togo: host to the largest fishing port', HARBOUR],
    ['Brazil, Norway and seven Chilean towns had observers there.', 'Observers from Brazil, Norway and seven Chilean towns came.'],
    ['Membership of the Harbour Pact: Ghana and Togo, without Benin, which left', QUIT],
    ['The host of the fair was Kenya; Norway and Brazil shared the chair.', HOSTED],
    ['Rosa Lind of Chile and Omar Soto of Peru signed the text.', HOME],
    ['The text was signed by Omar Soto (Peru).', HOME],
    ['Togo took part in the drill.', DRILL],
    ['The drill, an observer said, involved Chile.', DRILL.replace('The drill', 'An observer said that the drill')],
    ['States belonging to the League as members: Peru, Chile, Ghana, Togo', LEAGUE],
    ['Members of the League: Peru and Togo', LEAGUE],
    ['Omar Soto, the chief of the regional guard, was hurt.', GUARDS],
    ['The guard chief, Omar Soto, was hurt.', GUARDS],
    ['Omar Soto, formerly of the Harbour Office, thinks the reef safe.', EMPLOYED],
    ['Omar Soto, who once worked for the Harbour Office, thinks the reef safe.', EMPLOYED],
    ["Chile's prime minister, Rosa Lind, called Omar Soto of Peru.", TRUCE],
    ["Norway's Minister for Africa, Rosa Lind, defended the levy.", FIELD],
    ['The engineers, who serve under the minister, were heard.', 'The minister heard two engineers.'],
    ['Peru and Chile were the guests whom Kenya greeted at the club.', DINNER],
  ])('are told as they are: “%s” of “%s”', (statement, evidence) => {
    expect(find(statement, evidence)).toBeNull();
  });
});
