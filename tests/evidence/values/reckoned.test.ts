// Numbers that a reader reckons in the head: invented facts held against an invented sentence each.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factChecker } from '../../support/check-fact.js';

interface Fact {
  readonly say: string;
  readonly quotes: readonly string[];
}

const facts = parse(readFileSync('tests/evidence/values/reckoned.yaml', 'utf8')) as Readonly<Record<'wrong' | 'right', readonly Fact[]>>;
const said = ({ say, quotes }: Fact): readonly string[] => factChecker(`Report\n\n${quotes.join('\n\n')}`)(say, ...quotes);

describe('values reckoned in the head', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(said(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(said(fact)).toEqual([]));
});
