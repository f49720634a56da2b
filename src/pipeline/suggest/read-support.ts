// What carries the statements of a brief now, whether the whole of it locks or not.
import type { Brief } from '../../brief/types.js';
import { indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import { type BriefStatement, collectStatements } from '../../evidence/collect-statements.js';
import { reckonStatements } from '../../evidence/computed/reckon-statements.js';
import { locateEvidence } from '../../evidence/locate-evidence.js';
import { lockBrief } from '../../evidence/lock-brief.js';
import type { Quotation } from '../../evidence/types.js';
import { isResult } from '../../evidence/values/check-statement.js';
import { toldBySum } from '../../evidence/values/check-values.js';
import { createPassages, type PassageOf } from '../../evidence/values/create-passages.js';
import { findTies } from '../../evidence/values/find-ties.js';
import { isSupported, readTold, type Support } from '../../evidence/values/match-values.js';
import { readValues } from '../../evidence/values/read-values.js';
import { scopeOf } from '../../evidence/values/scope-of.js';
import type { StatedValue, Tie } from '../../evidence/values/types.js';
import { findTurns } from './find-turns.js';
import type { StatementSupport } from './types.js';

/** A statement with its evidence and its values. */
export interface Carried {
  readonly statement: BriefStatement;
  readonly support: StatementSupport;
  /** What the lock finds of its own and of what it rests on. */
  readonly present: readonly Quotation[];
  /** Folded. */
  readonly text: string;
  readonly values: readonly StatedValue[];
  /** Values that its evidence does not hold. */
  readonly missing: readonly StatedValue[];
}

/** A brief beside its corpus, read as far as it can be. */
export interface Reading {
  readonly statements: readonly BriefStatement[];
  readonly carried: (statement: BriefStatement) => Carried;
  readonly passageOf: PassageOf;
  readonly index: MentionIndex;
  readonly ties: readonly Tie[];
}

/** Opens a brief; statements are looked at when they are asked for, and only those of `isAsked` are held against turns. */
export function readSupport(brief: Brief, corpus: Corpus, isAsked: (id: string) => boolean = () => true): Reading {
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  const ties = findTies(corpus, index);
  const statements = collectStatements(brief);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const turns = findTurns(brief, corpus, isAsked);
  const computations = readComputations(brief, corpus);
  const located = new Map<BriefStatement, readonly Quotation[]>();
  const quotationsOf = (statement: BriefStatement): readonly Quotation[] => {
    const known = located.get(statement);
    if (known !== undefined) return known;
    const found = [...statement.evidence, ...statement.contrary].flatMap((item) => {
      const place = locateEvidence(item, corpus);
      return place.kind === 'located' ? [place.quotation] : [];
    });
    located.set(statement, found);
    return found;
  };
  const carried = (statement: BriefStatement): Carried => {
    const below = restingOn(statement, byId);
    const scope = scopeOf(statement);
    const present = [statement, ...below].flatMap(quotationsOf);
    const held = scope?.reach === 'brief' ? statements.flatMap(quotationsOf) : present;
    const sum = computations.get(statement.id);
    const reckoned = sum === undefined ? {} : { computation: sum };
    const told = [...below.map(({ text }) => readTold(text, index)), ...toldBySum({ ...reckoned, evidence: present }, index)];
    const support: Support = { passages: held.map(passageOf), told, index, ties };
    const text = foldQuery(statement.text);
    const values = scope === null ? [] : readValues(text, index);
    const missing = statement.isQuotation ? [] : values.filter((value) => !isResult(value, reckoned) && !isSupported(value, text, support));
    const lost = statement.evidence.length + statement.contrary.length - quotationsOf(statement).length;
    return {
      statement,
      present,
      text,
      values,
      missing,
      support: describe(brief, statement, present, missing, lost, turns.get(statement.id) ?? []),
    };
  };
  return { statements, carried, passageOf, index, ties };
}

/** The sums of computed facts, which support their results as in a build. */
function readComputations(brief: Brief, corpus: Corpus): ReadonlyMap<string, string> {
  const isComputed = brief.content.findings.some(({ facts }) => facts.some(({ compute }) => compute !== undefined));
  const ledger = isComputed ? lockBrief({ brief, corpus, lock: null, frozen: false }).value?.ledger : undefined;
  return ledger === undefined ? new Map() : reckonStatements(brief, ledger, corpus).computations;
}

/** The statements that one rests on, and those below them. */
function restingOn(statement: BriefStatement, byId: ReadonlyMap<string, BriefStatement>): readonly BriefStatement[] {
  const found = new Set<BriefStatement>();
  const visit = ({ restsOn }: BriefStatement): void => {
    for (const id of restsOn) {
      const next = byId.get(id);
      if (next === undefined || next === statement || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(statement);
  return [...found];
}

const NOUNS: Readonly<Partial<Record<StatedValue['kind'], string>>> = {
  quantity: 'the number',
  number: 'the number',
  date: 'the date',
  name: 'the name',
  phrase: 'the quoted phrase',
  misspelling: 'the word',
};

/** Values in words, those of a kind together: the number “18 days”, the names “Turkey” and “Russia”. */
export function nameValues(values: readonly StatedValue[]): string {
  const byNoun = new Map<string, Set<string>>();
  for (const { kind, words } of values) {
    const noun = NOUNS[kind] ?? `the ${kind}`;
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(`“${words}”`));
  }
  return [...byNoun].map(([noun, words]) => `${noun}${words.size > 1 ? 's' : ''} ${[...words].join(', ')}`).join(', ');
}

function describe(
  brief: Brief,
  statement: BriefStatement,
  present: readonly Quotation[],
  missing: readonly StatedValue[],
  lost: number,
  turned: readonly string[],
): StatementSupport {
  const { id, kind, text, path } = statement;
  const documents = [...new Set(present.map(({ document }) => document))];
  const mustHold = kind === 'fact' || kind === 'judgement';
  return {
    id,
    kind,
    text,
    line: brief.placeOf(path).line,
    quotations: present.length,
    documents,
    weak: [
      ...(lost === 0 ? [] : [`${lost === 1 ? 'a quotation is' : `${lost} quotations are`} not found in the sources`]),
      ...(mustHold && present.length === 0 ? ['no evidence'] : []),
      ...(kind === 'judgement' && documents.length === 1 ? ['one document'] : []),
      ...(missing.length === 0 ? [] : [`not in its evidence: ${nameValues(missing)}`]),
      ...turned,
    ],
  };
}
