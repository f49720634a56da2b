// Pairs the spans that the build shows by itself with those that the lock has of them.
import { type Comparison, compareEntries, foldText, isSamePassage, keyOf, leastChanged } from './compare-locks.js';
import type { LockEntry, Statement } from './types.js';

/** A span of a statement that the build makes. */
export interface Shown {
  readonly statement: Statement;
  readonly entry: LockEntry;
  /** File of its document. */
  readonly file: string;
}

/** What the lock had for a span: nothing, the same with another address at most, or something else, which is drift. */
export interface Pair {
  readonly before: LockEntry | null;
  readonly comparison: Comparison | 'added';
}

/**
 * The entry before for each span, and the entries left over. Spans are matched by document, words and statement. Those
 * that remain are paired among extracts, or within one mark, with what is most like them: no author chose them, so that
 * one in the place of another is the sources' doing.
 */
export function pairShown(
  shown: readonly Shown[],
  known: readonly LockEntry[],
  version: 1 | 2,
): { readonly pairs: ReadonlyMap<Shown, Pair>; readonly gone: readonly LockEntry[] } {
  const byKey = new Map<string, LockEntry[]>();
  for (const entry of known) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry]);
  const pairs = new Map<Shown, Pair>();
  const taken = new Set<LockEntry>();
  for (const one of shown) {
    const exact = byKey.get(keyOf(one.entry)) ?? [];
    const before = leastChanged(exact, one.entry, version);
    if (before === undefined) continue;
    pairs.set(one, { before, comparison: compareEntries(before, one.entry, version) });
    for (const entry of exact) taken.add(entry);
  }
  const candidates = shown
    .filter((one) => !pairs.has(one))
    .flatMap((one) => known.filter((before) => !taken.has(before) && isKin(before, one.entry)).map((before) => ({ one, before })))
    .map((pair) => ({ ...pair, distance: distanceOf(pair.before, pair.one.entry) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { one, before } of candidates) {
    if (pairs.has(one) || taken.has(before)) continue;
    pairs.set(one, { before, comparison: 'drift' });
    taken.add(before);
  }
  const inOrder = shown.map((one): [Shown, Pair] => [one, pairs.get(one) ?? { before: null, comparison: 'added' }]);
  return { pairs: new Map(inOrder), gone: known.filter((entry) => !taken.has(entry)) };
}

/** Extracts take each other's place, spans of a mark only within it. */
const isKin = (before: LockEntry, after: LockEntry): boolean =>
  before.kind === after.kind && (after.kind === 'extract' || before.statement === after.statement);

const FAR = 1e9;

/** The same words first, then the same statement, then the same document, then the nearest. */
function distanceOf(before: LockEntry, after: LockEntry): number {
  const words = isSamePassage(before, after) ? 0 : 4;
  const statement = foldText(before.statement) === foldText(after.statement) ? 0 : 2;
  const document = before.document === after.document ? 0 : 1;
  return (words + statement + document) * FAR + Math.abs(before.start - after.start);
}
