// A number of the evidence told of other things than it counts there: "400 sheep" of "400 cattle".
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { findWords } from '../words/index-words.js';
import { KIN, KINDS } from '../words/kinds.js';

/** Words of a count that may stand for any others. */
const GENERIC =
  /^(?:people|persons?|others?|men|citizens?|nationals?|individuals?|lives|dead|deaths|victims?|killed|wounded|injured|fighters?|militants?|more|times|cases?|items?|points?|things?|ones?|units?|states?|countries|members?|sides)$/;
/** Two or three that the evidence names before: "the two men". */
const NAMED = /\b(?:men|women|sides|leaders|countries|states|parties|latter|of them)\b/;
const FEW = 3;
/** How many words before and behind its number the evidence may tell what it counts. */
const NEAR = 8;

/** A count of the statement whose noun stands nowhere near the same number in the evidence, which tells of what it names as of another thing. */
export function findCounted(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const given = findQuantitiesIn(known.text).filter(isCount);
  for (const quantity of findQuantitiesIn(said.text).filter(isCount)) {
    const noun = nounOf(told, quantity);
    // "92 of the shortages": a part of them.
    const isShare = /^\S+ (?:out )?of (?:the|its|their|these|those)\b/.test(said.text.slice(quantity.start, quantity.end));
    if (noun === null || isShare || GENERIC.test(noun.word.lower)) continue;
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
      same.every((other) => nounOf(held, other) !== null) &&
      (isElsewhere(held, noun, same) ||
        same.every((other) => isApart(noun.word.lower, nounOf(held, other)?.word.lower ?? '')) ||
        same.every((other) => isSibling(told, quantity, held, other))) &&
      !(isPartOf(said.text, quantity.start) && same.every(({ of }) => of === null || isTold(told, of)))
    )
      return { rule: 'pairing', stated: around(said.text, quantity), given: around(known.text, first) };
  }
  return null;
}

/** Bodies of many, and who can be no such body; who is in uniform, and who is not. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:households?|families|organi[sz]ations?|groups?|companies|firms?|villages?|towns?|clans?|communities|associations?|parties|clubs?|churches|tribes?|unions?|agencies|schools?|clinics?|hospitals?)$/,
    /^(?:people|persons?|individuals?|men|women|children|citizens?|nationals?|civilians?|adults?|passengers?|workers?|soldiers?|inhabitants?|residents?|refugees?|migrants?|victims?|prisoners?)$/,
  ],
  [
    /^(?:police|policem[ae]n|policewom[ae]n|officers?|soldiers?|troops?|gendarmes?|conscripts?|guards?|guardsmen|marines?)$/,
    /^(?:nationals?|citizens?|civilians?|villagers?|residents?|inhabitants?|protesters?|demonstrators?|marchers|bystanders?|farmers?|workers?|children|pupils|students?|refugees?|migrants?)$/,
  ],
];

/** "35,000 households" of "35,000 people", "two policemen" of "two nationals". */
const isApart = (noun: string, other: string): boolean =>
  APART.some(([one, two]) => (one.test(noun) && two.test(other)) || (two.test(noun) && one.test(other)));

/** The evidence counts something else with this number, and has what the statement names elsewhere, in the singular where it counts people. */
function isElsewhere(held: readonly Unit[], { unit, word }: Unit, same: readonly Quantity[]): boolean {
  const isGeneric = same.some((other) => GENERIC.test(other.of?.split(' ').at(-1)?.toLowerCase() ?? ''));
  const one = word.lower.replace(/s$/, '');
  return held.some(
    (it) => (it.unit === unit || it.word.lower === one) && (!isGeneric || (one !== word.lower && !it.word.lower.endsWith('s'))),
  );
}

/** "24 tanks" of "24 helicopters": two of a kind of things that are never the same. */
function isSibling(told: readonly Unit[], one: Quantity, held: readonly Unit[], other: Quantity): boolean {
  const [mine, theirs] = [wordsIn(told, one), wordsIn(held, other)];
  const known = findWords(theirs, KIN);
  return findWords(mine, KINDS).some(
    ({ line, side }) =>
      findWords(theirs, KINDS).some((it) => it.line === line) && !known.some((it) => it.line === line && it.side === side),
  );
}

const wordsIn = (units: readonly Unit[], { start, end }: Quantity): readonly Unit['word'][] =>
  units.flatMap(({ word }) => (word.start >= start && word.end <= end ? [word] : []));

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
