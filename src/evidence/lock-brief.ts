// The door of the folder: a brief's statements are locked to spans of the corpus and compared with the lock before.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { EvidenceItem } from '../brief/schema.js';
import type { Brief, BriefPath } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { type BriefStatement, collectStatements } from './collect-statements.js';
import { compareAuthored } from './compare-locks.js';
import { describeLoss, describeProblem } from './describe-problem.js';
import { locateEvidence } from './locate-evidence.js';
import * as messages from './messages.js';
import { isQuotationOf } from './quotation-parts.js';
import { changesToDiagnostics, isExtractId } from './settle-changes.js';
import type { LockChange, LockEntry, Locked, LockFile, Quotation, Statement } from './types.js';

export interface LockInput {
  readonly brief: Brief;
  readonly corpus: Corpus;
  /** The lock file as it is, null where there is none. */
  readonly lock: LockFile | null;
  /** Refuse every change of the lock. */
  readonly frozen: boolean;
  /** Take what the sources say now; default false. */
  readonly acceptDrift?: boolean;
}

/** One quotation of a statement: what was pasted, and where. */
interface Claim {
  readonly statement: BriefStatement;
  readonly item: EvidenceItem;
  readonly path: BriefPath;
  /** Id of its lock entry. */
  readonly id: string;
}

/** A claim after the look into the corpus; `after` is null where the claim failed, `kept` is the entry that stays then. */
interface Settled {
  readonly quotation: Quotation | null;
  readonly after: LockEntry | null;
  readonly kept: LockEntry | null;
  readonly change: LockChange | null;
  readonly diagnostic: Diagnostic | null;
}

/**
 * Locks every statement of a brief. The brief is under its author's hand: another quotation or statement there is noted
 * and locked anew. The sources are not: locked words that are gone, or that changed between the two ends of a quotation,
 * are `evidence/drift`, named by statement and brief line. A quotation that no lock knows and that is not found is
 * `evidence/not-found` or one of its kin. Entries are matched by statement id; where a statement moved within the brief,
 * lost words are still recognised by document and quotation. The value comes back with errors too, for drafts: failed
 * quotations are left out, their lock entries stay, `unsupported` names their statements.
 *
 * Entries of extracts and charts are carried over untouched; `lockExtracts` settles them.
 *
 * Reports errors `evidence/drift`, `not-found`, `ambiguous`, `too-short`, `too-many-joins`, `cut-word`, `not-body`,
 * `across-paragraphs`, `unknown-document`, `unknown-theme`, `unsupported`, `frozen`; notes `evidence/added`, `moved`, `rehashed`,
 * `changed`, `replaced`, `accepted`, `removed`.
 */
export function lockBrief(input: LockInput): Outcome<Locked> {
  const { brief, lock } = input;
  const drafts = collectStatements(brief);
  const known = new Map((lock?.entries ?? []).map((entry) => [entry.id, entry]));
  const settledBy = new Map<BriefStatement, { evidence: readonly Settled[]; contrary: readonly Settled[] }>();
  for (const draft of drafts) {
    const settle = (claim: Claim): Settled => settleClaim(claim, known, input);
    settledBy.set(draft, { evidence: claimsOf(draft, 'evidence').map(settle), contrary: claimsOf(draft, 'contrary').map(settle) });
  }
  const settled = [...settledBy.values()].flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
  const unsupported = drafts.filter(
    (draft) => (draft.kind === 'fact' || draft.kind === 'judgement') && draft.evidence.length === 0 && draft.restsOn.length === 0,
  );
  const failed = drafts.filter(
    (draft) =>
      unsupported.includes(draft) ||
      [...(settledBy.get(draft)?.evidence ?? []), ...(settledBy.get(draft)?.contrary ?? [])].some(({ diagnostic }) => diagnostic !== null),
  );

  const claimed = new Set(drafts.flatMap((draft) => [...claimsOf(draft, 'evidence'), ...claimsOf(draft, 'contrary')].map(({ id }) => id)));
  const gone = (lock?.entries ?? []).filter(({ id }) => !claimed.has(id) && !isExtractId(id));
  const carried = (lock?.entries ?? []).filter(({ id }) => isExtractId(id));
  const changes = [
    ...settled.flatMap(({ change }) => (change === null ? [] : [change])),
    ...gone.map((before): LockChange => ({ kind: 'removed', id: before.id, before, after: null })),
  ].sort(byId);
  const entries = [...settled.flatMap(({ after, kept }) => after ?? kept ?? []), ...carried].sort(byId);
  const statements = drafts.map((draft) =>
    toStatement(draft, settledBy.get(draft)?.evidence ?? [], settledBy.get(draft)?.contrary ?? [], brief),
  );

  return {
    value: {
      ledger: { brief: brief.name, statements },
      lock: { version: 1, brief: brief.name, themes: brief.content.themes, entries },
      changes,
      unsupported: failed.map(({ id }) => id),
    },
    diagnostics: [
      ...inFileOrder([
        ...checkThemes(input),
        ...unsupported.map((draft) =>
          messages.unsupported({ id: draft.id, text: draft.text, place: brief.placeOf(draft.path) }, draft.kind),
        ),
        ...settled.flatMap(({ diagnostic }) => diagnostic ?? []),
      ]),
      ...changesToDiagnostics(changes, {
        brief: brief.name,
        statements,
        frozen: input.frozen,
        hasLock: lock !== null,
        entries: entries.length,
      }),
    ],
  };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Themes are optional in a corpus; where it has some, a brief names one of them. */
function checkThemes({ brief, corpus }: LockInput): readonly Diagnostic[] {
  const known = corpus.themes.map(({ id }) => id);
  if (known.length === 0) return [];
  return brief.content.themes.flatMap((theme, index) =>
    known.includes(theme) ? [] : [messages.unknownTheme(theme, known, brief.placeOf(['themes', index]))],
  );
}

const inFileOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));

function claimsOf(statement: BriefStatement, field: 'evidence' | 'contrary'): readonly Claim[] {
  const base = field === 'evidence' ? statement.evidencePath : statement.contraryPath;
  const isSingle = base.length === statement.path.length;
  return statement[field].map((item, index) => ({
    statement,
    item,
    path: [...base, ...(isSingle ? [] : [index]), item.document],
    id: `${statement.id}${field === 'contrary' ? '.contrary' : ''}#${index}`,
  }));
}

/** Looks a claim up in the corpus and compares it with its lock. */
function settleClaim(claim: Claim, known: ReadonlyMap<string, LockEntry>, { brief, corpus, acceptDrift = false }: LockInput): Settled {
  const { statement, item, id } = claim;
  const before = known.get(id);
  const subject: messages.Subject = { id: statement.id, text: statement.text, place: brief.placeOf(claim.path) };
  const knower = findLock(item, before, known);
  const located = locateEvidence(item, corpus, knower);
  if (located.kind === 'failed') {
    const lost = acceptDrift ? undefined : knower;
    const diagnostic =
      lost === undefined ? describeProblem(located.problem, subject, corpus) : describeLoss(located.problem, lost, subject);
    return { quotation: null, after: null, kept: before ?? null, change: null, diagnostic };
  }
  const { quotation } = located;
  const after: LockEntry = {
    id,
    document: quotation.document,
    ...quotation.address,
    value: statement.isQuotation ? quotation.words : statement.text,
  };
  const comparison = compareAuthored(before, after, knower);
  if (comparison === 'same') return { quotation, after, kept: null, change: null, diagnostic: null };
  if (comparison === 'drift' && !acceptDrift && knower !== undefined) {
    const diagnostic = messages.drift(subject, knower, `found “${after.text}” now`, [
      'check that the statement still holds, then accept with `dragoman lock --update`',
    ]);
    return { quotation, after: null, kept: before ?? null, change: null, diagnostic };
  }
  return {
    quotation,
    after,
    kept: null,
    change: { kind: comparison === 'drift' ? 'accepted' : comparison, id, before: before ?? null, after },
    diagnostic: null,
  };
}

/** The lock that knew the words of an item: its own, else that of any statement, since statements move within a brief. */
function findLock(item: EvidenceItem, own: LockEntry | undefined, known: ReadonlyMap<string, LockEntry>): LockEntry | undefined {
  const knows = (entry: LockEntry): boolean => entry.document === item.document && isQuotationOf(item.quote, entry.text);
  return own !== undefined && knows(own) ? own : [...known.values()].find(knows);
}

function toStatement(draft: BriefStatement, evidence: readonly Settled[], contrary: readonly Settled[], brief: Brief): Statement {
  const quotations = (settled: readonly Settled[]): readonly Quotation[] => settled.flatMap(({ quotation }) => quotation ?? []);
  const [shown] = quotations(evidence);
  return {
    id: draft.id,
    kind: draft.kind,
    text: draft.isQuotation && shown !== undefined ? shown.words : draft.text,
    evidence: quotations(evidence),
    contrary: quotations(contrary),
    restsOn: draft.restsOn,
    place: brief.placeOf(draft.path),
  };
}
