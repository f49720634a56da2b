// What the changes of a lock come to: notes, or refusals with `--frozen`.
import type { Diagnostic } from '../base/diagnostic.js';
import * as messages from './lock-messages.js';
import type { LockChange, LockEntry, LockFile, Statement } from './types.js';

export interface ChangeContext {
  readonly brief: string;
  readonly statements: readonly Statement[];
  readonly frozen: boolean;
  readonly hasLock: boolean;
  /** How many entries the new lock has. */
  readonly entries: number;
}

const NOTED: readonly messages.NotedKind[] = ['added', 'moved', 'rehashed', 'changed', 'replaced', 'valued', 'accepted', 'removed'];

/** True for ids of statements that no author wrote: extracts, computed titles and marks of the kit's charts. */
export const isGeneratedId = (id: string): boolean => /^(extract|computed|chart):/.test(id);

/** True for entries that no author wrote. */
export const isGenerated = ({ kind, statement }: LockEntry): boolean =>
  kind === 'extract' || kind === 'mark' || (kind === 'computed' && /^computed:[a-z-]+$/.test(statement));

/** One note for each kind of change; with `frozen`, one error for each change. Drift has been told where it was found. */
export function changesToDiagnostics(all: readonly LockChange[], context: ChangeContext): readonly Diagnostic[] {
  const { brief, statements, frozen, hasLock } = context;
  const changes = all.flatMap((change) => (change.kind === 'drifted' ? [] : { ...change, kind: change.kind }));
  if (frozen && !hasLock) return changes.length === 0 ? [] : [messages.noLock(brief, context.entries)];
  if (frozen) {
    return changes.map((change) => {
      const statement = statements.find(({ id }) => id === change.id);
      const text = statement?.text ?? change.before?.statement ?? null;
      return messages.frozen(brief, change.kind, change, text, statement?.place ?? null);
    });
  }
  return NOTED.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const names = new Set(own.map(({ name }) => name));
    return own.length === 0 ? [] : [messages.changed(brief, kind, [...names], own)];
  });
}

/** Documents of which some locked words stand and none moved, while their files are others than the lock says. */
export function changedFiles(
  before: LockFile | null,
  after: Pick<LockFile, 'documents' | 'entries'>,
  changes: readonly LockChange[],
): readonly LockChange[] {
  if (before === null) return [];
  const touched = new Set(changes.flatMap((change) => [change.before?.document, change.after?.document]));
  const used = new Set(after.entries.map(({ document }) => document));
  return after.documents.flatMap(({ id, file, sha256 }) => {
    const isSame = before.documents.some((one) => one.id === id && one.file === file && one.sha256 === sha256);
    const isNew = !before.entries.some(({ document }) => document === id);
    if (isSame || isNew || touched.has(id) || !used.has(id)) return [];
    return [{ kind: 'rehashed', id: null, name: `the document \`${id}\``, before: null, after: null } satisfies LockChange];
  });
}
