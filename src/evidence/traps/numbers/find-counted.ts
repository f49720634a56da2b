// A number of the evidence told of other things than it counts there: "400 sheep" of "400 cattle".
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

/** Words of a count that may stand for any others. */
const GENERIC =
  /^(?:people|persons?|others?|men|citizens?|nationals?|individuals?|lives|dead|deaths|victims?|killed|wounded|injured|fighters?|militants?|more|times|cases?|items?|points?|things?|ones?|units?|states?|countries|members?|sides)$/;
/** Two or three that the evidence names before: "the two men". */
const NAMED = /\b(?:men|women|sides|leaders|countries|states|parties|latter|of them)\b/;
const FEW = 3;
/** How many words before and behind its number the evidence may tell what it counts. */
const NEAR = 8;

/** A count of the statement whose noun stands nowhere near the same number in the evidence. */
export function findCounted(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const given = findQuantitiesIn(known.text).filter(isCount);
  for (const quantity of findQuantitiesIn(said.text).filter(isCount)) {
    const noun = nounOf(told, quantity);
    if (noun === null || GENERIC.test(noun.word.lower)) continue;
    const same = given.filter(({ value, valueMax }) => value === quantity.value && valueMax === quantity.valueMax);
    const isNamed = quantity.value <= FEW && same.some(({ start, end }) => NAMED.test(known.text.slice(start, end + NEAR)));
    const isThere = same.some(({ start }) => {
      const at = held.findIndex(({ word }) => word.end > start);
      const end = firstExample(held, at);
      return held
        .slice(Math.max(0, at - NEAR), Math.min(at + NEAR, end))
        .some(
          (one) =>
            (one.unit === noun.unit || isPlural(noun.word.lower, one.word.lower) || isDeed(noun.word.lower, one.word.lower)) &&
            !isModifier(held, one, at),
        );
    });
    const [first] = same;
    if (
      first !== undefined &&
      !isThere &&
      !isNamed &&
      !(isPartOf(said.text, quantity.start) && same.every(({ of }) => of === null || isTold(told, of)))
    )
      return { rule: 'pairing', stated: around(said.text, quantity), given: around(known.text, first) };
  }
  return null;
}

/** "14 more persons, including two priests": what one of them is, the rest need not be. */
function firstExample(held: readonly Unit[], at: number): number {
  const start = held[at]?.word.clause ?? 0;
  const found = held.findIndex(
    ({ word }, place) =>
      place > at &&
      word.clause > start &&
      (word.lower === 'including' || /^among (?:them|whom)$/.test(`${word.lower} ${held[place + 1]?.word.lower}`)),
  );
  const isGeneric = held.slice(at, found).some(({ word }) => word.clause === start && GENERIC.test(word.lower));
  return found === -1 || !isGeneric ? held.length : found;
}

/** "39 of the 52 seats": what both are, the first may tell. */
const isPartOf = (text: string, start: number): boolean => /\d (?:out )?of (?:the |its |their )?$/.test(text.slice(0, start));

/** The last word of what the evidence counts stands in the statement. */
const isTold = (told: readonly Unit[], of: string): boolean => {
  const noun = of.split(' ').at(-1)?.toLowerCase() ?? '';
  return told.some(({ word }) => word.lower === noun || isPlural(word.lower, noun));
};

/** "law enforcement", "a container train", before the number: of another noun. */
function isModifier(units: readonly Unit[], one: Unit, at: number): boolean {
  const next = units[units.indexOf(one) + 1];
  if (next === undefined || one.word.start >= (units[at]?.word.start ?? 0) || one.word.lower.endsWith('s')) return false;
  return next.unit !== null && next.word.clause === one.word.clause && /^\p{Ll}/u.test(next.word.text) && !isPast(next.word.lower);
}

/** "24 AH-64s" of "24 AH-64 helicopters". */
const isPlural = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;

/** "three fines" of "three were fined". */
const isDeed = (noun: string, verb: string): boolean => isPast(verb) && verb === `${noun.replace(/s$/, '').replace(/e$/, '')}ed`;

/** Fractions are told in many words. */
const isCount = ({ unit, value }: Quantity): boolean => (unit === 'count' || unit === 'person') && value >= 1;

/** What a number counts: the last word of its noun. */
function nounOf(units: readonly Unit[], { start, end, of }: Quantity): Unit | null {
  const last = units.findLast(({ word }) => word.start >= start && word.end <= end && !/^\d/.test(word.lower));
  return of === null || last === undefined || last.unit === null ? null : last;
}
