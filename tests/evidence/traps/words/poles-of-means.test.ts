// What is there and what one can do told as on the other side, and in other words of the same side; sentences invented.
import { describe, expect, it } from 'vitest';
import { denied } from '../../../support/denied.js';

const TRUST = 'Winning back the trust of depositors takes not only capital and audits but also time.';
const DEFENCE = 'Flood walls are insufficient to protect the delta towns from the sea.';
const FLEET = 'Oman used to close the strait to rival tankers, but it no longer can.';
const LENDER = 'The development bank of Ghana can still refinance the cocoa loans.';
const ISLET = 'The uninhabited reef, claimed by Peru and Chile, lies 80 miles off Lota.';
const CLUB = 'Norway proposed a herring club in March. Togo said yes; Benin said nothing.';
const AUDITORS = 'The ministry changed the toll on the canal without asking the auditors of Lota.';
const MOOD = 'Not everyone in the union of nurses is worried about the merger.';
const DROUGHT = 'The province has no answer to the drought in its cotton belt.';
const FUND = 'The island fund, which walked out of an earlier scheme, had no intention of returning to the canal.';
const RIFT = 'Kenya and Benin avoid an open dispute with Oman.';
const SUSPECTS = 'Charges over the bribes will be brought in May, a prosecutor of Lota said. She would not say against whom.';
const BANK = 'The cooperative ruled out job cuts at its dairies in Lota.';
const UNREST = 'Togo continues to face unrest in its northern provinces.';
const ENVOY = 'Peru will host the round in Lota at its own invitation; Benin has not been asked.';
const MARCH = 'Bus drivers back the march, but the pilots said that they would not join it.';
const ROUTE = 'Chile chose Norway, not Oman, as the builder of its ferries.';
const LAMPS = 'Some 300 farms near Lota had no electricity on Friday evening.';
const CURB = 'The pact is seen not merely as a customs matter but as a security one.';
const TERMS = 'The strike by crane drivers ended in a ceasefire of sorts: both sides agreed to talks from Monday.';
const ONLY = 'Only Norway can act as a guarantor for both Peru and Chile.';
const CARGO = 'The auditors of Lota found that 400 sacks of cocoa had never reached the mill.';
const FERRY = 'The launch of the ferry to Coronel will be put off by five weeks, the yard said.';
const SIEGE = 'Taxi drivers lifted their blockade of the bus depot in Lota on Monday after fuel became cheaper.';
const GHOST = 'The harbour master dismissed talk of an island of ghosts.';
const TOLLS = 'The feud over the canal was never about tolls, the mayor of Lota said.';
const STRAIT = 'Drills in the strait are nobody else’s business, the navy of Norway said.';
const PIER = 'The old pier of Coronel has collapsed, and the coast road is shut.';
const STEWARD = 'Benin has proved an unreliable steward of the fishing fund.';

describe('what is there and what one can do', () => {
  it.each([
    ['Capital and audits are enough to win back the trust of depositors.', TRUST],
    ['Capital and audits suffice to win back depositors’ trust.', TRUST],
    ['All it takes to win back the trust of depositors is capital and audits.', TRUST],
    ['With flood walls alone the delta towns can be protected from the sea.', DEFENCE],
    ['It is still in Oman’s power to close the strait to rival tankers.', FLEET],
    ['Oman is still able to close the strait to rival tankers.', FLEET],
    ['The development bank of Ghana is no longer able to refinance the cocoa loans.', LENDER],
    ['Togo turned down the herring club that Norway had proposed; Benin did not answer.', CLUB],
    ['The ministry asked the auditors of Lota before it changed the toll on the canal.', AUDITORS],
    ['The union of nurses is unanimous in its worry about the merger.', MOOD],
    ['The province has got to grips with the drought in its cotton belt.', DROUGHT],
    ['Having walked out of an earlier scheme, the island fund was minded to return to the canal.', FUND],
    ['An open dispute with Oman is something that Kenya and Benin no longer shy away from.', RIFT],
    ['The auditors of Lota found that 400 sacks of cocoa had arrived at the mill.', CARGO],
    ['Tolls were the heart of the feud over the canal, the mayor of Lota said.', TOLLS],
  ])('is told as on the other side: “%s” of “%s”', (statement, evidence) => {
    expect(denied(statement, evidence)?.rule).toBe('negation');
  });

  it.each([
    ['Capital and audits are not enough to win back the trust of depositors; it needs time.', TRUST],
    ['Winning back depositors’ trust takes more than capital and audits.', TRUST],
    ['Capital and audits alone will not win back the trust of depositors.', TRUST],
    ['Flood walls alone cannot protect the delta towns from the sea.', DEFENCE],
    ['It is no longer in Oman’s power to close the strait to rival tankers.', FLEET],
    ['The development bank of Ghana has the means to refinance the cocoa loans.', LENDER],
    ['Nobody lives on the reef that Peru and Chile claim, 80 miles off Lota.', ISLET],
    ['Togo agreed to the herring club that Norway had proposed; Benin did not answer.', CLUB],
    ['The auditors of Lota were never asked about the new toll on the canal.', AUDITORS],
    ['In the union of nurses some are calm about the merger.', MOOD],
    ['Having walked out of an earlier scheme, the island fund was not minded to return to the canal.', FUND],
    ['An open dispute with Oman is something that Kenya and Benin shy away from.', RIFT],
    ['A prosecutor of Lota kept to herself against whom charges over the bribes will be brought.', SUSPECTS],
    ['All jobs at the dairies in Lota are safe.', BANK],
    ['The unrest in its northern provinces has not gone away for Togo.', UNREST],
    ['Peru issued invitations to the round in Lota; Benin received no invitation.', ENVOY],
    ['The pilots ruled out taking part in the march.', MARCH],
    ['As the builder of its ferries Chile turned to Norway and passed over Oman.', ROUTE],
    ['On Friday evening some 300 farms near Lota were in the dark.', LAMPS],
    ['The pact is seen as a security matter and no longer as a purely customs one.', CURB],
    ['Crane drivers: talks from Monday were agreed to by both sides after a ceasefire of sorts.', TERMS],
    ['Nobody but Norway can act as a guarantor for both Peru and Chile.', ONLY],
    ['The auditors of Lota found that 400 sacks of cocoa had gone missing before the mill.', CARGO],
    ['The launch of the ferry to Coronel is five weeks behind schedule, the yard said.', FERRY],
    ['Taxi drivers called off their blockade of the bus depot in Lota on Monday.', SIEGE],
    ['The harbour master thought little of the talk of an island of ghosts.', GHOST],
    ['Tolls had nothing to do with the feud over the canal, the mayor of Lota said.', TOLLS],
    ['The navy of Norway told others to keep out of its drills in the strait.', STRAIT],
    ['The old pier of Coronel has come down, and the coast road is shut.', PIER],
    ['As a steward of the fishing fund Benin cannot be relied on.', STEWARD],
  ])('is told in other words: “%s” of “%s”', (statement, evidence) => {
    expect(denied(statement, evidence)).toBeNull();
  });
});
