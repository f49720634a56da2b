// What a ledger says of its statements beside their spans: sums, independent sources, words of the author's own, locked values.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { reckonStatements } from './computed/reckon-statements.js';
import { createGroupSources } from './independence/group-sources.js';
import { findCarriers } from './lines/find-carriers.js';
import type { Ledger, ReadValues, Statement } from './types.js';
import { comparable, holdsWords } from './values/compare-text.js';

/**
 * Completes every statement: `computation` of computed facts, `independent` documents of judgements with evidence, `own` words of
 * proposals and assumptions, `values` as the lock holds them, and the
 * `carriers` of titles, takeaways and the bottom line, which are judgements where they predict. Reports errors `evidence/operand`, `evidence/computation`.
 */
export function completeLedger(
  brief: Brief,
  ledger: Ledger,
  corpus: Corpus,
  valuesOf: ReadValues,
): { readonly ledger: Ledger; readonly diagnostics: readonly Diagnostic[] } {
  const { computations, diagnostics } = reckonStatements(brief, ledger, corpus);
  const groupSources = createGroupSources(corpus);
  const lines = findCarriers(ledger, corpus);
  const complete = (statement: Statement): Statement => {
    const { id, evidence } = statement;
    const line = lines.get(id);
    // What no source says of the time to come is the author's judgement, wherever it stands.
    const kind = line !== undefined && line.prediction !== null ? 'judgement' : statement.kind;
    const computation = computations.get(id);
    const isOwned = kind === 'proposal' || kind === 'assumption';
    const own = isOwned ? brief.content.own.filter((words) => holdsWords(comparable(statement.text), comparable(words))) : [];
    const values = [...new Set(evidence.flatMap((quotation) => valuesOf(statement, quotation)))].sort();
    return {
      ...statement,
      kind,
      ...(line === undefined ? {} : { carriers: line.carriers }),
      ...(computation === undefined ? {} : { computation }),
      ...(kind === 'judgement' && evidence.length > 0 ? { independent: groupSources(evidence.map(({ document }) => document)) } : {}),
      ...(own.length > 0 ? { own } : {}),
      ...(values.length > 0 ? { values } : {}),
    };
  };
  return { ledger: { ...ledger, statements: ledger.statements.map(complete) }, diagnostics };
}
