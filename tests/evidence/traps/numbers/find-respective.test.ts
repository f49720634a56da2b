// Numbers that “respectively” gives to names, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findMentions, indexActors } from '../../../../src/corpus/actors/find-mentions.js';
import { readCorpus } from '../../../../src/corpus/read-corpus.js';
import { findRespective } from '../../../../src/evidence/traps/numbers/find-respective.js';

const bytes = new TextEncoder().encode('Nothing of note happened on that day in the harbour town.\n');
const index = indexActors(readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] }).value?.actors ?? []);
const said = (text: string) => ({ text, mentions: findMentions(text, index) });

describe('numbers changed over between names', () => {
  it.each([
    ['Peru is to give $150 million and Chile $200 million.', 'Peru and Chile pledged $200 million and $150 million respectively.'],
    ['Chile sends 15 tents, Brazil 90.', 'Peru will give 40 tents and Chile and Brazil 90 and 15 respectively.'],
    [
      'Chile and Peru pledged $200 million and $150 million respectively.',
      'Peru and Chile pledged $200 million and $150 million respectively.',
    ],
  ])('is noticed: “%s” of “%s”', (statement, evidence) =>
    expect(findRespective(said(statement), said(evidence), (one, other) => one === other)).not.toBeNull(),
  );

  it.each([
    ['Chile is to give $150 million and Peru $200 million.', 'Peru and Chile pledged $200 million and $150 million respectively.'],
    ['Brazil sends 15 tents, Chile 90.', 'Peru will give 40 tents and Chile and Brazil 90 and 15 respectively.'],
    [
      'Chile and Peru pledged $150 million and $200 million respectively.',
      'Peru and Chile pledged $200 million and $150 million respectively.',
    ],
  ])('is let through: “%s” of “%s”', (statement, evidence) =>
    expect(findRespective(said(statement), said(evidence), (one, other) => one === other)).toBeNull(),
  );
});
