// A share of one thing told as a share of another: "6 percent of output" of "6 percent of revenue".
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

interface Based {
  readonly quantity: Quantity;
  readonly base: readonly string[];
  /** The same words as they stand. */
  readonly heads: readonly string[];
}

/** Words behind "of" that tell what the whole is. */
const REACH = 4;

/** What shares are of, one thing a line: no two of them are the same. */
const WHOLES: readonly RegExp[] = [
  /^(?:outputs?|production|gdp|economy)$/,
  /^(?:revenues?|incomes?|earnings|receipts|turnover|sales|takings)$/,
  /^(?:profits?|gains?)$/,
  /^(?:exports?)$/,
  /^(?:imports?)$/,
  /^(?:budgets?|spending|expenditures?|costs?|outlays?)$/,
  /^(?:population|inhabitants|residents|people|citizens)$/,
  /^(?:votes?|voters?|electorate|ballots?)$/,
  /^(?:seats?|members?|deputies|lawmakers)$/,
  /^(?:territory|area|land|fields?|acreage)$/,
  /^(?:workforce|workers?|jobs?|employees|staff|employment)$/,
  /^(?:debts?|loans?|liabilities)$/,
  /^(?:reserves?)$/,
  /^(?:capital|shares?|stock)$/,
  /^(?:households?|homes|houses|families)$/,
  /^(?:women)$/,
  /^(?:men)$/,
  /^(?:children|pupils|students)$/,
  /^(?:harvests?|crops?)$/,
  /^(?:electricity|power)$/,
  /^(?:gas)$/,
  /^(?:oil|crude)$/,
  /^(?:water)$/,
  /^(?:coal)$/,
];

/** A percentage whose whole stands in the evidence nowhere, where the same percentage is of another whole, which the statement has nowhere. */
export function findBase(said: SaidOf, known: SaidOf): Trap | null {
  const stated = basedIn(said);
  if (stated.length === 0) return null;
  const given = basedIn(known);
  const [told, held] = [said, known].map((text) => new Set(readUnits(text).flatMap(({ unit }) => unit ?? [])));
  for (const { quantity, base, heads } of stated) {
    const same = given.filter((other) => other.quantity.value === quantity.value);
    const [first] = same;
    if (
      first === undefined ||
      !same.every((other) => isOtherWhole(heads, other.heads)) ||
      base.some((unit) => held?.has(unit)) ||
      same.some((other) => other.base.some((unit) => told?.has(unit)))
    )
      continue;
    return { rule: 'figure', stated: around(said.text, quantity), given: around(known.text, first.quantity) };
  }
  return null;
}

/** Both are known, and none of one is the other. */
function isOtherWhole(one: readonly string[], other: readonly string[]): boolean {
  const linesOf = (words: readonly string[]): readonly RegExp[] => WHOLES.filter((line) => words.some((word) => line.test(word)));
  const [mine, theirs] = [linesOf(one), linesOf(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((line) => theirs.includes(line));
}

function basedIn(said: SaidOf): readonly Based[] {
  const units = readUnits(said);
  return findQuantitiesIn(said.text).flatMap((quantity): readonly Based[] => {
    if (quantity.unit !== 'percent' || !/^ of (?!which|whom|them|these|those)/.test(said.text.slice(quantity.end))) return [];
    const at = units.findIndex(({ word }) => word.start >= quantity.end + ' of '.length);
    const clause = units[at]?.word.clause;
    const phrase = units.slice(at, at + REACH).filter(({ word }) => word.clause === clause);
    const end = phrase.findIndex(({ unit, word }) => unit === null && !/^(?:the|its|their|a|an|all|his|her|our)$/.test(word.lower));
    const inside = end === -1 ? phrase : phrase.slice(0, end);
    const base = inside.flatMap(({ unit }) => unit ?? []);
    // Names are told in many ways.
    return base.length === 0 || inside.some(({ word }) => /^\p{Lu}/u.test(word.text))
      ? []
      : [{ quantity, base, heads: inside.map(({ word }) => word.lower) }];
  });
}
