// How many statements of each kind a ledger has.
import type { Ledger, StatementKind } from '../evidence/types.js';
import type { StatementCounts } from './types.js';

/** Counts the statements of a ledger by kind; marks of charts, which are all computed, apart from them. */
export function countStatements({ statements }: Ledger): StatementCounts {
  const own = statements.filter(({ mark }) => mark === undefined);
  const of = (wanted: StatementKind): number => own.filter(({ kind }) => kind === wanted).length;
  return {
    kinds: {
      fact: of('fact'),
      computed: of('computed'),
      background: of('background'),
      judgement: of('judgement'),
      assumption: of('assumption'),
      proposal: of('proposal'),
    },
    lines: own.filter(({ kind, evidence, restsOn }) => kind === 'fact' && evidence.length === 0 && restsOn.length > 0).length,
    marks: statements.length - own.length,
  };
}
