// A clause that is added to what is carried, and that nothing carries.
import { isPast, readWords } from '../traps/read/read-words.js';
import type { Support } from './choose-carriers.js';
import { countWords, isActor, type ReadUnits, weightOfAll } from './create-read-units.js';
import { isPrediction } from './is-prediction.js';
import { needsNoSource } from './needs-no-source.js';

/** A clause of fewer words that carry a meaning, or of fewer that are no actors, is not held by itself. */
const FEWEST = 3;
const FEWEST_BESIDE_ACTORS = 2;
/** The share of its words that one support may hold while nothing carries a clause, and that all of them together may. */
const BARE = 0.2;
const BARE_OF_ALL = 0.6;

/**
 * A clause that goes on behind "and" or "but" with a subject and a verb of its own, of whose words hardly any stands in the supports,
 * even taken together; null where there is none. The supports are asked for only where a clause is long enough.
 */
export function findBareClause(sentence: string, readUnits: ReadUnits, supports: () => readonly Support[]): string | null {
  const clauses = sentence.split(/;\s+(?:and\s+|but\s+)?|,\s+(?:and|but)\s+/u);
  if (clauses.length < 2) return null;
  const bare = clauses.find((clause) => {
    if (!hasOwnVerb(clause) || needsNoSource(clause) || isPrediction(clause)) return false;
    const units = [...readUnits(clause)];
    if (countWords(units.filter((unit) => !isActor(unit))) < FEWEST_BESIDE_ACTORS || countWords(units) < FEWEST) return false;
    const given = supports();
    const held = (of: (unit: string) => boolean): number => weightOfAll(units.filter(of)) / weightOfAll(units);
    const best = Math.max(0, ...given.map((support) => held((unit) => support.units.has(unit))));
    return best <= BARE && held((unit) => given.some((support) => support.units.has(unit))) <= BARE_OF_ALL;
  });
  return bare ?? null;
}

/** A verb behind a subject, as far as a word or two can tell. */
function hasOwnVerb(clause: string): boolean {
  const words = readWords(clause);
  return words.some(({ lower }, at) => at > 0 && (AUXILIARY.test(lower) || isPast(lower)));
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|does|did|can|could|may|might|must)$/;
