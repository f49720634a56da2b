// "observer" told as "member": a word that the evidence does not have, while it has the opposite.
import { around, negatedIn } from './find-negation.js';
import { OPPOSITES } from './opposites.js';
import { baseOf, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

const STEMS = OPPOSITES.map((sides) => sides.map((words) => new Set(words.map(baseOf))));

/** A word of one side in the statement where the evidence has only words of the other. */
export function findOpposite(statement: string, evidence: string): Trap | null {
  const stated = readWords(statement);
  const given = readWords(evidence);
  const givenStems = new Set(given.map(({ stem }) => stem));
  const statedStems = new Set(stated.map(({ stem }) => stem));
  const statedNegated = negatedIn(stated);
  for (const word of stated) {
    for (const sides of STEMS) {
      const own = sides.find((side) => side.has(word.stem));
      // "without being a member" says what "observer" says.
      if (own === undefined || isTurned(word) || [...own].some((stem) => givenStems.has(stem))) continue;
      const opposite = given.find(({ stem }) => sides.some((side) => side !== own && side.has(stem)));
      if (opposite !== undefined && !statedStems.has(opposite.stem))
        return { rule: 'opposite', stated: around(statement, word), given: around(evidence, opposite) };
    }
  }
  return null;

  function isTurned(word: Word): boolean {
    return (
      statedNegated.has(word) || stated.some(({ lower, clause }) => clause === word.clause && /^(?:not|never|without|no|n't)$/.test(lower))
    );
  }
}
