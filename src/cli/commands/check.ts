// dragoman check: everything that build would say, written nowhere.
import { describeBriefs } from '../describe-briefs.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count, countOf, formatTotals } from '../format-run.js';
import { briefsMeant, NO_CACHE, openProject } from '../open-project.js';
import { BUILD_OPTIONS, readBuildOptions } from '../read-options.js';
import { runBriefs } from '../run-briefs.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const check: CommandType = {
  name: 'check',
  operands: '[brief…]',
  arity: { least: 0, most: Number.POSITIVE_INFINITY },
  summary: 'say everything that build would say, and write nothing',
  details: 'Checks fields, evidence, tradecraft and layout of all briefs, or of those named.',
  options: [BUILD_OPTIONS.kit, BUILD_OPTIONS.only, BUILD_OPTIONS.asOf, BUILD_OPTIONS.frozen, BUILD_OPTIONS.strict, NO_CACHE],
  example: 'dragoman check ots-rise --strict',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const { value: options, diagnostics: wrong } = readBuildOptions(context.invocation.options, context.effects.environment);
  if (options === undefined) {
    context.say(wrong);
    return { exitCode: 2 };
  }
  const opened = await openProject(context);
  if (typeof opened === 'number') return { exitCode: opened };
  const { builder, diagnostics } = opened;
  const names = briefsMeant(context, opened);
  if (typeof names === 'number') return { exitCode: names };

  const start = context.effects.now();
  const runs = await runBriefs(
    context,
    builder,
    names,
    { ...options, checkOnly: true },
    () => [],
    ({ brief, result, diagnostics: noticed }) => {
      const facts = [
        count(result?.locks ?? 0, 'lock'),
        count(countOf(noticed, 'error'), 'error'),
        count(countOf(noticed, 'warning'), 'warning'),
      ];
      context.print(`${escapeControls(brief)}  ${facts.join(', ')}`);
    },
  );
  context.effects.stderr(`${formatTotals('in order', runs, diagnostics, context.effects.now() - start)}\n`);
  const exitCode = highest([exitCodeOf(diagnostics, options.strict), ...runs.map((done) => done.exitCode)]);
  return { exitCode, report: describeBriefs('check', exitCode, runs, diagnostics) };
}
