// The quotations of a brief, each looked up in the corpus and paired with the lock that knows it.
import type { Diagnostic } from '../base/diagnostic.js';
import type { EvidenceItem } from '../brief/schema.js';
import type { Brief, BriefPath } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import type { BriefStatement } from './collect-statements.js';
import { compareEntries, foldText, isContrary, isSamePassage, keyOf, leastChanged } from './compare-locks.js';
import { describeLoss, describeProblem } from './describe-problem.js';
import { type Located, locateEvidence } from './locate-evidence.js';
import { findLostCells } from './lock-cells.js';
import * as messages from './messages.js';
import { isQuotationOf, toQuotationParts } from './quotation-parts.js';
import { toLockEntry } from './to-lock-entry.js';
import type { LockChange, LockEntry, LockFile, Quotation, ReadValues } from './types.js';

/** One quotation of a statement: what was pasted, and where. */
export interface Claim {
  readonly statement: BriefStatement;
  readonly item: EvidenceItem;
  readonly path: BriefPath;
  readonly isContrary: boolean;
}

/** A claim after the look into corpus and lock. */
export interface Settled {
  readonly claim: Claim;
  /** Null where the claim failed. */
  readonly quotation: Quotation | null;
  /** Its entry in the new lock, null where the claim failed. */
  readonly after: LockEntry | null;
  /** The entry before that stays where the claim failed. */
  readonly kept: LockEntry | null;
  readonly change: LockChange | null;
  readonly diagnostic: Diagnostic | null;
}

/** What claims are settled against. */
export interface ClaimContext {
  readonly brief: Brief;
  readonly corpus: Corpus;
  readonly lock: LockFile | null;
  /** The entries of `lock` that an author stands behind. */
  readonly known: readonly LockEntry[];
  readonly acceptDrift: boolean;
  readonly valuesOf: ReadValues;
}

/** The quotations for or against a statement. */
export function claimsOf(statement: BriefStatement, field: 'evidence' | 'contrary'): readonly Claim[] {
  const base = field === 'evidence' ? statement.evidencePath : statement.contraryPath;
  const isSingle = base.length === statement.path.length;
  return statement[field].map((item, index) => ({
    statement,
    item,
    path: [...base, ...(isSingle ? [] : [index]), item.document],
    isContrary: field === 'contrary',
  }));
}

/**
 * Settles all claims of a brief in their order, and gives the entries that none of them has any more. Entries are matched
 * by document, words and statement, wherever the statement stands in the brief and the words in the source. What is left
 * over is the author's hand: the same words under another statement, else other words under the same statement.
 */
export function settleClaims(
  claims: readonly Claim[],
  context: ClaimContext,
): { readonly settled: readonly Settled[]; readonly gone: readonly LockEntry[] } {
  const index = indexEntries(context, findLostCells(claims, context));
  const looked = claims.map((claim) => lookUp(claim, index, context));
  const taken = new Set(looked.flatMap(({ taken: entries }) => entries));
  const open = looked.filter((it) => it.settled === null);
  const paired = new Map<LookedUp, LockEntry>();
  const pair = (isPartner: (before: LockEntry, it: LookedUp) => boolean): void => {
    for (const it of open) {
      if (paired.has(it)) continue;
      const partner = context.known.find((before) => !taken.has(before) && isPartner(before, it));
      if (partner === undefined) continue;
      taken.add(partner);
      paired.set(it, partner);
    }
  };
  const hasSamePassage = (before: LockEntry, { after }: LookedUp): boolean => after !== null && isSamePassage(before, after);
  const hasSameStatement = (before: LockEntry, it: LookedUp): boolean =>
    isContrary(before) === it.claim.isContrary && foldText(before.statement) === foldText(it.after?.statement ?? it.claim.statement.text);
  pair((before, it) => hasSamePassage(before, it) && isContrary(before) === it.claim.isContrary);
  pair(hasSamePassage);
  pair((before, it) => hasSameStatement(before, it) && before.document === it.claim.item.document);
  pair(hasSameStatement);
  return {
    settled: looked.map((it) => it.settled ?? settleOpen(it, paired.get(it) ?? null)),
    gone: context.known.filter((entry) => !taken.has(entry)),
  };
}

/** A claim after its own look-up: settled, or still open because no lock has its words under its statement. */
interface LookedUp {
  readonly claim: Claim;
  readonly quotation: Quotation | null;
  readonly after: LockEntry | null;
  readonly diagnostic: Diagnostic | null;
  readonly settled: Settled | null;
  /** Entries that are this claim's. */
  readonly taken: readonly LockEntry[];
}

interface EntryIndex {
  /** With folded words, by document. */
  readonly byDocument: ReadonlyMap<string, readonly { readonly entry: LockEntry; readonly words: string; readonly statement: string }[]>;
  readonly byKey: ReadonlyMap<string, readonly LockEntry[]>;
  /** What cells held before their table changed. */
  readonly lostCells: ReadonlyMap<Claim, LockEntry>;
}

function indexEntries({ known }: ClaimContext, lostCells: EntryIndex['lostCells']): EntryIndex {
  const byDocument = new Map<string, { entry: LockEntry; words: string; statement: string }[]>();
  const byKey = new Map<string, LockEntry[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key) ?? [];
    list.push(value);
    map.set(key, list);
  };
  for (const entry of known) {
    add(byDocument, entry.document, { entry, words: foldText(entry.text), statement: foldText(entry.statement) });
    add(byKey, keyOf(entry), entry);
  }
  return { byDocument, byKey, lostCells };
}

function lookUp(claim: Claim, index: EntryIndex, context: ClaimContext): LookedUp {
  const { statement, item } = claim;
  const { brief, corpus, lock, acceptDrift } = context;
  const subject: messages.Subject = { id: statement.id, text: statement.text, place: brief.placeOf(claim.path) };
  const { own, knowers } = findKnowers(claim, index);
  const knower = own ?? knowers[0];
  const sha256 = lock?.documents.find(({ id }) => id === item.document)?.sha256;
  const located = locateEvidence(item, corpus, knower === undefined ? undefined : { text: knower.text, sha256 });
  if (located.kind === 'failed') return settleFailed(claim, located, knower, subject, context);

  const { quotation } = located;
  const after = toEntry(claim, quotation, context.valuesOf);
  const exact = index.byKey.get(keyOf(after)) ?? [];
  const settle = (before: LockEntry, kind: LockChange['kind'] | 'same', diagnostic: Diagnostic | null): LookedUp => {
    const change = kind === 'same' ? null : toChange(kind, claim, before, diagnostic === null ? after : null);
    const settled: Settled =
      diagnostic === null
        ? { claim, quotation, after, kept: null, change, diagnostic }
        : { claim, quotation: null, after: null, kept: before, change, diagnostic };
    return { claim, quotation, after, diagnostic, settled, taken: [before, ...exact] };
  };
  const lostCell = index.lostCells.get(claim);
  const before = lostCell === undefined ? leastChanged(exact, after, lock?.version ?? 2) : undefined;
  if (before !== undefined) {
    const comparison = compareEntries(before, after, lock?.version ?? 2);
    if (comparison !== 'drift') return settle(before, comparison, null);
    if (acceptDrift) return settle(before, 'accepted', null);
    return settle(
      before,
      'drifted',
      messages.readingDrift(subject, after.document, after.text, { before: before.values, after: after.values }, REVIEW),
    );
  }
  // Words between the two ends of a quotation are the source's, not the author's.
  const lost = lostCell ?? own ?? (knowers.some((entry) => isSamePassage(entry, after)) ? undefined : knower);
  if (lost === undefined || isSamePassage(lost, after)) return { claim, quotation, after, diagnostic: null, settled: null, taken: [] };
  if (acceptDrift) return settle(lost, 'accepted', null);
  const was: messages.Lost = { document: lost.document, text: lost.text, file: quotation.address.file };
  return settle(lost, 'drifted', messages.drift(subject, was, `found “${after.text}” now`, REVIEW));
}

const REVIEW = ['check that the statement still holds, then accept with `dragoman lock --update`'];

/** Words without a place: lost, where a lock knows them; else never found, and whatever its statement was locked to stays. */
function settleFailed(
  claim: Claim,
  { problem }: Extract<Located, { kind: 'failed' }>,
  knower: LockEntry | undefined,
  subject: messages.Subject,
  { corpus, acceptDrift }: ClaimContext,
): LookedUp {
  const nothing = { claim, quotation: null, after: null };
  if (knower === undefined) return { ...nothing, diagnostic: describeProblem(problem, subject, corpus), settled: null, taken: [] };
  const diagnostic = acceptDrift ? describeProblem(problem, subject, corpus) : describeLoss(problem, knower, subject);
  const change = toChange('drifted', claim, knower, null);
  return { ...nothing, diagnostic, settled: { ...nothing, kept: knower, change, diagnostic }, taken: [knower] };
}

/** Entries that know the words of a claim; `own` has them under its statement, as far as that can be told before they are found. */
function findKnowers(
  { statement, item, isContrary: isAgainst }: Claim,
  { byDocument }: EntryIndex,
): { readonly own: LockEntry | undefined; readonly knowers: readonly LockEntry[] } {
  const quote = toQuotationParts(item.quote);
  const knowers = (byDocument.get(item.document) ?? []).filter(({ words }) => isQuotationOf(quote, words));
  const said = foldText(statement.text);
  const own = knowers.find(
    (it) =>
      isContrary(it.entry) === isAgainst &&
      (statement.isQuotation ? isQuotationOf(toQuotationParts(it.entry.statement), it.words) : it.statement === said),
  );
  return { own: own?.entry, knowers: knowers.map(({ entry }) => entry) };
}

/** A claim that no lock has as it is: new, or paired with what its words or its statement had before. */
function settleOpen({ claim, quotation, after, diagnostic }: LookedUp, partner: LockEntry | null): Settled {
  if (after === null) return { claim, quotation, after, kept: partner, change: null, diagnostic };
  const kind = partner === null ? 'added' : isSamePassage(partner, after) ? 'changed' : 'replaced';
  return { claim, quotation, after, kept: null, change: toChange(kind, claim, partner, after), diagnostic };
}

const toChange = (kind: LockChange['kind'], { statement }: Claim, before: LockEntry | null, after: LockEntry | null): LockChange => ({
  kind,
  id: statement.id,
  name: messages.nameOf(statement.id, statement.text),
  before,
  after,
});

function toEntry({ statement, isContrary: isAgainst }: Claim, quotation: Quotation, valuesOf: ReadValues): LockEntry {
  const shown = statement.isQuotation ? quotation.words : statement.text;
  const values = valuesOf({ id: statement.id, kind: statement.kind, text: shown }, quotation);
  return toLockEntry(quotation, { kind: isAgainst ? 'contrary' : statement.kind, statement: shown, values });
}
