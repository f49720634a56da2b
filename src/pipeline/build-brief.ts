// The map: a brief of a project through every stage, to the bytes of its deck and memo.
//
//   brief ─▶ kit ─▶ lock ─▶ extracts, charts ─▶ compose ─▶ layout ─▶ write ─▶ ledger
import { type Diagnostic, hasErrors, type Outcome, type Place } from '../base/diagnostic.js';
import { readBrief } from '../brief/read-brief.js';
import type { Brief } from '../brief/types.js';
import { toSvg } from '../charts/draw-chart.js';
import type { Corpus } from '../corpus/types.js';
import { checkTradecraft } from '../evidence/check-tradecraft.js';
import { toLedgerFile } from '../evidence/ledger-file.js';
import { lockBrief } from '../evidence/lock-brief.js';
import { lockExtracts } from '../evidence/lock-extracts.js';
import { formatLock, parseLock } from '../evidence/lock-file.js';
import type { Ledger } from '../evidence/types.js';
import { createMeasure } from '../frame/create-measure.js';
import type { Measure } from '../frame/measure.js';
import type { Attachment } from '../frame/types.js';
import type { Kit } from '../kit/types.js';
import type { LaidOut } from '../layout/types.js';
import { writers } from '../writers/index.js';
import { extractView } from './extract-view.js';
import { layoutTarget } from './make-output.js';
import { markedTooLow, unknownMarking } from './messages.js';
import { type AskedChart, chartStatements, compileCharts, prepareCharts } from './prepare-charts.js';
import { type AsOf, settleDate } from './settle-date.js';
import type { BriefResult, BuildOptions, OutputFile, OutputKind, TextFile } from './types.js';

/** What a build has at hand besides the brief: read once for all briefs. */
export interface Workshop {
  readonly corpus: Corpus;
  readonly readKit: (name: string) => { readonly value?: Kit; readonly diagnostics: readonly Diagnostic[] };
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
  const { frozen, acceptDrift } = options;
  const locked = take(lockBrief({ brief, corpus, lock, frozen, acceptDrift }));
  if (locked === undefined || stopped()) return failed();
  const extracts = extractView(brief, corpus);
  const withExtracts: Ledger = { ...locked.ledger, statements: [...locked.ledger.statements, ...extracts.statements] };
  const prepared = prepareCharts(brief, withExtracts, corpus, kit, language);
  diagnostics.push(...prepared.diagnostics);
  const all = take(
    lockExtracts({
      brief,
      corpus,
      locked,
      lock,
      statements: [...extracts.statements, ...chartStatements(prepared.charts)],
      frozen,
      acceptDrift,
    }),
  );
  if (all === undefined || stopped()) return failed();
  const { ledger } = all;
  diagnostics.push(...checkTradecraft(brief, ledger, corpus, kit.ladders[kit.ladder] ?? []), ...checkMarking(brief, kit, ledger, corpus));
  const asOf = take(settleDate(brief, options.asOf, ledger, corpus));
  if (asOf === undefined || stopped()) return failed(all.lock.entries.length);

  // 3 Compose and lay out each target, then write it.
  const made = new Map<OutputKind, LaidOut>();
  for (const target of options.only) {
    const measure = measureOf(kit, target);
    const laid = take(
      layoutTarget({
        target,
        brief,
        ledger,
        corpus,
        kit,
        extracts: extracts.view,
        asOf: asOf.date,
        day: asOf.day,
        asOfInferred: asOf.inferred,
        language,
        charts: prepared.charts,
        measure,
      }),
    );
    if (laid !== undefined) made.set(target, laid);
  }
  if (stopped()) return failed(all.lock.entries.length);
  const outputs = options.checkOnly ? [] : await writeOutputs(name, made, kit, ledger, corpus, asOf, brief, prepared.charts, language);
  const text = formatLock(all.lock);
  const changed = lockFile === null || lockFile.text !== text;
  return {
    brief: name,
    outputs,
    lock: changed && !options.checkOnly ? { path: file.path.replace(/\.ya?ml$/u, '.lock.json'), text } : null,
    locks: all.lock.entries.length,
    diagnostics,
  };
}

/** Diagnostics about a name that the brief gives, at their place in the brief. */
function placeAt<T>(outcome: Outcome<T>, place: Place | undefined): Outcome<T> {
  const diagnostics = outcome.diagnostics.map((it) => (it.place === undefined && place !== undefined ? { ...it, place } : it));
  return { ...outcome, diagnostics };
}

/** Font metrics by kit and target. Slides are measured without kerning and ligatures, which PowerPoint leaves off unless asked. */
const measures = new WeakMap<Kit, Map<OutputKind, Measure>>();
function measureOf(kit: Kit, target: OutputKind): Measure {
  const known = measures.get(kit) ?? new Map<OutputKind, Measure>();
  measures.set(kit, known);
  const measure = known.get(target) ?? createMeasure(kit[target].fonts, { features: target === 'deck' ? 'none' : 'default' });
  known.set(target, measure);
  return measure;
}

function checkMarking(brief: Brief, kit: Kit, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const { marking } = brief.content;
  const labels = kit.markings.map((it) => it.label);
  if (marking !== undefined && !labels.includes(marking)) return [unknownMarking(marking, labels, brief.placeOf(['marking']))];
  const cited = new Set(
    ledger.statements.flatMap((statement) => [...statement.evidence, ...statement.contrary].map((quotation) => quotation.document)),
  );
  const height = marking === undefined ? -1 : labels.indexOf(marking);
  return corpus.documents.flatMap((document) =>
    document.marking !== null && cited.has(document.id) && labels.indexOf(document.marking) > height
      ? [markedTooLow(marking ?? 'none', document.id, document.marking, brief.placeOf(['marking']))]
      : [],
  );
}

async function writeOutputs(
  name: string,
  made: ReadonlyMap<OutputKind, LaidOut>,
  kit: Kit,
  ledger: Ledger,
  corpus: Corpus,
  asOf: AsOf,
  brief: Brief,
  charts: readonly AskedChart[],
  language: string,
): Promise<readonly OutputFile[]> {
  const meta = { title: brief.content.title, asOf: asOf.day };
  const evidenceOf = (targets: readonly OutputKind[]): Uint8Array => {
    const shown = targets.flatMap((output) =>
      (made.get(output)?.appearances ?? []).map(({ statement, number }) => ({ statement, output, number })),
    );
    const appearances = new Map<string, { output: OutputKind; number: number }[]>();
    for (const { statement, output, number } of shown)
      appearances.set(statement, [...(appearances.get(statement) ?? []), { output, number }]);
    return new TextEncoder().encode(`${JSON.stringify(toLedgerFile(ledger, appearances, corpus, meta), null, 2)}\n`);
  };
  const outputs: OutputFile[] = [];
  for (const [target, laid] of made) {
    const { extension, load } = writers[target];
    const attachment: Attachment = {
      name: `${name}.evidence.json`,
      mediaType: 'application/json',
      description: 'Evidence ledger of this copy',
      bytes: evidenceOf([target]),
    };
    const bytes = await (await load())(laid.layout, kit, { attachments: [attachment] });
    outputs.push({ path: `${name}/${name}.${extension}`, bytes, summary: summaryOf(target, laid) });
  }
  outputs.push({ path: `${name}/${name}.evidence.json`, bytes: evidenceOf([...made.keys()]) });
  const { compiled } = compileCharts(charts, kit, 'memo', measureOf(kit, 'memo'), language);
  for (const [key, chart] of compiled)
    outputs.push({
      path: `${name}/charts/${key.replace(/\W+/gu, '-').replace(/-$/u, '')}.svg`,
      bytes: new TextEncoder().encode(toSvg(chart, 640, 320)),
    });
  return outputs;
}

function summaryOf(target: OutputKind, laid: LaidOut): string {
  const count = laid.layout.frames.length;
  return target === 'deck' ? `${count} slides` : `${laid.bodyFrames} + ${count - laid.bodyFrames} pages`;
}
