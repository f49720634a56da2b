// Facts told in other words: invented ones, each held against an invented sentence by all that is checked of facts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { checkTraps } from '../../../src/evidence/traps/check-traps.js';
import { checkValues } from '../../../src/evidence/values/check-values.js';
import { briefOf, corpusOf } from '../../support/seeds-corpus.js';

interface Fact {
  readonly say: string;
  readonly of: string;
}

const facts = parse(readFileSync('tests/evidence/traps/paraphrases.yaml', 'utf8')) as Readonly<Record<'wrong' | 'right', readonly Fact[]>>;

function said({ say, of }: Fact): readonly string[] {
  const corpus = corpusOf({ report: `A report\n\n${of}\n` });
  const brief = briefOf(
    stringify({
      title: 'What it tells',
      themes: ['report'],
      findings: [{ title: 'All of it', facts: [{ say, evidence: [{ report: of }] }] }],
    }),
  );
  const { value, diagnostics } = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const values = checkValues(brief, value.ledger, corpus).map(({ diagnostic }) => diagnostic);
  return [...values, ...checkTraps(brief, value.ledger, corpus)].map(({ code }) => code);
}

describe('facts told in other words', () => {
  it.each(facts.wrong)('notice: $say', (fact) => expect(said(fact)).not.toEqual([]));
  it.each(facts.right)('let through: $say', (fact) => expect(said(fact)).toEqual([]));
});
