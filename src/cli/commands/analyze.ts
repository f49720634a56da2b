// dragoman analyze: the corpus analysis as JSON.
import { exitCodeOf } from '../exit-code.js';
import { openProject } from '../open-project.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const analyze: CommandType = {
  name: 'analyze',
  operands: '',
  arity: { least: 0, most: 0 },
  summary: 'print the analysis of the corpus as JSON',
  details: 'Documents, sentences, dated events, quantities, quotations, actors and rankings, with their places in the sources.',
  options: [],
  example: 'dragoman analyze --corpus articles > analysis.json',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const opened = await openProject(context);
  if (typeof opened === 'number') return { exitCode: opened };
  const analysis = opened.builder.analyze();
  // JSON is what this command prints in any case; with --json it is the final object.
  context.print(JSON.stringify(analysis));
  return { exitCode: exitCodeOf(opened.diagnostics, false), report: analysis };
}
