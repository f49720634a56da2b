// Locks what the build itself says: extracts, computed titles and the marks of charts.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { findQuotation } from './find-quotation.js';
import { makeLock } from './lock-contents.js';
import { type LockedMarks, lockMarks } from './lock-marks.js';
import { pairShown, type Shown } from './lock-pairs.js';
import * as messages from './messages.js';
import { changedFiles, changesToDiagnostics, isGenerated, isGeneratedId } from './settle-changes.js';
import { toLockEntry } from './to-lock-entry.js';
import type { LockChange, LockEntry, Locked, LockFile, ReadValues, Statement } from './types.js';

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
  /** Reads the values of a quotation that are locked with it; default: none. */
  readonly valuesOf?: ReadValues;
}

/**
 * Adds statements computed from the corpus to a ledger and locks them. No author stands behind them: a changed value or
 * passage, or a mark that is gone because its words are, is `evidence/drift`, unless the brief's themes changed since
 * the lock was written; messages point to the themes. Their numbers do not count: an extract is known by its words, a mark
 * by its chart and label. Call it once, with all of them. Reports `evidence/drift`, `frozen` and the notes of `lockBrief`.
 */
export function lockExtracts(input: LockExtractsInput): Outcome<Locked> {
  const { brief, locked, lock, frozen } = input;
  const foreign = input.statements.find(({ id }) => !isGeneratedId(id));
  if (foreign !== undefined) throw new Error(`Not an extract: ${foreign.id}`);
  const place = brief.placeOf(['themes']);
  const statements = input.statements.map((statement) => ({ ...statement, place: statement.place ?? place }));
  const hasSameThemes = lock === null || lock.themes.join('\n') === brief.content.themes.join('\n');
  const isDriftRefused = hasSameThemes && input.acceptDrift !== true;

  const marks = lockMarks({ statements, lock, hasSameThemes, acceptDrift: input.acceptDrift === true, place });
  const spans = lockSpans({ ...input, statements }, marks, isDriftRefused, hasSameThemes);
  const authored = locked.lock.entries.filter((entry) => !isGenerated(entry));
  const all = [...locked.ledger.statements, ...input.statements];
  const newLock = makeLock(input, [...authored, ...spans.entries], marks.marks);
  const spansChanges = [...marks.changes, ...spans.changes];
  const told = new Set(authored.map(({ document }) => document));
  const untold = { documents: newLock.documents, entries: spans.entries.filter(({ document }) => !told.has(document)) };
  const changes = [...spansChanges, ...changedFiles(lock, untold, spansChanges)];
  const failed = statements.map(({ id }) => id).filter((id) => spans.failed.has(id) || marks.failed.has(id));
  const context = { brief: brief.name, statements: all, frozen, hasLock: lock !== null, entries: newLock.entries.length };
  return {
    value: {
      ledger: { ...locked.ledger, statements: all },
      lock: newLock,
      changes: [...locked.changes, ...changes],
      unsupported: [...locked.unsupported, ...failed],
    },
    diagnostics: [...marks.diagnostics, ...spans.diagnostics, ...changesToDiagnostics(changes, context)],
  };
}

interface LockedSpans {
  readonly entries: readonly LockEntry[];
  readonly changes: readonly LockChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of statements that drifted. */
  readonly failed: ReadonlySet<string>;
}

const ACCEPT = ['look at what the sources say now, then accept with `dragoman lock --update`'];

/** The spans of all statements; one diagnostic for each, whatever the number of its spans that drifted. */
function lockSpans(
  { statements, lock, corpus, valuesOf = () => [] }: LockExtractsInput,
  { idOf, failed: failedMarks }: LockedMarks,
  isDriftRefused: boolean,
  hasSameThemes: boolean,
): LockedSpans {
  const shown = statements.flatMap((statement) => showSpans(statement, idOf(statement), valuesOf));
  const { pairs, gone } = pairShown(shown, (lock?.entries ?? []).filter(isGenerated), lock?.version ?? 2);
  const entries: LockEntry[] = [];
  const changes: LockChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const failed = new Set<string>();
  const refuse = (id: string, diagnostic: Diagnostic): void => {
    if (!failed.has(id) && !failedMarks.has(id)) diagnostics.push(diagnostic);
    failed.add(id);
  };
  for (const [one, { before, comparison }] of pairs) {
    const { statement, entry: after } = one;
    const change = { id: statement.id, name: messages.nameOf(statement.id, statement.text), before, after };
    if (before !== null && comparison === 'drift' && isDriftRefused) {
      entries.push(before);
      changes.push({ ...change, kind: 'drifted', after: null });
      refuse(statement.id, describeDrift(one, before));
    } else {
      entries.push(after);
      if (comparison === 'drift') changes.push({ ...change, kind: hasSameThemes ? 'accepted' : 'changed' });
      else if (comparison !== 'same') changes.push({ ...change, kind: comparison });
    }
  }
  for (const before of gone) {
    const owner = statements.find((statement) => before.kind !== 'extract' && idOf(statement) === before.statement);
    const text = owner?.text ?? lock?.marks.find(({ mark }) => mark === before.statement)?.value ?? before.statement;
    const change = { id: owner?.id ?? null, name: messages.nameOf(owner?.id ?? null, text), before, after: null };
    if (isDriftRefused && !stillStands(before, corpus)) {
      const file = corpus.documents.find(({ id }) => id === before.document)?.file ?? null;
      const subject = { id: owner?.id ?? null, text, place: statements[0]?.place ?? null };
      entries.push(before);
      changes.push({ ...change, kind: 'drifted' });
      refuse(
        owner?.id ?? before.statement,
        messages.drift(subject, { ...before, file }, 'which is gone now, and the statement with it', ACCEPT),
      );
    } else changes.push({ ...change, kind: 'removed' });
  }
  return { entries, changes, diagnostics, failed };
}

/** The spans of a statement as entries; an extract is called by its words, a computed title or mark by its id. */
function showSpans(statement: Statement, mark: string | null, valuesOf: ReadValues): readonly Shown[] {
  const kind = mark === null ? 'extract' : mark.startsWith('computed:') ? 'computed' : 'mark';
  return statement.evidence.map((quotation) => ({
    statement,
    entry: toLockEntry(quotation, { kind, statement: mark ?? statement.text, values: valuesOf(statement, quotation) }),
    file: quotation.address.file,
  }));
}

/** What drifted: the statement, the values read from the same words, or the words. */
function describeDrift({ statement, entry, file }: Shown, before: LockEntry): Diagnostic {
  const subject: messages.Subject = { id: statement.id, text: statement.text, place: statement.place };
  if (before.kind === 'extract' && before.statement !== entry.statement)
    return messages.valueDrift(subject, before.statement, entry.statement, ACCEPT);
  if (before.text === entry.text && before.document === entry.document)
    return messages.readingDrift(subject, entry.document, entry.text, { before: before.values, after: entry.values }, ACCEPT);
  return messages.drift(
    subject,
    { ...before, file: before.document === entry.document ? file : null },
    `found “${entry.text}” now`,
    ACCEPT,
  );
}

/** Whether locked words still stand in their document: then their statement went for another reason than the source. */
function stillStands(entry: LockEntry, corpus: Corpus): boolean {
  const document = corpus.documents.find(({ id }) => id === entry.document);
  if (document === undefined) return false;
  const found = findQuotation(document, entry.text);
  return document.text.includes(entry.text) || found.kind === 'found' || found.reason === 'ambiguous';
}
