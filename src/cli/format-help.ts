// The texts of `dragoman help` and `dragoman <command> --help`.
import { COMMON_OPTIONS, usageOf } from './parse-command-line.js';
import type { CommandType, OptionType } from './types.js';

/** What there is, and where to begin. */
export function formatOverview(commands: readonly CommandType[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Dragoman turns source articles and YAML briefs into evidence-locked PowerPoint decks and PDF memos.',
    '',
    'Usage: dragoman <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    `  ${'help'.padEnd(width)}  show this, or the help of one command`,
    '',
    'Everywhere:',
    ...formatOptions([...COMMON_OPTIONS, { name: 'version', help: 'print the version' }]),
    '',
    'Exit codes: 0 done · 1 the input has errors · 2 wrong usage · 3 a bug in Dragoman · 4 disk or permissions',
    '',
    'Example: dragoman build --root my-project',
    '',
  ].join('\n');
}

/** One command with its options and an example. */
export function formatHelp(command: CommandType): string {
  return [
    `${usageOf(command)}: ${command.summary}`,
    '',
    command.details,
    '',
    'Options:',
    ...formatOptions([...command.options, ...COMMON_OPTIONS]),
    '',
    `Example: ${command.example}`,
    '',
  ].join('\n');
}

function formatOptions(options: readonly OptionType[]): readonly string[] {
  const heads = options.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
  const width = Math.max(...heads.map((head) => head.length));
  return options.map(({ help }, index) => `  ${(heads[index] ?? '').padEnd(width)}  ${help}`);
}
