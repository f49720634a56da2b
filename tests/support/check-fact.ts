// What a build says of one fact about one invented document.
import { checkValues } from '../../src/evidence/values/check-values.js';
import { lockContent, reportCorpus } from './lock-content.js';

/** Gives the severities and codes that `checkValues` has for a fact, with the passages of the report that it quotes. */
export function factChecker(report: string): (say: string, ...quotes: readonly string[]) => readonly string[] {
  const corpus = reportCorpus(report);
  return (say, ...quotes) => {
    const facts = [{ say, evidence: quotes.map((quote) => ({ report: quote })) }];
    const { brief, ledger } = lockContent({ findings: [{ title: 'What it tells', facts }] }, corpus);
    return checkValues(brief, ledger, corpus).map(({ diagnostic: { severity, code } }) => `${severity} ${code}`);
  };
}
