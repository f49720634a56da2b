// Numbers in other words, and signs that turn them: invented facts held against an invented sentence each.
import { describe, expect, it } from 'vitest';
import { readFacts, saidOfFact } from '../../support/said-of-facts.js';

const facts = readFacts('tests/evidence/values/numbers.yaml');

describe('numbers told in other words', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(saidOfFact(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(saidOfFact(fact)).toEqual([]));
});
