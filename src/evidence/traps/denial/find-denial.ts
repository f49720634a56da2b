// What the evidence denies told without any word of denial, and the other way round, whatever the words.
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { INSTEAD, MAY_DENY } from '../words/denials.js';
import { isNoSooner, isToldAsDone } from './find-negation.js';
import { findPole, isAgreed } from './find-pole.js';
import { isLeftToOther, isOfOtherSentence } from './is-of-other-sentence.js';
import { isUndone } from './is-undone.js';
import { isNextVerb } from './negated-in.js';

/** Words that deny what follows. */
const DENYING = /^(?:not|never|cannot|neither|nor|nobody|none|nothing|no|without|n't|\p{L}+n['’]t)$/u;
/** Verbs and nouns that take back what follows. */
const REFUSING =
  /^(?:refus(?:e[sd]?|ing|al)|fail(?:ed|s|ing|ure)?|reject(?:ed|s|ing|ion)?|boycott(?:ed|s|ing)?|skip(?:ped|s|ping)?|avoid(?:ed|s|ing)?|absence|abstain(?:s|ed|ing)?|refrain(?:s|ed|ing)?|resist(?:s|ed|ing)?|oppos(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|rul(?:e[sd]?|ing))$/;
/** Words of which "not" makes an assent. */
const UNDOING =
  /^(?:refus(?:e[sd]?|ing|al)|declin(?:e[sd]?|ing)|fail(?:ed|s|ing|ure)?|reject(?:ed|s|ing|ion)?|boycott(?:ed|s|ing)?|skip(?:ped|s|ping)?|avoid(?:ed|s|ing)?|den(?:y|ies|ied|ying|ial)|absent|absence|oppos(?:e[sd]?|ing|ition)|object(?:s|ed|ing|ions?)|against|exclud(?:e[sd]?|ing)|abstain(?:s|ed|ing)?|refrain(?:s|ed|ing)?|neutral(?:ity)?|lack(?:s|ed|ing)?)$/;
/** Verbs of leaving and ending, whose denial is no denial of what they leave. */
const LEAVING =
  /^(?:fre(?:e|ed|eing)|giv(?:e|en|ing)|gave|leav(?:e|ing)|left|abandon(?:ed|ing)?|cut(?:ting)?|sever(?:ed|ing)?|br(?:eak|oken|eaking)|drop(?:ped|ping)?|end(?:ed|ing)?|stop(?:ped|ping)?|withdr[ae]w(?:n|ing)?|remov(?:e|ed|ing)|cancel(?:l?ed|l?ing)?|suspend(?:ed|ing)?|halt(?:ed|ing)?|los(?:e|t|ing)|doubt(?:ed|s|ing)?|forg[eo]t(?:ten|ting)?|vanish(?:ed|ing)?|disappear(?:ed|ing)?|fad(?:e|ed|ing)|subsid(?:e|ed|ing)|abat(?:e|ed|ing)|expire[ds]?|laps(?:e|ed|ing)|depart(?:ed|ing)?|deviat(?:e|ed|ing)|stray(?:ed|ing)?|diverg(?:e|ed|ing)|swerv(?:e|ed|ing)|waver(?:ed|ing)?|sacrific(?:e|ed|ing)|compromis(?:e|ed|ing)|violat(?:e|ed|ing)|breach(?:ed|ing)?|jeopardi[sz](?:e|ed|ing)|hid(?:e|den|ing)?|conceal(?:ed|ing)?|disguis(?:e|ed|ing)|mask(?:ed|ing)?|prevent(?:ed|ing)?|deter(?:red|ring)?|discourag(?:e|ed|ing)|disput(?:e|ed|ing)|contest(?:ed|ing)?|forbid(?:den)?|exclud(?:e|ed|ing))$/;
const LESSENING = /^(?:cuts?|loss(?:es)?|lay-?offs?|closures?|dismissals?|redundanc(?:y|ies)|delays?|withdrawals?)$/;
const LOSING =
  /^(?:los(?:e|es|ing|t)|shed(?:s|ding)?|go(?:es|ing)?|sack(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|cut(?:s|ting)?|laid|clos(?:e[sd]?|ing)|ax(?:e[sd]?|ing))$/;
/** "Neither Peru nor Chile stayed out of it" of who stayed neutral. */
const STAYING_OUT = /\b(?:stay(?:s|ed)? (?:out|away)|(?:go|goes|gone|going) away)\b/;
/** "a complete break" of "not to sever all ties". */
const BREAKING = /^(?:breaks?|breaking|broke|sever(?:s|ed|ing)?|rupture|cut(?:s|ting)?)$/;
/** What denies nothing behind "not" or "no". */
const ADDING =
  /^(?:only|alone|just|least|merely|simply|history|before|quite|even|until|less|more|later|earlier|longer|necessarily|doubt|matter|everyone|everybody|all|every)$/;
const SILENT = /^(?:reported|known|named|mentioned|stated|found|given)$/;
const REACH = 5;

/** A denial of a text: its word, what it reaches, and whether it is taken back again ("did not oppose"). */
interface Denial {
  readonly word: Word;
  /** Places of the units that it reaches. */
  readonly scope: readonly number[];
  readonly isTwice: boolean;
  /** "ruled out job cuts": what would be lost is kept. */
  readonly isKeeping: boolean;
}

function denialsIn({ text }: SaidOf, units: readonly Unit[]): readonly Denial[] {
  const words = units.map(({ word }) => word);
  return units.flatMap(({ word }, at): readonly Denial[] => {
    const next = units[at + 1]?.word.lower ?? '';
    const isInstead = INSTEAD.test(`${word.lower} ${next}`);
    const isDenying = DENYING.test(word.lower) || isInstead;
    if (!isDenying && (!REFUSING.test(word.lower) || (/^rul/.test(word.lower) && next !== 'out'))) return [];
    // "Nor is Chile under less pressure": as much.
    if (
      isDenying &&
      units.slice(at + 1, at + 1 + FAR).some((unit) => unit.word.clause === word.clause && /^(?:less|fewer)$/.test(unit.word.lower))
    )
      return [];
    if (FIXED.test(`${units[at - 1]?.word.lower} ${word.lower} ${next}`)) return [];
    if (ADDING.test(next) || (word.lower === 'no' && /^\d/.test(next)) || (word.lower === 'no' && units[at - 1]?.word.lower === 'or'))
      return [];
    // "did not oppose" is told with "not".
    if (!isDenying && units.slice(Math.max(0, at - 2), at).some(({ word: { lower } }) => DENYING.test(lower))) return [];
    const scope: number[] = [];
    for (let place = at + 1; place < units.length && scope.length < REACH; place += 1) {
      const unit = units[place];
      if (unit === undefined || /^(?:but|while|although|whereas|because|despite|owing|amid)$/.test(unit.word.lower)) break;
      if ((isInstead && place > at + REACH) || isNextVerb(words, at, place) || isBehindQuote(text, word, unit.word)) break;
      if (unit.word.clause !== word.clause && (scope.length >= FEWEST || isSaying(units, place))) break;
      if (unit.unit !== null && !NUMBER.test(unit.word.lower)) scope.push(place);
    }
    const next3 = units.slice(at + 1, at + 4);
    const behind = next3.filter((unit) => unit.word.clause === word.clause).map((unit) => unit.word.lower);
    // "no offer reported" says what the sources are silent on.
    if (next3.some((unit) => SILENT.test(unit.word.lower))) return [];
    const isTurned = behind.some((lower) => UNDOING.test(lower) || LEAVING.test(lower)) || STAYING_OUT.test(behind.join(' '));
    const isTwice = isDenying && isTurned;
    return [{ word, scope, isTwice, isKeeping: !isDenying && behind.some((lower) => LESSENING.test(lower)) }];
  });
}

/** What stands outside the quoted words that deny. */
const isBehindQuote = (text: string, { end }: Word, { start }: Word): boolean => {
  const between = text.slice(end, start);
  return /["”]/.test(between) && !/["“][^"”]*["”]/.test(between) && !/(?:^|\s)["“]\S*$/.test(between);
};

const NUMBER =
  /^(?:\d.*|days?|weeks?|months?|years?|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)$/;
const FEWEST = 2;
const FAR = 10;
/** What is done the more: "to lose no time", "spared no effort", "made no secret of it". */
const FIXED = /^(?:los|wast|spar|le[af]|ma[dk])\p{L}* no (?:time|efforts?|expense|opportunit|occasion|bones|secret|mistake|stone)/u;
const SAYING = /^(?:sa(?:id|ys?|ying)|told|tells|adds?|added|according|announced|stressed|insist(?:s|ed)|wrote|writes)$/;

/** ", his office said": who says it is not denied. */
const isSaying = (units: readonly Unit[], at: number): boolean => {
  const clause = units[at]?.word.clause;
  return units.slice(at, at + REACH).some(({ word }) => word.clause === clause && SAYING.test(word.lower));
};

/** A denial of the evidence that the statement tells without any word of denial, or by a phrase that affirms it; or what is not opposed told as opposed. */
export const findDenial = (said: SaidOf, known: SaidOf): Trap | null =>
  (isAgreed(said, known) ? null : findDenied(said, known)) ?? findPole(said, known) ?? findTooSoon(said, known);

/** "Not before mid-May" and "by mid-May". */
const NOT_BEFORE = /\b(?:not|never|cannot|\p{L}+n't)\b[^,;.]{0,80}?\b(?:before|until|till)\b/u;
const BEFORE = /\b(?:before|by|prior to|ahead of|no later than)\b/u;
const TIME_WORDS = 4;

/** What is to come no sooner than a time told as coming before it. */
function findTooSoon(said: SaidOf, known: SaidOf): Trap | null {
  const [stated, given] = [BEFORE.exec(said.text), NOT_BEFORE.exec(known.text)];
  const told = readUnits(said);
  if (stated === null || given === null || told.some(({ word: { lower } }) => MAY_DENY.test(lower))) return null;
  const behind = (units: readonly Unit[], { index, 0: { length } }: RegExpExecArray): readonly string[] =>
    units
      .filter(({ word, unit }) => word.start >= index + length && unit !== null)
      .slice(0, TIME_WORDS)
      .flatMap(({ word }) => word.lower.split('-'));
  const time = behind(readUnits(known), given);
  const first = told.find(({ word }) => word.start >= stated.index)?.word;
  const other = readUnits(known).find(({ word }) => word.start >= given.index)?.word;
  const isShared = behind(told, stated).some((part) => time.includes(part));
  return isShared && first !== undefined && other !== undefined ? trap(said, first, known, other) : null;
}

function findDenied(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const denials = denialsIn(known, held);
  if (denials.length === 0) return findAdded(said, known, told, held) ?? findAssent(said, known, told, held);
  const denied = new Set(denials.filter(({ isTwice }) => !isTwice).flatMap(({ scope }) => scope));
  const plain = new Set(held.flatMap(({ unit }, place) => (unit !== null && !denied.has(place) ? [unit] : [])));
  const toldUnits = new Set(told.flatMap(({ unit }) => unit ?? []));
  const isPlain =
    !told.some(({ word: { lower } }) => MAY_DENY.test(lower)) &&
    !isUndone(told.map(({ word }) => word)) &&
    !/\b(?:pick|cho|favou?r|over)\p{L}*\b.*\bover\b/u.test(said.text);
  const clauses = clausesOf(held);
  for (const { word, scope, isTwice, isKeeping } of denials) {
    if (isKeeping && !told.some(({ word: { lower } }) => LESSENING.test(lower) || LOSING.test(lower))) continue;
    const clause = clauses.get(word.clause) ?? [];
    const inClause = clause.flatMap(({ unit }) => (unit !== null && toldUnits.has(unit) ? [unit] : []));
    if (isTwice) {
      // "did not oppose" told as "was against it".
      const turned = told.find(({ word: { lower } }) => UNDOING.test(lower) || BREAKING.test(lower))?.word;
      if (inClause.length > 0 && turned !== undefined && !told.some((other) => other.word !== turned && MAY_DENY.test(other.word.lower)))
        return trap(said, turned, known, word);
      continue;
    }
    const only = scope.flatMap((place) => held[place]?.unit ?? []).filter((unit) => toldUnits.has(unit) && !plain.has(unit));
    if (only.length === 0 || new Set([...inClause, ...only]).size < FEWEST) continue;
    const first = told.find(({ unit }) => unit !== null && only.includes(unit))?.word;
    // "without it the pipe will not be built" sets a condition.
    const isCondition = clause.filter(({ word: other }) => DENYING.test(other.lower)).length > 1;
    if (
      first === undefined ||
      !isPlain ||
      isCondition ||
      isLeftToOther(known.text, word) ||
      isOfOtherSentence(said, known, word) ||
      isNoSooner(said.text, known.text) ||
      isToldAsDone(said, known)
    )
      continue;
    return trap(said, first, known, word);
  }
  return findAdded(said, known, told, held) ?? findAssent(said, known, told, held);
}

function clausesOf(units: readonly Unit[]): ReadonlyMap<number, readonly Unit[]> {
  const clauses = new Map<number, Unit[]>();
  for (const unit of units) {
    const own = clauses.get(unit.word.clause);
    if (own === undefined) clauses.set(unit.word.clause, [unit]);
    else own.push(unit);
  }
  return clauses;
}

/** "would not exclude" of "ruled out", "did not stay neutral" of "stayed neutral". */
function findAssent(said: SaidOf, known: SaidOf, told: readonly Unit[], held: readonly Unit[]): Trap | null {
  const twice = denialsIn(said, told).find(({ isTwice }) => isTwice);
  const undone = held.find(({ word: { lower } }, at) => UNDOING.test(lower) || (/^rul/.test(lower) && held[at + 1]?.word.lower === 'out'));
  const behind = undone === undefined ? [] : held.slice(held.indexOf(undone) + 1, held.indexOf(undone) + 1 + FAR);
  // "nobody is to lose a job" of "ruled out job cuts".
  if (behind.some(({ word: { lower } }) => LEAVING.test(lower) || LESSENING.test(lower))) return null;
  if (twice === undefined || undone === undefined || held.some(({ word: { lower } }) => DENYING.test(lower))) return null;
  const toldUnits = new Set(told.flatMap(({ unit }) => unit ?? []));
  const shared = held.filter(({ word, unit }) => word.clause === undone.word.clause && unit !== null && toldUnits.has(unit));
  return new Set(shared.map(({ unit }) => unit)).size < FEWEST ? null : trap(said, twice.word, known, undone.word);
}

/** A denial of the statement where nothing in the evidence denies. */
function findAdded(said: SaidOf, known: SaidOf, told: readonly Unit[], held: readonly Unit[]): Trap | null {
  const heldUnits = new Set(held.flatMap(({ unit }) => unit ?? []));
  if (held.some(({ word: { lower } }) => MAY_DENY.test(lower)) || isUndone(held.map(({ word }) => word))) return null;
  for (const { word, scope, isTwice } of denialsIn(said, told)) {
    if (isTwice || !DENYING.test(word.lower)) continue;
    const first = told[scope[0] ?? -1];
    if (first === undefined || first.unit === null || !heldUnits.has(first.unit)) continue;
    const other = held.find(({ unit }) => unit === first.unit)?.word;
    if (other !== undefined) return trap(said, word, known, other);
  }
  return null;
}

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word): Trap => ({
  rule: 'negation',
  stated: around(said.text, word),
  given: around(known.text, other),
});
