// Units, rates, shares, counts and times in other words: invented facts held against invented sentences.
import { describe, expect, it } from 'vitest';
import { readFacts, saidOfFact } from '../../support/said-of-facts.js';

const facts = readFacts('tests/evidence/values/reworded.yaml');

describe('units, shares and times told in other words', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(saidOfFact(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(saidOfFact(fact)).toEqual([]));
});
