// What is only said told as a fact, and quoted words given to another; sentences invented.
import { describe, expect, it } from 'vitest';
import { foldQuery } from '../../../../src/corpus/text/fold-text.js';
import { findReported } from '../../../../src/evidence/traps/voices/find-reported.js';
import { findVoice } from '../../../../src/evidence/traps/voices/find-voice.js';
import { isSame, said } from '../../../support/invented-text.js';

const SHOTS = 'Two men were shot near the depot; the police said they were “enemies of the harvest”.';
const DYKE = 'The dyke broke because contractors used bad cement, residents say.';
const CELLAR = 'According to two former guards, prisoners were beaten in the cellar of the old mill.';
const GENERAL = 'The general is believed to have fled across the lake with his sons.';
const SOLDIERS = 'Witnesses told reporters that soldiers had burnt the granary and shot the miller.';

describe('what somebody says', () => {
  it.each([
    ['The dyke broke because the contractors used bad cement.', DYKE],
    ['Prisoners were beaten in the cellar of the old mill.', CELLAR],
    ['The general fled across the lake with his sons.', GENERAL],
    ['Soldiers burnt the granary and shot the miller.', SOLDIERS],
  ])('is told as a fact: “%s” of “%s”', (statement, evidence) => {
    expect(findReported(foldQuery(statement), foldQuery(evidence))?.rule).toBe('attribution');
  });

  it.each([
    ['Two men were shot near the depot.', SHOTS],
    ['Police called the two men who were shot enemies of the harvest.', SHOTS],
    ['Residents blame bad cement for the broken dyke.', DYKE],
    ['Two former guards tell of beatings of prisoners in the cellar of the old mill.', CELLAR],
    ['Prisoners were allegedly beaten in the cellar of the old mill.', CELLAR],
    ['The general is thought to have fled across the lake with his sons.', GENERAL],
    ['Soldiers burnt the granary and shot the miller, according to witnesses.', SOLDIERS],
    ['Exports of tea rose by 9 percent in May.', 'The ministry said exports of tea rose by 9 percent in May.'],
    ['The army sent two brigades.', 'Rebels took the town on Friday, the army said. It sent two brigades.'],
  ])('is told as said, or is no matter of doubt: “%s” of “%s”', (statement, evidence) => {
    expect(findReported(foldQuery(statement), foldQuery(evidence))).toBeNull();
  });
});

describe('the speaker of quoted words', () => {
  const PART = 'As the Gazette critic Amaro Pinto observed, “only the old guard can sing the part.”';
  const LAKE =
    "The lake is, in the words of the union's envoy, Ambassador Leila Haddad, “the last of its kind”, and Peter Lorang urged talks on it.";
  const find = (statement: string, evidence: string): unknown =>
    findVoice(said(statement), said(evidence), {
      given: [],
      isSame,
      isBody: (actor) => actor !== actor.toLowerCase(),
      isTied: () => false,
    });

  it.each([
    ['Only the old guard can sing the part, in the words of President Jorge Duarte.', PART],
    ['Dana Moll told parliament that the dam would fall.', 'Dana Moll listened while Karla Voss told the chamber that the dam would fall.'],
  ])('is another: “%s” of “%s”', (statement, evidence) => {
    expect(find(statement, evidence)).not.toBeNull();
  });

  it.each([
    ['Only the old guard can sing the part, in the words of Amaro Pinto.', PART],
    ["In the view of the Gazette's critic only the old guard can sing the part.", PART],
    ['Leila Haddad calls the lake "the last of its kind".', LAKE],
    ['Peter Lorang urged talks on the lake.', LAKE],
    [
      'Pryce told parliament that the dam would fall.',
      '“The dam was badly built,” Karla Voss told the chamber, and Tom Pryce answered that it would fall.',
    ],
    [
      'African Union observers described the vote as calm.',
      'Observers from the African Union described the vote as calm, while Kenya called it a farce.',
    ],
  ])('is the same: “%s” of “%s”', (statement, evidence) => {
    expect(find(statement, evidence)).toBeNull();
  });
});
