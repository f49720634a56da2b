// "did not attend" told as "attended", and the other way round.
import { around } from '../read/around.js';
import { aboutOf, readUnits, type Unit } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { NOT, UNDOING } from '../words/denials.js';
import { findWords } from '../words/index-words.js';
import { OPPOSITES, SIDES } from '../words/opposites.js';
import { isAgreed } from './find-pole.js';
import { isLeftToOther, isOfOtherSentence } from './is-of-other-sentence.js';
import { isUndone } from './is-undone.js';
import { isFirstNegated, negatedIn } from './negated-in.js';

/** "not before mid-May", told as "until mid-May". */
const NOT_BEFORE = /\b(?:not|never|\p{L}+n't)\b[^,;.]*\b(?:until|before|(?:earlier|sooner) than)\b/u;
const UNTIL = /\b(?:only|until|till|still|earliest|first|at least)\b/;
/** "English favoured over Russian" of "English instead of Russian". */
const PREFERRED =
  /\b(?:prefer|favou?r|pick|cho[so]|prioriti[sz]|put|rank|plac|promot|replac|substitut|supplant)\p{L}*\b.*\b(?:over|above|ahead of|before|to|by|with|for)\b/u;
/** What is to come no sooner than a time, told with a word of waiting. */
export const isNoSooner = (statement: string, evidence: string): boolean => NOT_BEFORE.test(evidence) && UNTIL.test(statement);
const INSTEAD = /\b(?:instead of|rather than)\b|[-,] not\b/;
/** "refraining from it, as Peru has often done": what is denied of one is told of another. */
const AS_DONE =
  /\b(?:as|like|unlike|which) (?:(?:the|its|their) )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3} (?:has|have|had|did|does|do|used to|is|are|was|were)\b/u;

/** "unless it is paid" of "if it is not paid", "as long as no mill is found" of "until one is found": one condition in other words. */
const isOneCondition = (statement: string, evidence: string): boolean =>
  ((UNLESS.test(statement) || IF_NOT.test(statement)) && (UNLESS.test(evidence) || IF_NOT.test(evidence) || TILL.test(evidence))) ||
  (TILL.test(statement) && IF_NOT.test(evidence));
const UNLESS = /\b(?:unless|as long as|failing|otherwise|pending|only (?:if|once|when|after)|(?:not|n't|never) (?:before|without))\b/iu;
const TILL = /\b(?:until|till)\b/i;
const IF_NOT = /\b(?:if|as long as|in case|should)\b[^.;:]*?\b(?:not|no|none|nobody|never|\p{L}+n't)\b/iu;

/** "reporters" are no reporting. */
const isAgent = ({ lower }: Word): boolean => /[^aeiou](?:er|or)s?$/.test(lower);

const COUNTERFACTUAL = /\b(?:[Hh]ad|[Ii]f|[Uu]nless|[Ww]ithout|[Bb]ut for)\b[^.;]*\b(?:would|could|might)\b/;

/** A word whose sense a negation turns in one of the texts and in the other does not. */
export function findNegation(said: SaidOf, known: SaidOf): Trap | null {
  const [statement, evidence] = [said.text, known.text];
  const [told, held] = [readUnits(said), readUnits(known)];
  const [stated, given] = [told.map(({ word }) => word), held.map(({ word }) => word)];
  const isAbout = (word: Word, other: Word): boolean => {
    const about = aboutOf(told, stated.indexOf(word), stated.indexOf(word), false);
    return about.size === 0 || [...aboutOf(held, given.indexOf(other), given.indexOf(other), false)].some((unit) => about.has(unit));
  };
  const givenNegated = negatedIn(given);
  if (givenNegated.size === 0) return null;
  // "patience, more than money" of "not so much about money".
  // "some are calm" of "not everyone is alarmed".
  const isPartial = /\bnot (?:all|every)/i.test(evidence) && /\b(?:some|several|many|most|others?|few|divided|split)\b/i.test(statement);
  const isWeighed = /\bnot so much\b/.test(evidence) && /\bmore\b[^.;]*\bthan\b|\b(?:rather|sooner) than\b|\bless\b/.test(statement);
  const isUntil = isNoSooner(statement, evidence);
  const isPreferred = INSTEAD.test(evidence) && PREFERRED.test(statement);
  const isCondition = isOneCondition(statement, evidence);
  const isDoneByOther = isToldAsDone(said, known) || isAgreed(said, known);
  // "Had Peru not paid, it would have failed": what did not happen.
  const isCounterfactual = COUNTERFACTUAL.test(statement);
  // "confirmed it, though nobody would bet on it" of "has not confirmed it; nobody would bet on it": a denial that the evidence has elsewhere.
  const [denials, others] = [stated, given].map((words) => words.filter(({ lower }) => NOT.test(lower)).length);
  const isFewer = denials !== undefined && denials > 0 && denials < (others ?? 0);
  for (const word of isPartial || isCounterfactual || isWeighed || isUntil || isPreferred || isDoneByOther || isCondition ? [] : stated) {
    const others = given.filter((other) => other.stem === word.stem && isAgent(other) === isAgent(word));
    // An adverb in both texts says nothing of the verb: "fundamentally".
    if (/ly$/.test(word.lower) && others.some(({ lower }) => /ly$/.test(lower))) continue;
    const negated = others.filter(
      (other) => givenNegated.has(other) && (!LIGHT.test(word.lower) || objectOf(told, word) === objectOf(held, other)),
    );
    // "opposed" of what the evidence says was "not opposed".
    const isUndoing = UNDOING.test(word.lower) && isPast(word.lower);
    if (isUndoing && negated.length > 0 && negated.length === others.length && !stated.some(({ lower }) => NOT.test(lower)))
      return trap(word, negated[0], statement, evidence);
    if (!isTelling(word)) continue;
    if (
      negated.length > 0 &&
      negated.length === others.length &&
      !isUndone(isFewer ? near(stated, word) : stated) &&
      negated.some((other) => isAbout(word, other)) &&
      !negated.every((other) => isOfOtherSentence(said, known, other) || isLeftToOther(evidence, other)) &&
      !isSaidByOpposite(stated, given, givenNegated)
    )
      return trap(word, negated[0], statement, evidence);
  }
  return null;
}

/** What is denied of one, and in the same sentence told of the one whom the statement names. */
export function isToldAsDone(said: SaidOf, known: SaidOf): boolean {
  const done = AS_DONE.exec(known.text);
  if (done === null) return false;
  const [from, to] = [done.index, done.index + done[0].length];
  return known.mentions.some(({ start, end, actor }) => start >= from && end <= to && said.mentions.some((other) => other.actor === actor));
}

/** "stayed in the guild" of "did not leave the guild": the opposite of what is denied. */
function isSaidByOpposite(stated: readonly Word[], given: readonly Word[], negated: ReadonlyMap<Word, unknown>): boolean {
  const denied = findWords(given, OPPOSITES).filter(({ first, line }) => {
    const word = given[first];
    return word !== undefined && SIDES[line] === 2 && negated.has(word) && isFirstNegated(given, word);
  });
  return findWords(stated, OPPOSITES).some((one) => denied.some((other) => other.line === one.line && other.side !== one.side));
}

/** What is told of many things. */
const TIMES =
  /^(?:\d.*|(?:to)?(?:day|night)s?|yesterday|tomorrow|weeks?|months?|years?|mornings?|evenings?|winters?|summers?|autumns?|springs?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)$/;

const isTelling = ({ lower }: Word): boolean =>
  lower.length > 3 &&
  !TIMES.test(lower) &&
  !/^(?:evidence|signs?|trace|hint|indication|reason|doubt)$/.test(lower) &&
  !EMPTY.has(lower) &&
  !NOT.test(lower) &&
  !UNDOING.test(lower);

/** "takes the view" of "does not take the bus": verbs that say little without what stands behind. */
const LIGHT = /^(?:takes?|taking|took|taken|makes?|making|made|gives?|giving|gave|given|brings?|bringing|brought)$/;
const objectOf = (units: readonly Unit[], { end }: Word): string | null =>
  units.find(({ unit, word }) => unit !== null && word.start >= end)?.unit ?? null;

const near = (words: readonly Word[], { clause }: Word): readonly Word[] => words.filter((word) => word.clause === clause);

function trap(word: Word, other: Word | undefined, statement: string, evidence: string): Trap {
  return { rule: 'negation', stated: around(statement, word), given: other === undefined ? '' : around(evidence, other) };
}
