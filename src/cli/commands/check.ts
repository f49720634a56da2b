// dragoman check: everything that build would say, written nowhere but for quotations that --fix puts right.
import { describeBriefs } from '../describe-briefs.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count, countOf, formatCounts, formatTotals } from '../format-run.js';
import { mendBriefs } from '../mend-briefs.js';
import { briefsMeant, NO_CACHE, openProject } from '../open-project.js';
import { BUILD_OPTIONS, readBuildOptions } from '../read-options.js';
import { runBriefs } from '../run-briefs.js';
import type { CommandResult, CommandType, Context, OptionType } from '../types.js';

const FIX: OptionType = { name: 'fix', help: 'put the source’s words in place of quotations that differ in marks or spaces' };

export const check: CommandType = {
  name: 'check',
  operands: '[brief…]',
  arity: { least: 0, most: Number.POSITIVE_INFINITY },
  summary: 'say everything that build would say, and write nothing; or mend quotations with --fix',
  details:
    'Checks fields, evidence, tradecraft and layout of all briefs, or of those named, and counts their locks and their statements by kind. With --fix, pasted words that differ from their source in marks and spaces only (hyphens, dots, apostrophes, accents, lost or doubled spaces and words) become the source’s words in the brief’s own file, which otherwise stays as it is; each repair is listed. A statement is never changed, nor a quotation with another word in it, nor one whose source changed since it was locked.',
  options: [BUILD_OPTIONS.kit, BUILD_OPTIONS.only, BUILD_OPTIONS.asOf, BUILD_OPTIONS.frozen, BUILD_OPTIONS.strict, FIX, NO_CACHE],
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
  const names = briefsMeant(context, opened);
  if (typeof names === 'number') return { exitCode: names };

  const start = context.effects.now();
  const isFixing = context.invocation.options.fix === true;
  const mended = isFixing ? await mendBriefs(context, opened, names) : [];
  // What was mended is read anew, as the next build will read it.
  const current = mended.some(({ isWritten }) => isWritten) ? await openProject(context) : opened;
  if (typeof current === 'number') return { exitCode: current };
  const { builder, diagnostics } = current;
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
      if (result?.counts !== undefined) context.print(`    ${formatCounts(result.counts)}`);
    },
  );
  context.effects.stderr(`${formatTotals('in order', runs, diagnostics, context.effects.now() - start)}\n`);
  const ofFiles = mended.flatMap(({ diagnostics: failed }) => failed);
  const exitCode = highest([exitCodeOf([...diagnostics, ...ofFiles], options.strict), ...runs.map((done) => done.exitCode)]);
  const report = describeBriefs('check', exitCode, runs, [...diagnostics, ...ofFiles]);
  return { exitCode, report: isFixing ? { ...report, mended: mended.flatMap(({ repairs }) => repairs) } : report };
}
