// Two dates or numbers of one sentence changed over: "held in June, freed in May" of "held in May, freed in June".
import type { Span } from '../../../base/span.js';
import type { MentionIndex } from '../../../corpus/actors/find-mentions.js';
import { agrees, withoutYear } from '../../values/read-dates.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { anchorsOf } from './read-anchors.js';
import { type Figure, isSameFigure, readFigures } from './read-figures.js';
import type { Anchor } from './read-regions.js';

/** A date or a number with the words that lead up to it from the one before. */
interface Led {
  readonly anchor: Anchor | Figure;
  readonly words: ReadonlySet<string>;
}

/** Two that follow one another in the statement, each led up to by words that the evidence has only before the other. */
export function findSwap(said: SaidOf, known: SaidOf, index: MentionIndex): Trap | null {
  return (
    swapOf(said, known, datesIn(said, index), () => datesIn(known, index)) ?? swapOf(said, known, numbersIn(said), () => numbersIn(known))
  );
}

function swapOf(said: SaidOf, known: SaidOf, stated: readonly Led[], read: () => readonly Led[]): Trap | null {
  if (stated.length < 2) return null;
  const given = read();
  for (const [at, second] of stated.entries()) {
    const first = stated[at - 1];
    const [one, other] = [first, second].map((it) => given.filter(({ anchor }) => it !== undefined && isOne(it.anchor, anchor)));
    const [a] = one ?? [];
    const [b] = other ?? [];
    if (first === undefined || a === undefined || b === undefined || a === b || one?.length !== 1 || other?.length !== 1) continue;
    const straight = shared(first, a) + shared(second, b);
    if (straight === 0 && shared(first, b) > 0 && shared(second, a) > 0)
      return { rule: 'pairing', stated: around(said.text, first.anchor), given: around(known.text, b.anchor) };
  }
  return null;
}

const shared = (one: Led, other: Led): number => [...one.words].filter((unit) => other.words.has(unit)).length;

function datesIn(said: SaidOf, index: MentionIndex): readonly Led[] {
  const anchors = anchorsOf(said.text, index).filter(({ kind }) => kind === 'date');
  // "the 1973 treaty": what it belongs to stands behind it.
  if (anchors.some(({ end }) => NAMING.test(said.text.slice(end)))) return [];
  return anchors.map((anchor, at) => ({ anchor, words: wordsBefore(said, anchor, anchors[at - 1]?.end ?? 0, false) }));
}

/** Shares and multiples are told of two things at once. */
function numbersIn(said: SaidOf): readonly Led[] {
  const figures = readFigures(said.text).filter(
    ({ quantity }) => quantity === null || (quantity.unit !== 'times' && quantity.unit !== 'percent' && quantity.value >= 1),
  );
  return figures.map((anchor, at) => ({ anchor, words: wordsBefore(said, anchor, figures[at - 1]?.end ?? 0, true) }));
}

/** Words with a meaning before a date, or before a number in its clause. */
function wordsBefore(said: SaidOf, { start, end }: Span, from: number, isInClause: boolean): ReadonlySet<string> {
  const units = readUnits(said);
  const clause = units.find(({ word }) => word.end > start && word.start < end)?.word.clause;
  const words = units.filter(({ word }) => word.start >= from && word.end <= start && (!isInClause || word.clause === clause));
  return new Set(words.flatMap(({ unit }) => (unit === null || /^[\d@]/.test(unit) ? [] : [unit])));
}

/** A noun right behind a date, no preposition and no verb that helps. */
const NAMING =
  /^ (?!(?:and|or|but|to|in|on|at|by|for|of|as|with|after|before|when|while|because|since|until|from|that|which|who|the|an?|is|was|were|are|had|has|have)\b)\p{Ll}/u;

/** The same date or number. */
function isOne(one: Anchor | Figure, other: Anchor | Figure): boolean {
  if (!('kind' in one) || !('kind' in other)) return !('kind' in one) && !('kind' in other) && isSameFigure(one, other);
  if (one.value.kind !== 'date' || other.value.kind !== 'date') return false;
  return agrees(other.value.date.year === null ? withoutYear(one.value.date) : one.value.date, other.value.date);
}
