// Whether two parties without a name may be one: "the army" and "residents" are not.
import type { Voice } from './read-voices.js';
import { readWords } from './read-words.js';
import type { SaidOf } from './types.js';

/** Kinds of those who speak; of two kinds on one line nothing can be told apart. */
const GROUPS: readonly RegExp[] = [
  /^(?:army|military|navy|troops|soldiers|generals)$/,
  /^police$/,
  /^(?:rebels?|militants?|insurgents?|guerrillas|militia)$/,
  /^(?:officials?|authorit(?:y|ies)|government|ministr(?:y|ies)|minister|mayor|council|administration|negotiator|diplomats?|delegation)$/,
  /^(?:residents?|villagers?|witness(?:es)?|neighbou?rs?|locals|survivors?|inhabitants?|farmers?|growers?)$/,
  /^(?:experts?|analysts?|economists?|scientists?|academics?|observers?)$/,
  /^(?:compan(?:y|ies)|firm|operator|miner)$/,
  /^(?:union|strikers?|workers?)$/,
  /^(?:court|judges?|prosecutors?)$/,
  /^opposition$/,
  /^(?:hospital|doctors?|medics?)$/,
  /^(?:sides|capitals)$/,
];

/** Whether a word names a kind of those who speak. */
export const isGroupOf = (lower: string): boolean => GROUPS.some((group) => group.test(lower));

const kindsOf = ({ words }: Voice): readonly number[] => {
  const last = words.findLast(({ lower }) => isGroupOf(lower));
  return last === undefined ? [] : [GROUPS.findIndex((group) => group.test(last.lower))];
};

/** Kinds that leave no doubt: both sides of nobody who stands there, and others than those whom the evidence names at all. */
export function isOtherGroup(one: Voice, other: Voice, evidence: SaidOf): boolean {
  const [own] = kindsOf(one);
  const [its] = kindsOf(other);
  if (its === undefined) return false;
  const isNamed = one.mentions.length > 0;
  const isThere = one.mentions.some(({ actor }) => evidence.mentions.some((mention) => mention.actor === actor));
  // "both sides", "a negotiator": nobody whom the evidence does not name.
  const isUnnamed = /^(?:both|a|an|two|several)$/.test(other.words[0]?.lower ?? '') && other.mentions.length === 0;
  if (isNamed && own === undefined) return isUnnamed && !isThere;
  if (own === undefined || own === its) return false;
  const stems = new Set(readWords(evidence.text).map(({ stem }) => stem));
  return !isThere && one.words.every(({ lower, stem }) => !isGroupOf(lower) || !stems.has(stem));
}
