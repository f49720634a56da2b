// Parts and standings in one event, told in sentences and like a key figure; sentences invented.
import { describe, expect, it } from 'vitest';
import { findMentions, indexActors } from '../../../../src/corpus/actors/find-mentions.js';
import { readCorpus } from '../../../../src/corpus/read-corpus.js';
import { findExchange } from '../../../../src/evidence/traps/order/find-exchange.js';
import { findParts } from '../../../../src/evidence/traps/order/find-parts.js';
import { findParties } from '../../../../src/evidence/traps/read/find-parties.js';
import { findRank } from '../../../../src/evidence/traps/standing/find-rank.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const bytes = new TextEncoder().encode('Nothing of note happened on that day in the harbour town.\n');
const index = indexActors(readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] }).value?.actors ?? []);
const said = (text: string): SaidOf => ({ text, mentions: findMentions(text, index) });
const parties = (text: string): SaidOf => ({ text, mentions: findParties(text, index) });
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
    ['The conference had Norway for its host.', CONFERENCE],
    ['Kenya shared the chair with Brazil.', CONFERENCE],
  ])('is told of another: “%s” of “%s”', (statement, evidence) => {
    expect(findParts(said(statement), said(evidence), isSame)?.rule).toBe('order');
  });

  it.each([
    ['Kenya hosted the conference.', CONFERENCE],
    ['The conference had Kenya for its host.', CONFERENCE],
    ['Norway shared the chair with Brazil.', CONFERENCE],
    ['Kenya and its co-chairs met in May.', CONFERENCE],
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
});

const RANKS: readonly (readonly [string, string])[] = [
  ['The ferry line will send its director.', 'The ferry line will send only a deputy director.'],
  ['A serving governor fled to Malta.', 'A third, a former governor, fled to Malta.'],
  ['The commander of the fleet saw the flares.', 'The fleet’s deputy commander saw the flares.'],
  ['The mayor opened the weir.', 'The acting mayor opened the weir.'],
  ['The chairman of the guild drew up the list.', 'The chairman-designate of the guild drew up the list.'],
  ['A deputy minister read out the verdict.', 'The minister read out the verdict.'],
  ['The vice president of the club was fined.', 'The president of the club was fined.'],
  ['The ambassador wrote the book.', 'A retired ambassador wrote the book.'],
  ['The acting head of the clinic resigned.', 'The head of the clinic resigned.'],
  ['The current treasurer owns the boat.', 'A former treasurer owns the boat.'],
];
const SAME_RANKS: readonly (readonly [string, string])[] = [
  ['The ferry line will send a deputy of its director.', 'The ferry line will send only a deputy director.'],
  ['A third, once governor, fled to Malta.', 'A third, a former governor, fled to Malta.'],
  ['The fleet’s second-in-command saw the flares.', 'The fleet’s deputy commander saw the flares.'],
  ['The weir was opened by the interim mayor.', 'The acting mayor opened the weir.'],
  ['The man who is to be chairman of the guild drew up the list.', 'The chairman-designate of the guild drew up the list.'],
  ['The minister read out the verdict.', 'The minister and a deputy minister read out the verdict.'],
  ['The former president of the club was fined.', 'The president of the club was fined.'],
  ['An ex-ambassador wrote the book.', 'A retired ambassador wrote the book.'],
  ['Head of the clinic: resigned', 'The head of the clinic resigned.'],
  ['The boat belongs to a former treasurer.', 'A former treasurer owns the boat.'],
];
const SIDES: readonly (readonly [string, string])[] = [
  ['Seller of the surplus: Benin', 'Benin, which will join the pool on 1 July, has offered to buy the surplus.'],
  ['Benin gets most of its salt from Togo.', 'Since May, Togo has imported a third of its salt, mostly from Benin.'],
  ['Among the main buyers of salt: Togo', 'For its part, Togo has gained by becoming one of the main salt suppliers.'],
  ['Supplier: Chile; buyer: Peru', 'Peru will supply copper to Chile.'],
  ['Chile is the seller of the copper.', 'Peru sold the copper to Chile.'],
  ['Buyer of the mill: Oman', 'The seller, Oman, keeps a tenth of the mill.'],
  ['Norway is the borrower.', 'Norway lends 4 million to Togo.'],
  ['Creditor: Togo', 'Norway lent 4 million to Togo.'],
  ['Recipient of the tents: Japan', 'Japan donated tents to Ghana.'],
  ['The plaintiff, Brazil, asks for 2 million.', 'Ghana sued Benin, and the defendant, Brazil, has paid.'],
  ['Kenya is an importer of the tea.', 'Kenya exports the tea to Egypt.'],
  ['Kordal Salt, the parent company of Marsh Foods, denies it.', 'Kordal Salt, a unit of Marsh Foods in Oslo, denies it.'],
  ['The owner of the yard, Lindal Steel, is silent.', 'Lindal Steel, a subsidiary of Marsh Yards, is silent.'],
  ['Ghana is the predecessor of Togo in the chair.', 'Ghana, the successor of Togo in the chair, asked for time.'],
  ['The victim, Benin, asked for a truce.', 'Benin, the aggressor, asked for a truce.'],
  ['Donor: Ghana', 'Ghana received tents from Japan.'],
  ['Vendor of the ferries: Togo', 'Togo bought the ferries from Benin.'],
];
const SAME_SIDES: readonly (readonly [string, string])[] = [
  ['Supplier: Peru; buyer: Chile', 'Peru will supply copper to Chile.'],
  ['Chile is the buyer of the copper.', 'Peru sold the copper to Chile.'],
  ['Seller of the mill: Oman', 'The seller, Oman, keeps a tenth of the mill.'],
  ['Norway is the lender.', 'Norway lends 4 million to Togo.'],
  ['Debtor: Togo', 'Norway lent 4 million to Togo.'],
  ['Donor of the tents: Japan', 'Japan donated tents to Ghana.'],
  ['The plaintiff, Ghana, asks for 2 million.', 'Ghana sued Benin.'],
  ['Kenya is the exporter of the tea.', 'Kenya exports the tea to Egypt.'],
  ['Kordal Salt, a subsidiary of Marsh Foods, denies it.', 'Kordal Salt, a unit of Marsh Foods in Oslo, denies it.'],
  ['The owner of Lindal Steel, Marsh Yards, is silent.', 'Lindal Steel, a subsidiary of Marsh Yards, is silent.'],
  ['Togo is the predecessor of Ghana in the chair.', 'Ghana, the successor of Togo in the chair, asked for time.'],
  ['Benin, the attacker, asked for a truce.', 'Benin, the aggressor, asked for a truce.'],
  ['Recipient: Ghana', 'Ghana received tents from Japan.'],
  ['Vendor of the ferries: Benin', 'Togo bought the ferries from Benin.'],
  ['Buyer of the surplus: Benin', 'Benin, which will join the pool on 1 July, has offered to buy the surplus.'],
  ['Togo gets most of its imported salt from Benin.', 'Since May, Togo has imported a third of its salt, mostly from Benin.'],
  ['Among the main suppliers of salt: Togo', 'For its part, Togo has gained by becoming one of the main salt suppliers.'],
];

describe('offices without a name', () => {
  it.each(RANKS)('“%s” of “%s” is another rank', (statement, evidence) => {
    expect(findRank(said(statement), said(evidence))?.rule).toBe('opposite');
  });

  it.each(SAME_RANKS)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findRank(said(statement), said(evidence))).toBeNull();
  });
});

describe('who gives and who takes', () => {
  it.each(SIDES)('“%s” of “%s” is turned round', (statement, evidence) => {
    expect(findExchange(parties(statement), parties(evidence), isSame)?.rule).toBe('order');
  });

  it.each(SAME_SIDES)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findExchange(parties(statement), parties(evidence), isSame)).toBeNull();
  });
});

const CHOSEN = 'In August Ghana and Togo chose Peru - not Chile - as mediator.';
const OVER = 'The board preferred a bid from Norway and picked Japan over Brazil for the port.';

describe('who is chosen', () => {
  it.each([
    ['In choosing a mediator in August, Ghana and Togo preferred Chile.', CHOSEN],
    ['Ghana and Togo preferred Chile to Peru as go-between.', CHOSEN],
    ['Chile was chosen as mediator.', CHOSEN],
    ['For the port the board opted for Brazil.', OVER],
    ['The choice fell on Brazil rather than Japan.', OVER],
  ])('is noticed where turned round: “%s” of “%s”', (statement, evidence) => {
    expect(findParts(parties(statement), parties(evidence), isSame)?.rule).toBe('order');
  });

  it.each([
    ['In choosing a mediator in August, Ghana and Togo preferred Peru.', CHOSEN],
    ['Ghana and Togo preferred Peru to Chile as go-between.', CHOSEN],
    ['Ghana and Togo did not choose Chile.', CHOSEN],
    ['For the port the board opted for Japan.', OVER],
    ['The choice fell on Japan rather than Brazil.', OVER],
  ])('is let through where it is as it was: “%s” of “%s”', (statement, evidence) => {
    expect(findParts(parties(statement), parties(evidence), isSame)).toBeNull();
  });
});
