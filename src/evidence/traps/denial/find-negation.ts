// "did not attend" told as "attended", and the other way round.
import { around } from '../read/around.js';
import { aboutOf, readUnits } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { NOT, UNDOING } from '../words/denials.js';
import { findWords } from '../words/index-words.js';
import { OPPOSITES, SIDES } from '../words/opposites.js';
import { SAME_DEEDS } from '../words/same-deeds.js';
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

/** "It was not.", "and as yet none can": the denial of what stands before. */
const ELLIPTIC =
  /\b(?:(?:is|was|are|were|has|have|had|did|does|do|will|would|can|could|may|might)(?: not|n't)|cannot|(?:none|neither|nobody|no one)(?: of (?:them|these|those|the \p{L}+))?(?: (?:has|have|had|yet|ever|so far|is|was|are|were|did|does|do|will|would|can|could|may|might|now|both))*)(?: yet| so far| either| now)?(?=[.,;:!?]|$)/iu;
/** "unless it is paid" of "if it is not paid", "as long as no mill is found" of "until one is found": one condition in other words. */
const isOneCondition = (statement: string, evidence: string): boolean =>
  ((UNLESS.test(statement) || IF_NOT.test(statement)) && (UNLESS.test(evidence) || IF_NOT.test(evidence) || TILL.test(evidence))) ||
  (TILL.test(statement) && IF_NOT.test(evidence));
const UNLESS = /\b(?:unless|as long as|failing|otherwise|pending|only (?:if|once|when|after)|(?:not|n't|never) (?:before|without))\b/iu;
const TILL = /\b(?:until|till)\b/i;
const IF_NOT = /\b(?:if|as long as|in case|should)\b[^.;:]*?\b(?:not|no|none|nobody|never|\p{L}+n't)\b/iu;

/** "reporters" are no reporting. */
const isAgent = ({ lower }: Word): boolean => /[^aeiou](?:er|or)s?$/.test(lower);

const NONE = /^(?:none|neither|nobody|nothing)$/;
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
  const [statedNegated, givenNegated] = [negatedIn(stated), negatedIn(given)];
  if (statedNegated.size === 0 && givenNegated.size === 0 && !stated.some(({ lower }) => /^(?:stopp|ceas|quit)/.test(lower))) return null;
  const isDeniedInOtherWord = (word: Word): boolean => {
    const unit = told[stated.indexOf(word)]?.unit;
    return unit?.startsWith('#') === true && held.some((it) => it.unit === unit && it.word.stem !== word.stem && givenNegated.has(it.word));
  };
  // "Geology is not among the reasons" of "reasons are given; none is geology": what stands first is denied there.
  const isDeniedOfHead = (word: Word): boolean => {
    const head = told.find(({ unit, word: { clause } }) => unit !== null && clause === word.clause);
    const same = head === undefined || head.word === word ? [] : held.filter(({ unit }) => unit === head.unit);
    return same.length > 0 && same.every((other) => near(given, other.word).some(({ lower }) => NONE.test(lower)));
  };
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
  // "Nobody from Visayas came" of "Visayas was not present": who is meant is not denied.
  const isNameBesideDenial = ({ text }: Word): boolean => (others ?? 0) > 0 && /^\p{Lu}/u.test(text);
  for (const word of isPartial || isCounterfactual || isWeighed || isUntil || isPreferred || isDoneByOther || isCondition ? [] : stated) {
    const others = given.filter((other) => other.stem === word.stem && isAgent(other) === isAgent(word));
    // An adverb in both texts says nothing of the verb: "fundamentally".
    if (/ly$/.test(word.lower) && others.some(({ lower }) => /ly$/.test(lower))) continue;
    const negated = others.filter((other) => givenNegated.has(other));
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
    if (
      ((statedNegated.get(word) === 'not' && !isNameBesideDenial(word) && !isNeither(stated, word) && isFirstNegated(stated, word)) ||
        isRefused(stated, word)) &&
      others.length > 0 &&
      negated.length === 0 &&
      !ELLIPTIC.test(evidence) &&
      ![false, true].some((isOwn) => isDeniedOfSubject(said, known, given, word, isOwn)) &&
      !isDeniedByContrast(said, known, stated, word) &&
      !isDeniedInOtherWord(word) &&
      !isDeniedOfHead(word) &&
      !others.some((other) => isUndone(near(given, other)))
    )
      return trap(word, others[0], statement, evidence);
  }
  return findDeed(said, known);
}

/** What is denied of one, and in the same sentence told of the one whom the statement names. */
export function isToldAsDone(said: SaidOf, known: SaidOf): boolean {
  const done = AS_DONE.exec(known.text);
  if (done === null) return false;
  const [from, to] = [done.index, done.index + done[0].length];
  return known.mentions.some(({ start, end, actor }) => start >= from && end <= to && said.mentions.some((other) => other.actor === actor));
}

/** "Algiers has received no invitation" of "…; Algeria has not been asked": something is denied of the same one in a clause of its own. */
function isDeniedOfSubject({ mentions }: SaidOf, known: SaidOf, given: readonly Word[], { start: at }: Word, isOwn: boolean): boolean {
  const subject = (isOwn ? mentions.findLast(({ end }) => end <= at) : mentions[0])?.actor;
  const clauses = known.mentions.filter(({ actor }) => actor === subject).map(({ start }) => given.find(({ end }) => end > start)?.clause);
  return given.some(
    ({ lower, clause }, at) => clauses.includes(clause) && (NOT.test(lower) || UNDOING.test(lower)) && given[at - 1]?.clause === clause,
  );
}

/** "over Chile it has no such range" of "unlike Chile, Peru keeps a wide range": the one who is set apart stands in the clause that denies. */
function isDeniedByContrast(said: SaidOf, known: SaidOf, stated: readonly Word[], { clause }: Word): boolean {
  const apart = known.mentions.filter(({ start }) => APART.test(known.text.slice(Math.max(0, start - LONGEST_APART), start)));
  if (apart.length === 0) return false;
  const own = stated.filter((word) => word.clause === clause);
  const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  return said.mentions.some(({ actor, start, end }) => start >= from && end <= to && apart.some((other) => other.actor === actor));
}

const APART =
  /\b(?:[Uu]nlike|[Ii]n contrast (?:to|with)|[Aa]s opposed to|[Aa]part from|[Ee]xcept(?:ing| for)?) (?:the |in |over |with |for )?$/;
const LONGEST_APART = 30;

/** "stayed in the guild" of "did not leave the guild": the opposite of what is denied. */
function isSaidByOpposite(stated: readonly Word[], given: readonly Word[], negated: ReadonlyMap<Word, unknown>): boolean {
  const denied = findWords(given, OPPOSITES).filter(({ first, line }) => {
    const word = given[first];
    return word !== undefined && SIDES[line] === 2 && negated.has(word) && isFirstNegated(given, word);
  });
  return findWords(stated, OPPOSITES).some((one) => denied.some((other) => other.line === one.line && other.side !== one.side));
}

/** Words with a meaning that both texts must have around a deed told in another word. */
const FEWEST_SHARED = 1;

/** "cut every tie" of "not to sever all ties": a deed told in other words, denied in one of the texts alone. */
function findDeed(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const [stated, given] = [told.map(({ word }) => word), held.map(({ word }) => word)];
  const [statedNegated, givenNegated] = [negatedIn(stated), negatedIn(given)];
  const deeds = findWords(given, SAME_DEEDS);
  for (const { first, last, line } of findWords(stated, SAME_DEEDS)) {
    const word = stated[first];
    const others = deeds.flatMap((deed) => {
      const other = given[deed.first];
      return deed.line !== line || other === undefined ? [] : [{ ...deed, word: other }];
    });
    if (word === undefined || others.length === 0 || given.some(({ stem }) => stem === word.stem)) continue;
    const about = [...aboutOf(told, first, last, false)].filter((unit) => !unit.startsWith('@'));
    const isNear = (deed: (typeof others)[number]): boolean => {
      const around = aboutOf(held, deed.first, deed.last, false);
      return about.filter((unit) => around.has(unit)).length >= FEWEST_SHARED;
    };
    const isDenied = (words: readonly Word[], it: Word, negated: ReadonlyMap<Word, 'not' | 'undone'>): boolean =>
      negated.get(it) === 'not' && isFirstNegated(words, it);
    const isTurned = isDenied(stated, word, statedNegated)
      ? others.every((other) => isNear(other) && !isUndone(near(given, other.word)))
      : !isUndone(stated) && others.every((other) => isNear(other) && isDenied(given, other.word, givenNegated));
    if (isTurned) return trap(word, others[0]?.word, said.text, known.text);
  }
  return null;
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

/** "refused to meet", "failed to meet". */
function isRefused(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  const before = words[at - 1]?.lower ?? '';
  if (/^(?:any|all)$/.test(before) && UNDOING.test(words[at - 2]?.lower ?? '')) return true;
  return (
    (before === 'to' && /^(?:fail|refus|declin)/.test(words[at - 2]?.lower ?? '')) ||
    (/^(?:stopp|ceas|quit)/.test(before) && /ing$/.test(word.lower))
  );
}

/** "Neither Peru nor Chile": who is meant is not denied. */
const isNeither = (words: readonly Word[], word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) && /^(?:neither|nor|either)$/.test(words[words.indexOf(word) - 1]?.lower ?? '');

const near = (words: readonly Word[], { clause }: Word): readonly Word[] => words.filter((word) => word.clause === clause);

function trap(word: Word, other: Word | undefined, statement: string, evidence: string): Trap {
  return { rule: 'negation', stated: around(statement, word), given: other === undefined ? '' : around(evidence, other) };
}
