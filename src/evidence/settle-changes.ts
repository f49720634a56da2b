// What the changes of a lock come to: notes, or refusals with `--frozen`.
import type { Diagnostic } from '../base/diagnostic.js';
import * as messages from './messages.js';
import type { LockChange, Statement } from './types.js';

export interface ChangeContext {
  readonly brief: string;
  readonly statements: readonly Statement[];
  readonly frozen: boolean;
  readonly hasLock: boolean;
  /** How many entries the new lock has. */
  readonly entries: number;
}

const KINDS: readonly LockChange['kind'][] = ['added', 'moved', 'rehashed', 'changed', 'replaced', 'accepted', 'removed'];

/** `findings[0].facts[1].contrary#0` → `findings[0].facts[1]`. */
const statementIdOf = (entryId: string): string => entryId.replace(/#\d+$/, '').replace(/\.contrary$/, '');

/** True for entries that no author wrote: extracts, computed values and marks of the kit's charts. */
export const isExtractId = (entryId: string): boolean => /^(extract|computed|chart):/.test(entryId);

/** One note for each kind of change; with `frozen`, one error for each change. */
export function changesToDiagnostics(changes: readonly LockChange[], context: ChangeContext): readonly Diagnostic[] {
  const { brief, statements, frozen, hasLock } = context;
  if (frozen && !hasLock) return changes.length === 0 ? [] : [messages.noLock(brief, context.entries)];
  if (frozen) {
    return changes.map((change) => {
      const id = statementIdOf(change.id);
      const statement = statements.find((candidate) => candidate.id === id);
      return messages.frozen({ id, text: statement?.text ?? change.before?.value ?? '', place: statement?.place ?? null }, change);
    });
  }
  return KINDS.flatMap((kind) => {
    const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [messages.changed(brief, kind, ids)];
  });
}
