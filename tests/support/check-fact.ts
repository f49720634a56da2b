// What a build says of one fact about one invented document.
import { stringify } from 'yaml';
import { readBrief } from '../../src/brief/read-brief.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus } from '../../src/corpus/types.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { checkValues } from '../../src/evidence/values/check-values.js';

/** Gives the severities and codes that `checkValues` has for a fact, with the passages of the report that it quotes. */
export function factChecker(report: string): (say: string, ...quotes: readonly string[]) => readonly string[] {
  const documents = [{ path: 'report.txt', bytes: new TextEncoder().encode(report) }];
  const corpus = readCorpus({ folder: 'seeds', documents }).value as Corpus;
  return (say, ...quotes) => {
    const facts = [{ say, evidence: quotes.map((quote) => ({ report: quote })) }];
    const content = { title: 'What the report tells', themes: ['report'], findings: [{ title: 'What it tells', facts }] };
    const brief = readBrief('briefs/fact.yaml', stringify(content)).value;
    if (brief === undefined) throw new Error(`Not a brief: ${say}`);
    const { value, diagnostics } = lockBrief({ brief, corpus, lock: null, frozen: false });
    const lost = diagnostics.find(({ severity }) => severity === 'error');
    if (value === undefined || lost !== undefined) throw new Error(lost?.message);
    return checkValues(brief, value.ledger, corpus).map(({ diagnostic: { severity, code } }) => `${severity} ${code}`);
  };
}
