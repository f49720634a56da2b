// Nothing that an author locked is lost without a word.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Ledger } from '../evidence/types.js';
import type { LaidOut } from '../layout/types.js';
import { notShown } from './messages.js';

/**
 * Statements with evidence of their own that none of the layouts shows; one layout alone may leave out what the other shows.
 * What does not fit is not shown either, and `said` tells it once. Reports `pipeline/not-shown`.
 */
export function checkShown(ledger: Ledger, layouts: readonly LaidOut[], said: readonly Diagnostic[]): readonly Diagnostic[] {
  if (layouts.length < 2 || said.some(({ code }) => code === 'layout/overflow')) return [];
  const shown = new Set(layouts.flatMap((laid) => laid.appearances.map(({ statement }) => statement)));
  return ledger.statements.flatMap((statement) =>
    statement.place !== null && statement.evidence.length > 0 && !shown.has(statement.id)
      ? [notShown(statement.id, statement.text, statement.place)]
      : [],
  );
}
