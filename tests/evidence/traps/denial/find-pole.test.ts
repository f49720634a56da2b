// What lies on one side of a matter told as on the other, and in other words of the same side; sentences invented.
import { describe, expect, it } from 'vitest';
import { denied } from '../../../support/denied.js';

const VALLEY = 'In the feud over the dam Ghana and Togo maintained strict neutrality.';
const FEE = 'Peru has not dropped its objection to the levy on ferries.';
const BOARDING = 'The rules do not allow the boarding of trawlers.';
const CONSENT = 'The rules do not allow the boarding of trawlers without the consent of Peru.';
const TERMS = 'No terms for the levy were agreed upon.';
const BRIDGE = 'Peru’s president, Ana Soto, did not object to the bridge at Lota but wanted the road first.';
const TOLL = 'All the mayors cheered the toll. Only Lena Roth resisted, fearing for her market.';
const FLEET = 'Although its yards have closed, Chile still retains a wide range of ships with which to press Peru.';
const MIGRATION = 'The drought is not confined to the north and may drive herders out of the southern valleys too.';
const CHURCH = 'For the islanders, the aim is not to break with the mainland but to trade with it as equals.';
const INVESTOR = 'A Dutch brewer that had promised €40 million for the port pulled out in May.';
const WAIT = 'Norway, however, was not prepared to wait for the survey of the herring.';
const SUMMIT = 'Ghana’s decision not to attend the harbour summit in Lima may hurt the smaller ports.';
const TRIP = 'That week Ana Soto cancelled a planned trip to Oslo for the fleet review.';
const RIVALS = 'Kenya and Benin trade more with each other but steer clear of any open dispute with Oman.';
const RESCUE = 'The gale sank two ferries, but the lighthouse of Coronel came through unscathed.';
const RATE = 'The central bank of Ghana left its main rate unchanged at 14 per cent on Friday.';
const LAW = 'The new levy exempts small farms, the ministry of Togo said.';
const TREATY = 'Oman signed the fishing pact without consulting the harbour towns of the south.';
const STRIKE = 'The dockers of Lota have held out against the new shifts since March.';
const QUARREL = 'The quarrel should not be seen as a passing dispute over fish but as a sign of a lasting change in the strait.';
const REOPEN = 'The tunnel at Coronel will not reopen before mid-June, the engineers said.';
const DEPUTY = 'Togo’s president, Jon Wills, pleaded a fever and sent his deputy to the summit instead.';
const RESTRAINT = 'Norway has refrained from meddling in the council of the islands, as Oman has often done.';
const RELIABLE = 'Benin has learned that Oman is an unreliable supplier of diesel.';
const FUND = 'The island fund, which dropped an earlier scheme, has no intention of coming back to the canal.';
const LEVY = 'The harbour levy of 1962 remains in force.';
const GRID = 'The islands still rely on Norway for their power, but new turbines may change that.';
const SHIPPERS = 'None of this convinces the shippers of Lota.';
const PERMITS = 'The clerk granted 90 permits to trawl without any verification.';
const RALLY = 'Peru and Chile came to the round in Lota; Togo cancelled for technical reasons.';
const PUMP = 'The tug did not set out on Monday because of the fog.';
const FINANCE = 'Lenders have lost their appetite for the canal bonds of Peru.';

describe('one side of a matter', () => {
  it.each([
    ['Peru has given up its resistance to the levy on ferries.', FEE],
    ['The rules allow the boarding of trawlers.', BOARDING],
    ['Ghana and Togo took sides in the feud over the dam.', VALLEY],
    ['Togo threw its weight behind Ghana’s rival in the feud over the dam.', VALLEY],
    ['Ghana and Togo were drawn into the feud over the dam.', VALLEY],
    ['Ana Soto spoke out against the bridge at Lota.', BRIDGE],
    ['Ana Soto turned the bridge at Lota down.', BRIDGE],
    ['President Soto is opposed to the bridge at Lota.', BRIDGE],
    ['Lena Roth did not resist the toll.', TOLL],
    ['Even Lena Roth no longer opposed the toll.', TOLL],
    ['Chile has run out of ships with which to press Peru.', FLEET],
    ['Gone are the ships with which Chile could press Peru.', FLEET],
    ['The ships with which Chile pressed Peru are a thing of the past.', FLEET],
    ['The drought is limited to the north.', MIGRATION],
    ['The drought stops short of the valleys, affecting only the north.', MIGRATION],
    ['The islanders aim to cut themselves loose from the mainland.', CHURCH],
    ['The islanders want to sever relations with the mainland altogether.', CHURCH],
    ['A Dutch brewer is standing by its €40 million for the port.', INVESTOR],
    ['The Dutch brewer remains committed to the port, with €40 million.', INVESTOR],
    ['Norway had patience with the survey of the herring.', WAIT],
    ['Norway was content to sit out the survey of the herring.', WAIT],
    ['Harbour summit in Lima: Ghana present', SUMMIT],
    ['By attending the harbour summit in Lima, Ghana may hurt the smaller ports.', SUMMIT],
    ['Ghana among those present at the harbour summit in Lima', SUMMIT],
    ['Ana Soto in Oslo for the fleet review', TRIP],
    ['Kenya and Benin no longer shy away from an open dispute with Oman.', RIVALS],
    ['Kenya and Benin are spoiling for an open dispute with Oman.', RIVALS],
    ['The lighthouse of Coronel was damaged in the gale.', RESCUE],
    ['Ghana’s central bank raised its main rate to 14 per cent on Friday.', RATE],
    ['The new levy applies to small farms, the ministry of Togo said.', LAW],
    ['Oman signed the fishing pact after consultations with the harbour towns of the south.', TREATY],
    ['The quarrel is best seen as a passing dispute over fish and does not point to a lasting change.', QUARREL],
    ['The quarrel is a passing dispute over fish rather than a sign of a lasting change in the strait.', QUARREL],
    ['The tunnel at Coronel will reopen by mid-June, the engineers said.', REOPEN],
    ['Jon Wills took part in the summit.', DEPUTY],
    ['Lenders are still keen on the canal bonds of Peru.', FINANCE],
    ['The island fund is still on board with the canal.', FUND],
    ['The harbour levy of 1962 is a dead letter.', LEVY],
    ['The shippers of Lota are won over.', SHIPPERS],
    ['Guests at the round in Lota: Peru, Chile and Togo', RALLY],
    ['Fog did not keep the tug from setting out on Monday.', PUMP],
    ['The offer of the abbey has been answered by the guild.', 'Nobody has answered the offer of the abbey.'],
    ['The paper allows the abbey, in the view of the guild, to stop barges.', 'The paper leaves the abbey no right to stop barges.'],
  ])('is told as the other: “%s” of “%s”', (statement, evidence) => {
    expect(denied(statement, evidence)?.rule).toBe('negation');
  });

  it.each([
    ['Peru continues to object to the levy on ferries.', FEE],
    ['Trawlers may be boarded only if Peru agrees.', CONSENT],
    ['Terms agreed upon for the levy: none', TERMS],
    ['Peru withheld its consent to the levy on ferries.', 'Peru did not consent to the levy on ferries.'],
    ['Ghana and Togo did not take sides in the feud over the dam.', VALLEY],
    ['The offer of the abbey has been answered by no one.', 'No one has answered the offer of the abbey.'],
    [
      'A hole is not, in the view of the guild, enough to entitle the abbey to stop barges.',
      'The paper leaves the abbey no right to stop barges.',
    ],
    [
      'Not one of the approved casks has reached the island.',
      'By the word of the warden, 240 casks have been approved so far and none has yet arrived.',
    ],
    [
      'The abbey says that it agreed to the weir, which the guild denies.',
      'The abbey had accepted the weir; the guild said that nobody had accepted any weir.',
    ],
    ['In the feud over the dam, neither Ghana nor Togo took sides.', VALLEY],
    ['Ghana and Togo kept out of the feud over the dam.', VALLEY],
    ['Ana Soto had nothing against the bridge at Lota.', BRIDGE],
    ['Soto raised no objection to the bridge at Lota, but the road should come first.', BRIDGE],
    ['President Soto accepted the bridge at Lota in principle.', BRIDGE],
    ['Lena Roth alone turned against the toll.', TOLL],
    ['All mayors but Lena Roth backed the toll.', TOLL],
    ['Chile has not run out of ships with which to press Peru.', FLEET],
    ['Chile has lost its yards but keeps a range of ships with which to press Peru.', FLEET],
    ['Chile is by no means short of ships with which to press Peru.', FLEET],
    ['Not limited to the north, the drought may empty the southern valleys as well.', MIGRATION],
    ['The drought reaches beyond the north.', MIGRATION],
    ['Far from seeking a clean break with the mainland, the islanders want to trade as equals.', CHURCH],
    ['The islanders are not out to cut their ties with the mainland.', CHURCH],
    ['A Dutch brewer no longer stands by its €40 million for the port.', INVESTOR],
    ['The Dutch brewer backed out of the port in May.', INVESTOR],
    ['Norway had no patience with the survey of the herring.', WAIT],
    ['Norway was unwilling to sit out the survey of the herring.', WAIT],
    ['Harbour summit in Lima: Ghana absent', SUMMIT],
    ['By staying away from the harbour summit in Lima, Ghana may hurt the smaller ports.', SUMMIT],
    ['Ghana not among those present at the harbour summit in Lima', SUMMIT],
    ['Ana Soto not in Oslo for the fleet review', TRIP],
    ['Kenya and Benin shy away from an open dispute with Oman.', RIVALS],
    ['Kenya and Benin trade more, without picking a fight with Oman.', RIVALS],
    ['The gale did no damage to the lighthouse of Coronel.', RESCUE],
    ['Ghana’s central bank held its main rate at 14 per cent on Friday.', RATE],
    ['The new levy does not apply to small farms, the ministry of Togo said.', LAW],
    ['The harbour towns of the south were not consulted before Oman signed the fishing pact.', TREATY],
    ['The dockers of Lota have not given in to the new shifts.', STRIKE],
    ['The quarrel is more than a passing dispute over fish; it points to a lasting change.', QUARREL],
    ['The quarrel is a sign of a lasting change in the strait, not a passing dispute over fish.', QUARREL],
    ['The tunnel at Coronel will stay shut until mid-June at least, the engineers said.', REOPEN],
    ['Jon Wills did not come to the summit himself but had his deputy take his place.', DEPUTY],
    ['Oman has often meddled in the council of the islands.', RESTRAINT],
    ['Oman cannot be relied on for diesel, as Benin has learned.', RELIABLE],
    ['Lenders no longer have an appetite for the canal bonds of Peru.', FINANCE],
    ['The island fund walked away from an earlier scheme and is not coming back to the canal.', FUND],
    ['The harbour levy of 1962 has not lapsed.', LEVY],
    ['The islands have not weaned themselves off Norway yet.', GRID],
    ['The shippers of Lota remain sceptical.', SHIPPERS],
    ['The 90 permits to trawl went unchecked.', PERMITS],
    ['Invited to the round in Lota: Peru, Chile and Togo', RALLY],
    ['Fog kept the tug in port on Monday.', PUMP],
  ])('is told in other words: “%s” of “%s”', (statement, evidence) => {
    expect(denied(statement, evidence)).toBeNull();
  });
});
