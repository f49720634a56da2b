// A share of one thing told as a share of another: "6 percent of output" of "6 percent of revenue".
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

interface Based {
  readonly quantity: Quantity;
  readonly base: readonly string[];
}

/** Words behind "of" that tell what the whole is. */
const REACH = 4;

/** A percentage whose whole stands in the evidence nowhere, where the same percentage is of a whole that the statement has nowhere. */
export function findBase(said: SaidOf, known: SaidOf): Trap | null {
  const stated = basedIn(said);
  if (stated.length === 0) return null;
  const given = basedIn(known);
  const [told, held] = [said, known].map((text) => new Set(readUnits(text).flatMap(({ unit }) => unit ?? [])));
  for (const { quantity, base } of stated) {
    const same = given.filter((other) => other.quantity.value === quantity.value);
    const [first] = same;
    if (first === undefined || base.some((unit) => held?.has(unit)) || same.some((other) => other.base.some((unit) => told?.has(unit))))
      continue;
    return { rule: 'figure', stated: around(said.text, quantity), given: around(known.text, first.quantity) };
  }
  return null;
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
    return base.length === 0 || inside.some(({ word }) => /^\p{Lu}/u.test(word.text)) ? [] : [{ quantity, base }];
  });
}
