// Names in lists, about invented meetings.
import { describe, expect, it } from 'vitest';
import { findListed } from '../../../../src/evidence/traps/numbers/find-listed.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const NAMES = ['Peru', 'Chile', 'Brazil', 'Cuba', 'Ghana'];
const said = (text: string): SaidOf => ({
  text,
  mentions: NAMES.flatMap((actor) =>
    [...text.matchAll(new RegExp(actor, 'g'))].map(({ index }) => ({
      actor,
      start: index,
      end: index + actor.length,
      use: 'name' as const,
    })),
  ).sort((one, other) => one.start - other.start),
});
const isFound = (statement: string, evidence: string): boolean =>
  findListed(said(statement), said(evidence), (one, other) => one === other) !== null;
const MET = 'Peru, Chile and Brazil met in Lima.';

describe('a list of names', () => {
  it.each(['At the table: Peru, Chile, Cuba', 'Peru, Cuba and Brazil met.', 'Chile, Brazil and Ghana sat down in Lima.'])(
    'has none that the evidence has not: %s',
    (statement) => expect(isFound(statement, MET)).toBe(true),
  );
  it.each(['Brazil, Peru and Chile met.', 'Peru and Cuba met.', 'Between Peru and Chile, Cuba pressed.', 'Ghana, Cuba and Peru met.'])(
    'is let through: %s',
    (statement) => expect(isFound(statement, MET)).toBe(false),
  );
});
