// The door of the folder: computed facts of a brief are reckoned from their evidence and held against what they say.
import type { Diagnostic, Severity } from '../../base/diagnostic.js';
import { type Brief, formatPath } from '../../brief/types.js';
import { indexActors } from '../../corpus/actors/find-mentions.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { createPassages, type PassageOf } from '../values/create-passages.js';
import { matchBounds } from '../values/hold-bounds.js';
import { readValues } from '../values/read-values.js';
import { isSwapped } from './find-swapped.js';
import * as messages from './messages.js';
import { printQuantity } from './print-quantity.js';
import { readOperands } from './read-operands.js';
import { type Compute, isOneFamily, OPERANDS, reckon } from './reckon.js';
import type { Operand, ReckonedQuantity, Reckoning } from './types.js';

export interface Reckoned {
  /** The sum of each computed fact that has one, in words, by the id of its statement. */
  readonly computations: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reckons every fact of `kind: computed`. Each item of its evidence gives one number of one unit family (one day for
 * `days-between`; `count` counts the items); the result must be among the numbers of `say`, by value. Quotients may be
 * rounded as far as they are written, within 5 percent. Facts whose quotations were not all found are left out.
 * Reports errors `evidence/operand`, `evidence/computation`; a warning of the latter where sides seem changed over or a limit is left out.
 */
export function reckonStatements(brief: Brief, ledger: Ledger, corpus: Corpus): Reckoned {
  const facts = brief.content.findings.flatMap(({ facts }, finding) =>
    facts.flatMap(({ compute, evidence = [] }, fact) =>
      compute === undefined ? [] : [{ compute, path: ['findings', finding, 'facts', fact], items: evidence.length }],
    ),
  );
  if (facts.length === 0) return { computations: new Map(), diagnostics: [] };
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const computations = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { compute, path, items } of facts) {
    const statement = byId.get(formatPath(path));
    if (statement === undefined || statement.evidence.length !== items) continue;
    const text = foldQuery(statement.text);
    const said = readValues(text, index).flatMap((value) =>
      value.kind === 'quantity' ? [{ words: value.words, quantity: value.quantity }] : [],
    );
    const placeOf = (item: number | null) => brief.placeOf(item === null ? path : [...path, 'evidence', item]);
    const outcome = reckonOne(compute, statement, passageOf);
    if ('problems' in outcome) {
      diagnostics.push(...outcome.problems.map((problem) => problem(placeOf)));
      continue;
    }
    const { computation, isSaid, limited } = conclude(outcome.reckoning, said, text);
    computations.set(statement.id, computation);
    const words = said.map((one) => one.words);
    if (!isSaid) diagnostics.push(messages.wrongResult(statement, computation, words, isInverse(outcome.reckoning, said), placeOf(null)));
    else if (limited !== null) diagnostics.push(messages.wrongLimit(statement, computation, limited, placeOf(null)));
    const sides = statement.evidence.map((quotation) => passageOf(quotation).words);
    if (isSwapped(compute, text, sides)) diagnostics.push(messages.swapped(statement, computation, placeOf(null)));
  }
  return { computations, diagnostics };
}

type Problem = (placeOf: (item: number | null) => ReturnType<Brief['placeOf']>) => Diagnostic;

function reckonOne(
  compute: Compute,
  statement: Statement,
  passageOf: PassageOf,
): { readonly reckoning: Reckoning } | { readonly problems: readonly Problem[] } {
  const read = readOperands(
    compute,
    statement.evidence.map((quotation) => ({ quotation, passage: passageOf(quotation) })),
  );
  const problems = read.flatMap((one, item): readonly Problem[] =>
    'operand' in one ? [] : [(placeOf) => messages.badOperand(statement, item, compute, one, placeOf(item))],
  );
  const operands = read.flatMap((one) => ('operand' in one ? one.operand : []));
  if (problems.length > 0) return { problems };
  const stranger = findStranger(operands);
  if (stranger > 0) {
    const found = { found: [operands[0]?.words ?? '', operands[stranger]?.words ?? ''], expected: 'numbers of one kind of unit' };
    return { problems: [(placeOf) => messages.badOperand(statement, stranger, compute, found, placeOf(stranger))] };
  }
  const [fewest, most] = OPERANDS[compute];
  const refuse = (found: string, expected: string): { readonly problems: readonly Problem[] } => ({
    problems: [(placeOf) => messages.cannotReckon(statement, compute, found, expected, placeOf(null))],
  });
  if (operands.length < fewest || operands.length > most)
    return refuse(
      operands.length === 1 ? 'one item' : `${operands.length} items`,
      most === fewest ? `exactly ${most}` : `at least ${fewest}`,
    );
  const reckoning = reckon(compute, operands);
  return reckoning === null ? refuse('nothing to divide by', 'a number other than 0') : { reckoning };
}

/** The first operand of another family than the one before all, -1 without any. */
const findStranger = (operands: readonly Operand[]): number =>
  operands.findIndex(({ quantity }) => operands[0] !== undefined && !isOneFamily(operands[0].quantity, quantity));

interface Said {
  readonly words: string;
  readonly quantity: Quantity;
}

/** The whole sum, with the result as it is said where it says the same. */
function conclude(
  { sum, results, mayRound }: Reckoning,
  said: readonly Said[],
  text: string,
): { readonly computation: string; readonly isSaid: boolean; readonly limited: Severity | null } {
  const matches = said.flatMap(({ words, quantity }) =>
    results.map((result) => ({ words, quantity, match: compareQuantities(quantity, result) })),
  );
  const equal = matches.find(({ match }) => match === 'equal');
  if (equal !== undefined) return { computation: `${sum} = ${lower(equal.words)}`, isSaid: true, limited: null };
  const close = matches.find(({ match }) => match === 'compatible');
  const near =
    close ?? (mayRound ? said.find(({ words, quantity }) => results.some((result) => isRounded(quantity, words, result))) : undefined);
  const exact = `${sum} = ${printQuantity(results[0])}`;
  if (near === undefined) return { computation: exact, isSaid: false, limited: null };
  const limited = close === undefined || mayRound ? null : limitOf(close.quantity, text, results[0]);
  return { computation: `${exact} ≈ ${lower(near.words)}`, isSaid: true, limited };
}

/** "more than $12 billion" of what comes to 12; a limit of the operands left out is a warning. */
function limitOf(quantity: Quantity, text: string, result: ReckonedQuantity): Severity | null {
  const match = matchBounds({ quantity, text }, [{ quantity: { ...result, start: 0, end: 0 }, text: '' }]);
  if (match === 'kept') return null;
  return quantity.bound === 'exact' && match === 'dropped' ? 'warning' : 'error';
}

/** What is said is the result with its sign or its quotient turned: the operands stand the other way round. */
const isInverse = ({ results }: Reckoning, said: readonly Said[]): boolean =>
  said.some(({ quantity }) =>
    results.some(
      (result) =>
        result.value !== 0 &&
        [-result.value, result.unit === 'percent' ? 10_000 / result.value : 1 / result.value].some(
          (value) => compareQuantities(quantity, { ...result, value }) !== 'different',
        ),
    ),
  );

/** The first word of a sentence is written small behind a sign. */
const lower = (words: string): string => (/^\p{Lu}[\p{Ll} ]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);

/** Rounding may move a quotient by this share. */
const ROUNDING = 0.05;

function isRounded(stated: Quantity, words: string, result: ReckonedQuantity): boolean {
  if (stated.unit !== result.unit || stated.valueMax !== null || stated.per !== null) return false;
  const digits = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  return (
    Number(result.value.toFixed(Math.min(digits, 6))) === stated.value &&
    Math.abs(stated.value - result.value) <= ROUNDING * Math.abs(result.value)
  );
}
