// Locks what the build itself says: extracts, computed titles and the marks of charts.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { compareExtract, isSameText } from './compare-locks.js';
import { findQuotation } from './find-quotation.js';
import * as messages from './messages.js';
import { changesToDiagnostics, isExtractId } from './settle-changes.js';
import type { LockChange, LockEntry, Locked, LockFile, Statement } from './types.js';

export interface LockExtractsInput {
  readonly brief: Brief;
  readonly corpus: Corpus;
  /** What `lockBrief` gave. */
  readonly locked: Locked;
  /** The lock file as it was, the same that `lockBrief` got. */
  readonly lock: LockFile | null;
  /** Every statement that the build makes by itself, in one call; ids begin with `extract:`, `computed:` or `chart:`. */
  readonly statements: readonly Statement[];
  readonly frozen: boolean;
  /** Take what the sources say now; default false. */
  readonly acceptDrift?: boolean;
}

/**
 * Adds statements computed from the corpus to a ledger and locks them. No author stands behind them: a changed value or
 * passage, or a mark that is gone because its words are, is `evidence/drift`, unless the brief's themes changed since
 * the lock was written; messages point to the themes. Call it once, with all of them. Reports `evidence/drift`, `frozen` and the notes of `lockBrief`.
 */
export function lockExtracts(input: LockExtractsInput): Outcome<Locked> {
  const { brief, locked, lock, statements, frozen, acceptDrift = false } = input;
  const foreign = statements.find(({ id }) => !isExtractId(id));
  if (foreign !== undefined) throw new Error(`Not an extract: ${foreign.id}`);
  const known = new Map((lock?.entries ?? []).filter(({ id }) => isExtractId(id)).map((entry) => [entry.id, entry]));
  const hasSameThemes = lock === null || lock.themes.join('\n') === brief.content.themes.join('\n');

  const place = brief.placeOf(['themes']);
  const pairs = pairEntries(statements, known);
  const entries: LockEntry[] = [];
  const changes: LockChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const failed: string[] = [];
  for (const statement of statements) {
    const settled = settleStatement({ ...statement, place: statement.place ?? place }, pairs, hasSameThemes, acceptDrift);
    entries.push(...settled.entries);
    changes.push(...settled.changes);
    diagnostics.push(...settled.diagnostics);
    if (settled.diagnostics.length > 0) failed.push(statement.id);
  }
  const claimed = new Set([...pairs.values()].map(({ id }) => id));
  const taken = new Set(entries.map(({ id }) => id));
  for (const before of known.values()) {
    if (claimed.has(before.id)) continue;
    if (hasSameThemes && !acceptDrift && !stillStands(before, input.corpus)) {
      if (!taken.has(before.id)) entries.push(before);
      diagnostics.push(
        messages.drift({ id: before.id, text: before.value, place }, before, 'which is gone now, and the statement with it', ACCEPT),
      );
    } else changes.push({ kind: 'removed', id: before.id, before, after: null });
  }

  const all = [...locked.ledger.statements, ...statements];
  const lockEntries = [...locked.lock.entries.filter(({ id }) => !isExtractId(id)), ...entries].sort(byId);
  const context = { brief: brief.name, statements: all, frozen, hasLock: lock !== null, entries: lockEntries.length };
  return {
    value: {
      ledger: { ...locked.ledger, statements: all },
      lock: { ...locked.lock, entries: lockEntries },
      changes: [...locked.changes, ...changes].sort(byId),
      unsupported: [...locked.unsupported, ...failed],
    },
    diagnostics: [...diagnostics, ...changesToDiagnostics(changes, context)],
  };
}

const ACCEPT = ['look at what the sources say now, then accept with `dragoman lock --update`'];
const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

function entriesOf(statement: Statement): readonly LockEntry[] {
  return statement.evidence.map((quotation, index) => ({
    id: `${statement.id}#${index}`,
    document: quotation.document,
    ...quotation.address,
    value: statement.text,
  }));
}

/**
 * The lock before for each entry after, by its id. Extracts are numbered, so that a new one shifts those behind it: they
 * are recognised by their words first, by their number where no other has it. Marks and computed values keep their ids.
 */
function pairEntries(statements: readonly Statement[], known: ReadonlyMap<string, LockEntry>): ReadonlyMap<string, LockEntry> {
  const afters = statements.flatMap(entriesOf);
  const pairs = new Map<string, LockEntry>();
  const claimed = new Set<string>();
  const pair = (after: LockEntry, before: LockEntry | undefined): void => {
    if (before === undefined || claimed.has(before.id) || pairs.has(after.id)) return;
    pairs.set(after.id, before);
    claimed.add(before.id);
  };
  const family = (id: string): string => id.replace(/\d+#\d+$/, '');
  const isSame = (before: LockEntry, after: LockEntry): boolean =>
    before.document === after.document && isSameText(before.text, after.text);
  for (const after of afters) {
    const before = known.get(after.id);
    if (before !== undefined && (isSame(before, after) || !after.id.startsWith('extract:'))) pair(after, before);
  }
  for (const after of afters) {
    if (after.id.startsWith('extract:'))
      pair(
        after,
        [...known.values()].find((before) => !claimed.has(before.id) && family(before.id) === family(after.id) && isSame(before, after)),
      );
  }
  for (const after of afters) pair(after, known.get(after.id));
  return pairs;
}

/** The entries of one statement; one diagnostic for it, whatever the number of its spans that drifted. */
function settleStatement(
  statement: Statement,
  pairs: ReadonlyMap<string, LockEntry>,
  hasSameThemes: boolean,
  acceptDrift: boolean,
): { entries: LockEntry[]; changes: LockChange[]; diagnostics: Diagnostic[] } {
  const entries: LockEntry[] = [];
  const changes: LockChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const subject: messages.Subject = { id: statement.id, text: statement.text, place: statement.place };
  for (const after of entriesOf(statement)) {
    const before = pairs.get(after.id);
    const compared = compareExtract(before, after, hasSameThemes);
    const comparison = compared === 'same' && before?.id !== after.id ? 'moved' : compared;
    if (comparison === 'drift' && before !== undefined && !acceptDrift) {
      entries.push({ ...before, id: after.id });
      const isValue = before.value !== after.value;
      if (diagnostics.length === 0)
        diagnostics.push(
          isValue ? messages.valueDrift(subject, before, ACCEPT) : messages.drift(subject, before, `found “${after.text}” now`, ACCEPT),
        );
    } else {
      entries.push(after);
      if (comparison !== 'same')
        changes.push({ kind: comparison === 'drift' ? 'accepted' : comparison, id: after.id, before: before ?? null, after });
    }
  }
  return { entries, changes, diagnostics };
}

/** Whether locked words still stand in their document: then their statement went for another reason than the source. */
function stillStands(entry: LockEntry, corpus: Corpus): boolean {
  const document = corpus.documents.find(({ id }) => id === entry.document);
  if (document === undefined) return false;
  const found = findQuotation(document, entry.text);
  return document.text.includes(entry.text) || found.kind === 'found' || found.reason === 'ambiguous';
}
