// The map: a brief of a project through every stage, to the bytes of its deck and memo.
//
//   brief ─▶ kit ─▶ lock ─▶ extracts, charts ─▶ compose ─▶ layout ─▶ write ─▶ ledger
import { type Diagnostic, hasErrors, type Outcome, type Place } from '../base/diagnostic.js';
import { readBrief } from '../brief/read-brief.js';
import type { Corpus } from '../corpus/types.js';
import { checkTradecraft } from '../evidence/check-tradecraft.js';
import { formatLock, parseLock } from '../evidence/lock-file.js';
import { checkTraps } from '../evidence/traps/check-traps.js';
import { checkValues } from '../evidence/values/check-values.js';
import type { Kit } from '../kit/types.js';
import type { LaidOut } from '../layout/types.js';
import { checkMarking } from './check-marking.js';
import { checkShown } from './check-shown.js';
import { layoutTarget } from './layout-target.js';
import { lockStatements } from './lock-statements.js';
import type { MeasureOf } from './measures.js';
import { makeCompiler } from './prepare-charts.js';
import { settleDate } from './settle-date.js';
import type { BriefResult, BuildOptions, OutputKind, TextFile } from './types.js';
import { writeTargets } from './write-targets.js';

/** What a build has at hand besides the brief: read once for all briefs. */
export interface Workshop {
  readonly corpus: Corpus;
  readonly readKit: (name: string) => { readonly value?: Kit; readonly diagnostics: readonly Diagnostic[] };
  readonly measureOf: MeasureOf;
}

/** Builds one brief. With an error there are no outputs and the lock stays as it is. */
export async function buildBrief(
  file: TextFile,
  lockFile: TextFile | null,
  name: string,
  workshop: Workshop,
  options: BuildOptions,
): Promise<BriefResult> {
  const diagnostics: Diagnostic[] = [];
  const failed = (locks = 0): BriefResult => ({ brief: name, outputs: [], lock: null, locks, diagnostics });
  const stopped = (): boolean => hasErrors(diagnostics) || (options.strict && diagnostics.some((it) => it.severity === 'warning'));
  const take = <T>(outcome: { readonly value?: T; readonly diagnostics: readonly Diagnostic[] }): T | undefined => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  // 1 Read the brief, its kit and its lock.
  const brief = take(readBrief(file.path, file.text));
  if (brief === undefined || stopped()) return failed();
  const { corpus } = workshop;
  const kit = take(
    placeAt(
      workshop.readKit(options.kit ?? brief.content.kit ?? 'dragoman'),
      options.kit === undefined ? brief.placeOf(['kit']) : undefined,
    ),
  );
  const lock = lockFile === null ? null : (take(parseLock(lockFile.text, lockFile.path)) ?? null);
  if (kit === undefined || stopped()) return failed();

  // 2 Lock every statement; add what the build itself says.
  const language = brief.content.language ?? 'en';
  const statements = take(lockStatements(brief, corpus, kit, lock, language, options));
  if (statements === undefined || stopped()) return { ...failed(), lockChanges: statements?.locked.changes ?? [] };
  const { locked, extracts, charts } = statements;
  const { ledger } = locked;
  diagnostics.push(...checkValues(brief, ledger, corpus).map(({ diagnostic }) => diagnostic), ...checkTraps(brief, ledger, corpus));
  diagnostics.push(...checkTradecraft(brief, ledger, corpus, kit.ladders[kit.ladder] ?? []), ...checkMarking(brief, kit, ledger, corpus));
  const asOf = take(settleDate(brief, options.asOf, ledger, corpus));
  if (asOf === undefined || stopped()) return failed(locked.lock.entries.length);

  // 3 Compose and lay out each target.
  const { date, day, inferred } = asOf;
  const common = { brief, ledger, corpus, kit, extracts, asOf: date, day, asOfInferred: inferred, language, charts };
  const compiledFor = makeCompiler(charts, kit, workshop.measureOf, language);
  const made = new Map<OutputKind, LaidOut>();
  for (const target of options.only) {
    const laid = take(layoutTarget({ ...common, target, compiled: compiledFor(target), measure: workshop.measureOf(kit, target) }));
    if (laid !== undefined) made.set(target, laid);
  }
  if (made.size > 1) diagnostics.push(...checkShown(ledger, [...made.values()]));
  if (stopped()) return failed(locked.lock.entries.length);

  // 4 Write.
  const outputs = options.checkOnly
    ? []
    : await writeTargets(made, { brief, ledger, corpus, kit, day, charts: compiledFor('memo').compiled });
  const text = formatLock(locked.lock);
  // Frozen, nothing of it changed but perhaps the order of its lines or its version.
  const isChanged = lockFile?.text !== text && !options.checkOnly && !options.frozen;
  return {
    brief: name,
    outputs,
    lock: isChanged ? { path: file.path.replace(/\.ya?ml$/u, '.lock.json'), text } : null,
    locks: locked.lock.entries.length,
    lockChanges: locked.changes,
    diagnostics,
  };
}

/** Diagnostics about a name that the brief gives, at their place in the brief. */
function placeAt<T>(outcome: Outcome<T>, place: Place | undefined): Outcome<T> {
  const diagnostics = outcome.diagnostics.map((it) => (it.place === undefined && place !== undefined ? { ...it, place } : it));
  return { ...outcome, diagnostics };
}
