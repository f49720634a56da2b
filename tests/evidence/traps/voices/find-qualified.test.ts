// One party's told as another's: whose officials, companies, media or role; names and sentences invented.
import { describe, expect, it } from 'vitest';
import { findQualified } from '../../../../src/evidence/traps/voices/find-qualified.js';
import { said } from '../../../support/invented-text.js';

const found = (statement: string, evidence: string): boolean =>
  findQualified(said(statement), said(evidence), (one, other) => one === other) !== null;

const SOLDIERS = 'Chilean soldiers guard the bridge, and Brazilian engineers repair its piers.';
const BANKS = 'Western banks are wary of the long-term plans of Peru.';
const MEDIA = 'State media in Peru took no notice of the strike.';
const ROLE = "Chile's role in the canal is held back by the quarrel between Peru and Bolivia.";
const EXPERTS = 'Civilian experts from Ecuador measured the depth of the lake.';
const ANY = 'Chilean officials met officials from the port.';
const HANDED = "Chile's navy handed the boats over to Peruvian officials.";

describe('whose they are', () => {
  it.each([
    ['Peruvian soldiers guard the bridge.', SOLDIERS],
    ['Engineers from Chile repair the piers.', SOLDIERS.replace('Chilean', 'Bolivian')],
    ['Peruvian banks look askance at what the country plans.', BANKS.replace('Peru', 'the country')],
    ['Eastern banks mistrust the plans of Peru.', BANKS],
    ['Private media in Peru ignored the strike.', MEDIA],
    ["The quarrel limits Bolivia's role in the canal.", ROLE],
    ['Military experts from Ecuador measured the lake.', EXPERTS],
    ['Experts from Peru measured the lake.', EXPERTS.replace('Civilian e', 'E')],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => {
    expect(found(statement, evidence)).toBe(true);
  });

  it.each([
    ['Soldiers from Chile guard the bridge.', SOLDIERS],
    ['The bridge has soldiers of Chile, engineers of Brazil.', SOLDIERS],
    ['Banks of the West mistrust the plans of Peru.', BANKS],
    ["Peru's state media ignored the strike.", MEDIA],
    ["The quarrel limits Chile's role in the canal.", ROLE],
    ['South American experts measured the lake.', EXPERTS],
    ['Peruvian officials were met by Chilean ones.', ANY],
    ["Peru's officials took the boats over from Chile's navy.", HANDED],
  ])('is let through: “%s” of “%s”', (statement, evidence) => {
    expect(found(statement, evidence)).toBe(false);
  });
});
