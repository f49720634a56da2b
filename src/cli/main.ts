// The command: arguments in, exit code out. Read this first to see what happens from start to end.
import type { Diagnostic } from '../base/diagnostic.js';
import { jsonPieces } from '../base/streamed-json.js';
import { packageVersion } from '../runtime/package-root.js';
import { COMMANDS } from './commands/index.js';
import { describeBug } from './describe-bug.js';
import { formatDiagnostic, sortDiagnostics } from './format-diagnostic.js';
import { formatHelp, formatOverview } from './format-help.js';
import * as messages from './messages.js';
import { parseCommandLine } from './parse-command-line.js';
import { retryDamaged } from './retry-damaged.js';
import type { CommandType, Context, Effects, ExitCode, Invocation } from './types.js';

/** Runs one command line. Never throws: what escapes from below is a bug of ours, exit code 3. */
export async function main(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const say = sayTo(effects);
  try {
    const { value: invocation, diagnostics } = parseCommandLine(args, [...COMMANDS, help]);
    if (invocation === undefined) {
      say(diagnostics);
      return 2;
    }
    return await dispatch(invocation, effects, say);
  } catch (error) {
    effects.stderr(describeBug(error, 'unexpectedly', args.includes('--debug')));
    return 3;
  }
}

async function dispatch(invocation: Invocation, effects: Effects, say: Context['say']): Promise<ExitCode> {
  if (invocation.command === 'version') {
    effects.stdout(`${packageVersion()}\n`);
    return 0;
  }
  const command = [...COMMANDS, help].find(({ name }) => name === invocation.command);
  if (command === undefined) throw new Error(`No command ${invocation.command}`);
  const isJson = invocation.options.json === true;
  const print = (line: string): void => {
    if (!isJson) effects.stdout(`${line}\n`);
  };
  const { exitCode, report } = await retryDamaged(effects, () => command.run({ effects, invocation, say, print }));
  if (isJson) {
    for (const piece of jsonPieces(report ?? { command: command.name, exitCode }, 2)) effects.stdout(piece);
    effects.stdout('\n');
  }
  return exitCode;
}

/** Stands here because it lists the commands. */
const help: CommandType = {
  name: 'help',
  operands: '[command]',
  arity: { least: 0, most: 1 },
  summary: 'show what there is, or the help of one command',
  details: 'The same as --help.',
  options: [],
  example: 'dragoman help build',
  run: async ({ invocation, say, effects }) => {
    const [word] = invocation.words;
    const all = [...COMMANDS, help];
    const command = all.find(({ name }) => name === word);
    if (word !== undefined && command === undefined) {
      say([
        messages.unknownCommand(
          word,
          all.map(({ name }) => name),
        ),
      ]);
      return { exitCode: 2 };
    }
    effects.stdout(command === undefined ? formatOverview(COMMANDS) : formatHelp(command));
    return { exitCode: 0 };
  },
};

/** Prints diagnostics in order, each once. */
function sayTo({ stderr, isTerminal, columns, environment }: Effects): Context['say'] {
  const hasColor = isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
  // What concerns several briefs, such as a kit, is said once.
  const said = new Set<Diagnostic>();
  return (diagnostics, subject) => {
    const fresh = diagnostics.filter((diagnostic) => !said.has(diagnostic));
    for (const diagnostic of fresh) said.add(diagnostic);
    const options = { color: hasColor, columns, ...(subject === undefined ? {} : { subject }) };
    const texts = sortDiagnostics(fresh).map((diagnostic) => formatDiagnostic(diagnostic, options));
    if (texts.length > 0) stderr(`${texts.join('\n')}\n`);
  };
}
