// Whether a passage lends the names around it to what a statement above its own tells.
import { stemsIn } from './stems-in.js';
import type { Passage } from './types.js';

/** So large a share of the small words of a clause must stand around a passage that tells of the same. */
const SHARE = 0.5;
/** Where one clause ends and the next begins. */
const CLAUSE = /[.;]\s+|,\s+(?:and|but)\s+/g;
/** Names say nothing of what is told of them. */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * "They agreed" means whom the text before names. The statement that quotes it may name these; a line above only in a clause of which
 * half of what else it says stands there too. `at` is the place of the name in the folded text.
 */
export function lendsNames({ leans, isBelow, surroundingWords }: Passage, text: string, at: number): boolean {
  if (!leans || isBelow !== true) return leans;
  const cuts = [...text.matchAll(CLAUSE)].map((match) => match.index);
  const clause = text.slice(cuts.findLast((cut) => cut <= at) ?? 0, cuts.find((cut) => cut > at) ?? text.length);
  const words = [...stemsIn(clause.replace(NAME, ' '))];
  const around = stemsIn(surroundingWords);
  return words.length > 0 && words.filter((stem) => around.has(stem)).length >= SHARE * words.length;
}
