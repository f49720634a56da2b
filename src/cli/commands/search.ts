// dragoman search: passages as evidence lines that can be pasted into a brief.
import { escapeControls } from '../display-text.js';
import { exitCodeOf } from '../exit-code.js';
import * as messages from '../messages.js';
import { NO_CACHE, openProject } from '../open-project.js';
import type { CommandResult, CommandType, Context } from '../types.js';

const LIMIT = 10;

export const search: CommandType = {
  name: 'search',
  operands: '"words"',
  arity: { least: 1, most: 1 },
  summary: 'find passages, printed as evidence ready to paste',
  details: 'Prints the best passages as items of an `evidence:` list; paste one, and cut it to the words you need with … between them.',
  options: [
    { name: 'theme', value: 'THEME', help: 'rank for this theme of themes.yaml' },
    { name: 'limit', value: 'N', help: `print at most so many passages (default: ${LIMIT})` },
    NO_CACHE,
  ],
  example: 'dragoman search "prisoner exchange" --theme turkey-mediation',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const { invocation, say, effects, print } = context;
  const words = invocation.words[0] ?? '';
  const { theme, limit: given } = invocation.options;
  const limit = given === undefined ? LIMIT : Number(given);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    say([messages.badValue('--limit', String(given), 'a number from 1 to 1000')]);
    return { exitCode: 2 };
  }
  const opened = await openProject(context, { withoutBriefs: true });
  if (typeof opened === 'number') return { exitCode: opened };
  const { builder, diagnostics } = opened;
  if (typeof theme === 'string' && !builder.themes.includes(theme)) {
    say([messages.unknownTheme(theme, builder.themes)]);
    return { exitCode: 2 };
  }
  const passages = builder.search(words, { ...(typeof theme === 'string' ? { theme } : {}), limit });
  for (const { item } of passages) print(item);
  if (passages.length === 0) effects.stderr(`No passage has any of the words of "${escapeControls(words)}"\n`);
  return { exitCode: exitCodeOf(diagnostics, false), report: { command: 'search', words, theme: theme ?? null, passages, diagnostics } };
}
