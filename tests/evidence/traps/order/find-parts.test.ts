// Parts and standings in one event, told in sentences and like a key figure; sentences invented.
import { describe, expect, it } from 'vitest';
import { findParts } from '../../../../src/evidence/traps/order/find-parts.js';
import { findRank } from '../../../../src/evidence/traps/standing/find-rank.js';
import { isSame, said } from '../../../support/invented-text.js';

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
    const session = said(
      'A session led by Finance Minister Rosa Lind was attended by clerks and advisers such as Omar Soto and Ines Faro.',
    );
    expect(findParts(said('Omar Soto led the session.'), session, isSame)?.rule).toBe('order');
    expect(findParts(said('Ines Faro chaired the session.'), session, isSame)?.rule).toBe('order');
    expect(findParts(said('Rosa Lind chaired the session, which Omar Soto attended.'), session, isSame)).toBeNull();
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
describe('offices without a name', () => {
  it.each(RANKS)('“%s” of “%s” is another rank', (statement, evidence) => {
    expect(findRank(said(statement), said(evidence))?.rule).toBe('opposite');
  });

  it.each(SAME_RANKS)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findRank(said(statement), said(evidence))).toBeNull();
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
    expect(findParts(said(statement), said(evidence), isSame)?.rule).toBe('order');
  });

  it.each([
    ['In choosing a mediator in August, Ghana and Togo preferred Peru.', CHOSEN],
    ['Ghana and Togo preferred Peru to Chile as go-between.', CHOSEN],
    ['Ghana and Togo did not choose Chile.', CHOSEN],
    ['For the port the board opted for Japan.', OVER],
    ['The choice fell on Japan rather than Brazil.', OVER],
  ])('is let through where it is as it was: “%s” of “%s”', (statement, evidence) => {
    expect(findParts(said(statement), said(evidence), isSame)).toBeNull();
  });
});
