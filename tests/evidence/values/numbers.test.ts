// Numbers in other words, and signs that turn them: invented facts held against an invented sentence each.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factChecker } from '../../support/check-fact.js';

interface Fact {
  readonly say: string;
  readonly quotes: readonly string[];
}

const facts = parse(readFileSync('tests/evidence/values/numbers.yaml', 'utf8')) as Readonly<Record<'wrong' | 'right', readonly Fact[]>>;
const said = ({ say, quotes }: Fact): readonly string[] => factChecker(`Report\n\n${quotes.join('\n\n')}`)(say, ...quotes);

describe('numbers told in other words', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(said(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(said(fact)).toEqual([]));
});
