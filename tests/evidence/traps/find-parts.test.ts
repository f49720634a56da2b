// Parts and standings in one event, told in sentences and like a key figure; sentences invented.
import { describe, expect, it } from 'vitest';
import { findMentions, indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { findParties } from '../../../src/evidence/traps/find-parties.js';
import { findParts } from '../../../src/evidence/traps/find-parts.js';
import { findRole } from '../../../src/evidence/traps/find-role.js';
import { findUndone } from '../../../src/evidence/traps/find-undone.js';
import type { SaidOf } from '../../../src/evidence/traps/types.js';

const bytes = new TextEncoder().encode('Nothing of note happened on that day in the harbour town.\n');
const index = indexActors(readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] }).value?.actors ?? []);
const said = (text: string): SaidOf => ({ text, mentions: findMentions(text, index) });
const isSame = (one: string, other: string): boolean => one === other;

const CONFERENCE = 'The conference was hosted by Kenya and co-chaired by Norway and Brazil.';
const FUND = 'Japan proposed the fund, Peru and Chile sponsored the text and Oman mediated between the two camps.';
const CHARTER = 'Ghana signed the charter while Togo and Benin attended as observers.';

describe('who has which part', () => {
  it.each([
    ['The conference was hosted by Norway and Brazil.', CONFERENCE],
    ['Norway hosted the conference.', CONFERENCE],
    ['The conference was co-chaired by Kenya.', CONFERENCE],
    ['Host of the conference: Brazil.', CONFERENCE],
    ['Oman proposed the fund.', FUND],
    ['The text was sponsored by Japan.', FUND],
    ['Chile mediated between the two camps.', FUND],
    ['Togo signed the charter.', CHARTER],
    ['Ghana attended as an observer.', CHARTER],
  ])('is told of another: “%s” of “%s”', (statement, evidence) => {
    expect(findParts(said(statement), said(evidence), isSame)?.rule).toBe('order');
  });

  it.each([
    ['Kenya hosted the conference.', CONFERENCE],
    ['The conference, chaired by Brazil and Norway, took place in Kenya.', CONFERENCE],
    ['Host of the conference: Kenya; chairs: Norway and Brazil.', CONFERENCE],
    ['Chile and Peru sponsored the text.', FUND],
    ["Oman's mediation bridged the camps; Japan had proposed the fund.", FUND],
    ['Ghana signed the charter in the presence of Togo and Benin.', CHARTER],
    ['Togo observed the signing.', CHARTER],
  ])('is told of the same: “%s” of “%s”', (statement, evidence) => {
    expect(findParts(said(statement), said(evidence), isSame)).toBeNull();
  });

  it('tells those who led from those who attended', () => {
    const named = (text: string): SaidOf => ({ text, mentions: findParties(text, index) });
    const session = named(
      'A session led by Finance Minister Rosa Lind was attended by clerks and advisers such as Omar Soto and Ines Faro.',
    );
    expect(findParts(named('Omar Soto led the session.'), session, isSame)?.rule).toBe('order');
    expect(findParts(named('Ines Faro chaired the session.'), session, isSame)?.rule).toBe('order');
    expect(findParts(named('Rosa Lind chaired the session, which Omar Soto attended.'), session, isSame)).toBeNull();
  });

  const council = said('The river council is a forum linking Kenya, Uganda, Rwanda and Burundi, with Sudan and Egypt as observers.');
  it('is that of a standing within a bloc', () => {
    expect(findRole(said('Rwanda in the council of Africa: observer.'), council, isSame)).not.toBeNull();
    expect(findRole(said('Egypt in the council of Africa: observer.'), council, isSame)).toBeNull();
  });
});

describe('a key figure', () => {
  it.each([
    ['Formal opening of the dam: done in the spring.', 'The formal opening of the dam is expected to follow in the spring.'],
    ['Opening of the dam: held in spring.', 'The formal opening of the dam is expected to follow in the spring.'],
    ['New tariff: adopted on 1 May.', 'Ministers have promised to adopt the new tariff by 1 May.'],
  ])('tells as done what is still to come: “%s” of “%s”', (statement, evidence) => {
    expect(findUndone(statement, evidence)?.rule).toBe('status');
  });

  it.each([
    ['Formal opening of the dam: expected in the spring.', 'The formal opening of the dam is expected to follow in the spring.'],
    ['Opening of the dam: in the spring.', 'The formal opening of the dam is expected to follow in the spring.'],
    ['New tariff: to be adopted by 1 May.', 'Ministers have promised to adopt the new tariff by 1 May.'],
    ['New tariff: adopted on 1 May.', 'The council adopted the new tariff on 1 May and will review it in June.'],
  ])('keeps what is still to come: “%s” of “%s”', (statement, evidence) => {
    expect(findUndone(statement, evidence)).toBeNull();
  });
});
