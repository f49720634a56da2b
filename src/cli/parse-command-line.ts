// Arguments → a command with its options, or what is wrong with them.
import { parseArgs } from 'node:util';
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import * as messages from './messages.js';
import type { CommandType, Invocation, OptionType } from './types.js';

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionType[] = [
  { name: 'root', value: 'DIR', help: 'the project folder (default: the current one)' },
  { name: 'corpus', value: 'DIR', help: 'articles from this folder instead of the project’s seeds/' },
  { name: 'json', help: 'print one object to stdout, for programs' },
  { name: 'help', help: 'show help and an example' },
  { name: 'debug', help: 'show the stack trace of a bug' },
];

/**
 * Reads the arguments after `dragoman`.
 * `--help` and `--version` anywhere turn the invocation into `help` or `version`. Reports `cli/*`, all of them.
 */
export function parseCommandLine(args: readonly string[], commands: readonly CommandType[]): Outcome<Invocation> {
  const names = commands.map(({ name }) => name);
  const all = [...COMMON_OPTIONS, { name: 'version', help: '' }, ...commands.flatMap(({ options }) => options)];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...all.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }] as const),
      ['help', { type: 'boolean' as const, short: 'h' }] as const,
    ]),
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const asked = new Set(given.map(({ name }) => name));
  const command = commands.find(({ name }) => name === words[0]);
  if (asked.has('version')) return { value: { command: 'version', words: [], options: {} }, diagnostics: [] };
  if (asked.has('help')) return { value: { command: 'help', words: words.slice(0, 1), options: {} }, diagnostics: [] };
  if (words[0] === undefined) return { diagnostics: [messages.noCommand(names)] };
  if (command === undefined) return { diagnostics: [messages.unknownCommand(words[0], names)] };

  const known = [...command.options, ...COMMON_OPTIONS];
  const options: Record<string, string | boolean> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { name, rawName, value, inlineValue } of given) {
    const option = known.find((candidate) => candidate.name === name);
    if (option === undefined)
      diagnostics.push(
        messages.unknownOption(
          rawName,
          command.name,
          known.map((candidate) => `--${candidate.name}`),
        ),
      );
    else if (option.value === undefined && value !== undefined) diagnostics.push(messages.needlessValue(rawName, value));
    else if (option.value === undefined) options[name] = true;
    else if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-')))
      diagnostics.push(messages.missingValue(rawName, option.value));
    else options[name] = value;
  }
  const operands = words.slice(1);
  const { least, most } = command.arity;
  if (operands.length < least || operands.length > most) {
    diagnostics.push(messages.wrongOperands(command.name, usageOf(command), operands.length));
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: { command: command.name, words: operands, options }, diagnostics };
}

/** `dragoman search "words"`. */
export const usageOf = ({ name, operands }: CommandType): string => `dragoman ${name}${operands === '' ? '' : ` ${operands}`}`;
