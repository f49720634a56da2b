// Builds briefs one after another: whatever happens to one, the others are built too.
import { type Diagnostic, hasErrors } from '../base/diagnostic.js';
import type { Builder } from '../pipeline/create-builder.js';
import type { BriefResult, BuildOptions } from '../pipeline/types.js';
import { describeBug } from './describe-bug.js';
import { exitCodeOf } from './exit-code.js';
import { isDamagedCache } from './retry-damaged.js';
import { createProgress } from './show-progress.js';
import type { Context, ExitCode } from './types.js';

/** One brief after its build. */
export interface BriefRun {
  readonly brief: string;
  readonly exitCode: ExitCode;
  /** Absent after a crash. */
  readonly result?: BriefResult;
  /** Of the build and of what was done with it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** What to do with a result without errors, or with a draft: write it, for one. Returns what it notices. */
type Finish = (result: BriefResult) => readonly Diagnostic[];

/** Runs all briefs; says everything noticed, with progress where a person watches. */
export async function runBriefs(
  context: Context,
  builder: Builder,
  names: readonly string[],
  options: BuildOptions,
  finish: Finish,
  report: (run: BriefRun) => void,
): Promise<readonly BriefRun[]> {
  const runs: BriefRun[] = [];
  const show = createProgress(context.effects);
  for (const [index, brief] of names.entries()) {
    show(`${index + 1}/${names.length} ${brief}`);
    const run = await runBrief(context, builder, brief, options, finish);
    show();
    context.say(run.diagnostics, `brief ${brief}`);
    report(run);
    runs.push(run);
  }
  return runs;
}

async function runBrief(context: Context, builder: Builder, brief: string, options: BuildOptions, finish: Finish): Promise<BriefRun> {
  const start = context.effects.now();
  try {
    const result = await builder.build(brief, options);
    // The errors of a draft stand in it.
    const isDraft = result.draft !== undefined;
    const isFailed = !isDraft && (hasErrors(result.diagnostics) || (options.strict && exitCodeOf(result.diagnostics, true) !== 0));
    const finished = isFailed ? [] : finish(result);
    const diagnostics = [...result.diagnostics, ...finished];
    const exitCode = exitCodeOf(isDraft ? finished : diagnostics, options.strict);
    return { brief, exitCode, result, diagnostics, milliseconds: context.effects.now() - start };
  } catch (error) {
    if (isDamagedCache(error)) throw error;
    context.effects.stderr(describeBug(error, `while building ${brief}`, context.invocation.options.debug === true));
    return { brief, exitCode: 3, diagnostics: [], milliseconds: context.effects.now() - start };
  }
}
