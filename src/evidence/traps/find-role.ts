// A standing given to one that the source gives to another: "Peru | Observer" of "with Chile as observer".
import { around } from './find-negation.js';
import { readUnits, type Unit } from './read-units.js';
import type { SaidOf, Trap } from './types.js';

/** Standings that somebody has beside others. */
const STANDING =
  /^(?:members?|observers?|associates?|candidates?|applicants?|hosts?|guests?|mediators?|facilitators?|guarantors?|chairs?|partners?|signator(?:y|ies)|suppliers?|buyers?|donors?|lenders?|aggressors?|victims?|allies|ally|rivals?|neutral|absent)$/;

/** The one name of a row with a standing that the evidence has only in clauses which name others and not this one, who stands elsewhere. */
export function findRole(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const names = [...new Set(statement.mentions.map(({ actor }) => actor))];
  const [name] = names;
  if (name === undefined || names.length > 1) return null;
  const units = readUnits(evidence);
  const isName = ({ unit }: Unit): boolean => unit?.startsWith('@') === true && isSame(unit.slice(1), name);
  if (!units.some(isName)) return null;
  for (const { word } of readUnits(statement)) {
    if (!STANDING.test(word.lower)) continue;
    const places = units.filter((unit) => unit.word.stem === word.stem);
    const isOther = (place: Unit): boolean => {
      const clause = units.filter((unit) => unit.word.clause === place.word.clause);
      return !clause.some(isName) && clause.some(({ unit }) => unit?.startsWith('@') === true);
    };
    const [first] = places;
    if (first !== undefined && places.every(isOther))
      return { rule: 'order', stated: around(statement.text, word), given: around(evidence.text, first.word) };
  }
  return null;
}
