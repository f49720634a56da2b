// An amount of one thing told of another of which the evidence has another amount: "500 tonnes of rice" of "40,000 tonnes of rice, 500 tonnes of milk powder".
import { compareQuantities } from '../../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { isOneKind } from './compare-figures.js';

interface Amount {
  readonly quantity: Quantity;
  /** What it is of, or for. */
  readonly of: ReadonlySet<string>;
}

const OF = /^ (?:worth )?(?:of|for|in|on|towards?|into) (?!(?:which|whom|them|these|those|the total|all)\b)/;
/** Words that tell what an amount is of. */
const REACH = 3;

/** What an amount of the statement is of, where the evidence has another amount of that and this one of what the statement does not name. */
export function findSubstance(said: SaidOf, known: SaidOf): Trap | null {
  const stated = amountsIn(said);
  if (stated.length === 0) return null;
  const given = amountsIn(known);
  if (given.length < 2) return null;
  const told = new Set(readUnits(said).flatMap(({ unit }) => unit ?? []));
  for (const { quantity, of } of stated) {
    const alike = given.filter((other) => isOneKind(quantity, other.quantity));
    const own = alike.filter((other) => compareQuantities(quantity, other.quantity) !== 'different');
    const [first] = own;
    const isOwn = own.some((other) => [...other.of].some((unit) => told.has(unit)));
    const isOther = alike.some((other) => !own.includes(other) && [...of].some((unit) => other.of.has(unit)));
    if (first !== undefined && !isOwn && isOther && !isBare(known.text, quantity, own))
      return { rule: 'pairing', stated: around(said.text, quantity), given: around(known.text, first.quantity) };
  }
  return null;
}

/** The same number stands elsewhere without a word of what it is of. */
const isBare = (text: string, quantity: Quantity, own: readonly Amount[]): boolean =>
  findQuantitiesIn(text).some(
    (other) =>
      isOneKind(quantity, other) &&
      compareQuantities(quantity, other) !== 'different' &&
      !own.some((it) => it.quantity.start === other.start),
  );

function amountsIn(said: SaidOf): readonly Amount[] {
  const units = readUnits(said);
  return findQuantitiesIn(said.text).flatMap((quantity): readonly Amount[] => {
    if (/^(?:count|person|times|percent|percentage-point)$/.test(quantity.unit)) return [];
    const [words] = OF.exec(said.text.slice(quantity.end)) ?? [];
    if (words === undefined) return [];
    const from = quantity.end + words.length;
    const at = units.findIndex(({ word }) => word.start >= from);
    const clause = units[at]?.word.clause;
    const inside = units.slice(at, at + REACH + 1).filter(({ word }) => word.clause === clause);
    const end = inside.findIndex(
      ({ unit, word }, place) => unit === null && !(place === 0 && /^(?:the|its|their|an?|new|his|her)$/.test(word.lower)),
    );
    const of = (end === -1 ? inside : inside.slice(0, end)).flatMap(({ unit, word }) =>
      unit === null || /^\d/.test(word.text) ? [] : [unit],
    );
    return of.length === 0 ? [] : [{ quantity, of: new Set(of) }];
  });
}
