// Clauses added to what is carried.
import { describe, expect, it } from 'vitest';
import { findBareClause } from '../../../src/evidence/lines/find-bare-clause.js';
import type { Statement } from '../../../src/evidence/types.js';

const readUnits = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z]{5,}/g) ?? []);
// Only the units of a support are looked at here.
const below = ['The mill sold flour to the abbey', 'The abbey repaired its bell tower'].map((text) => ({
  statement: {} as Statement,
  units: readUnits(text),
}));
const find = (sentence: string): string | null => findBareClause(sentence, readUnits, () => below);

describe('a clause that nothing carries', () => {
  it.each([
    ['The mill sold flour, and seven ferries were wrecked at Coronel', 'seven ferries were wrecked at Coronel'],
    ['The abbey repaired its tower; but herring prices have doubled', 'herring prices have doubled'],
    ['Herring prices have doubled, but the mill sold flour', 'Herring prices have doubled'],
  ])('is found in “%s”', (sentence, clause) => expect(find(sentence)).toBe(clause));

  it.each([
    ['one clause alone', 'Seven ferries were wrecked at Coronel'],
    ['what is carried', 'The mill sold flour, and the abbey was repaired with its bell tower'],
    ['a clause without a verb', 'The mill sold flour, and seven ferries of Coronel'],
    ['a short clause', 'The mill sold flour, and ferries were wrecked'],
    ['what is said of the sources', 'The mill sold flour, and seven documents were silent on herring'],
    ['what the reader is asked to do', 'The mill sold flour, and watch whether herring prices have doubled'],
    ['what is to come', 'The mill sold flour, and herring prices will have doubled'],
  ])('is not %s', (_, sentence) => expect(find(sentence)).toBeNull());

  it('asks for the supports only where a clause is long enough', () => {
    const supports = () => {
      throw new Error('asked');
    };
    expect(findBareClause('The mill sold flour, and bread', readUnits, supports)).toBeNull();
  });
});
