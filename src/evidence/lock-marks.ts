// Locks the values of computed titles and marks: what the build counted from the sources alone.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { isSameText } from './compare-locks.js';
import * as messages from './messages.js';
import { isGeneratedId } from './settle-changes.js';
import type { LockChange, LockFile, LockMark, Statement } from './types.js';

interface MarksInput {
  readonly statements: readonly Statement[];
  readonly lock: LockFile | null;
  readonly hasSameThemes: boolean;
  readonly acceptDrift: boolean;
  /** Where marks that are gone are told of. */
  readonly place: Place;
}

export interface LockedMarks {
  readonly marks: readonly LockMark[];
  readonly changes: readonly LockChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of statements that drifted. */
  readonly failed: ReadonlySet<string>;
  /** How the lock calls a computed title or mark; null for an extract, which it knows by its words. */
  readonly idOf: (statement: Statement) => string | null;
}

const ACCEPT = ['look at what the sources say now, then accept with `dragoman lock --update`'];

/**
 * Compares values with those locked. Marks that rest on what the author wrote have none: the locks of those statements
 * hold them, and two branches that each add one would otherwise both change the count.
 */
export function lockMarks({ statements, lock, hasSameThemes, acceptDrift, place }: MarksInput): LockedMarks {
  const ids = numberMarks(statements);
  const idOf = (statement: Statement): string | null => ids.get(statement.id) ?? null;
  const known = new Map((lock?.marks ?? []).map(({ mark, value }) => [mark, value]));
  const marks: LockMark[] = [];
  const changes: LockChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const failed = new Set<string>();
  const note = (kind: LockChange['kind'], id: string | null, name: string): void => {
    changes.push({ kind, id, name, before: null, after: null });
  };
  for (const statement of statements) {
    const mark = idOf(statement);
    if (mark === null || !isFromSources(statement)) continue;
    const before = known.get(mark);
    const isSame = before !== undefined && isSameText(before, statement.text);
    known.delete(mark);
    if (before !== undefined && !isSame && hasSameThemes && !acceptDrift) {
      marks.push({ mark, value: before });
      failed.add(statement.id);
      note('drifted', statement.id, messages.nameOf(statement.id, statement.text));
      diagnostics.push(messages.valueDrift(statement, before, statement.text, ACCEPT));
      continue;
    }
    marks.push({ mark, value: statement.text });
    // In version 1 marks without spans of their own had no lock.
    if (isSame || (before === undefined && (lock === null || lock.version === 1))) continue;
    const kind = before === undefined ? 'added' : hasSameThemes ? 'accepted' : 'changed';
    note(kind, statement.id, messages.nameOf(statement.id, statement.text));
  }
  for (const [mark, value] of known) {
    // A chart that now counts what the author wrote is another chart: a brief that begins to argue.
    const isDrawn = mark.startsWith('chart:') && statements.some((it) => it.id.startsWith(`${chartOf(mark)}#`) && isFromSources(it));
    if (isDrawn && hasSameThemes && !acceptDrift) {
      marks.push({ mark, value });
      note('drifted', null, `\`${mark}\``);
      diagnostics.push(messages.valueDrift({ id: mark, text: value, place }, value, null, ACCEPT));
    } else note('removed', null, `\`${mark}\``);
  }
  return { marks, changes, diagnostics, failed, idOf };
}

/** `chart:events-by-month` of the id or the mark of one of its rows. */
const chartOf = (mark: string): string => mark.replace(/[ #].*$/s, '');

/** True where no author stands behind a value: it has spans of its own, or rests on what the build itself says. */
const isFromSources = ({ evidence, restsOn }: Statement): boolean =>
  evidence.length > 0 || (restsOn.length > 0 && restsOn.every(isGeneratedId));

/** Marks by the ids of statements; where two of a chart have the same label, the second is numbered. */
function numberMarks(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    statements
      .filter(({ id }) => !id.startsWith('extract:'))
      .map(({ id, mark = id }) => {
        const count = (counts.get(mark) ?? 0) + 1;
        counts.set(mark, count);
        return [id, count === 1 ? mark : `${mark} (${count})`];
      }),
  );
}
