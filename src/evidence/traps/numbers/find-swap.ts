// Two dates of one sentence changed over: "held in June, freed in May" of "held in May, freed in June".
import type { MentionIndex } from '../../../corpus/actors/find-mentions.js';
import { agrees } from '../../values/read-dates.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { anchorsOf } from './read-anchors.js';
import type { Anchor } from './read-regions.js';

/** A date with the words that lead up to it from the one before. */
interface Led {
  readonly anchor: Anchor;
  readonly words: ReadonlySet<string>;
}

/** Two that follow one another in the statement, each led up to by words that the evidence has only before the other. */
export function findSwap(said: SaidOf, known: SaidOf, index: MentionIndex): Trap | null {
  const stated = ledIn(said, index);
  if (stated.length < 2) return null;
  const given = ledIn(known, index);
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

function ledIn(said: SaidOf, index: MentionIndex): readonly Led[] {
  const anchors = anchorsOf(said.text, index).filter((anchor) => anchor.kind === 'date');
  // "the 1973 treaty": what it belongs to stands behind it.
  if (anchors.length < 2 || anchors.some(({ end }) => NAMING.test(said.text.slice(end)))) return [];
  const units = readUnits(said);
  return anchors.map((anchor, at) => {
    const from = anchors[at - 1]?.end ?? 0;
    const words = units.filter(({ word }) => word.start >= from && word.end <= anchor.start);
    return { anchor, words: new Set(words.flatMap(({ unit }) => (unit === null || /^[\d@]/.test(unit) ? [] : [unit]))) };
  });
}

/** A noun right behind a date, no preposition and no verb that helps. */
const NAMING =
  /^ (?!(?:and|or|but|to|in|on|at|by|for|of|as|with|after|before|when|while|because|since|until|from|that|which|who|the|an?|is|was|were|are|had|has|have)\b)\p{Ll}/u;

/** The same date. */
const isOne = ({ value }: Anchor, { value: other }: Anchor): boolean =>
  value.kind === 'date' &&
  other.kind === 'date' &&
  agrees(other.date.year === null ? { ...value.date, year: null, weekday: null } : value.date, other.date);
