// The map: a brief of a project through every stage, to the bytes of its deck and memo.
//
//   brief ─▶ kit ─▶ lock ─▶ extracts, charts ─▶ compose ─▶ layout ─▶ write ─▶ ledger
import { type Diagnostic, hasErrors, type Outcome, type Place } from '../base/diagnostic.js';
import { readBrief } from '../brief/read-brief.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { checkTradecraft } from '../evidence/check-tradecraft.js';
import { checkLines } from '../evidence/lines/check-lines.js';
import { formatLock, parseLock } from '../evidence/lock-file.js';
import { checkRows } from '../evidence/rows/check-rows.js';
import { checkTraps } from '../evidence/traps/check-traps.js';
import type { Locked } from '../evidence/types.js';
import { checkValues } from '../evidence/values/check-values.js';
import type { Kit } from '../kit/types.js';
import type { LaidOut } from '../layout/types.js';
import { checkMarking } from './check-marking.js';
import { checkShown } from './check-shown.js';
import { finishDraft } from './draft/finish-draft.js';
import { layoutDraft } from './draft/layout-draft.js';
import { layoutTarget, type TargetInput } from './layout-target.js';
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

/** Builds one brief. With an error there are no outputs and the lock stays as it is; a draft has outputs all the same, and no lock ever. */
export async function buildBrief(
  file: TextFile,
  lockFile: TextFile | null,
  name: string,
  workshop: Workshop,
  options: BuildOptions,
): Promise<BriefResult> {
  const diagnostics: Diagnostic[] = [];
  const failed = (locks = 0): BriefResult => ({ brief: name, outputs: [], lock: null, locks, diagnostics });
  const mustStop = (): boolean => hasErrors(diagnostics) || (options.strict && diagnostics.some((it) => it.severity === 'warning'));
  const take = <T>(outcome: { readonly value?: T; readonly diagnostics: readonly Diagnostic[] }): T | undefined => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  // 1 Read the brief, its kit and its lock.
  const brief = take(readBrief(file.path, file.text));
  if (brief === undefined || mustStop()) return failed();
  const { corpus } = workshop;
  const kit = take(
    placeAt(
      workshop.readKit(options.kit ?? brief.content.kit ?? 'dragoman'),
      options.kit === undefined ? brief.placeOf(['kit']) : undefined,
    ),
  );
  const isKitRefused = mustStop();
  const lock = lockFile === null ? null : (take(parseLock(lockFile.text, lockFile.path)) ?? null);
  const isDraft = options.draft === true;
  // From here on, a draft goes on as far as it can.
  const stopped = (): boolean => !isDraft && mustStop();
  if (kit === undefined || isKitRefused || stopped()) return failed();

  // 2 Lock every statement; add what the build itself says.
  const language = brief.content.language ?? 'en';
  const statements = take(lockStatements(brief, corpus, kit, lock, language, options));
  if (statements === undefined) return failed();
  const { locked, extracts, charts } = statements;
  const { ledger } = locked;
  diagnostics.push(...statements.reckoned, ...checkStatements(brief, locked, corpus));
  if (stopped()) return { ...failed(), lockChanges: locked.changes };
  diagnostics.push(...checkTradecraft(brief, ledger, corpus, kit.ladders[kit.ladder] ?? []));
  const marking = checkMarking(brief, kit, ledger, corpus);
  diagnostics.push(...marking);
  const asOf = take(settleDate(brief, options.asOf, ledger, corpus));
  // A wrong marking is worse on a draft than none.
  if (asOf === undefined || stopped() || hasErrors(marking)) return failed(locked.lock.entries.length);

  // 3 Compose and lay out each target.
  const { date, day, inferred } = asOf;
  const common = { brief, ledger, corpus, kit, extracts, asOf: date, day, asOfInferred: inferred, language, charts };
  const compiledFor = makeCompiler(charts, kit, workshop.measureOf, language);
  const inputFor = (target: OutputKind): TargetInput => ({
    ...common,
    target,
    compiled: compiledFor(target),
    measure: workshop.measureOf(kit, target),
  });
  const checkAll = (all: ReadonlyMap<OutputKind, LaidOut>): readonly Diagnostic[] =>
    all.size > 1 ? checkShown(ledger, [...all.values()]) : [];
  const about = { brief, ledger, corpus, kit, day };
  if (isDraft) {
    const laid = layoutDraft(options.only, (target, draft) => ({ ...inputFor(target), draft }), ledger, diagnostics, checkAll);
    return finishDraft(laid, { ...failed(locked.lock.entries.length), lockChanges: locked.changes }, about);
  }
  const made = new Map<OutputKind, LaidOut>();
  for (const target of options.only) {
    const laid = take(layoutTarget(inputFor(target)));
    if (laid !== undefined) made.set(target, laid);
  }
  diagnostics.push(...checkAll(made));
  if (stopped()) return failed(locked.lock.entries.length);

  // 4 Write.
  const outputs = options.checkOnly ? [] : await writeTargets(made, { ...about, charts: compiledFor('memo').compiled });
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

/** Holds every statement against its evidence. Of those that lost theirs nothing more is said: without it nothing can be compared. */
function checkStatements(brief: Brief, { ledger, unsupported }: Locked, corpus: Corpus): readonly Diagnostic[] {
  const lost = new Set(unsupported);
  const values = [...checkValues(brief, ledger, corpus), ...checkRows(brief, ledger, corpus)].filter(
    ({ statement }) => !lost.has(statement),
  );
  return [
    ...values.map(({ diagnostic, statement }) => ({ ...diagnostic, statement })),
    ...checkTraps(brief, ledger, corpus),
    ...checkLines(ledger, corpus),
  ];
}

/** Diagnostics about a name that the brief gives, at their place in the brief. */
function placeAt<T>(outcome: Outcome<T>, place: Place | undefined): Outcome<T> {
  const diagnostics = outcome.diagnostics.map((it) => (it.place === undefined && place !== undefined ? { ...it, place } : it));
  return { ...outcome, diagnostics };
}
