// Numbers that a reader reckons in the head: invented facts held against an invented sentence each.
import { describe, expect, it } from 'vitest';
import { readFacts, saidOfFact } from '../../support/said-of-facts.js';

const facts = readFacts('tests/evidence/values/reckoned.yaml');

describe('values reckoned in the head', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(saidOfFact(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(saidOfFact(fact)).toEqual([]));
});
