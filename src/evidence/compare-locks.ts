// The rule of the lock: what may change by itself, what the author changes, and what is drift.
import { foldQuery } from '../corpus/text/fold-text.js';
import type { LockChange, LockEntry } from './types.js';

/** `same` needs no word, `drift` stops the build, the others are changes that are noted. */
export type Comparison = 'same' | 'drift' | Exclude<LockChange['kind'], 'accepted' | 'removed'>;

/** Same characters but for white space and the shapes of marks. */
export const isSameText = (one: string, other: string): boolean => one === other || foldQuery(one).trim() === foldQuery(other).trim();

/** Same words of the same document, wherever they stand in it. */
const isSamePassage = (before: LockEntry, after: LockEntry): boolean =>
  before.document === after.document && isSameText(before.text, after.text);

/** What changed around the same passage: nothing, its place, or spaces and marks inside it. */
function compareAddress(before: LockEntry, after: LockEntry): 'same' | 'moved' | 'rehashed' {
  if (before.text !== after.text) return 'rehashed';
  const isSame = before.file === after.file && before.start === after.start && before.end === after.end && before.sha256 === after.sha256;
  return isSame ? 'same' : 'moved';
}

/**
 * Compares the lock of an authored statement with what its quotation says now. What is locked is the statement's id,
 * the document, the words of the span and the value shown.
 *
 * - Other words under a quotation that a lock knows (`knower`, between the two ends that `…` joins): `drift`, the source's doing.
 * - Other words, and no lock knows the quotation: `replaced`, the author's hand.
 * - Same words, another statement: `changed`, the author's hand.
 * - Same words and statement at another place, in another state of the file: `moved`; spaces or marks inside: `rehashed`.
 */
export function compareAuthored(before: LockEntry | undefined, after: LockEntry, knower: LockEntry | undefined): Comparison {
  if (knower !== undefined && !isSamePassage(knower, after)) return 'drift';
  if (before === undefined) return 'added';
  if (!isSamePassage(before, after)) return 'replaced';
  return isSameText(before.value, after.value) ? compareAddress(before, after) : 'changed';
}

/**
 * Compares the lock of an extract or a computed mark. No author stands behind it: other words or another value are
 * `drift`, unless the brief's themes are others than when the lock was written, which is the author's choice: `changed`.
 */
export function compareExtract(before: LockEntry | undefined, after: LockEntry, hasSameThemes: boolean): Comparison {
  if (before === undefined) return 'added';
  if (isSamePassage(before, after) && isSameText(before.value, after.value)) return compareAddress(before, after);
  return hasSameThemes ? 'drift' : 'changed';
}
