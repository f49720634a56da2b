// Units, rates, shares, counts and times in other words: invented facts held against invented sentences.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factChecker } from '../../support/check-fact.js';

interface Fact {
  readonly say: string;
  readonly quotes: readonly string[];
}

const facts = parse(readFileSync('tests/evidence/values/reworded.yaml', 'utf8')) as Readonly<Record<'wrong' | 'right', readonly Fact[]>>;
const said = ({ say, quotes }: Fact): readonly string[] => factChecker(`Report\n\n${quotes.join('\n\n')}`)(say, ...quotes);

describe('units, shares and times told in other words', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(said(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(said(fact)).toEqual([]));
});
