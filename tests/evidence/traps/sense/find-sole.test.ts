// The only one told as one of several, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findSole } from '../../../../src/evidence/traps/sense/find-sole.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({
  text,
  mentions: ['Peru', 'Chile', 'Olsen'].flatMap((actor) => {
    const start = text.indexOf(actor);
    return start === -1 ? [] : [{ actor, start, end: start + actor.length, use: 'name' as const }];
  }),
});
const find = (statement: string, evidence: string) => findSole(said(statement), said(evidence), (one, other) => one === other);

describe('the only one', () => {
  it.each([
    ['Two abbots refused, one of them Olsen.', 'Only the former abbot Olsen refused.'],
    ['Several states voted against it, including Peru.', 'Peru alone voted against it.'],
    ['Peru and others stayed away.', 'Only Peru stayed away.'],
    ['Many could mend the lock, among them Chile.', 'Nobody but Chile could mend the lock.'],
    ['Peru, among others, paid its dues.', 'Peru was the only state to pay its dues.'],
  ])('is noticed as one of several: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).not.toBeNull());

  it.each([
    ['The one who refused was Olsen.', 'Only the former abbot Olsen refused.'],
    ['Several states voted against it, including Peru.', 'Peru, with two others, voted against it.'],
    ['Peru and Chile stayed away.', 'Only Peru and Chile stayed away.'],
    ['Two stayed away, among them Peru.', 'Only Peru and Chile stayed away.'],
    ['Several left, including Peru.', 'They left only after Peru had gone.'],
    ['Several left, including Peru.', 'Not only Peru left.'],
    ['Many could mend the lock, among them Chile.', 'Chile and two more could mend the lock.'],
    ['Peru paid its dues.', 'Peru was the only state to pay its dues.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).toBeNull());
});
