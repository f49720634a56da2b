// The map: a brief of a project through every stage, to the bytes of its deck and memo.
//
//   brief ─▶ kit ─▶ lock ─▶ extracts, charts ─▶ compose ─▶ layout ─▶ write ─▶ ledger
import { type Diagnostic, hasErrors, type Outcome, type Place } from '../base/diagnostic.js';
import { readBrief } from '../brief/read-brief.js';
import type { Brief } from '../brief/types.js';
import { sayWay } from '../charts/say-way.js';
import type { Corpus } from '../corpus/types.js';
import { checkTradecraft } from '../evidence/check-tradecraft.js';
import { checkLines } from '../evidence/lines/check-lines.js';
import { formatLock, parseLock } from '../evidence/lock-file.js';
import { checkRows } from '../evidence/rows/check-rows.js';
import { checkTraps } from '../evidence/traps/check-traps.js';
import type { Ledger, Locked, LockFile } from '../evidence/types.js';
import { checkValues } from '../evidence/values/check-values.js';
import type { Kit } from '../kit/types.js';
import type { LaidOut } from '../layout/types.js';
import { checkMarking } from './check-marking.js';
import { checkShown } from './check-shown.js';
import { countStatements } from './count-statements.js';
import { finishDraft } from './draft/finish-draft.js';
import { layoutDraft } from './draft/layout-draft.js';
import { layoutTarget, type TargetInput } from './layout-target.js';
import { type LockedBrief, lockStatements } from './lock-statements.js';
import type { MeasureOf } from './measures.js';
import { checkOwnWords } from './own-charts/check-own-words.js';
import { tryOwnCharts } from './own-charts/try-own-charts.js';
import { makeCompiler } from './prepare-charts.js';
import { type AsOf, settleDate } from './settle-date.js';
import type { BriefResult, BuildOptions, OutputKind, TextFile, TryChart } from './types.js';
import { writeTargets } from './write-targets.js';

/** What a build has at hand besides the brief: read once for all briefs. */
export interface Workshop {
  readonly corpus: Corpus;
  readonly readKit: (name: string) => { readonly value?: Kit; readonly diagnostics: readonly Diagnostic[] };
  readonly measureOf: MeasureOf;
  /** Vega-Lite specs of the project, and how they are tried out. */
  readonly specs?: readonly TextFile[];
  readonly tryChart?: TryChart;
}

/** Builds one brief. With an error there are no outputs and the lock stays as it is; a draft has outputs all the same, and no lock ever. */
export async function buildBrief(
  file: TextFile,
  lockFile: TextFile | null,
  name: string,
  workshop: Workshop,
  options: BuildOptions,
): Promise<BriefResult> {
  const progress = startProgress(options);
  const { diagnostics, take, stopped } = progress;
  const failed: BriefResult = { brief: name, outputs: [], lock: null, locks: 0, diagnostics };

  // 1 Read the brief, its kit and its lock.
  const parts = readParts(file, lockFile, workshop, options, progress);
  if (parts === undefined) return failed;
  const { brief, kit } = parts;
  const { corpus } = workshop;

  // 2 Lock every statement; add what the build itself says.
  const language = brief.content.language ?? 'en';
  const stated = take(lockParts(parts, workshop, language, options));
  if (stated === undefined) return failed;
  const statements = await withTriedCharts(stated, kit, language, workshop, progress);
  const { locked } = statements;
  const { ledger } = locked;
  const counted: BriefResult = { ...failed, counts: countStatements(ledger) };
  diagnostics.push(...statements.reckoned, ...checkStatements(brief, locked, corpus));
  diagnostics.push(...checkOwnWords(statements.charts, brief, ledger, corpus));
  if (stopped()) return { ...counted, lockChanges: locked.changes };
  const known: BriefResult = { ...counted, locks: locked.lock.entries.length };
  const asOf = checkArgument(parts, ledger, corpus, options, progress);
  if (asOf === undefined || stopped()) return known;

  // 3 Compose and lay out each target.
  const inputs = makeInputs(parts, statements, asOf, workshop, language);
  const about = { brief, ledger, corpus, kit, day: asOf.day };
  if (options.draft === true) {
    const laid = layoutDraft(options.only, (target, draft) => ({ ...inputs.of(target), draft }), ledger, diagnostics);
    return finishDraft(laid, { ...known, lockChanges: locked.changes }, about);
  }
  const made = layoutAll(options.only, inputs.of, progress);
  diagnostics.push(...checkShown(ledger, [...made.values()], diagnostics));
  if (stopped()) return known;

  // 4 Write.
  if (options.checkOnly && made.has('deck')) diagnostics.push(...[...inputs.compiledFor('deck').compiled.values()].map(sayWay));
  const outputs = options.checkOnly ? [] : await writeTargets(made, { ...about, charts: inputs.compiledFor('memo').compiled });
  const text = formatLock(locked.lock);
  // Frozen, nothing of it changed but perhaps the order of its lines or its version.
  const isChanged = lockFile?.text !== text && !options.checkOnly && !options.frozen;
  const lock = isChanged ? { path: file.path.replace(/\.ya?ml$/u, '.lock.json'), text } : null;
  return { ...known, outputs, lock, lockChanges: locked.changes };
}

/** What was said so far, and whether it stops the build. */
interface Progress {
  readonly diagnostics: Diagnostic[];
  readonly take: <T>(outcome: { readonly value?: T; readonly diagnostics: readonly Diagnostic[] }) => T | undefined;
  readonly mustStop: () => boolean;
  /** Once brief and kit are read: a draft goes on as far as it can. */
  readonly stopped: () => boolean;
}

function startProgress({ strict, draft }: BuildOptions): Progress {
  const diagnostics: Diagnostic[] = [];
  const mustStop = (): boolean => hasErrors(diagnostics) || (strict && diagnostics.some((it) => it.severity === 'warning'));
  return {
    diagnostics,
    take: (outcome) => {
      diagnostics.push(...outcome.diagnostics);
      return outcome.value;
    },
    mustStop,
    stopped: () => draft !== true && mustStop(),
  };
}

interface Parts {
  readonly brief: Brief;
  readonly kit: Kit;
  readonly lock: LockFile | null;
}

function readParts(
  file: TextFile,
  lockFile: TextFile | null,
  workshop: Workshop,
  options: BuildOptions,
  { take, mustStop, stopped }: Progress,
): Parts | undefined {
  const brief = take(readBrief(file.path, file.text));
  if (brief === undefined || mustStop()) return undefined;
  const kit = take(
    placeAt(
      workshop.readKit(options.kit ?? brief.content.kit ?? 'dragoman'),
      options.kit === undefined ? brief.placeOf(['kit']) : undefined,
    ),
  );
  const isKitRefused = mustStop();
  const lock = lockFile === null ? null : (take(parseLock(lockFile.text, lockFile.path)) ?? null);
  return kit === undefined || isKitRefused || stopped() ? undefined : { brief, kit, lock };
}

/** Locks every statement. A draft writes no lock, so what would be new in it is not said. */
function lockParts(
  { brief, kit, lock }: Parts,
  { corpus, specs }: Workshop,
  language: string,
  options: BuildOptions,
): Outcome<LockedBrief> {
  const outcome = lockStatements(brief, corpus, kit, lock, language, options, specs);
  if (options.draft !== true) return outcome;
  return { ...outcome, diagnostics: outcome.diagnostics.filter(({ code }) => code !== 'evidence/added') };
}

/** Without the charts of the author's own that cannot be drawn. */
async function withTriedCharts(
  statements: LockedBrief,
  kit: Kit,
  language: string,
  { tryChart }: Workshop,
  { diagnostics }: Progress,
): Promise<LockedBrief> {
  const tried = await tryOwnCharts(statements.charts, kit, language, tryChart);
  diagnostics.push(...tried.diagnostics);
  return { ...statements, charts: tried.charts };
}

/** Lint, marking and date of a brief; undefined where the brief cannot be laid out. */
function checkArgument(
  { brief, kit }: Parts,
  ledger: Ledger,
  corpus: Corpus,
  options: BuildOptions,
  { diagnostics, take }: Progress,
): AsOf | undefined {
  diagnostics.push(...checkTradecraft(brief, ledger, corpus, kit.ladders[kit.ladder] ?? []));
  const marking = checkMarking(brief, kit, ledger, corpus);
  diagnostics.push(...marking);
  const asOf = take(settleDate(brief, options.asOf, ledger, corpus));
  // A wrong marking is worse on a draft than none.
  return hasErrors(marking) ? undefined : asOf;
}

/** What each target is laid out from; charts are compiled once for each. */
function makeInputs(
  { brief, kit }: Parts,
  { locked, extracts, charts }: LockedBrief,
  { date, day, inferred }: AsOf,
  { corpus, measureOf }: Workshop,
  language: string,
) {
  const common = { brief, ledger: locked.ledger, corpus, kit, extracts, asOf: date, day, asOfInferred: inferred, language, charts };
  const compiledFor = makeCompiler(charts, kit, measureOf, language);
  const of = (target: OutputKind): TargetInput => ({ ...common, target, compiled: compiledFor(target), measure: measureOf(kit, target) });
  return { of, compiledFor };
}

/** The targets that could be laid out. */
function layoutAll(
  targets: readonly OutputKind[],
  inputOf: (target: OutputKind) => TargetInput,
  { take }: Progress,
): ReadonlyMap<OutputKind, LaidOut> {
  const made = new Map<OutputKind, LaidOut>();
  for (const target of targets) {
    const laid = take(layoutTarget(inputOf(target)));
    if (laid !== undefined) made.set(target, laid);
  }
  return made;
}

/** Holds every statement against its evidence. Of those that lost theirs nothing more is said: without it nothing can be compared. */
function checkStatements(brief: Brief, { ledger, unsupported }: Locked, corpus: Corpus): readonly Diagnostic[] {
  const lost = new Set(unsupported);
  const restsOnLost = (id: string | undefined): boolean =>
    ledger.statements.some((statement) => statement.id === id && statement.restsOn.some((support) => lost.has(support)));
  const values = [...checkValues(brief, ledger, corpus), ...checkRows(brief, ledger, corpus)].filter(
    ({ statement }) => !lost.has(statement),
  );
  return [
    ...values.map(({ diagnostic, statement }) => ({ ...diagnostic, statement })),
    ...checkTraps(brief, ledger, corpus),
    ...checkLines(ledger, corpus).filter(({ statement }) => !restsOnLost(statement)),
  ];
}

/** Diagnostics about a name that the brief gives, at their place in the brief. */
function placeAt<T>(outcome: Outcome<T>, place: Place | undefined): Outcome<T> {
  const diagnostics = outcome.diagnostics.map((it) => (it.place === undefined && place !== undefined ? { ...it, place } : it));
  return { ...outcome, diagnostics };
}
