// Who says it where the name stands beside its title or behind the verb; names and sentences invented, no catalogue.
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../../src/corpus/actors/find-mentions.js';
import { findParties } from '../../../../src/evidence/traps/read/find-parties.js';
import type { Excerpt, SaidOf } from '../../../../src/evidence/traps/types.js';
import { findAttribution } from '../../../../src/evidence/traps/voices/find-attribution.js';

const index = indexActors([]);
const named = (text: string): SaidOf => ({ text, mentions: findParties(text, index) });
const found = (statement: string, evidence: string, given: readonly string[] = []): Excerpt | string | undefined =>
  findAttribution(named(statement), named(evidence), { given, isSame: (one, other) => one === other })?.given;

const TITLED = 'The mayor, Kofi Mensah, said in Ambato that the road will open in May.';
const TWO = `"The dyke holds," harbour master Ama Boateng said. ${TITLED}`;
const TURNED = '"The dyke holds," said Ama Boateng, the head of the office.';

describe('indirect speech', () => {
  it('is held to the one who says that sentence', () => {
    expect(found('Boateng said that the road will open in May.', TITLED)).toBe('said by Kofi Mensah');
    expect(found('The road will open in May, Boateng said.', TWO, ['boateng'])).toBe('said by Kofi Mensah');
    expect(found('According to Boateng, the road will open in May.', TWO, ['boateng'])).toBe('said by Kofi Mensah');
    expect(found('Mensah said that the dyke holds.', TURNED)).toBe('said by Ama Boateng');
    expect(found('Mensah said that the dyke holds.', 'Ama Boateng, the head of the office, said that the dyke holds.')).toBe(
      'said by Ama Boateng',
    );
  });

  it('is let through where they say it, however they are named', () => {
    expect(found('Mensah said that the road will open in May.', TWO, ['boateng'])).toBeUndefined();
    expect(found('Kofi Mensah warned that the road will open in May.', TITLED)).toBeUndefined();
    expect(found('Boateng said that the dyke holds.', TURNED)).toBeUndefined();
    expect(found('According to Ama Boateng the dyke holds, and Kofi Mensah said that the road will open.', TWO)).toBeUndefined();
  });

  it('of “he” and of officials is held to nobody', () => {
    expect(found('He said that the road will open in May.', TITLED)).toBeUndefined();
    expect(found('Officials said that the road will open in May.', TITLED)).toBeUndefined();
    expect(found('The mayor said that the road will open in May.', TITLED)).toBeUndefined();
  });
});
