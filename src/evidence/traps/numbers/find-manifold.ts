// Several of one thing told as several of another: "a number of exchanges of prisoners" of "a number of talks".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

/** Words that tell of several, up to what they tell of. */
const MANY =
  /\b(?:(?:a|the) (?:\p{L}+ )?(?:number|series|string|wave|spate|flurry|raft|succession|couple|handful|round) of|several|multiple|numerous|various|repeated|(?:rounds|waves|dozens|scores|hundreds|thousands) of)(?: (?:rounds|waves|kinds|types|sorts) of)? /giu;
/** Heads that may stand for any others. */
const GENERIC =
  /^(?:people|persons|others|men|women|citizens|things|issues|states|countries|nations|times|years|months|weeks|days|hours|decades|points|occasions|ways|steps|measures|factors|areas|fields|topics|aspects|reasons|matters|parts|efforts|moves|actors|players|sides|parties|sources|places|regions|cases|others|members|attempts|initiatives|actions|activities|developments|events|tools|means|options|subjects|questions|problems|rounds|instances|fronts)$/;
/** Words that a head with what stands before it has at most. */
const PHRASE = 6;

interface Manifold {
  readonly head: Unit;
}

/** Several of what the evidence has nowhere, where the evidence tells of several of what the statement has nowhere. */
export function findManifold(said: SaidOf, known: SaidOf): Trap | null {
  const stated = manifoldsIn(said).filter(({ head }) => !GENERIC.test(head.word.lower));
  if (stated.length === 0) return null;
  const given = manifoldsIn(known);
  const [told, held] = [unitsOf(said), unitsOf(known)];
  const [first] = given;
  if (first === undefined || given.some(({ head }) => told.has(head.unit ?? ''))) return null;
  const stranger = stated.find(({ head }) => !held.has(head.unit ?? ''));
  return stranger === undefined
    ? null
    : { rule: 'figure', stated: around(said.text, stranger.head.word), given: around(known.text, first.head.word) };
}

const unitsOf = (said: SaidOf): ReadonlySet<string> => new Set(readUnits(said).flatMap(({ unit }) => unit ?? []));

function manifoldsIn(said: SaidOf): readonly Manifold[] {
  const units = readUnits(said);
  return [...said.text.matchAll(MANY)].flatMap((match): readonly Manifold[] => {
    const from = match.index + match[0].length;
    const at = units.findIndex(({ word }) => word.start >= from);
    const clause = units[at]?.word.clause;
    const inside = units.slice(at, at + PHRASE);
    const end = inside.findIndex(
      ({ word, unit }, place) =>
        word.clause !== clause || (unit === null && !(place === 0 && word.lower === 'the')) || (place > 0 && isPast(word.lower)),
    );
    const head = (end === -1 ? inside : inside.slice(0, end)).findLast(
      ({ word }) => /[^s]s$/.test(word.lower) && /^\p{Ll}/u.test(word.text),
    );
    return head === undefined ? [] : [{ head }];
  });
}
