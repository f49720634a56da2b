// The fate of those who are counted, told as another or as the same; all invented.
import { describe, expect, it } from 'vitest';
import { findToll } from '../../../../src/evidence/traps/numbers/find-toll.js';

const RIOT =
  'When guards stormed the mill on 4 May, three weavers were shot dead, nine others were wounded, and more than 70 were detained.';
const FLOOD = 'The flood killed 14 people and left 300 homeless; six are still missing, and 40 were rescued from roofs.';

describe('the fate of those who are counted', () => {
  it.each([
    ['Injured at the mill on 4 May: more than 70', RIOT],
    ['Killed at the mill: nine', RIOT],
    ['Arrested: nine', RIOT],
    ['Nine weavers died when guards stormed the mill.', RIOT],
    ['More than 70 weavers were hurt.', RIOT],
    ['Deaths in the flood: 300', FLOOD],
    ['Six bodies were found: 6 people were killed by the flood.', FLOOD],
    ['Missing after the flood: 40', FLOOD],
    ['The flood displaced 14 people.', FLOOD],
  ])('is noticed as another: “%s” of “%s”', (statement, evidence) => expect(findToll(statement, evidence)).not.toBeNull());

  it.each([
    ['Injured at the mill on 4 May: nine', RIOT],
    ['Taken into custody: over 70', RIOT],
    ['Three weavers lost their lives when guards stormed the mill.', RIOT],
    ['Hospitalised: nine; killed: three', RIOT],
    ['Killed by the flood: 14', FLOOD],
    ['Fourteen people died, 300 lost their homes and six have not been found.', FLOOD],
    ['Displaced: 300; rescued: 40', FLOOD],
    ['Votes cast by the 300: 14', FLOOD],
    ['Weavers hurt: 9', 'Nine weavers were taken to hospital.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(findToll(statement, evidence)).toBeNull());
});
