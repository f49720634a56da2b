// Who came told as away, and who stayed away as there; sentences invented.
import { describe, expect, it } from 'vitest';
import { findPresence } from '../../../../src/evidence/traps/denial/find-presence.js';
import { isSame, said } from '../../../support/invented-text.js';

const AWAY: readonly (readonly [string, string])[] = [
  ['Peru was represented at the talks.', 'Peru was invited to the talks but stayed away.'],
  [
    'Chile’s minister is coming to the forum.',
    'Chile’s minister has declined the invitation to the forum and the Peruvian envoy is due to attend.',
  ],
  ['Ghana’s president will be at the meeting.', 'Ghana’s president will not attend the meeting.'],
  ['Togo came to the conference.', 'Benin did not attend the conference; Togo cancelled on the eve of it.'],
  ['Oman sent a delegation to the summit.', 'Oman did not, as it had promised, send anyone to the summit.'],
  ['Norway’s envoy travelled to the round in Lima.', 'Norway’s envoy skipped the round in Lima.'],
  ['Brazil took part in the third session.', 'Brazil was absent from the third session.'],
  ['The army will be represented at the talks.', 'Both sides will attend the talks; the army has said it will not send anyone.'],
  ['Japan stayed away from the hearing.', 'Japan sent two observers to the hearing.'],
  ['Kenya did not take part in the summit.', 'The summit was held in Lima; Kenya was represented by its minister.'],
  ['Ghana at the hearing in Lima: present', 'Ghana did not attend; Togo came late to the meeting.'],
  ['Peru took up the invitation to the talks.', 'Peru was invited to the talks but stayed away.'],
  ['Benin accepted the invitation to the hearing.', 'Benin was invited to the hearing but did not attend it.'],
  ['Norway is to take its seat at the council in Lima.', 'Norway decided not to attend the council meeting in Lima.'],
];
const THERE: readonly (readonly [string, string])[] = [
  ['Peru did not take up the invitation to the talks.', 'Peru was invited to the talks but stayed away.'],
  ['Benin did not accept the invitation to the hearing.', 'Benin was invited to the hearing but did not attend it.'],
  ['Peru did not take up its invitation.', 'Peru was invited to the talks but stayed away.'],
  [
    'Chile’s minister will be absent from the forum.',
    'Chile’s minister has declined the invitation to the forum and the Peruvian envoy is due to attend.',
  ],
  ['No Ghanaian president will come to the meeting.', 'Ghana’s president will not attend the meeting.'],
  ['Neither Benin nor Togo took part.', 'Benin did not attend the conference; Togo cancelled on the eve of it.'],
  ['Oman failed to send a delegation to the summit.', 'Oman did not, as it had promised, send anyone to the summit.'],
  ['Norway’s envoy stayed away from the round in Lima.', 'Norway’s envoy skipped the round in Lima.'],
  ['Nobody from Brazil came to the third session.', 'Brazil was absent from the third session.'],
  ['Both sides will come; the army will not.', 'Both sides will attend the talks; the army has said it will not send anyone.'],
  ['Japan had two observers at the hearing.', 'Japan sent two observers to the hearing.'],
  ['Kenya took part through its minister.', 'The summit was held in Lima; Kenya was represented by its minister.'],
  ['Ghana at the hearing in Lima: absent', 'Ghana did not attend; Togo came late to the meeting.'],
  ['Norway left its seat at the council in Lima empty.', 'Norway decided not to attend the council meeting in Lima.'],
];

describe('who comes and who stays away', () => {
  it.each(AWAY)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findPresence(said(statement), said(evidence), isSame)?.rule).toBe('negation');
  });

  it.each(THERE)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findPresence(said(statement), said(evidence), isSame)).toBeNull();
  });
});
