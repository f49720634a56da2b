// How much something weighs: "a lesser condition" of "the primary one".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

const MAIN =
  /^(?:primary|main|principal|chief|central|foremost|paramount|cardinal|leading|overriding|topmost|crucial|decisive|fundamental|biggest|major)$/;
const LESSER =
  /^(?:lesser|minor|secondary|subordinate|incidental|peripheral|marginal|subsidiary|trivial|smaller|unimportant|ancillary|limited|modest|minimal|negligible|restricted|slight)$/;
/** Words with a meaning within which the noun stands. */
const REACH = 3;

/** A weight told of the thing that the evidence gives the opposite one, in words alone of that side. */
export function findWeight(said: SaidOf, known: SaidOf): Trap | null {
  for (const [one, other] of [
    [MAIN, LESSER],
    [LESSER, MAIN],
  ] as const) {
    const [told, held] = [weighing(said, one), weighing(known, other)];
    const [first] = told;
    const [given] = held;
    if (first === undefined || given === undefined || weighing(said, other).length > 0 || weighing(known, one).length > 0) continue;
    if (isDenied(said) || isDenied(known)) continue;
    const match = held.find(({ about }) => told.some((it) => [...it.about].some((unit) => about.has(unit))));
    if (match !== undefined)
      return { rule: 'opposite', stated: around(said.text, first.unit.word), given: around(known.text, match.unit.word) };
  }
  return null;
}

const isDenied = ({ text }: SaidOf): boolean => /\b(?:not|no|never|hardly|far from|anything but|rather than|more than)\b/i.test(text);

interface Weight {
  readonly unit: Unit;
  readonly about: ReadonlySet<string>;
}

/** Each weight with the thing it weighs; "the primary one" weighs what stands before. */
function weighing(said: SaidOf, weight: RegExp): readonly Weight[] {
  const units = readUnits(said);
  return units.flatMap((unit, at): readonly Weight[] => {
    if (!weight.test(unit.word.lower)) return [];
    const meant = (list: readonly Unit[]): readonly string[] =>
      list.flatMap(({ unit: own }) => (own === null || own.startsWith('@') ? [] : [own]));
    const isOne = /^(?:one|ones|of|being)$/.test(units[at + 1]?.word.lower ?? '');
    const about = isOne ? meant(units.slice(Math.max(0, at - 14), at)) : meant(units.slice(at + 1, at + 6)).slice(0, REACH);
    return [{ unit, about: new Set(about) }];
  });
}
