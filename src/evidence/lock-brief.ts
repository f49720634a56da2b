// The door of the folder: a brief's statements are locked to spans of the corpus and compared with the lock before.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { type BriefStatement, collectStatements } from './collect-statements.js';
import { claimsOf, type Settled, settleClaims } from './lock-claims.js';
import { makeLock } from './lock-contents.js';
import * as messages from './messages.js';
import { changedFiles, changesToDiagnostics, isGenerated } from './settle-changes.js';
import type { LockChange, Locked, LockFile, Quotation, ReadValues, Statement } from './types.js';

export interface LockInput {
  readonly brief: Brief;
  readonly corpus: Corpus;
  /** The lock file as it is, null where there is none. */
  readonly lock: LockFile | null;
  /** Refuse every change of the lock. */
  readonly frozen: boolean;
  /** Take what the sources say now; default false. */
  readonly acceptDrift?: boolean;
  /** Reads the values of a quotation that are locked with it; default: none. */
  readonly valuesOf?: ReadValues;
}

/**
 * Locks every statement of a brief. The brief is under its author's hand: another quotation or statement there is noted
 * and locked anew, and where it stands in the brief does not matter. The sources are not: locked words that are gone, that
 * changed between the two ends of a quotation, or that read otherwise, are `evidence/drift`, named by statement and brief
 * line. A quotation that no lock knows and that is not found is `evidence/not-found` or one of its kin. The value comes
 * back with errors too, for drafts: failed quotations are left out, their lock entries stay, `unsupported` names their statements.
 *
 * Entries of extracts and charts are carried over untouched; `lockExtracts` settles them.
 *
 * Reports errors `evidence/drift`, `not-found`, `ambiguous`, `too-short`, `too-many-joins`, `cut-word`, `not-body`,
 * `across-paragraphs`, `unknown-document`, `unknown-theme`, `unsupported`, `frozen`; notes `evidence/added`, `moved`, `rehashed`,
 * `changed`, `replaced`, `valued`, `accepted`, `removed`.
 */
export function lockBrief(input: LockInput): Outcome<Locked> {
  const { brief, corpus, lock, acceptDrift = false, valuesOf = () => [] } = input;
  const drafts = collectStatements(brief);
  const known = (lock?.entries ?? []).filter((entry) => !isGenerated(entry));
  const claims = drafts.flatMap((draft) => [...claimsOf(draft, 'evidence'), ...claimsOf(draft, 'contrary')]);
  const { settled, gone } = settleClaims(claims, { brief, corpus, lock, known, acceptDrift, valuesOf });
  const settledBy = new Map(drafts.map((draft): [BriefStatement, Settled[]] => [draft, []]));
  for (const one of settled) settledBy.get(one.claim.statement)?.push(one);

  const unsupported = drafts.filter(
    (draft) => (draft.kind === 'fact' || draft.kind === 'judgement') && draft.evidence.length === 0 && draft.restsOn.length === 0,
  );
  const failed = drafts.filter(
    (draft) => unsupported.includes(draft) || (settledBy.get(draft) ?? []).some(({ diagnostic }) => diagnostic !== null),
  );
  const changes = [
    ...settled.flatMap(({ change }) => change ?? []),
    ...gone.map(
      (before): LockChange => ({ kind: 'removed', id: null, name: messages.nameOf(null, before.statement), before, after: null }),
    ),
  ];
  const statements = drafts.map((draft) => toStatement(draft, settledBy.get(draft) ?? [], brief));
  const carried = (lock?.entries ?? []).filter(isGenerated);
  const own = makeLock(input, [...settled.flatMap(({ after, kept }) => after ?? kept ?? [])], lock?.marks ?? []);
  const allChanges = [...changes, ...changedFiles(lock, own, changes)];
  const all = makeLock(input, [...own.entries, ...carried], lock?.marks ?? []);

  return {
    value: {
      ledger: { brief: brief.name, statements },
      lock: all,
      changes: allChanges,
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
      ...changesToDiagnostics(allChanges, {
        brief: brief.name,
        statements,
        frozen: input.frozen,
        hasLock: lock !== null,
        entries: all.entries.length,
      }),
    ],
  };
}

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

function toStatement(draft: BriefStatement, settled: readonly Settled[], brief: Brief): Statement {
  const quotations = (isContrary: boolean): readonly Quotation[] =>
    settled.flatMap(({ claim, quotation }) => (claim.isContrary === isContrary ? (quotation ?? []) : []));
  const evidence = quotations(false);
  return {
    id: draft.id,
    kind: draft.kind,
    text: draft.isQuotation ? (evidence[0]?.words ?? draft.text) : draft.text,
    evidence,
    contrary: quotations(true),
    restsOn: draft.restsOn,
    place: brief.placeOf(draft.path),
  };
}
