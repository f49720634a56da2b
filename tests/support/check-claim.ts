// Facts of a file, each with its quotations, and what a build says of them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus } from '../../src/corpus/types.js';
import { checkTraps } from '../../src/evidence/traps/check-traps.js';
import { checkValues } from '../../src/evidence/values/check-values.js';
import { lockContent } from './lock-content.js';

export interface Claim {
  readonly say: string;
  readonly evidence: readonly Readonly<Record<string, string>>[];
  readonly wrong?: string;
  readonly why?: string;
}

export const readClaims = (path: string): readonly Claim[] => parse(readFileSync(path, 'utf8')) as readonly Claim[];

/** The plain texts of folders as a corpus without a catalogue. */
export function textsCorpus(folders: readonly string[]): Corpus {
  const documents = folders
    .flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
    .filter(({ name }) => name.endsWith('.txt') && !name.endsWith('.sentences.txt'))
    .map(({ folder, name }) => ({ path: name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
  const { value, diagnostics } = readCorpus({ folder: folders[0] ?? '', documents });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** What a build says of one fact, beside a title that says nothing; the first of the corpora that has its document is meant. */
export function checkClaim({ say, evidence }: Claim, corpora: readonly Corpus[]): readonly Diagnostic[] {
  const [id = ''] = Object.keys(evidence[0] ?? {});
  const corpus = corpora.find(({ documents }) => documents.some((document) => document.id === id));
  if (corpus === undefined) throw new Error(`No corpus has the evidence of: ${say}`);
  const content = {
    title: 'What the sources tell of this',
    themes: ['turkey-mediation'],
    findings: [{ title: 'What they tell', facts: [{ say, evidence }] }],
  };
  const { brief, ledger } = lockContent(content, corpus);
  return [...checkValues(brief, ledger, corpus).map(({ diagnostic }) => diagnostic), ...checkTraps(brief, ledger, corpus)];
}

/** With SHOW=claims, a line for each wrong fact that passes and each right one that does not. */
export const showClaim =
  process.env.SHOW === 'claims' ? (line: string): boolean => process.stdout.write(`${line}\n`) : (): void => undefined;
