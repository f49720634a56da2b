// What is done of a part told of the whole; sentences invented.
import { describe, expect, it } from 'vitest';
import { findFirstPart } from '../../../../src/evidence/traps/outlook/find-first-part.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['The ring road round Salm was opened in May.', 'The first stretch of the ring road round Salm was opened in May.'],
  ['The loan to Togo has been paid out.', 'The second tranche of the loan to Togo has been paid out.'],
  ['Parliament passed the harbour bill.', 'Parliament passed the first reading of the harbour bill by 40 votes.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  ['A stretch of the ring road round Salm was opened in May.', 'The first stretch of the ring road round Salm was opened in May.'],
  ['The ring road round Salm has been begun, and a piece opened.', 'The first stretch of the ring road round Salm was opened in May.'],
  ['Part of the loan to Togo has been paid out.', 'The second tranche of the loan to Togo has been paid out.'],
  ['The harbour bill is half-way through.', 'The harbour bill passed its first reading.'],
];

describe('a part', () => {
  it.each(WRONG)('is noticed: %s', (stated, given) => {
    expect(findFirstPart(said(stated), said(given))).not.toBeNull();
  });
  it.each(RIGHT)('is let through: %s', (stated, given) => {
    expect(findFirstPart(said(stated), said(given))).toBeNull();
  });
});
