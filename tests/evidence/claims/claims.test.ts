// Three times a hundred wrong facts and a hundred right paraphrases, written by hand before the checks had seen them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { readBrief } from '../../../src/brief/read-brief.js';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { checkTraps } from '../../../src/evidence/traps/check-traps.js';
import { checkValues } from '../../../src/evidence/values/check-values.js';
import { seedsCorpus } from '../../support/seeds-corpus.js';

interface Claim {
  readonly say: string;
  readonly evidence: readonly Readonly<Record<string, string>>[];
  readonly wrong?: string;
  readonly why?: string;
}

const read = (name: string): readonly Claim[] => parse(readFileSync(`tests/evidence/claims/${name}.yaml`, 'utf8')) as readonly Claim[];
const corpus = seedsCorpus();

/** What a build says of one fact, beside a title that says nothing. */
function said({ say, evidence }: Claim): readonly Diagnostic[] {
  const content = {
    title: 'What the sources tell of this',
    themes: ['turkey-mediation'],
    findings: [{ title: 'What they tell', facts: [{ say, evidence }] }],
  };
  const brief = readBrief('briefs/claim.yaml', stringify(content)).value;
  if (brief === undefined) throw new Error(`Not a brief: ${say}`);
  const { value, diagnostics } = lockBrief({ brief, corpus, lock: null, frozen: false });
  const lost = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === undefined || lost.length > 0) throw new Error(`Not locked: ${say}: ${lost.map(({ message }) => message).join('; ')}`);
  return [...checkValues(brief, value.ledger, corpus).map(({ diagnostic }) => diagnostic), ...checkTraps(brief, value.ledger, corpus)];
}

// SHOW=claims prints the wrong facts that pass and the right ones that do not.
const shown = process.env.SHOW === 'claims' ? (line: string): boolean => process.stdout.write(`${line}\n`) : (): void => undefined;

const SETS = [
  { name: 'the first hundred', set: '', mayPass: 3 },
  { name: 'the second hundred', set: 'second-', mayPass: 6 },
  { name: 'the third hundred', set: 'third-', mayPass: 3 },
];

describe.each(SETS)('facts held against their evidence, $name', ({ set, mayPass }) => {
  it('are stopped or warned about where they are wrong', () => {
    const passed = read(`${set}wrong`).filter((claim) => said(claim).length === 0);
    for (const { say, evidence, wrong, why } of passed) shown(`PASSED ${wrong}: ${say}\n   ${JSON.stringify(evidence)}\n   ${why}`);
    expect(passed.length).toBeLessThanOrEqual(mayPass);
  });

  it('are let through where they are right, 97 of a hundred', () => {
    const stopped = read(`${set}right`).flatMap((claim) => {
      const diagnostics = said(claim);
      return diagnostics.length === 0 ? [] : [{ claim, diagnostics }];
    });
    for (const { claim, diagnostics } of stopped)
      shown(
        `STOPPED ${claim.say}\n   ${JSON.stringify(claim.evidence)}\n   ${diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n   ')}`,
      );
    expect(stopped.length).toBeLessThanOrEqual(3);
  });
});
