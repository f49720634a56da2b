// What cells of tables held when they were locked: a name such as `B7` says nothing of its value, so the lock is all that remembers it.
import { locateCell } from './cells/locate-cell.js';
import { foldText, isContrary } from './compare-locks.js';
import type { Claim, ClaimContext } from './lock-claims.js';
import type { LockEntry } from './types.js';

/** A claim on a cell, and what it holds now. */
interface CellClaim {
  readonly claim: Claim;
  readonly start: number;
  readonly text: string;
  /** As the build shows it: head of the column, label of the row, value. */
  readonly words: string;
}

/**
 * The entry that a cell's claim had before the value changed, for each claim of a table that is another file than it was. Within
 * one statement cells keep their order: the first entry is the first cell's. Where their number differs, the author added or
 * took away a cell, and entries whose value no cell of the statement holds are lost. What other statements cite does not matter.
 */
export function findLostCells(claims: readonly Claim[], { corpus, lock, known }: ClaimContext): ReadonlyMap<Claim, LockEntry> {
  const lost = new Map<Claim, LockEntry>();
  const groups = groupCells(claims, corpus);
  const shown = new Set(groups.flatMap((group) => group.map(({ words }) => words)));
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const { statement, item, isContrary: isAgainst } = first.claim;
    const hash = (documents: readonly { readonly id: string; readonly sha256: string }[] = []): string | undefined =>
      documents.find(({ id }) => id === item.document)?.sha256;
    if (hash(lock?.documents) === hash(corpus.documents)) continue;
    const own = known.filter((entry) => entry.document === item.document && isContrary(entry) === isAgainst);
    const entries = statement.isQuotation
      ? entriesShown(own, first, shown)
      : own.filter((entry) => foldText(entry.statement) === foldText(statement.text)).toSorted((a, b) => a.start - b.start);
    pairCells(group, entries, lost);
  }
  return lost;
}

/** The cells of each statement for or against it, by document, in the order of the table. */
function groupCells(claims: readonly Claim[], corpus: ClaimContext['corpus']): readonly (readonly CellClaim[])[] {
  const groups = new Map<string, CellClaim[]>();
  for (const claim of claims) {
    const document = corpus.documents.find(({ id }) => id === claim.item.document);
    const cell = document === undefined ? null : locateCell(document, claim.item.quote);
    if (document === undefined || cell === null) continue;
    const key = JSON.stringify([claim.statement.id, document.id, claim.isContrary]);
    const { start, end } = cell.span;
    groups.set(key, [...(groups.get(key) ?? []), { claim, start, text: document.text.slice(start, end), words: cell.words }]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.start - b.start));
}

function pairCells(cells: readonly CellClaim[], entries: readonly LockEntry[], lost: Map<Claim, LockEntry>): void {
  if (new Set(cells.map(({ start }) => start)).size === entries.length) {
    const starts = [...new Set(cells.map(({ start }) => start))];
    for (const { claim, start, text } of cells) {
      const entry = entries[starts.indexOf(start)];
      if (entry !== undefined && foldText(entry.text) !== foldText(text)) lost.set(claim, entry);
    }
    return;
  }
  const open = [...entries];
  const changed = cells.filter(({ text }) => {
    const at = open.findIndex((entry) => foldText(entry.text) === foldText(text));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  for (const [at, { claim }] of changed.entries()) {
    const entry = open[at];
    if (entry !== undefined) lost.set(claim, entry);
  }
}

/** A cell shown by itself: an entry with its heads, whatever its value; else one that no cell of the brief shows any more. */
function entriesShown(own: readonly LockEntry[], { words, text }: CellClaim, shown: ReadonlySet<string>): readonly LockEntry[] {
  const head = words.slice(0, words.length - text.trim().length);
  const isAlone = ({ statement, text: value }: LockEntry): boolean => statement.endsWith(`: ${value.trim()}`) || statement === value.trim();
  const same = own.filter((entry) => entry.statement === `${head}${entry.text.trim()}`);
  return same.length > 0 ? same.slice(0, 1) : own.filter((entry) => isAlone(entry) && !shown.has(entry.statement)).slice(0, 1);
}
