// Verbs and nouns of doing with the words of who does it and of who is acted on, in the active, the passive and with "by" or an apostrophe.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Word } from '../types.js';
import { isBothWays } from '../words/both-ways.js';
import { BE, listFrom, listTo, MODAL } from './read-lists.js';

/** "118 billion lost to investors": who loses stands behind. */
const TAKEN = /^(?:lost|sold|paid|given|lent|granted|owed|sent|offered|promised|left|awarded|pledged)$/;
/** "by 48 cents", "by eight sen": how much, not who. */
const AMOUNT =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|about|almost|nearly|roughly|around|over|more|less|scarcely|barely|hardly|just|only|some|up|well|half|at|under)$/;
/** "called off by", "wiped out by". */
const PARTICLE = /^(?:off|out|up|down|away|for|over|back|through|in)$/;

/** A deed with the words of its two sides; numbers and times among them. */
export interface Deed {
  readonly verb: Word;
  readonly unit: string;
  readonly agents: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
  /** The phrase right behind an active verb, or before a passive one. */
  readonly object: ReadonlySet<string>;
  readonly isPassive: boolean;
  readonly isNoun: boolean;
  /** Who does it stands behind "by" or owns the noun. */
  readonly isNamed: boolean;
  /** "will have to ask it". */
  readonly isOnPronoun: boolean;
}

const RELATIVE = /^(?:that|which|who|whom|whose)$/;
const BOUNDARY =
  /^(?:that|which|who|whom|whose|while|whereas|but|as|when|where|because|if|since|after|before|than|until|although|though|so)$/;
const NOUNLY =
  /^(?:a|an|the|of|in|on|at|by|for|from|with|its|his|her|their|this|that|these|those|no|any|some|every|each|more|most|and|or)$/;
const DETERMINER =
  /^(?:a|an|the|its|his|her|their|it|them|him|us|this|these|those|all|no|some|any|two|three|four|five|six|seven|eight|nine|ten|half|several|many|\d.*|(?:rs|us|eur|usd|gbp)\d.*)$/;
const PREPOSITION =
  /^(?:of|in|on|at|by|for|from|with|to|into|onto|over|under|about|against|toward|towards|within|without|between|among|despite|during|through|across|near|per|via|off|along|around|beyond|behind|after|before|since|until)$/;
const PRONOUN = /^(?:it|them|him|us|me)$/;
const NO_DEED =
  /^(?:\d.*|every|like|outside|inside|above|below|beneath|amid|throughout|alongside|upon|besides|except|concerning|regarding|following|including|worth|minus|plus|both|given|once|opposite|unlike|according|\p{L}+ly)$/u;
const NO_OBJECT = /^(?:ever|more|most|less|still|also|not|and|or|\p{L}+ly)$/u;
const PRONOUNS = /^(?:it|he|she|they|has|have|had|to)$/;
const PASSED_OVER = /^(?:still|also|not|never|now|then|already|once|first|later|since|ever|all|both|\p{L}+ly)$/u;
/** Verbs that say little by themselves, or that both sides do. */
const LIGHT =
  /^(?:take|make|give|get|put|set|let|have|keep|hold|come|go|become|find|see|leave|fall|rise|travel|stand|say|meet|talk|speak|join|clash|marr|agree|border|begin|start|end|base|mean|need|use|call|do|work|run|show|know|think|benefit|profit|suffer|gain|differ|learn|open|close|grow|increase|change|move|turn|rent|marry|combine|unite|involv|concern|includ)$/;
const TIME =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|percent|cent|per|million|billion|bn|m|last|next|this|other|early|late)$/;
const PHRASE = 4;
const AUXILIARY = /^(?:has|have|had|will|would|may|might|could|should|must|can|did|does|do)$/;
/** Inserts between who does it and the verb. */
const DEEPEST = 1;

/** Every deed of a text with its sides, sentence by sentence. */
export function deedsOf(said: SaidOf): readonly Deed[] {
  const all = readUnits(said);
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const units = all.filter(({ word }) => word.start >= start && word.end <= end);
    return units.flatMap((_, at) => verbAt(units, at) ?? nounAt(units, at, said.text) ?? []);
  });
}

/** The place of the word before, adverbs passed over. */
function placeBefore(units: readonly Unit[], at: number): number {
  let place = at - 1;
  while (place >= 0 && PASSED_OVER.test(units[place]?.word.lower ?? '')) place -= 1;
  return place;
}

function verbAt(units: readonly Unit[], at: number): Deed | null {
  const { word: verb, unit } = units[at] ?? {};
  if (verb === undefined || unit === null || unit === undefined || unit.startsWith('@') || LIGHT.test(unit) || NO_DEED.test(verb.lower))
    return null;
  const before = units[placeBefore(units, at)]?.word;
  const [last, next] = [
    before?.clause === verb.clause || MODAL.test(before?.lower ?? '') ? (before?.lower ?? '') : '',
    units[at + 1]?.word,
  ];
  const isDone = isPast(verb.lower);
  const behind = untilBoundary(units, at + 1);
  const by = placeOfBy(behind);
  const isShort = by >= 0 && !behind.slice(0, by).some(({ word }) => isPast(word.lower) || MODAL.test(word.lower));
  const isFirst =
    next === undefined ||
    next.clause !== verb.clause ||
    PREPOSITION.test(next.lower) ||
    NO_OBJECT.test(next.lower) ||
    (PARTICLE.test(next.lower) && by === 1);
  const isPassive = isDone && (BE.test(last) || (isShort && isFirst && last !== 'has' && last !== 'had' && last !== 'have'));
  // "118 billion lost to investors": who loses stands behind.
  if (isDone && next?.lower === 'to' && TAKEN.test(verb.lower) && !/^(?:has|have|had)$/.test(last)) return null;
  // "the ferry sank": whoever sank it, the ferry did.
  const isOfItself = isBothWays(verb.stem) && !isPassive && (isFirst || AMOUNT.test(next?.lower ?? '')) && (isDone || MODAL.test(last));
  if (isPassive) return passive(units, at, verb, unit, isShort ? by : -1);
  if (isOfItself) {
    const deed = passive(units, at, verb, unit, -1);
    return deed === null ? null : { ...deed, agents: deed.object };
  }
  // "by 17 parties": how many or by how much is not told apart.
  if (isDone && next?.lower === 'by' && AMOUNT.test(units[at + 2]?.word.lower ?? '')) return null;
  const isVerb =
    (isDone && (!NOUNLY.test(last) || (isJoint(units, at) && !isFirst && DETERMINER.test(next.lower)))) ||
    MODAL.test(last) ||
    (BE.test(last) && /ing$/.test(verb.lower)) ||
    (!NOUNLY.test(last) && last !== '' && next?.clause === verb.clause && DETERMINER.test(next.lower));
  if (!isVerb) return null;
  const agents = toldIn(listTo(units, subjectOf(units, at)));
  if (agents.size === 0 && !PRONOUNS.test(last)) return null;
  const object = isFirst ? [] : phraseIn(behind);
  const isOnPronoun = next !== undefined && next.clause === verb.clause && PRONOUN.test(next.lower);
  return {
    verb,
    unit,
    agents,
    patients: toldIn(behind),
    object: toldIn(isOnPronoun ? [] : object),
    isPassive,
    isNoun: false,
    isNamed: false,
    isOnPronoun,
  };
}

/** "Peru walked out and proposed the": right behind "and", in a clause of one subject. */
function isJoint(units: readonly Unit[], at: number): boolean {
  const clause = units[at]?.word.clause;
  const before = units.slice(0, at).filter(({ word }) => word.clause === clause);
  return /^(?:and|but)$/.test(before.at(-1)?.word.lower ?? '') && !before.slice(0, -1).some(({ word }) => BOUNDARY.test(word.lower));
}

/** "by two men", not "by two points". */
const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
const MEASURE =
  /^(?:percentage|cents|points|dollars|euros|times|days|weeks|months|years|hours|minutes|kilomet(?:er|re)s|met(?:er|re)s|miles|degrees|tonn?e?s|barrels|seats|votes|goals|places|notches)$/;
/** "by whom", not "by 48 cents", "by saying". */
const placeOfBy = (units: readonly Unit[]): number =>
  units.findIndex(({ word }, at) => {
    const next = units[at + 1]?.word.lower ?? 'way';
    const isWhom =
      COUNT.test(next) && /[^s]s$|men$/.test(units[at + 2]?.word.lower ?? '') && !MEASURE.test(units[at + 2]?.word.lower ?? '');
    return word.lower === 'by' && (!AMOUNT.test(next) || isWhom) && !/ing$|^(?:way|means|dint|virtue|reason)$/.test(next);
  });

/** "the proposal of a club came from Peru": the place of "from". */
const placeOfOrigin = (units: readonly Unit[]): number =>
  units.findIndex(
    ({ word }, at) =>
      /^(?:from|with)$/.test(word.lower) &&
      /^(?:c[ao]mes?|stem(?:s|med)|originat(?:es|ed)|hail(?:s|ed))$/.test(units[at - 1]?.word.lower ?? ''),
  );

function passive(units: readonly Unit[], at: number, verb: Word, unit: string, by: number): Deed | null {
  const behind = untilBoundary(units, at + 1);
  const agents = by === -1 ? [] : listFrom(units, phraseIn(behind.slice(by + 1)));
  const rest = by === -1 ? behind : behind.filter((it, place) => place < by || !agents.includes(it));
  const subject = subjectOf(units, at);
  return {
    verb,
    unit,
    agents: toldIn(agents),
    patients: toldIn([...subject, ...rest]),
    object: toldIn(subject),
    isPassive: true,
    isNoun: false,
    isNamed: by !== -1,
    isOnPronoun: false,
  };
}

/** "a protest by the union to Peru", "the bank's freezing of accounts". */
function nounAt(units: readonly Unit[], at: number, text: string): Deed | null {
  const { word: verb, unit } = units[at] ?? {};
  if (verb === undefined || unit === null || unit === undefined || unit.startsWith('@') || LIGHT.test(unit) || NO_DEED.test(verb.lower))
    return null;
  const behind = untilBoundary(units, at + 1);
  const by = placeOfBy(behind) === -1 ? placeOfOrigin(behind) : placeOfBy(behind);
  const isOrigin = placeOfBy(behind) === -1 && by >= 0;
  const opener = behind[0]?.word.lower ?? '';
  const isBy =
    by >= 0 &&
    by <= PHRASE + 2 &&
    PREPOSITION.test(opener) &&
    !behind.slice(0, by).some(({ word }) => isPast(word.lower) && !/^came$/.test(word.lower));
  const owner = isOwner(units[at - 1], text) ? at - 1 : isOwner(units[at - 2], text) && units[at - 1]?.unit !== null ? at - 2 : -1;
  if (!isBy && (owner < 0 || !/^(?:of|to|on|against|for)$/.test(opener))) return null;
  const agents = isBy ? phraseIn(behind.slice(by + 1)) : units.slice(Math.max(0, owner - 1), owner + 1);
  const rest = isBy ? behind.filter((it) => !agents.includes(it)) : behind;
  const own = toldIn(agents);
  if (own.size === 0) return null;
  return {
    verb,
    unit,
    agents: own,
    patients: toldIn(rest),
    // "for a club".
    object: isOrigin ? toldIn(phraseIn(behind.slice(1))) : new Set(),
    isPassive: false,
    isNoun: true,
    isNamed: true,
    isOnPronoun: false,
  };
}

const isOwner = (unit: Unit | undefined, text: string): boolean =>
  unit !== undefined &&
  unit.unit !== null &&
  (/'s$/.test(unit.word.lower) || /^'s?(?: |$)/.test(text.slice(unit.word.end, unit.word.end + 3)));

/** What stands behind a verb in its clause, up to a word that begins another one. */
function untilBoundary(units: readonly Unit[], from: number): readonly Unit[] {
  const clause = units[from - 1]?.word.clause;
  const rest = units.slice(from);
  const end = rest.findIndex(({ word }, place) => word.clause !== clause || isBoundary(units, from + place));
  return end === -1 ? rest : rest.slice(0, end);
}

/** "as", but not "as a rule". */
const isBoundary = (units: readonly Unit[], at: number): boolean => {
  const lower = units[at]?.word.lower ?? '';
  const next = units[at + 1]?.word.lower ?? '';
  return BOUNDARY.test(lower) && !(lower === 'as' && /^an?$/.test(next)) && !(lower === 'so' && next === 'far');
};

/** A noun with what stands before it: up to a preposition, a verb or "and". */
function phraseIn(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(
    ({ word }, place) => place > 0 && (PREPOSITION.test(word.lower) || MODAL.test(word.lower) || BE.test(word.lower) || isPast(word.lower)),
  );
  return end === -1 ? units : units.slice(0, end);
}

/** Who stands before a verb: in its clause behind the last word that begins one; before "which"; at the head of the sentence where an insert stands between. */
function subjectOf(units: readonly Unit[], at: number, depth = 0): readonly Unit[] {
  if (depth > DEEPEST) return [];
  const clause = units[Math.max(0, depth === 0 ? at : at - 1)]?.word.clause;
  let start = at;
  while (start > 0 && units[start - 1]?.word.clause === clause && !isBoundary(units, start - 1)) start -= 1;
  const whole = units.slice(start, at);
  if (PREPOSITION.test(units[start - 2]?.word.lower ?? '') && RELATIVE.test(units[start - 1]?.word.lower ?? '')) return [];
  // "Peru will wait and will ask": who waits asks.
  const joint = whole.findLastIndex(({ word }) => /^(?:and|or|but)$/.test(word.lower));
  const isGoingOn = joint > 0 && whole.slice(joint + 1).every(({ unit, word }) => unit === null || PASSED_OVER.test(word.lower));
  // "The line, built in 1987, so far runs east and can carry": who goes on stands before the insert.
  if (isGoingOn && (whole[0]?.word.clause ?? 0) - (units[0]?.word.clause ?? 0) > 1) return [];
  // "Peru, which had waited, is expected to ask": the subject stands before the insert.
  const isOpened = start > 0 && (BE.test(whole[0]?.word.lower ?? '') || AUXILIARY.test(whole[0]?.word.lower ?? ''));
  const own = isOpened ? [] : isGoingOn ? phraseIn(whole.slice(0, joint)) : whole;
  // "Peru, seeking a port within the union (PU), protested": an insert of more than one clause.
  if (depth > 0 && start > 0 && /ing$/.test(whole[0]?.word.lower ?? '')) return subjectOf(units, start, depth);
  if (own.some(({ unit, word }) => unit !== null || PRONOUN.test(word.lower) || /^(?:he|she|they|we)$/.test(word.lower))) return own;
  const opener = units[start - 1]?.word;
  if (opener !== undefined && RELATIVE.test(opener.lower)) {
    // "of which 60 arrived": which ones is told before.
    if (PREPOSITION.test(units[start - 2]?.word.lower ?? '')) return [];
    // "Soto, head of the union, who addressed": whoever stands at the head too.
    const isSetOff = opener.lower === 'who' && units[start - 2]?.word.clause !== opener.clause;
    return isSetOff ? units.slice(0, start - 1) : units.slice(Math.max(0, start - 2 - PHRASE), start - 1);
  }
  if (start === 0 || (opener !== undefined && BOUNDARY.test(opener.lower))) return [];
  // "Peru, which had waited, protested": before the insert.
  const insert = units.findIndex(({ word }) => word.clause === opener?.clause);
  if (insert <= 0 || units[insert - 1]?.word.clause === clause) return [];
  // "the Fishermen's League (FL) won": its letters are the subject too.
  const letters = units.slice(insert, start).filter((it, _, all) => all.length === 1 && /^\p{Lu}{2,}$/u.test(it.word.text));
  return [...subjectOf(units, insert, depth + 1), ...letters];
}

/** Who speaks in quotation marks. */
const SPEAKING = /^(?:i|we|you|us|our|my|your|me)$/;

const toldIn = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units.flatMap(({ unit, word }) =>
      unit === null || SPEAKING.test(word.lower) || TIME.test(word.lower) || /..ly$/.test(word.lower) ? [] : [unit],
    ),
  );
