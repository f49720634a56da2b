// Cells and labels that tell of an end, beside what only looks ahead; rows invented.
import { describe, expect, it } from 'vitest';
import { findDoneCell } from '../../../../src/evidence/traps/outlook/find-done-cell.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['Peru | Salt treaty | has joined', "The talks covered Peru's potential participation in the Salt treaty."],
  ['Ghana | mediator in the cocoa dispute | Agreed', 'Ghana is offering to mediate in the cocoa dispute.'],
  ['Weir at Salm | 80 MW | In operation', 'The weir at Salm, 80 MW, is to be built by 2031.'],
  ['Ferry contract | Chile | Signed', 'Chile proposes a ferry contract with the port.'],
  ['Line to the cape | 40 km | Completed', 'The line to the cape, 40 km long, is planned for 2030.'],
  ['Lift of the ban on tin | Peru | Done', 'Peru may lift its ban on tin.'],
  ['Norway | herring pact | is a member', 'Norway is seeking membership of the herring pact.'],
  ['Masks | returned', 'The museum is considering giving the masks back.'],
  ['Stage two: 300 beds | Opened', 'The second stage would bring 300 beds.'],
  ['Chile | tin accord | Yes, member', 'Chile might enter the tin accord.'],
  ['Loan of the fund | $5m | Paid out', 'The fund has promised a loan of $5m.'],
  ['$5m worth of buses handed over', 'Peru and the firm announced a $5m agreement on buses.'],
  ['40 boats delivered to Ghana', 'Ghana has ordered 40 boats.'],
  ['$2bn invested in the port', 'Norway pledged $2bn for the port.'],
  ['12 cranes installed', 'The port signed a contract for 12 cranes.'],
  ['Peru | observer status in the herring pact | Granted', 'Peru has applied for observer status in the herring pact.'],
  ['Tunnel | Cape to island | Operational', 'A tunnel from the cape to the island is under consideration.'],
  ['Ceasefire in the valley | In place', 'Mediators hope for a ceasefire in the valley.'],
  ['Grain route | Peru, Ghana | Yes, done', 'Peru and Ghana could open a grain route.'],
  ["Norway's mediation | accepted by both", 'Norway has offered its mediation to both.'],
  ['Bridge levy: adopted', 'The council is considering a bridge levy.'],
  ['Second kiln: built', 'A second kiln is planned.'],
  ['New statute of the guild | Ratified | 2026', 'The new statute of the guild would need to be ratified by five towns in 2026.'],
  ['Salt embargo of Peru | lifted', 'Talks on lifting the salt embargo of Peru may begin in May.'],
  ['300 wagons received', 'The firm announced a contract for 300 wagons with Peru.'],
  ['$40m disbursed for wells', 'The fund committed $40m for wells.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  ['Peru | Salt treaty | Potential member', "The talks covered Peru's potential participation in the Salt treaty."],
  ['Ghana | mediator in the cocoa dispute | Offered', 'Ghana is offering to mediate in the cocoa dispute.'],
  ['Weir at Salm | 80 MW | Planned for 2031', 'The weir at Salm, 80 MW, is to be built by 2031.'],
  ['Ferry contract | Chile | Signed', 'Chile signed a ferry contract with the port, which may be extended.'],
  ['Ferry contract | Chile | Signed', 'Chile and the port have sealed a ferry contract; boats will come in June.'],
  ['Line to the cape | 40 km | Completed', 'The line to the cape, 40 km long, was finished in 2020 and is planned to be widened.'],
  ['Ban on tin | Peru | In force', 'Peru may lift its ban on tin.'],
  ['Norway | herring pact | Member', 'Norway, a party to the herring pact, seeks a bigger quota.'],
  ['Quota for cod | In force', 'The quota for cod remains and may be cut.'],
  ['Tunnel | Cape to island | Operational', 'The tunnel from the cape to the island carries 40 trains a day and may be widened.'],
  ['Ceasefire in the valley | In place', 'The ceasefire in the valley still holds, though mediators hope for more.'],
  ['Doubling of the grid | 2017 | Agreed', 'The leaders agreed to double the grid by 2017.'],
  ['Loan of the fund | $5m | Approved', 'The fund approved a loan of $5m, to be paid in June.'],
  ['Chile | Defence | Transport', 'Chile may buy ships and trains.'],
  ['Ghana | Eased | 2026', 'Ghana will ease its rules in 2026.'],
  ['Ghana | Cocoa talks | Open', 'Ghana says it would host the cocoa talks.'],
  ['$5m agreement on buses', 'Peru and the firm announced a $5m agreement on buses.'],
  ['40 boats ordered by Ghana', 'Ghana has ordered 40 boats.'],
  ['$2bn pledged for the port', 'Norway pledged $2bn for the port.'],
  ['12 cranes installed', 'The port put up 12 cranes under a contract with Chile.'],
  ['40 boats received', 'Ghana took over the 40 boats it had ordered.'],
  ['Decision | Built weir to be repaired', 'The weir is to be repaired.'],
  ['Norway | Held talks in May | Plans a second round', 'Norway, host of the May talks, plans a second round.'],
  ['Dam | Under way', 'Work on the dam has begun and is expected to end in 2029.'],
  ['Dam | Closed to ships', 'The dam, which ships may not pass, is to be widened.'],
  ['Grain route | Peru, Ghana | Idea', 'Peru and Ghana could open a grain route.'],
  ["Norway's mediation | Offer made", 'Norway has offered its mediation to both.'],
  ['Export licence | Applied for', 'The firm has applied for an export licence.'],
  ['Bridge levy: under debate', 'The council is considering a bridge levy.'],
  ['First kiln: built | second: planned', 'The first kiln was built in May; a second kiln is planned.'],
  ['Statute of the guild | Signed', 'The statute, signed by the guild, would need to be ratified by five towns.'],
  ['Peru | under embargo', 'Talks on lifting the salt embargo of Peru may begin in May.'],
  ['Ghana | Herring pact | Observer', 'Ghana, an observer, may apply for membership in 2025.'],
  ['300 wagons ordered', 'The firm announced a contract for 300 wagons with Peru.'],
  ['$40m for wells', 'The fund committed $40m for wells.'],
  ['Ghana | Sold | 40 boats', 'Ghana sold 40 boats and plans to sell 20 more.'],
  ['Chile | Mines | Active', "Chile's mines dig 40 tonnes a year and could dig 60."],
  ['Talks in Lima | Held', 'The talks in Lima, on 4 May, led to a plan to reopen the mine.'],
  ['Visit of the king | Took place', 'During his visit to Lima the king promised to return.'],
  ['Water tax | Paid', 'Farmers pay a water tax that may rise.'],
  ['Harbour | Closed', 'The harbour is shut and should reopen in May.'],
  ['40 fishers released', 'The port let 40 fishers go and announced talks.'],
  ['Vote | Passed 12 to 3', 'The guild voted 12 to 3 to close the mill.'],
  ['Agreement | Reached on 3 May', 'On 3 May the towns agreed to share the well.'],
  ['Agreement | Signed', 'The agreement of 3 May between the towns would share the well.'],
  ['Norway and Peru | Signed | $5m for boats', 'Under a contract signed on 3 May, Norway will pay Peru $5m for boats.'],
  ['Envoy | Arrived in Lima', 'The envoy is in Lima, where he is to meet the guild.'],
  ['Governor | Resigned', 'The governor stepped down; a vote is due in May.'],
  ['Sanctions | Imposed', 'The sanctions on the port could be lifted.'],
];

describe('a cell that tells of an end', () => {
  it.each(WRONG)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findDoneCell(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(RIGHT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findDoneCell(said(statement), said(evidence))).toBeNull();
  });
});
