// dragoman build: makes the decks and memos.
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { BriefResult } from '../../pipeline/types.js';
import { removeOutdated, writeOutputs } from '../../runtime/write-outputs.js';
import { describeBriefs } from '../describe-briefs.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { formatOutputs, formatTotals } from '../format-run.js';
import { lockOf } from '../lock-file.js';
import { briefsMeant, NO_CACHE, openProject } from '../open-project.js';
import { BUILD_OPTIONS, readBuildOptions } from '../read-options.js';
import { runBriefs } from '../run-briefs.js';
import type { CommandResult, CommandType, Context } from '../types.js';
import { writeReport } from '../write-report.js';

export const build: CommandType = {
  name: 'build',
  operands: '[brief…]',
  arity: { least: 0, most: Number.POSITIVE_INFINITY },
  summary: 'make the decks and memos of all briefs, or of those named',
  details:
    'Writes out/<brief>/ and, where new statements were locked, briefs/<brief>.lock.json. A brief with errors writes nothing: its earlier outputs stay as they were, and the other briefs are built. With --draft it is built all the same, into <brief>.draft.pptx and .draft.pdf beside the final files: DRAFT on every slide and page, what nothing supports marked [?], and a list of what to mend at the end. The final files and the lock file stay as they are.',
  options: [
    BUILD_OPTIONS.kit,
    BUILD_OPTIONS.only,
    { name: 'out', value: 'DIR', help: 'write there instead of the project’s out/' },
    BUILD_OPTIONS.asOf,
    BUILD_OPTIONS.draft,
    BUILD_OPTIONS.frozen,
    BUILD_OPTIONS.strict,
    NO_CACHE,
    { name: 'report', value: 'FILE', help: 'write the object of --json to this file too' },
  ],
  example: 'dragoman build ots-rise --only deck --out /tmp/drafts',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const { invocation, say, effects } = context;
  const { value: options, diagnostics: wrong } = readBuildOptions(invocation.options, effects.environment);
  if (options === undefined) {
    say(wrong);
    return { exitCode: 2 };
  }
  const opened = await openProject(context);
  if (typeof opened === 'number') return { exitCode: opened };
  const { project, builder, diagnostics } = opened;
  const names = briefsMeant(context, opened);
  if (typeof names === 'number') return { exitCode: names };

  const start = effects.now();
  const given = typeof invocation.options.out === 'string' ? invocation.options.out : undefined;
  // Shown as the user would type it: from the current folder, or from the project's.
  const folders = {
    root: project.root,
    out: given === undefined ? join(project.root, project.out) : resolve(given),
    shown: given ?? project.out,
  };
  const isWhole = options.only.length > 1;
  const runs = await runBriefs(
    context,
    builder,
    names,
    options,
    (result) => write(result, folders, isWhole),
    (done) => {
      for (const line of formatOutputs(done, folders.shown)) context.print(line);
    },
  );
  effects.stderr(`${formatTotals(options.draft === true ? 'drafted' : 'built', runs, diagnostics, effects.now() - start)}\n`);
  const exitCode = highest([exitCodeOf(diagnostics, options.strict), ...runs.map((done) => done.exitCode)]);
  const report = describeBriefs('build', exitCode, runs, diagnostics);
  return writeReport(context, { exitCode, report });
}

interface Folders {
  readonly root: string;
  readonly out: string;
  /** How messages call `out`. */
  readonly shown: string;
}

/** Outputs and lock together; charts that the brief no longer has go once everything else is in place. */
function write(result: BriefResult, { root, out, shown }: Folders, isWhole: boolean): readonly Diagnostic[] {
  const outputs = result.outputs.map(({ path, bytes }) => ({ target: join(out, path), shown: `${shown}/${path}`, bytes }));
  const failed = writeOutputs([...outputs, ...lockOf(result, root)]);
  if (failed.length > 0 || !isWhole || result.draft !== undefined) return failed;
  const kept = new Set(outputs.map(({ target }) => target));
  return removeOutdated(join(out, result.brief, 'charts'), '.svg', kept, `${shown}/${result.brief}/charts`);
}
