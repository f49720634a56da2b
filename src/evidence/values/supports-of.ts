// What a statement rests on, down to the last.
import type { Ledger, Statement } from '../types.js';

/** The statements that one rests on, and those below them; `chart:<name>` stands for all marks of the chart. */
export function supportsOf(statement: Statement, ledger: Ledger, byId: ReadonlyMap<string, Statement>): readonly Statement[] {
  const found = new Set<Statement>();
  const visit = (id: string): void => {
    const one = byId.get(id);
    const marks = one === undefined && id.startsWith('chart:') ? ledger.statements.filter((it) => it.id.startsWith(`${id}#`)) : [];
    for (const support of one === undefined ? marks : [one]) {
      if (found.has(support) || support === statement) continue;
      found.add(support);
      for (const next of support.restsOn) visit(next);
    }
  };
  for (const id of statement.restsOn) visit(id);
  return [...found];
}
