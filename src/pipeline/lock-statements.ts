// Every statement of a brief locked: the author's, and what the build itself says beside them.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { ExtractView } from '../compose/types.js';
import type { Corpus } from '../corpus/types.js';
import { completeLedger } from '../evidence/complete-ledger.js';
import { lockBrief } from '../evidence/lock-brief.js';
import { lockExtracts } from '../evidence/lock-extracts.js';
import type { Ledger, Locked, LockFile } from '../evidence/types.js';
import { createReadValues } from '../evidence/values/create-read-values.js';
import type { Kit } from '../kit/types.js';
import { extractView } from './extract-view.js';
import { type AskedChart, chartStatements, prepareCharts } from './prepare-charts.js';
import type { BuildOptions, TextFile } from './types.js';

export interface LockedBrief {
  readonly locked: Locked;
  readonly extracts: ExtractView | null;
  readonly charts: readonly AskedChart[];
  /** What reckoning computed facts said: told with what comparing values says. */
  readonly reckoned: readonly Diagnostic[];
}

/** Locks a brief, its extracts and the marks of its charts. Reports `evidence/…` and `charts/…`. */
export function lockStatements(
  brief: Brief,
  corpus: Corpus,
  kit: Kit,
  lock: LockFile | null,
  language: string,
  { frozen, acceptDrift }: Pick<BuildOptions, 'frozen' | 'acceptDrift'>,
  specs: readonly TextFile[] = [],
): Outcome<LockedBrief> {
  const valuesOf = createReadValues(corpus);
  const authored = lockBrief({ brief, corpus, lock, frozen, acceptDrift, valuesOf });
  if (authored.value === undefined) return { diagnostics: authored.diagnostics };
  const locked = authored.value;
  const extracts = extractView(brief, corpus);
  const withExtracts: Ledger = { ...locked.ledger, statements: [...locked.ledger.statements, ...extracts.statements] };
  const { charts, diagnostics: charted } = prepareCharts(brief, withExtracts, corpus, kit, language, specs);
  const statements = [...extracts.statements, ...chartStatements(charts)];
  const all = lockExtracts({ brief, corpus, locked, lock, statements, frozen, acceptDrift, valuesOf });
  const diagnostics: readonly Diagnostic[] = [...authored.diagnostics, ...charted, ...all.diagnostics];
  if (all.value === undefined) return { diagnostics };
  const completed = completeLedger(brief, all.value.ledger, corpus, valuesOf);
  return {
    value: { locked: { ...all.value, ledger: completed.ledger }, extracts: extracts.view, charts, reckoned: completed.diagnostics },
    diagnostics,
  };
}
