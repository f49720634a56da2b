// Labels with values, rows, limits and approximations: invented facts held against an invented sentence each.
import { describe, expect, it } from 'vitest';
import { readFacts, saidOfFact } from '../../support/said-of-facts.js';

const facts = readFacts('tests/evidence/values/terse.yaml');

describe('values told in few words', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(saidOfFact(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(saidOfFact(fact)).toEqual([]));
});
