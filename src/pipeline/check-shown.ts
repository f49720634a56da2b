// Nothing that an author locked is lost without a word.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Ledger } from '../evidence/types.js';
import type { LaidOut } from '../layout/types.js';
import { notShown } from './messages.js';

/** Statements with evidence of their own that none of the layouts shows. Reports `pipeline/not-shown`. */
export function checkShown(ledger: Ledger, layouts: readonly LaidOut[]): readonly Diagnostic[] {
  const shown = new Set(layouts.flatMap((laid) => laid.appearances.map(({ statement }) => statement)));
  return ledger.statements.flatMap((statement) =>
    statement.place !== null && statement.evidence.length > 0 && !shown.has(statement.id)
      ? [notShown(statement.id, statement.text, statement.place)]
      : [],
  );
}
