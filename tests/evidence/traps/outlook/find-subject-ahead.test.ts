// Who is only to do a thing, about invented matters.
import { describe, expect, it } from 'vitest';
import { findSubjectAhead } from '../../../../src/evidence/traps/outlook/find-subject-ahead.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const NAMES = /Peru|Chile|Benin|Soto/g;
const said = (text: string): SaidOf => ({
  text,
  mentions: [...text.matchAll(NAMES)].map(({ 0: name, index }) => ({ actor: name, start: index, end: index + name.length, use: 'name' })),
});
const isFound = (statement: string, evidence: string): boolean => findSubjectAhead(said(statement), said(evidence)) !== null;

describe('who is only to do a thing', () => {
  it.each([
    ['The regulator has cleared the ferry.', 'The ferry was dropped in 2009. The regulator is due to rule on it in March.'],
    ['The council has done away with the toll.', 'The guild wants the toll abolished. The council is considering it.'],
    ['Peru has cut its share of the fund.', 'The rest comes from Peru and Chile. Peru has said that it wants to lower its share.'],
    ['Soto has filed a bill on reeds.', 'Soto, who voted against the levy, said she would file a bill on reeds.'],
    ['Benin has offered Chile a loan.', 'Benin, short of friends, may offer Chile a loan.'],
    ['Chile has paid into the fund.', 'Chile is said to be considering a payment into the fund.'],
    ['Peru has bought the quay.', 'Peru is thinking of a purchase of the quay.'],
  ])('is noticed where it is told as done: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(true));
  it.each([
    ['The regulator has yet to clear the ferry.', 'The regulator is due to rule on the ferry in March.'],
    ['The council has not done away with the toll.', 'The council is considering an end of the toll.'],
    ['Peru has decided to cut its share of the fund.', 'Peru has said that it wants to lower its share of the fund.'],
    ['Soto has announced a bill on reeds.', 'Soto, who voted against the levy, said she would file a bill on reeds.'],
    ['Benin has lent Chile 20 boats.', 'Benin lent Chile 20 boats. Benin may lend it more.'],
    ['Chile left open whether it pays into the fund.', 'Chile is said to be considering a payment into the fund.'],
    ['Peru has sold the quay.', 'Peru, which sold the quay, sold the mill as well. Peru is thinking of a ferry.'],
  ])('is let through: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(false));
});
