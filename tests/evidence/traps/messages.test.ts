// What is said of a turn: the words that are meant, and who stands on which side; facts invented.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { checkTraps } from '../../../src/evidence/traps/check-traps.js';
import { briefOf, corpusOf } from '../../support/seeds-corpus.js';

function said(say: string, of: string): string {
  const corpus = corpusOf({ report: `A report\n\n${of}\n` });
  const facts = [{ say, evidence: [{ report: of }] }];
  const brief = briefOf(stringify({ title: 'What it tells', themes: ['report'], findings: [{ title: 'All of it', facts }] }));
  const { value } = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error('not locked');
  return checkTraps(brief, value.ledger, corpus)
    .map(({ message }) => message.replace('`findings[0].facts[0]` ', ''))
    .join('; ');
}

describe('the message', () => {
  it('names the opposite words of both', () => {
    expect(
      said('The heads of the two banks met in Lima in public.', 'On Monday, confidential meetings of the two banks were held in Lima.'),
    ).toBe(
      'says “public” (“… two banks met in Lima in public.”), its evidence “confidential” (“On Monday, confidential meetings of the two banks …”), expected the same word, or one that means it',
    );
  });

  it('names the word that only one of them denies', () => {
    const message = said('Chile will send a representative to the summit.', 'Chile will not send a representative to the summit in Lima.');
    expect(message).toMatch(
      /^says “send” \(.*\), its evidence “send” \(“Chile will not send .*\), expected “not”, or what denies like it, in both or in neither$/,
    );
  });

  it('names who does it on either side', () => {
    const message = said('Chile warned Peru over the port.', 'Peru warned Chile over the port on Friday.');
    expect(message).toContain('says “warned” (“Chile warned Peru over the port.”, done by Chile, done to Peru)');
    expect(message).toContain('its evidence “warned” (“Peru warned Chile over the port on …”, done by Peru, done to Chile)');
  });

  it('names both speakers', () => {
    const message = said(
      'Kofi Mensah said that the road will open in May.',
      'The mayor, Ama Boateng, said that the road will open in May, and Kofi Mensah was there.',
    );
    expect(message).toContain('said by Kofi Mensah');
    expect(message).toMatch(/its evidence: said by (?:Ama )?Boateng, expected/);
  });

  it('names what is planned and what is told as done', () => {
    const message = said('Peru has signed the pact with Chile.', 'Peru plans to sign the pact with Chile.');
    expect(message).toMatch(/^says “(?:has )?signed” \(.*\), its evidence “.+” \(/);
  });
});
