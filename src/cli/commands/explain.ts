// dragoman explain: what a diagnostic means and how to mend it.
import { diagnosticsText } from '../../runtime/package-root.js';
import * as messages from '../messages.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const explain: CommandType = {
  name: 'explain',
  operands: '[code]',
  arity: { least: 0, most: 1 },
  summary: 'say what a diagnostic means and how to mend it',
  details: 'The code stands in brackets in front of a message. Without a code, all of them are listed with a few words each.',
  options: [],
  example: 'dragoman explain evidence/not-found',
  run,
};

async function run({ invocation, print, say }: Context): Promise<CommandResult> {
  const entries = readEntries(diagnosticsText());
  const [word] = invocation.words;
  if (word === undefined) {
    const width = Math.max(...[...entries.keys()].map(({ length }) => length));
    for (const [code, text] of entries) print(`${code.padEnd(width)}  ${inShort(text)}`);
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

const LONGEST = 90;
/** What every entry begins with: how weighty it is. */
const SEVERITY = /^(?:Error|Warning|Note|Wrong usage)\b[^.]*\.\s+(?:In [^.]* it is a warning\.\s+)?/;

/** The first sentence of an entry on one line, without the word for its severity. */
function inShort(text: string): string {
  const [paragraph = ''] = text.split(/\n\s*\n/);
  const plain = paragraph.replace(/\s+/g, ' ').replace(SEVERITY, '').trim();
  const first = /^.*?[.;:](?=\s|$)/.exec(plain)?.[0] ?? plain;
  const line = first.replace(/[.;:]$/, '');
  return line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(' ', LONGEST - 2))} …` : line;
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
