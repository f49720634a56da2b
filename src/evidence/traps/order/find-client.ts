// For whom somebody speaks or acts: "for the prosecution" of "for the accused".
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import { baseOf } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

/** "appearing for the", "spokesman for the", "counsel for the"; "For the" at the head, before who speaks. */
const ACTING =
  /\b(?:[Aa]ppear(?:s|ed|ing)?|[Ss]p(?:eaks?|oke|eaking)|[Aa]ct(?:s|ed|ing)|[Aa]rgu(?:es?|ed|ing)|[Pp]lead(?:s|ed|ing)?|[Bb]arrister|[Cc]ounsel|[Ll]awyers?|[Aa]ttorneys?|[Aa]dvocates?|[Ss]olicitors?|[Ss]pokes(?:man|woman|person|people)|[Rr]epresentatives?|[Oo]n behalf) (?:for|of) (?:the |his |her |its )?(?<noun>(?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]{2,})/gu;
const HEAD = /^For the (?<noun>\p{Ll}[\p{L}-]{2,}),/gu;
/** Sides of a court, which a source may name by who they are. */
const BRINGING =
  /^(?:prosecutions?|prosecutors?|state|crown|government|plaintiffs?|claimants?|complainants?|police|bureau|ministry|department|agency|authority)$/;
const ANSWERING = /^(?:defen[cs]e|defendants?|accused|suspects?|respondents?)$/;

/** A side that the statement has somebody speak for, where the evidence has the same one speak for another, and this one beside it or against it. */
export function findClient(statement: SaidOf, evidence: SaidOf): Trap | null {
  const [given, ...others] = clientsIn(evidence.text);
  if (given === undefined || others.length > 0) return null;
  const told = readUnits(statement).flatMap(({ unit }) => unit ?? []);
  const isCommon = statement.mentions.some(({ actor }) => evidence.mentions.some((other) => other.actor === actor));
  const stated = clientsIn(statement.text).find(
    ({ nouns }) => !nouns.some((noun) => given.nouns.some((it) => baseOf(it) === baseOf(noun))),
  );
  if (stated === undefined || !isCommon || given.nouns.some((noun) => told.includes(baseOf(noun)))) return null;
  const isSide = (sides: RegExp, nouns: readonly string[]): boolean => nouns.some((noun) => sides.test(noun));
  const held = new Set(readUnits(evidence).map(({ word }) => word.stem));
  const isElsewhere = stated.nouns.every((noun) => held.has(baseOf(noun)));
  const isAgainst =
    (isSide(BRINGING, stated.nouns) && !isSide(BRINGING, given.nouns)) ||
    (isSide(ANSWERING, stated.nouns) && isSide(BRINGING, given.nouns));
  return isElsewhere || isAgainst ? { rule: 'order', stated: around(statement.text, stated), given: around(evidence.text, given) } : null;
}

interface Client {
  readonly nouns: readonly string[];
  readonly start: number;
  readonly end: number;
}

function clientsIn(text: string): readonly Client[] {
  return [...text.matchAll(HEAD), ...text.matchAll(ACTING)].map(({ 0: words, index, groups }): Client => {
    const noun = groups?.noun ?? '';
    const start = index + words.lastIndexOf(noun);
    return { nouns: noun.toLowerCase().split(' '), start, end: start + noun.length };
  });
}
