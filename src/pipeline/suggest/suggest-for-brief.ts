// The door of the folder: a brief and words for one of its statements in, evidence for and against it out.
import { hasErrors, type Outcome } from '../../base/diagnostic.js';
import { isPlaceholder } from '../../brief/placeholders.js';
import { readBrief } from '../../brief/read-brief.js';
import type { Brief } from '../../brief/types.js';
import type { Corpus } from '../../corpus/types.js';
import { type BriefStatement, collectStatements } from '../../evidence/collect-statements.js';
import type { TextFile } from '../types.js';
import { readSupport } from './read-support.js';
import { resolveStatement } from './resolve-statement.js';
import { suggestEvidence } from './suggest-evidence.js';
import type { StatementSupport, Suggestions } from './types.js';

/** What is asked of a brief. */
export interface SuggestOptions {
  /** Path, numbers or words of a statement; without it, all statements are listed. */
  readonly statement?: string;
  /** Most passages of each sort. */
  readonly limit: number;
}

export type SuggestResult =
  | { readonly kind: 'list'; readonly statements: readonly StatementSupport[] }
  /** `isEmpty` where the brief makes no statement yet, and what was asked is its question or its title. */
  | { readonly kind: 'found'; readonly suggestions: Suggestions; readonly isEmpty?: true }
  /** No statement, or several; `near` are the paths of those that may be meant. */
  | { readonly kind: 'unknown'; readonly ids: readonly string[]; readonly near: readonly string[] };

/** Reads the brief as far as its fields; its evidence need not be found. Reports `yaml/*` and `brief/*`. */
export function suggestForBrief(file: TextFile, corpus: Corpus, { statement: asked, limit }: SuggestOptions): Outcome<SuggestResult> {
  const { value: brief, diagnostics } = readBrief(file.path, file.text);
  if (brief === undefined || hasErrors(diagnostics)) return { diagnostics };
  const meant = asked === undefined ? null : resolveStatement(collectStatements(brief), asked);
  const reading = readSupport(brief, corpus, (id) => meant === null || (meant.kind === 'one' && meant.statement.id === id));
  const { carried } = reading;
  const statements = [...reading.statements, ...questionOf(brief)];
  // What nothing is quoted for is the author's own, unless it must be quoted for.
  const listed = statements.filter(
    ({ kind, evidence, contrary }) => kind === 'fact' || kind === 'judgement' || evidence.length + contrary.length > 0,
  );
  if (asked === undefined && listed.length === 0) {
    const [first] = [...questionOf(brief), ...statements.filter(({ id, text }) => id === 'title' && !isPlaceholder(text))];
    if (first !== undefined)
      return {
        value: { kind: 'found', isEmpty: true, suggestions: suggestEvidence(reading, corpus, carried(first), limit) },
        diagnostics: [],
      };
  }
  if (asked === undefined) return { value: { kind: 'list', statements: listed.map((one) => carried(one).support) }, diagnostics: [] };
  const resolved = resolveStatement(statements, asked);
  if (resolved.kind === 'none')
    return { value: { kind: 'unknown', ids: statements.map(({ id }) => id), near: resolved.near }, diagnostics: [] };
  return { value: { kind: 'found', suggestions: suggestEvidence(reading, corpus, carried(resolved.statement), limit) }, diagnostics: [] };
}

/** The brief's question, for which evidence can be looked for as for a statement. */
function questionOf({ content }: Brief): readonly BriefStatement[] {
  const { question } = content;
  if (question === undefined) return [];
  const path = ['question'];
  return [
    {
      id: 'question',
      path,
      kind: 'background',
      text: question,
      isQuotation: false,
      evidence: [],
      contrary: [],
      evidencePath: path,
      contraryPath: path,
      restsOn: [],
    },
  ];
}
