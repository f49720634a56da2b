// What a statement calls a person beside what its evidence calls them; persons invented.
import { describe, expect, it } from 'vitest';
import { isSameStanding, readStandings } from '../../../src/evidence/values/read-standings.js';

/** Whether every standing of the statement is one that the evidence gives the same person. */
function holds(statement: string, evidence: string): boolean {
  const given = readStandings(evidence);
  const told = readStandings(statement).filter(({ person }) => given.some((other) => other.person === person));
  return told.every((one) => given.some((other) => other.person === one.person && isSameStanding(one, other)));
}

const ADVISER = 'In March, Tomas Kivela, a senior adviser to President Okello, flew to Lusaka.';
const DEPUTY = 'On 4 May, Ilona Markus, first deputy head of the customs service, was put in charge.';
const COLUMNIST = 'Gazette columnist Vera Ostin went further, alleging that the mayor was hiding the bill.';
const FORMER = 'Bram Otten, a former director of the harbour fund, told the court that the books were burnt.';
const ACTING = 'Acting finance minister Petra Ruzic signed the loan with Jonas Vale, the special representative of the bank.';
const VICE = 'President Luis Aranda met Carla Domen, vice president of the senate, in the capital.';
const COMING = 'The plan was drawn up by Ingrid Solberg, chief economist of the bank, and Dag Moe, its chairman-designate.';

describe('what a person is called', () => {
  it.each([
    ["The country's energy minister, Tomas Kivela, flew to Lusaka.", ADVISER],
    ['Ilona Markus, head of the customs service, was put in charge.', DEPUTY],
    ["The customs service's director, Ilona Markus, was put in charge.", DEPUTY],
    ['The editor of the Gazette, Vera Ostin, alleged it.', COLUMNIST],
    ['Bram Otten, a serving director of the harbour fund, told the court.', FORMER],
    ['Finance minister Petra Ruzic signed the loan.', ACTING],
    ['Petra Ruzic, the acting foreign minister, signed the loan.', ACTING],
    ['Carla Domen, president of the senate, met Aranda.', VICE],
    ['Luis Aranda: prime minister.', VICE],
    ['Dag Moe, chairman of the bank, drew up the plan.', COMING],
    ['Ingrid Solberg, chief executive of the bank, drew up the plan.', COMING],
    ['Position of Tomas Kivela, in Lusaka since March: energy minister', ADVISER],
    ["Bram Otten's post in the harbour fund: treasurer", FORMER],
    ["Jonas Vale's rank at the bank: chairman", ACTING],
    ['Role of Vera Ostin: spokeswoman of the mayor', COLUMNIST],
    ['The opposition leader, Luis Aranda, met Carla Domen.', VICE],
    ['Rasmus Ek, the union chief, was hurt.', 'The regional police chief, Rasmus Ek, was hurt.'],
    ['Nora Lund, spokeswoman of the anglers, wept.', 'Nora Lund, 61, who chairs the anglers, wept.'],
    ['Nora Lund, spokeswoman of the anglers, wept.', 'Nora Lund, Ph.D., who chairs the anglers, wept.'],
    ['Foreign Minister Luis Aranda led the meeting.', 'A meeting led by Prime Minister Luis Aranda ended early.'],
    ['The fish minister is Luis Aranda; Interior Minister Luis Aranda spoke.', 'Prime Minister Luis Aranda spoke.'],
    ['Luis Aranda, a former prime minister, won two seats.', 'The list of former minister Luis Aranda won two seats.'],
    ["Ilona Markus, the new face of the service: Aranda's press secretary", DEPUTY],
    ['The head of the Valdian Reformed Church, Odo Frei, was held.', 'The protest leader Bishop Odo Frei was held.'],
    ['The prosecutor, Emil Sand, asked for mercy.', 'For the millers, Barrister Emil Sand asked for mercy.'],
    ['Lise Holm, a judge of the valley, doubts it.', 'The constitutional lawyer Lise Holm doubts it.'],
  ])('is another office: “%s” of “%s”', (statement, evidence) => {
    expect(holds(statement, evidence)).toBe(false);
  });

  it.each([
    ['The session under President Luis Aranda met Carla Domen.', VICE],
    ['Tomas Kivela, an aide to President Okello, flew to Lusaka.', ADVISER],
    ['Ilona Markus, deputy head of the customs service, was put in charge.', DEPUTY],
    ['A senior customs official, Ilona Markus, was put in charge.', DEPUTY],
    ['Vera Ostin, a Gazette journalist, alleged it.', COLUMNIST],
    ['Bram Otten, once a director of the harbour fund, told the court.', FORMER],
    ['The loan was signed by Petra Ruzic, the acting finance minister.', ACTING],
    ["Jonas Vale, the bank's special envoy, signed the loan.", ACTING],
    ['Head of state Luis Aranda met Carla Domen.', VICE],
    ['Lise Holm, an expert in constitutional law, doubts it.', 'The constitutional lawyer Lise Holm doubts it.'],
    ["The country's leader, Luis Aranda, met Carla Domen.", VICE],
    ['Dag Moe, the incoming chairman of the bank, drew up the plan.', COMING],
    ["The bank's chief economist, Ingrid Solberg, drew up the plan.", COMING],
    ['Position of Tomas Kivela, in Lusaka since March: adviser to President Okello', ADVISER],
    ["Bram Otten's post in the harbour fund: once a director", FORMER],
    ["Jonas Vale's rank at the bank: special envoy", ACTING],
    ['Role of Vera Ostin: columnist', COLUMNIST],
    ['The police chief, Rasmus Ek, was hurt.', 'The regional police chief, Rasmus Ek, was hurt.'],
    ['Nora Lund, head of the anglers, wept.', 'Nora Lund, 61, who chairs the anglers, wept.'],
    ['Prime Minister Luis Aranda led the meeting.', 'A meeting led by Prime Minister Luis Aranda ended early.'],
    ['Luis Aranda, the leader, spoke.', 'Prime Minister Luis Aranda spoke.'],
    ['Luis Aranda, once a minister, won two seats.', 'The list of former minister Luis Aranda won two seats.'],
    ['Ilona Markus, the new face of the service: first deputy head', DEPUTY],
    ['The leader of the protest, Odo Frei, was held.', 'The protest leader Bishop Odo Frei was held.'],
    ['The lawyer Emil Sand asked for mercy.', 'For the millers, Barrister Emil Sand asked for mercy.'],
  ])('is the same office in other words: “%s” of “%s”', (statement, evidence) => {
    expect(holds(statement, evidence)).toBe(true);
  });

  it('is not read off a place, or off whom somebody else advises', () => {
    expect(readStandings('In Lusaka, the foreign minister said nothing.')).toEqual([]);
    expect(readStandings('An adviser to the president, Tomas Kivela, flew home.').map(({ office }) => office.name)).toEqual(['aide']);
  });
});
