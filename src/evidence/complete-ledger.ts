// What a ledger says of its statements beside their spans: sums, independent sources, words of the author's own, locked values.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { reckonStatements } from './computed/reckon-statements.js';
import { createGroupSources } from './independence/group-sources.js';
import type { Ledger, ReadValues, Statement } from './types.js';
import { comparable, holdsWords } from './values/compare-text.js';

/**
 * Completes every statement: `computation` of computed facts, `independent` documents of judgements with evidence, `own` words of
 * proposals and assumptions, and `values` as the lock holds them. Reports errors `evidence/operand`, `evidence/computation`.
 */
export function completeLedger(
  brief: Brief,
  ledger: Ledger,
  corpus: Corpus,
  valuesOf: ReadValues,
): { readonly ledger: Ledger; readonly diagnostics: readonly Diagnostic[] } {
  const { computations, diagnostics } = reckonStatements(brief, ledger, corpus);
  const groupSources = createGroupSources(corpus);
  const complete = (statement: Statement): Statement => {
    const { id, kind, evidence } = statement;
    const computation = computations.get(id);
    const isOwned = kind === 'proposal' || kind === 'assumption';
    const own = isOwned ? brief.content.own.filter((words) => holdsWords(comparable(statement.text), comparable(words))) : [];
    const values = [...new Set(evidence.flatMap((quotation) => valuesOf(statement, quotation)))].sort();
    return {
      ...statement,
      ...(computation === undefined ? {} : { computation }),
      ...(kind === 'judgement' && evidence.length > 0 ? { independent: groupSources(evidence.map(({ document }) => document)) } : {}),
      ...(own.length > 0 ? { own } : {}),
      ...(values.length > 0 ? { values } : {}),
    };
  };
  return { ledger: { ...ledger, statements: ledger.statements.map(complete) }, diagnostics };
}
