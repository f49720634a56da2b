// A brief on the seed articles through every stage up to its layout.
import { type Diagnostic, hasErrors, type Outcome } from '../../src/base/diagnostic.js';
import type { Brief } from '../../src/brief/types.js';
import type { Corpus } from '../../src/corpus/types.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { lockExtracts } from '../../src/evidence/lock-extracts.js';
import type { Ledger } from '../../src/evidence/types.js';
import { createMeasure } from '../../src/frame/create-measure.js';
import type { Measure } from '../../src/frame/measure.js';
import type { Target } from '../../src/frame/types.js';
import type { LaidOut } from '../../src/layout/types.js';
import { extractView } from '../../src/pipeline/extract-view.js';
import { layoutTarget } from '../../src/pipeline/layout-target.js';
import { type AskedChart, chartStatements, compileCharts, prepareCharts } from '../../src/pipeline/prepare-charts.js';
import { defaultKit } from './default-kit.js';
import { repositoryBrief, seedsCorpus } from './seeds-corpus.js';

/** Font metrics as the build takes them: slides without kerning. */
export const kitMeasures: Readonly<Record<Target, Measure>> = {
  deck: createMeasure(defaultKit.deck.fonts, { features: 'none' }),
  memo: createMeasure(defaultKit.memo.fonts),
};

/** A brief with its locked statements, ready to be laid out. */
export interface LockedBrief {
  readonly brief: Brief;
  readonly corpus: Corpus;
  readonly ledger: Ledger;
  readonly charts: readonly AskedChart[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lays it out as a deck or a memo. */
  readonly layOut: (target: Target, page?: 'a4' | 'letter') => Outcome<LaidOut>;
}

/** Locks a brief on the seeds; with errors only where `lenient` is set, as a draft would. */
export function lockOnSeeds(brief: Brief, lenient = false): LockedBrief {
  const corpus = seedsCorpus();
  const locked = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (locked.value === undefined || (hasErrors(locked.diagnostics) && !lenient))
    throw new Error(JSON.stringify(locked.diagnostics, null, 1));
  const extracts = extractView(brief, corpus);
  const statements = [...locked.value.ledger.statements, ...extracts.statements];
  const prepared = prepareCharts(brief, { ...locked.value.ledger, statements }, corpus, defaultKit, 'en');
  const said = [...extracts.statements, ...chartStatements(prepared.charts)];
  const all = lockExtracts({ brief, corpus, locked: locked.value, lock: null, statements: said, frozen: false });
  if (all.value === undefined) throw new Error(JSON.stringify(all.diagnostics, null, 1));
  const { ledger } = all.value;
  return {
    brief,
    corpus,
    ledger,
    charts: prepared.charts,
    diagnostics: [...locked.diagnostics, ...prepared.diagnostics, ...all.diagnostics],
    layOut: (target, page) =>
      layoutTarget({
        target,
        brief: page === undefined ? brief : { ...brief, content: { ...brief.content, memo: { ...brief.content.memo, page } } },
        corpus,
        ledger,
        kit: defaultKit,
        extracts: extracts.view,
        asOf: brief.content.date ?? '2025-11-21',
        day: brief.content.date ?? '2025-11-21',
        asOfInferred: false,
        language: 'en',
        charts: prepared.charts,
        compiled: compileCharts(prepared.charts, defaultKit, target, kitMeasures[target], 'en'),
        measure: kitMeasures[target],
      }),
  };
}

/** Names of the briefs of this repository. */
export const SHIPPED_BRIEFS = ['ots-rise', 'russia-azerbaijan-rift', 'turkey-mediation'] as const;

/** A shipped brief, locked. */
export const lockShipped = (name: (typeof SHIPPED_BRIEFS)[number]): LockedBrief => lockOnSeeds(repositoryBrief(name));

/** The layout, or the test fails with what was said; that a brief is too long for its limits is not this test's matter. */
export function laidOut({ value, diagnostics }: Outcome<LaidOut>): LaidOut {
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'layout/too-long');
  if (value === undefined || errors.length > 0) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}
