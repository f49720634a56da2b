// dragoman lock: what drifted since the lock was written, and accepting it.
import { writeOutputs } from '../../runtime/write-outputs.js';
import { describeBriefs } from '../describe-briefs.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count, formatTotals } from '../format-run.js';
import { lockOf } from '../lock-file.js';
import { briefsMeant, NO_CACHE, openProject } from '../open-project.js';
import { readBuildOptions } from '../read-options.js';
import { type BriefRun, runBriefs } from '../run-briefs.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const lock: CommandType = {
  name: 'lock',
  operands: '[brief…]',
  arity: { least: 0, most: Number.POSITIVE_INFINITY },
  summary: 'show what drifted since the lock was written',
  details:
    'A changed source never silently changes a slide: what no longer holds is shown here, and accepted with --update after you have read it.',
  options: [{ name: 'update', help: 'accept the drift: write the lock files anew' }, NO_CACHE],
  example: 'dragoman lock ots-rise --update',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const opened = await openProject(context);
  if (typeof opened === 'number') return { exitCode: opened };
  const { project, builder, diagnostics } = opened;
  const names = briefsMeant(context, opened);
  if (typeof names === 'number') return { exitCode: names };

  const isUpdate = context.invocation.options.update === true;
  const { value: defaults } = readBuildOptions({});
  if (defaults === undefined) throw new Error('No options at all must make sense');
  // Neither deck nor memo: locking is all that is wanted.
  const options = { ...defaults, only: [], acceptDrift: isUpdate };
  const start = context.effects.now();
  const finish = (result: Parameters<typeof lockOf>[0]) => (isUpdate ? writeOutputs(lockOf(result, project.root)) : []);
  const runs = await runBriefs(context, builder, names, options, finish, (done) => context.print(describe(done, isUpdate)));
  context.effects.stderr(`${formatTotals(isUpdate ? 'locked' : 'in order', runs, diagnostics, context.effects.now() - start)}\n`);
  const exitCode = highest([exitCodeOf(diagnostics, false), ...runs.map((done) => done.exitCode)]);
  return { exitCode, report: describeBriefs('lock', exitCode, runs, diagnostics) };
}

/** `ots-rise  31 locks hold`, or what else is to be said in one line. */
function describe({ brief, exitCode, result }: BriefRun, isUpdate: boolean): string {
  const name = escapeControls(brief);
  if (exitCode !== 0 || result === undefined) return `${name}  does not hold`;
  if (result.lock === null) return `${name}  ${count(result.locks, 'lock')}, nothing changed`;
  return isUpdate
    ? `${name}  ${count(result.locks, 'lock')} written`
    : `${name}  ${count(result.locks, 'lock')}, of which new or moved ones wait for the next build`;
}
