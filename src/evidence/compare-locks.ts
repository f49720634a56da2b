// The rule of the lock: what may change by itself, what the author changes, and what is drift.
import { foldQuery } from '../corpus/text/fold-text.js';
import type { LockEntry } from './types.js';

/** Two entries of the same words and statement: `same` needs no word, `drift` stops the build, the others are changes that are noted. */
export type Comparison = 'same' | 'moved' | 'rehashed' | 'changed' | 'valued' | 'drift';

/** Same characters but for white space and the shapes of marks. */
export const isSameText = (one: string, other: string): boolean => one === other || foldText(one) === foldText(other);

/** What of a text counts when locks are compared. */
export const foldText = (text: string): string => foldQuery(text).trim();

/** Same words of the same document, wherever they stand in it. */
export const isSamePassage = (one: LockEntry, other: LockEntry): boolean =>
  one.document === other.document && isSameText(one.text, other.text);

/** For evidence and for what speaks against a statement, the same words are two different things. */
export const isContrary = ({ kind }: Pick<LockEntry, 'kind'>): boolean => kind === 'contrary';

/** The same for two entries of the same words of a document under the same statement. */
export const keyOf = (entry: LockEntry): string =>
  JSON.stringify([entry.document, foldText(entry.text), foldText(entry.statement), isContrary(entry)]);

/**
 * Compares two entries with the same key: the rest of what is locked are the values read, the kind of the statement and
 * the address. Values that read otherwise on the same words are `drift`: the date of the document is another, say. Values
 * where the lock has none were not read when it was written: `valued`. Locks of version 1 know neither values nor kinds.
 */
export function compareEntries(before: LockEntry, after: LockEntry, version: 1 | 2): Comparison {
  if (before.values.length > 0 && !hasSameValues(before, after)) return 'drift';
  if (version > 1 && before.kind !== after.kind) return 'changed';
  if (before.text !== after.text) return 'rehashed';
  if (before.start !== after.start || before.end !== after.end) return 'moved';
  return version > 1 && before.values.length === 0 && after.values.length > 0 ? 'valued' : 'same';
}

/** The order in which values are found is not locked. */
const hasSameValues = (before: LockEntry, after: LockEntry): boolean =>
  JSON.stringify([...new Set(before.values)].sort()) === JSON.stringify([...new Set(after.values)].sort());

/** The entry among those with the key of `after` that differs least from it: a merge may have left several. */
export function leastChanged(candidates: readonly LockEntry[], after: LockEntry, version: 1 | 2): LockEntry | undefined {
  const rank = (before: LockEntry): number => ORDER.indexOf(compareEntries(before, after, version));
  return candidates.reduce<LockEntry | undefined>((best, one) => (best === undefined || rank(one) < rank(best) ? one : best), undefined);
}

const ORDER: readonly Comparison[] = ['same', 'valued', 'moved', 'rehashed', 'changed', 'drift'];
