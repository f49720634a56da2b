// dragoman explain: what a diagnostic means and how to mend it.
import { diagnosticsText } from '../../runtime/package-root.js';
import * as messages from '../messages.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const explain: CommandType = {
  name: 'explain',
  operands: '[code]',
  arity: { least: 0, most: 1 },
  summary: 'say what a diagnostic means and how to mend it',
  details: 'The code stands in brackets in front of a message. Without a code, all of them are listed.',
  options: [],
  example: 'dragoman explain evidence/not-found',
  run,
};

async function run({ invocation, print, say }: Context): Promise<CommandResult> {
  const entries = readEntries(diagnosticsText());
  const [word] = invocation.words;
  if (word === undefined) {
    for (const code of entries.keys()) print(code);
    return { exitCode: 0, report: { command: 'explain', codes: [...entries.keys()] } };
  }
  const text = entries.get(word);
  if (text === undefined) {
    say([messages.unknownCode(word, [...entries.keys()])]);
    return { exitCode: 2 };
  }
  print(`${word}\n${text}`);
  return { exitCode: 0, report: { command: 'explain', code: word, text } };
}

/** The text under each heading ``### `code` `` of docs/diagnostics.md. */
export function readEntries(markdown: string): ReadonlyMap<string, string> {
  const sections = markdown.split(/^(?=#{1,3} )/m);
  return new Map(
    sections.flatMap((section) => {
      const heading = /^### `([a-z]+\/[a-z0-9-]+)`\s*\n/.exec(section);
      return heading?.[1] === undefined ? [] : [[heading[1], section.slice(heading[0].length).trim()] as const];
    }),
  );
}
