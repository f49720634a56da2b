// Right numbers and dates beside what is told of others, in labels and in sentences, each beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findPairing } from '../../../../src/evidence/traps/numbers/find-pairing.js';
import { index, said } from '../../../support/invented-text.js';

const pairing = (statement: string, evidence: string): string | undefined =>
  findPairing(said(statement), said(evidence), index, { isRow: false, isChart: false })?.rule;

const ENVOY = 'The Danish envoy met the rebels for two hours in Oslo. A three-hour session of the cabinet ended without a decision.';
const AIRLINE = 'The airline lost $600 million last year, while the state lent it $200 million.';
const TREATY = 'The treaty, signed on 14 February, was ratified by parliament on 9 June.';
const BRIDGE = 'The bridge, begun in 1932, was opened in 1937.';
const VISIT = 'In April 2023, the envoy of Kenya came to Lima. In June, a general from Uganda stopped in Quito.';
const BARGE = 'After a dispute over the sinking of the barge in May 2019, the firm had to pay compensation to the divers and their union.';
const MERGER = 'The merger was approved on 12 March after it had been announced on 7 January.';
const TOWER = 'The tower is 180 metres high, and the mast behind it 210 metres.';
const FINES = 'The bank was fined $65 million, and its former chief $40 million.';
const SPILL = 'After the oil spill of 2011, the island voted for independence the following spring.';
const DAM = 'Peru has paid 3.3 billion dollars for the Arica dam since 2016, and needs another 6.4 billion dollars to finish it.';
const LOANS = 'The bank of Japan lends $850 million over 20 years. The two towns pay the remaining $350 million.';
const CROWD = 'The police put the crowd that marched through Lima on Sunday at 1,300; the organisers at 3,000.';
const FUND = 'The Monetary Fund expects the economy of the isthmus to grow by May. Fares will be flat until June, the fund said.';
const LACK = 'Peru may lack 3 to 5 cubic kilometres, Chile 4 to 7 cubic kilometres.';

describe('a value beside what is told of another', () => {
  it.each([
    ['Meeting of the Danish envoy with the rebels: three hours', ENVOY],
    ['Loss of the airline: $200 million', AIRLINE],
    ['The treaty was signed on 9 June.', TREATY],
    ['The bridge was opened in 1932.', BRIDGE],
    ['Visit of the envoy of Kenya to Lima: June 2023', VISIT],
    ['The merger was announced on 12 March.', MERGER],
    ['Height of the tower: 210 metres', TOWER],
    ['Fine for the bank: $40 million', FINES],
    ['Peru has paid 6.4 billion dollars for the Arica dam.', DAM],
    ['The bank of Japan lends the two towns $350 million.', LOANS],
  ])('is noticed: %s', (statement, evidence) => expect(pairing(statement, evidence)).toBe('pairing'));

  it.each([
    ['Meeting of the Danish envoy with the rebels: two hours', ENVOY],
    ['Loss of the airline: $600 million', AIRLINE],
    ['Loan of the state: $200 million', AIRLINE],
    ['The treaty was signed on 14 February.', TREATY],
    ['On 9 June parliament ratified the treaty.', TREATY],
    ['The bridge was opened in 1937.', BRIDGE],
    ['Work on the bridge started in 1932.', BRIDGE],
    ['Visit of the envoy of Kenya to Lima: April 2023', VISIT],
    ['The barge that sank in May 2019 cost the firm a compensation.', BARGE],
    ['The merger got approval on 12 March.', MERGER],
    ['Height of the tower: 180 metres', TOWER],
    ['Fine for the former chief: $40 million', FINES],
    ['The former chief was fined $40 million.', FINES],
    ['In 2011 oil was spilled off the island.', SPILL],
    ['Peru needs another 6.4 billion dollars for the Arica dam.', DAM],
    ['Chile may lack 4 to 7 cubic kilometres.', LACK],
    ['Organisers claim that 3,000 marched through Lima on Sunday.', CROWD],
    ['The two towns share the $350 million that the loan of Japan does not cover.', LOANS],
    [
      'The mill on Oland, proposed in 1998, was never built.',
      'In 1990 a bank paid for a bridge to Oland, and sold it; a mill on the island, proposed in 1998, was never built.',
    ],
    [
      'A patrol of Kenya got to the quarry on Sunday after it had lost two lorries.',
      'A patrol reached the quarry on Sunday after losing two lorries.. The force of Kenya, renewed in June.',
    ],
    ['Peak strength of the guard: 2,200', 'The guard will have 480 men on the isle by May, down from a peak of 2,200.'],
    [
      'In 2019 the shoal still had 41 percent of what it would have unfished.',
      'The shoal fell to 34 percent of its unfished level, from 41 percent in 2019.',
    ],
    [
      'Danes in favour of the bridge: 54 percent',
      'Some 61 percent of Danes doubt the plan, whereas 54 percent are in favour of the bridge.',
    ],
    [
      'A tonne of washed salt brings the isle 19 crowns.',
      'The isle, which pays 5 crowns for a tonne of washed salt, earns 19 crowns on it.',
    ],
    [
      'Few goods have moved between the Danish and Norwegian ports since 2006.',
      'Denmark and Norway signed a pact in May on the ferry between their ports, which has stood idle since 2006.',
    ],
    [
      'Rafts held by the army in the first six months: 6 of 38',
      'The watch counted 38 rafts in its first six months, 21 of which it blamed on rebels and 6 on the army.',
    ],
    ['Fares stay flat until June, says the Monetary Fund of the isthmus.', FUND],
  ])('is let through where it is its own: %s', (statement, evidence) => expect(pairing(statement, evidence)).toBeUndefined());
});
