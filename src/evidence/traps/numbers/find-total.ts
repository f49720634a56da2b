// A number of all together told as that of each, and what was so told as so now: "each laid off 40" of "laid off 40 between them".
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import type { Trap } from '../types.js';
import { isOneKind } from './compare-figures.js';

const EACH = /\b(?:each|apiece|every one|per head|a head)\b/i;
const TOGETHER = /\b(?:between them|among them|together|in all|altogether|all told|combined|jointly|in total|a total of|totall?ing)\b/i;
const NOW = /\b(?:now|today|currently|at present|nowadays|to date|these days)\b/i;
/** A verb of the past beside a year, or a word that says that it is over. */
const ONCE =
  /\b(?:was|were|stood|had|amounted|totall?ed|came|ran)\b.{0,60}\b(?:in|of|by|at the (?:end|start|beginning) of|late|early) (?:1[89]|20)\d\d\b|\b(?:(?:1[89]|20)\d\d,? (?:it|they|there) (?:was|were|stood|had)|had been|used to|formerly|previously|at that time|a (?:year|decade) (?:ago|earlier|before)|once had)\b/i;
const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** A number of the evidence that is of all together there and of each in the statement, or the other way round; or of another time and of now. */
export function findTotal(statement: string, evidence: string): Trap | null {
  const [isEach, isTotal, isNow] = [EACH, TOGETHER, NOW].map((word) => word.test(statement));
  if (isEach === isTotal && isNow !== true) return null;
  const given = findQuantitiesIn(evidence);
  for (const quantity of findQuantitiesIn(statement)) {
    const own = clauseOf(statement, quantity);
    const same = given.filter((other) => isOneKind(quantity, other) && other.value === quantity.value);
    const clauses = same.map((other) => clauseOf(evidence, other));
    const [first] = same;
    if (first === undefined) continue;
    const isTurned = (one: RegExp, other: RegExp): boolean =>
      one.test(own) && !other.test(own) && clauses.every((words) => other.test(words) && !one.test(words));
    const isPast =
      NOW.test(own) && !YEAR.test(own) && !NOW.test(evidence.slice(0, first.end)) && clauses.every((words) => ONCE.test(words));
    if (isTurned(EACH, TOGETHER) || isTurned(TOGETHER, EACH) || isPast)
      return { rule: 'figure', stated: around(statement, quantity), given: around(evidence, first) };
  }
  return null;
}

/** The clause around a number. */
function clauseOf(text: string, { start, end }: Quantity): string {
  const before =
    text
      .slice(0, start)
      .split(/[;:.] |, (?!\d)/)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end).split(/[;:.](?: |$)|, (?!\d)/);
  return `${before}${text.slice(start, end)}${behind}`;
}
