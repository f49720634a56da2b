// dragoman analyze: the corpus analysis as JSON, or as a page.
import { resolve } from 'node:path';
import { jsonPieces } from '../../base/streamed-json.js';
import { writeOutputs } from '../../runtime/write-outputs.js';
import { escapeControls, escapeLines } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { NO_CACHE, openProject } from '../open-project.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const analyze: CommandType = {
  name: 'analyze',
  operands: '',
  arity: { least: 0, most: 0 },
  summary: 'print the analysis of the corpus as JSON, or write it as a page',
  details:
    'Documents, sentences, dated events, quantities, quotations, actors and rankings, with their places in the sources. With --html, one page that shows what was found in every sentence, and why; it needs no network and can be printed. With --suggest-actors, names of persons, organisations and places that no actor has, as lines to paste below `actors:` in actors.yaml.',
  options: [
    { name: 'html', value: 'FILE', help: 'write a page for people to this file, instead of printing JSON' },
    { name: 'suggest-actors', help: 'print names that actors.yaml lacks, ready to paste, instead of JSON' },
    NO_CACHE,
  ],
  example: 'dragoman analyze --html analysis.html',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const { invocation, print, say } = context;
  const opened = await openProject(context, { withoutBriefs: true });
  if (typeof opened === 'number') return { exitCode: opened };
  const exitCode = exitCodeOf(opened.diagnostics, false);
  const { html: file } = invocation.options;
  if (typeof file === 'string') {
    const page = opened.builder.analysisPage();
    if (page === null) return { exitCode };
    const failed = writeOutputs([{ target: resolve(file), shown: file, bytes: Buffer.from(page) }]);
    say(failed);
    if (failed.length === 0) print(`${escapeControls(file)}  written`);
    return { exitCode: highest([exitCode, exitCodeOf(failed, false)]), report: { command: 'analyze', exitCode, written: file } };
  }
  if (invocation.options['suggest-actors'] === true) {
    const { actors, yaml } = opened.builder.suggestActors();
    if (yaml === '') context.effects.stderr('Found no names to suggest: those that stand twice are known already, or too unsure\n');
    else print(`# Paste what matters below \`actors:\` in actors.yaml, and check each kind.\n${escapeLines(yaml, '')}`);
    return { exitCode, report: { command: 'analyze', exitCode, actors } };
  }
  const analysis = opened.builder.streamAnalysis();
  // JSON is what this command prints in any case; with --json it is the final object.
  if (invocation.options.json !== true) {
    for (const piece of jsonPieces(analysis)) context.effects.stdout(piece);
    context.effects.stdout('\n');
  }
  return { exitCode, report: analysis };
}
