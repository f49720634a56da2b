// Whether two parties without a name may be one: "the army" and "residents" are not.

import { readWords } from '../read/read-words.js';
import type { SaidOf } from '../types.js';
import type { Voice } from './read-voices.js';

/** Kinds of those who speak; of two kinds on one line nothing can be told apart. */
const GROUPS: readonly RegExp[] = [
  /^(?:army|military|navy|troops|soldiers|generals)$/,
  /^police$/,
  /^(?:rebels?|militants?|insurgents?|guerrillas|militia)$/,
  /^(?:officials?|authorit(?:y|ies)|government|ministr(?:y|ies)|ministers?|mayor|administration|negotiator|diplomats?|delegation)$/,
  /^(?:residents?|villagers?|witness(?:es)?|neighbou?rs?|locals|survivors?|inhabitants?)$/,
  /^(?:experts?|analysts?|economists?|scientists?|academics?|observers?|\p{Ll}+ologists?)$/u,
  /^(?:compan(?:y|ies)|firm|operator|miner)$/,
  /^(?:unions?|strikers?|workers?)$/,
  /^(?:court|judges?|prosecutors?)$/,
  /^(?:commission|committee|institution|institute|agency|bureau|council|board)$/,
  /^(?:counsel|lawyers?)$/,
  /^opposition$/,
  /^(?:association|federation|guild|lobby)$/,
  /^(?:hospital|doctors?|medics?)$/,
  /^(?:channels?|outlets?|newspapers?|blogs?|bloggers?|websites?|portals?|broadcasters?|pundits?|propagandists?)$/,
  /^(?:sides|capitals)$/,
  /^hosts$/,
  /^(?:captain|crew|skipper)$/,
  /^(?:correspondents?|journalists?)$/,
];

/** Those who follow a trade: "the millers", "forwarders". */
const TRADE = /^\p{Ll}{3,}(?:ers|ists|ators|itors|men|sellers)$/u;
const bare = (lower: string): string => lower.replace(/['’]s?$/, '');

/** Whether a word names a kind of those who speak. */
export const isGroupOf = (lower: string): boolean =>
  GROUPS.some((group) => group.test(bare(lower))) || (TRADE.test(bare(lower)) && !NO_TRADE.test(lower));
const NO_TRADE =
  /^(?:others|numbers|waters|papers|orders|powers|members|matters|letters|winters|figures|reporters|ministers|leaders|lists|women|offers|borders|rivers|soldiers|fighters|officers|shares|dollars|centers|quarters)$/;

const kindsOf = ({ words }: Voice): readonly string[] => {
  const all = words.filter(({ lower }) => isGroupOf(lower));
  // "army officials", "a company official": of the army, of the company.
  const last = (/^officials?$/.test(all.at(-1)?.lower ?? '') ? all.at(-2) : undefined) ?? all.at(-1);
  if (last === undefined) return [];
  const group = GROUPS.find((one) => one.test(bare(last.lower)));
  return [group === undefined ? last.stem : group.source];
};
/** Police and boards may be called officials. */
const isBroader = ({ words }: Voice, kind: string): boolean =>
  words.some(({ lower }) => /^(?:officials?|authorit(?:y|ies)|government)$/.test(lower)) && /^\^(?:police|\(\?:commission)/.test(kind);

/** Kinds that leave no doubt: both sides of nobody who stands there, and others than those whom the evidence names at all. */
export function isOtherGroup(one: Voice, other: Voice, evidence: SaidOf): boolean {
  const [own] = kindsOf(one);
  const [its] = kindsOf(other);
  const isNamed = one.mentions.length > 0;
  // "within the norms of the Agency, the company said": it says nothing.
  const isThere = one.mentions.some(({ actor }) =>
    evidence.mentions.some(
      (mention) =>
        mention.actor === actor &&
        !(
          own !== undefined &&
          /\b(?:of|with|against|under|by) (?:the )?(?:\p{Lu}[\p{L}.]* )?$/u.test(
            evidence.text.slice(Math.max(0, mention.start - 30), mention.start),
          )
        ),
    ),
  );
  // "both sides", "a negotiator": nobody whom the evidence does not name.
  const isUnnamed = /^(?:both|an?|one|two|several)$/.test(other.words[0]?.lower ?? '') && other.mentions.length === 0;
  if (its === undefined && !isUnnamed) return false;
  if (isNamed && own === undefined) return isUnnamed && !isThere;
  if (own === undefined || own === its || (its !== undefined && (isBroader(one, its) || isBroader(other, own)))) return false;
  const stems = new Set(readWords(evidence.text).map(({ stem }) => stem));
  return !isThere && (isNamed || one.words.every(({ lower, stem }) => !isGroupOf(lower) || !stems.has(stem)));
}
