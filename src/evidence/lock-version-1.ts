// Lock files of version 1, keyed by the paths of the brief: read so that their entries still guard.
import { z } from 'zod';
import type { LockEntry, LockFile, LockKind } from './types.js';

const schema = z.object({
  version: z.literal(1),
  brief: z.string().min(1),
  themes: z.array(z.string()),
  entries: z.array(
    z.object({
      id: z.string().min(1),
      document: z.string().min(1),
      file: z.string().min(1),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      sha256: z.string(),
      text: z.string(),
      value: z.string(),
    }),
  ),
});

/** The lock that JSON of version 1 holds, null where it is of another version or damaged. Kinds are told from the ids. */
export function readLockVersion1(json: unknown): LockFile | null {
  const read = schema.safeParse(json);
  if (!read.success) return null;
  const { version, brief, themes, entries } = read.data;
  const documents = new Map(entries.map(({ document, file, sha256 }) => [document, { id: document, file, sha256 }]));
  const marks = new Map(entries.filter(({ id }) => isMark(id)).map(({ id, value }) => [ownerOf(id), { mark: ownerOf(id), value }]));
  return {
    version,
    brief,
    themes,
    documents: [...documents.values()],
    marks: [...marks.values()],
    entries: entries.map(
      ({ id, document, start, end, text, value }): LockEntry => ({
        document,
        start,
        end,
        text,
        kind: kindOf(id),
        statement: isMark(id) ? ownerOf(id) : value,
        values: [],
      }),
    ),
  };
}

/** `findings[0].facts[1]#0` → `findings[0].facts[1]`. */
const ownerOf = (id: string): string => id.replace(/#\d+$/, '');
const isMark = (id: string): boolean => /^(?:computed|chart):/.test(id);

function kindOf(id: string): LockKind {
  if (id.startsWith('extract:')) return 'extract';
  if (id.startsWith('computed:')) return 'computed';
  if (id.startsWith('chart:')) return 'mark';
  if (/\.contrary#\d+$/.test(id)) return 'contrary';
  return id.startsWith('judgements[') ? 'judgement' : 'fact';
}
