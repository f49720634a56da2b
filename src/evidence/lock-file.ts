// The lock file as text: one entry on a line, so that two branches merge cleanly.
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { placeOfRange, toSourceText } from '../base/source-text.js';
import * as messages from './messages.js';
import type { LockEntry, LockFile } from './types.js';

const entrySchema = z.strictObject({
  id: z.string().min(1).describe('Statement id and position of the quotation within it, e.g. `findings[0].facts[1]#0`.'),
  document: z.string().min(1).describe('Id of the document.'),
  file: z.string().min(1).describe('Path of the source below the corpus folder.'),
  start: z.number().int().nonnegative().describe('First UTF-16 code unit of the span in the decoded file.'),
  end: z.number().int().nonnegative().describe('The code unit after the last.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the raw file.'),
  text: z.string().describe('The words of the span as they stood.'),
  value: z.string().describe('The statement or mark that shows it.'),
});

/** A lock file as JSON holds it. */
export const lockSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  brief: z.string().min(1).describe('Name of the brief.'),
  themes: z.array(z.string()).describe("The brief's themes when the lock was written."),
  entries: z.array(entrySchema).describe('Sorted by id.'),
});

const SCHEMA = '../schemas/lock.schema.json';
const byId = (one: LockEntry, other: LockEntry): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The text of a lock file: keys in a fixed order, entries sorted by id, one on a line, a line feed at the end. */
export function formatLock(lock: LockFile): string {
  const entries = [...lock.entries]
    .sort(byId)
    .map(
      ({ id, document, file, start, end, sha256, text, value }) =>
        `    ${JSON.stringify({ id, document, file, start, end, sha256, text, value })}`,
    );
  const head = [
    `  "$schema": ${JSON.stringify(SCHEMA)}`,
    `  "version": ${lock.version}`,
    `  "brief": ${JSON.stringify(lock.brief)}`,
    `  "themes": ${JSON.stringify(lock.themes)}`,
  ];
  return `{\n${[...head, `  "entries": [${entries.length === 0 ? '' : `\n${entries.join(',\n')}\n  `}]`].join(',\n')}\n}\n`;
}

/** Reads a lock file; `file` is shown in messages. Reports `evidence/bad-lock`. */
export function parseLock(text: string, file: string): Outcome<LockFile> {
  const source = toSourceText(text, file);
  const refuse = (reason: string, offset: number, hints: readonly string[]): { diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [messages.badLock(reason, placeOfRange(source, Math.max(0, offset)), hints)],
  });
  const restore = ['restore it from version control, or delete it and build: the new one shows every lock in the diff'];
  const conflict = text.search(/^(<{7}|={7}|>{7})( |\r?$)/m);
  if (conflict !== -1)
    return refuse('it holds both sides of a merge, expected one', conflict, [
      'keep the entries of both sides, one on a line with a comma between them, then build',
    ]);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse('it is not JSON', Number(/position (\d+)/.exec(cause.message)?.[1] ?? 0), restore);
  }
  const parsed = lockSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map(String).join('.');
    return refuse(
      `${path === '' ? 'it' : `\`${path}\``} is not as written by version 1`,
      text.indexOf(`"${String(issue?.path[0] ?? '')}"`),
      restore,
    );
  }
  const { version, brief, themes } = parsed.data;
  const entries = [...parsed.data.entries].sort(byId);
  const twice = entries.find((entry, index) => entries[index - 1]?.id === entry.id);
  if (twice !== undefined) {
    const needle = JSON.stringify(twice.id);
    return refuse(`\`${twice.id}\` stands there twice`, text.indexOf(needle, text.indexOf(needle) + 1), [
      'delete one of the two lines, then build',
    ]);
  }
  return { value: { version, brief, themes, entries }, diagnostics: [] };
}
