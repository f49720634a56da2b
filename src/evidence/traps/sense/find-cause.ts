// Cause and effect changed over: "the strike led to the shortage" of "the shortage led to the strike".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { CAUSES } from '../words/causes.js';
import { findWords } from '../words/index-words.js';

/** What brings about something else, or comes before it, as two sets of units. */
interface Cause {
  readonly cause: ReadonlySet<string>;
  readonly effect: ReadonlySet<string>;
  readonly word: Word;
  /** Of verbs that only tell of an effect ("displaced"): more must be common. */
  readonly isPlain: boolean;
  /** "after": only of time. */
  readonly isTime: boolean;
  /** "as", "when": both at one time, which is first may be left open. */
  readonly isLoose: boolean;
}

/** Lines of `CAUSES`. */
const BEHIND = 0;
const BEFORE = 1;
const PLAIN = 2;
const RESULT = 3;
/** Common words with a meaning, both ways together, that tell a change of places. */
const FEWEST_CROSSED = 2;
const FEWEST_PLAIN = 3;

/** What one text has as the cause of something the other has as its effect. */
export function findCause(statement: SaidOf, evidence: SaidOf): Trap | null {
  const [stated, given] = [causesIn(statement), causesIn(evidence)];
  for (const one of stated) {
    const compared = given.map((other) => ({ other, turn: turnOf(one, other) }));
    if (compared.some(({ turn }) => turn < 0)) continue;
    // What another clause of the statement tells as the evidence has it is not turned round.
    const turned = compared.find(({ other, turn }) => turn > 0 && !stated.some((it) => turnOf(it, other) < 0));
    if (turned !== undefined)
      return { rule: 'cause', stated: around(statement.text, one.word), given: around(evidence.text, turned.other.word) };
  }
  return null;
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((unit) => other.has(unit)).length;

/** Above 0 where two are turned round, below where they run alike, 0 where they tell of different things. */
function turnOf(one: Cause, other: Cause): number {
  const [crossed, back] = [shared(one.cause, other.effect), shared(one.effect, other.cause)];
  const [causes, effects] = [shared(one.cause, other.cause), shared(one.effect, other.effect)];
  const [turned, straight] = [crossed + back, causes + effects];
  if (causes > 0 && effects > 0 && straight >= turned) return -1;
  if (
    (one.isPlain && (other.isPlain || other.isTime)) ||
    (one.isTime && other.isPlain) ||
    (one.isLoose && (other.isLoose || other.isPlain || other.isTime))
  )
    return 0;
  const fewest = one.isPlain || other.isPlain ? FEWEST_PLAIN : FEWEST_CROSSED;
  return crossed > 0 && back > 0 && turned >= fewest && turned > straight + 1 ? turned : 0;
}

function causesIn(said: SaidOf): readonly Cause[] {
  const all = readUnits(said);
  let previous: readonly Unit[] = [];
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const units = all.filter(({ word }) => word.start >= start && word.end <= end);
    const causes = causesOf(units, previous);
    previous = units;
    return causes;
  });
}

function causesOf(units: readonly Unit[], previous: readonly Unit[]): readonly Cause[] {
  const words = units.map(({ word }) => word);
  return findWords(words, CAUSES).flatMap(({ first, last, line }): readonly Cause[] => {
    const word = words[first];
    if (word === undefined || isIdle(words, first, last, line)) return [];
    const sides = sidesOf(units, first, last, line);
    if (sides === null) return [];
    const [cause, effect] = sides.map(toldIn);
    if (cause === undefined || effect === undefined) return [];
    // "The incident prompted": what the sentence before tells.
    const isLeaning = cause.size <= LEANING_MOST && LEANING.test(words[0]?.lower ?? '');
    const whole = isLeaning ? new Set([...cause, ...toldIn(previous)]) : cause;
    const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
      new Set([...one].filter((it) => !other.has(it)));
    return [
      {
        cause: only(whole, effect),
        effect: only(effect, whole),
        word,
        isPlain: line === PLAIN,
        isTime: TIME.test(word.lower),
        isLoose: LOOSE.test(word.lower),
      },
    ];
  });
}

/** "since 2023", "what followed from it", "as a rule", "the cost of". */
function isIdle(words: readonly Word[], first: number, last: number, line: number): boolean {
  const lower = (at: number): string => words[at]?.lower ?? '';
  const next = /^(?:the|at|about)$/.test(lower(last + 1)) ? lower(last + 2) : lower(last + 1);
  if (TIME.test(lower(first)) && (DATE.test(next) || (/^\d\d?$/.test(next) && MONTH.test(lower(last + 2))))) return true;
  // "after 33 years in power": how long.
  if (
    lower(first) === 'after' &&
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)$/.test(lower(last + 1)) &&
    LONG.test(lower(last + 2))
  )
    return true;
  // "the shift that followed has prompted": what it follows is named before.
  if (lower(first) === 'followed' && (FINITE.test(next) || isPast(next))) return true;
  if (lower(first) === 'after' && /^(?:it|that|this|them)$/.test(lower(last + 1))) return true;
  // "are due to arrive on Wednesday": no reason.
  if (lower(first) === 'due' && BE.test(lower(first - 1)) && /^\p{Ll}+$/u.test(words[last + 1]?.text ?? '') && isDeed(words, last + 1))
    return true;
  // "Bharat Fuels is to receive": a name.
  if (first > 0 && words[first - 1]?.clause === words[first]?.clause && /^\p{Lu}\p{Ll}/u.test(words[first]?.text ?? '')) return true;
  // "once fuel subsidy goes": a noun.
  if (lower(first) === 'fuel' && !/^(?:to|will|would|may|might|could|can|should|and)$|s$/.test(lower(first - 1))) return true;
  // "in 2010, when" tells what else happened then; "given its size" is a reason.
  if (lower(first) === 'when' && DATE.test(lower(first - 1))) return true;
  if (lower(first) === 'given' && line === PLAIN && words[first - 1]?.clause !== words[first]?.clause) return true;
  // "account for 85 per cent": a share.
  if (lower(last) === 'for' && /^account/.test(lower(first)) && SHARE.test(lower(last + 1))) return true;
  if (/^costs?$/.test(lower(first)) && !OBJECT.test(lower(last + 1))) return true;
  if (
    lower(first) === 'as' &&
    first === last &&
    (NO_REASON.test(lower(last + 1)) ||
      !isClause(words, last + 1) ||
      /^(?:such|so|well|as|same|far|long|soon|known|much|many|early|late|little|few)$/.test(lower(first - 1)))
  )
    return true;
  if ((line === BEFORE || line === PLAIN) && first === last && /^(?:an?|the|its|their|his|her|of|no|this)$/.test(lower(first - 1)))
    return true;
  return (line === BEHIND || line === RESULT) && lower(first - 1) === 'what';
}

/** "due to arrive": no article, nor what begins a noun, and a preposition, an article or nothing behind. */
const isDeed = (words: readonly Word[], at: number): boolean =>
  !EMPTY.has(words[at]?.lower ?? '') &&
  (words[at + 1]?.clause !== words[at]?.clause ||
    /^(?:in|on|at|by|for|from|with|to|an?|the|its|his|her|their|this|next|last|\d.*)$/.test(words[at + 1]?.lower ?? ''));

const isReason = ({ lower }: Word, before: Word | undefined): boolean =>
  /^(?:because|since|after|although|though)$/.test(lower) || (/^grounds?$/.test(lower) && before?.lower === 'on');

/** "as it moved south", not "as indispensable": a verb stands behind in the clause. */
const isClause = (words: readonly Word[], from: number): boolean => {
  const inside = words.slice(from, from + CLAUSE).filter(({ clause }) => clause === words[from]?.clause);
  const isVerb = (lower: string, next: string | undefined): boolean =>
    isPast(lower) || FINITE.test(lower) || (/[a-z]{2}s$/.test(lower) && next !== undefined && !PREPOSITION.test(next));
  return inside.some(({ lower }, at) => at > 0 && isVerb(lower, inside[at + 1]?.lower));
};
const PREPOSITION = /^(?:of|in|on|at|by|for|from|with|to|and|or|without)$/;
const CLAUSE = 8;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|can|did|does|do)$/;

const DATE =
  /^(?:(?:1[5-9]|20)\d\d|winter|spring|summer|autumn|fall|start|end|beginning|mid|late|early|last|then|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mid-.*)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const LONG = /^(?:years|months|weeks|days|hours|minutes|decades)$/;
const SHARE = /^(?:\d.*|an?|about|some|around|over|more|less|nearly|almost|roughly|most|half|two|three|four|five|all|much|the)$/;
const OBJECT = /^(?:an?|the|its|his|her|their|it|them|him|\d.*)$/;
const NO_REASON =
  /^(?:an?|well|much|many|part|of|to|if|long|soon|far|such|though|expected|planned|follows|early|late|opposed|compared|host|usual|one|yet|in|ever)$/;
const SPAN =
  /^(?:\d+|an?|the|about|almost|just|only|soon|shortly|right|long|even|few|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|days?|weeks?|months?|years?|hours?|minutes?|decades?)$/;
const LOOSE = /^(?:as|when)$/;

/** Words with a meaning in "This stance". */
const LEANING_MOST = 2;
const LEANING = /^(?:this|that|these|those|the|it|they|such)$/;
const TIME = /^(?:after|following|since|followed|when|as)$/;
const BE = /^(?:is|are|was|were|be|been|being|\p{L}+sel(?:f|ves))$/u;

/** "because it hardly rained, and prices rose": up to a clause that goes on. */
function untilNext(units: readonly Unit[]): readonly Unit[] {
  const isNext = ({ word }: Unit, at: number): boolean =>
    at > 0 && word.clause !== units[at - 1]?.word.clause && /^(?:and|but|while|whereas|which|so|yet|then|when|where)$/.test(word.lower);
  const end = units.findIndex(isNext);
  return end === -1 ? units : units.slice(0, end);
}

/** "Owing to the strike, rents rose; since the truce they have fallen": up to a clause with a reason of its own. */
function untilReason(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(
    ({ word }, at) =>
      at > 0 && word.clause !== units[at - 1]?.word.clause && /^(?:because|since|after|as|when|while|whereas|but)$/.test(word.lower),
  );
  return end === -1 ? units : units.slice(0, end);
}

/** "inspired by those in Peru and led to": up to a verb that goes on, or a clause that tells more. */
function untilVerb(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(
    ({ word }, at) =>
      (/^(?:and|but)$/.test(word.lower) && (isPast(units[at + 1]?.word.lower ?? '') || FINITE.test(units[at + 1]?.word.lower ?? ''))) ||
      (at > 0 && word.clause !== units[at - 1]?.word.clause && /^(?:which|who|while|whereas|but|where|when)$/.test(word.lower)),
  );
  return end === -1 ? units : units.slice(0, end);
}

/** "rents rose because drought drove": from the last word that begins a reason. */
function sinceLast(units: readonly Unit[]): readonly Unit[] {
  const isBegun = ({ word }: Unit, at: number): boolean =>
    /^(?:because|since|as|when|while|whereas)$/.test(word.lower) ||
    // "fearing that".
    (word.lower === 'that' &&
      /^(?:fear|sa(?:id|ys)|warn|believ|argu|hop|claim|think|not(?:ed|es|ing)$)/.test(units[at - 1]?.word.lower ?? ''));
  return units.slice(units.findLastIndex(isBegun) + 1);
}

const toldIn = (units: readonly Unit[]): ReadonlySet<string> => new Set(units.flatMap(({ unit }) => unit ?? []));

/** The words of the cause and of the effect around a connective. */
function sidesOf(units: readonly Unit[], first: number, last: number, line: number): readonly [readonly Unit[], readonly Unit[]] | null {
  const [before, behind] = [units.slice(0, first), units.slice(last + 1)];
  const verb = units[first]?.word;
  if (verb === undefined) return null;
  if (verb.lower === 'followed' && behind[0]?.word.clause === verb.clause)
    return behind[0].word.lower === 'by' ? [before, behind] : [behind, before];
  if (line === RESULT) {
    // "…, and sanctions were the result".
    const clause = before.filter(({ word }) => word.clause === verb.clause);
    return [before.filter(({ word }) => word.clause !== verb.clause), clause];
  }
  if (line === BEHIND) {
    // "Ten months after the storm, the bank failed".
    const isOpening = before.every(
      ({ word }) => word.clause !== verb.clause || SPAN.test(word.lower) || /^(?:but|and|yet|so)$/.test(word.lower),
    );
    if (!isOpening) return [untilNext(behind), before];
    const inside = behind.filter(({ word }) => word.clause === verb.clause);
    const rest = [...before, ...untilReason(behind.filter(({ word }) => word.clause !== verb.clause))];
    return [inside, rest];
  }
  const last2 = units.slice(Math.max(0, first - 2), first).map(({ word }) => word.lower);
  const next = behind[0]?.word.lower;
  const isNoun = /^(?:the|responsible|behind)$/.test(verb.lower);
  const isPassive =
    !isNoun && (last2.some((lower) => BE.test(lower)) && line !== BEFORE ? next !== 'to' : last2.some((lower) => BE.test(lower)));
  const own = units.slice(first, last + 1);
  // "was caused by", "spurred by".
  if (next === 'by') return [untilVerb(behind.slice(1)), [...before, ...(line === PLAIN ? own : [])]];
  if (isPassive && !/ing$/.test(verb.lower)) return null;
  // "led Peru to complain": what stands between is acted on.
  const acted = line === PLAIN ? units.slice(first) : units.slice(first + 1);
  // "stopped the state on the ground that": a reason of its own stands behind.
  const reason = acted.findIndex(({ word }, at) => at > 0 && isReason(word, acted[at - 2]?.word));
  return [sinceLast(before), reason < 0 ? acted : acted.slice(0, reason)];
}
