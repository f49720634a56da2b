// The lock file as text: one document, mark or entry on a line, in an order that does not depend on the brief's, so that branches merge.
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { placeOfRange, toSourceText } from '../base/source-text.js';
import * as messages from './lock-messages.js';
import { readLockVersion1 } from './lock-version-1.js';
import type { LockDocument, LockEntry, LockFile, LockMark } from './types.js';

const documentSchema = z.strictObject({
  id: z.string().min(1).describe('Id of the document.'),
  file: z.string().min(1).describe('Path of the source below the corpus folder.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the raw file.'),
});

const markSchema = z.strictObject({
  mark: z.string().min(1).describe('`computed:…`, or `chart:<name>` and the label of the mark.'),
  value: z.string().describe('What it said.'),
});

const entrySchema = z.strictObject({
  document: z.string().min(1).describe('Id of the document.'),
  start: z.number().int().nonnegative().describe('First UTF-16 code unit of the span in the decoded file.'),
  end: z.number().int().nonnegative().describe('The code unit after the last.'),
  text: z.string().describe('The words of the span as they stood.'),
  kind: z
    .enum(['fact', 'judgement', 'assumption', 'computed', 'background', 'proposal', 'contrary', 'extract', 'mark'])
    .describe('What the span is to its statement; `contrary` speaks against it, `extract` is shown by the build itself.'),
  statement: z.string().describe('The statement that shows it; the id of a computed title or mark.'),
  values: z.array(z.string()).min(1).optional().describe('What was read from the span, e.g. `4000000000 USD`, `2025-06-27`, `Türkiye`.'),
});

/** A lock file as JSON holds it. */
export const lockSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(2),
  brief: z.string().min(1).describe('Name of the brief.'),
  themes: z.array(z.string()).describe("The brief's themes when the lock was written."),
  documents: z.array(documentSchema).describe('The documents that entries point into, by id.'),
  marks: z.array(markSchema).optional().describe('Values that the build computed from the sources alone, by mark.'),
  entries: z.array(entrySchema).describe('By document, start, end, statement.'),
});

const SCHEMA = '../schemas/lock.schema.json';
const compare = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);

/** The text of a lock file: keys in a fixed order, lists sorted, one item on a line and none twice, a line feed at the end. */
export function formatLock({ brief, themes, documents, marks, entries }: LockFile): string {
  const fields = [
    `"$schema": ${JSON.stringify(SCHEMA)}`,
    '"version": 2',
    `"brief": ${JSON.stringify(brief)}`,
    `"themes": ${JSON.stringify(themes)}`,
    `"documents": ${formatList(sortDocuments(documents).map(({ id, file, sha256 }) => ({ id, file, sha256 })))}`,
    ...(marks.length === 0 ? [] : [`"marks": ${formatList(sortMarks(marks).map(({ mark, value }) => ({ mark, value })))}`]),
    `"entries": ${formatList(sortEntries(entries).map(toLine))}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

const toLine = ({ document, start, end, text, kind, statement, values }: LockEntry): unknown => ({
  document,
  start,
  end,
  text,
  kind,
  statement,
  ...(values.length === 0 ? {} : { values }),
});

function formatList(items: readonly unknown[]): string {
  const lines = [...new Set(items.map((item) => `    ${JSON.stringify(item)}`))];
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
}

/** Entries in the order of the file, each once. */
export function sortEntries(entries: readonly LockEntry[]): readonly LockEntry[] {
  const byLine = new Map(entries.map((entry) => [JSON.stringify(toLine(entry)), entry]));
  return [...byLine]
    .sort(
      ([lineA, a], [lineB, b]) =>
        compare(a.document, b.document) || a.start - b.start || a.end - b.end || compare(a.statement, b.statement) || compare(lineA, lineB),
    )
    .map(([, entry]) => entry);
}

const sortDocuments = (documents: readonly LockDocument[]): readonly LockDocument[] =>
  [...documents].sort((a, b) => compare(a.id, b.id) || compare(a.sha256, b.sha256) || compare(a.file, b.file));
const sortMarks = (marks: readonly LockMark[]): readonly LockMark[] =>
  [...marks].sort((a, b) => compare(a.mark, b.mark) || compare(a.value, b.value));

/**
 * Reads a lock file; `file` is shown in messages. What a merge by hand leaves is forgiven: lines out of order, twice the
 * same, a comma too many or too few at their ends. A file of version 1 is read with a note. Reports `evidence/bad-lock`, `evidence/upgraded`.
 */
export function parseLock(text: string, file: string): Outcome<LockFile> {
  const source = toSourceText(text, file);
  const refuse = (reason: string, offset: number, hints: readonly string[]): { diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [messages.badLock(reason, placeOfRange(source, Math.max(0, offset)), hints)],
  });
  const conflict = text.search(/^(<{7}|\|{7}|={7}|>{7})( |\r?$)/m);
  if (conflict !== -1)
    return refuse('it holds both sides of a merge, expected one', conflict, [
      'keep the lines of both sides and delete the three marks around them, then build: order and commas are put right',
    ]);
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  if ('offset' in parsed) return refuse('it is not JSON', parsed.offset, RESTORE);
  const first = readLockVersion1(parsed.value);
  if (first !== null) return { value: first, diagnostics: [messages.upgraded(first.brief)] };
  const read = lockSchema.safeParse(parsed.value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map(String).join('.');
    const reason = `${path === '' ? 'it' : `\`${path}\``} is not as written by version 2`;
    return refuse(reason, offsetOf(text, (issue?.path ?? []).map(String)), RESTORE);
  }
  const { version, brief, themes, documents, marks = [], entries } = read.data;
  const value: LockFile = {
    version,
    brief,
    themes,
    documents: sortDocuments(documents),
    marks: sortMarks(marks),
    entries: sortEntries(entries.map(({ values = [], ...entry }) => ({ ...entry, values }))),
  };
  return { value, diagnostics: [] };
}

const RESTORE = ['restore it from version control, or delete it and build: the new one shows every lock in the diff'];

/** JSON, else JSON with the commas that lines lack or have too many; no text of ours runs over a line, so that these are between items. */
function parseJson(text: string): { readonly value: unknown } | { readonly offset: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    try {
      const mended = text.replace(/\}[ \t]*(\r?\n[ \t]*\{)/g, '},$1').replace(/\},[ \t]*(\r?\n[ \t]*\])/g, '}$1');
      return { value: JSON.parse(mended) as unknown };
    } catch {
      return { offset: Number(/position (\d+)/.exec(cause.message)?.[1] ?? 0) };
    }
  }
}

/** Where the value at a path begins, as far as one item on a line tells: `entries.3.start` is in the fourth line after `"entries"`. */
function offsetOf(text: string, [key = '', item]: readonly string[]): number {
  let offset = text.indexOf(`"${key}"`);
  if (key === '' || offset === -1) return 0;
  for (let line = Number(item ?? -1); line >= 0; line -= 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
