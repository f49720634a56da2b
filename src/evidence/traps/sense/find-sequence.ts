// Before and after changed over, and one thing "instead of" another.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';

/** Two things that a word joins: the earlier and the later, the chosen and the dropped. */
interface Pair {
  readonly kind: 'time' | 'choice' | 'shift' | 'degree';
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly word: Word;
}

const AFTER = /^(?:after|following)$/;
/** "before 5am", "after noon": a time of the day. */
const HOUR = /^(?:\d{1,2}(?:[.:]?\d\d)?(?:am|pm)?|noon|midday|midnight|dawn|dusk|sunrise|sunset|nightfall)$/;
const BEFORE = /^(?:before|preceding)$/;
const SPELL =
  /^(?:days?|weeks?|months?|years?|decades?|morning|evening|night|summer|autumn|winter|spring|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Words with a meaning that count on both sides of "instead of". */
const CHOICE = 1;
/** Words between "more" and "than", and between "from" and "to". */
const LONGEST = 6;

/** What one text has before the other it has after; what one has "instead of", "less" or "from" the other the other way round. */
export function findSequence(statement: SaidOf, evidence: SaidOf): Trap | null {
  const given = pairsIn(evidence);
  for (const pair of pairsIn(statement)) {
    const turned = given.find((other) => other.kind === pair.kind && isTurned(pair, other));
    if (turned !== undefined)
      return { rule: 'order', stated: around(statement.text, pair.word), given: around(evidence.text, turned.word) };
  }
  return null;
}

function isTurned(one: Pair, other: Pair): boolean {
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((unit) => b.has(unit)).length;
  const [crossed, back] = [shared(one.first, other.second), shared(one.second, other.first)];
  const straight = shared(one.first, other.first) + shared(one.second, other.second);
  // "after a siege of 17 days" of "lifted the siege after": the siege and its end are two things.
  const isEnding = (told: ReadonlySet<string>): boolean => [...told].some((unit) => ENDING.test(unit));
  if (one.kind === 'time' && (isEnding(one.first) !== isEnding(other.second) || isEnding(one.second) !== isEnding(other.first)))
    return false;
  return crossed > 0 && back > 0 && crossed + back > straight;
}

/** Stems of verbs that end what they name. */
const ENDING = /^(?:lift|end|halt|stop|ceas|suspend|abandon|expir|collaps)$/;

function pairsIn(said: SaidOf): readonly Pair[] {
  const spans = splitSentences(said.text);
  const units = readUnits(said);
  return spans.flatMap(({ start, end }) => {
    const sentence = units.filter(({ word }) => word.start >= start && word.end <= end);
    return sentence.flatMap((_, at) => pairAt(sentence, at));
  });
}

function pairAt(units: readonly Unit[], at: number): readonly Pair[] {
  const word = units[at]?.word;
  const next = units[at + 1]?.word;
  if (word === undefined || next === undefined) return [];
  // "proposed it the following month": what is later stands before it.
  if (word.lower === 'following' && units[at - 1]?.word.lower === 'the' && SPELL.test(next.lower)) return [];
  const told = (list: readonly Unit[]): readonly string[] => list.flatMap(({ unit }) => unit ?? []);
  const before = units.slice(0, at);
  const behind = units.slice(at + 1);
  if (/^(?:instead|rather) (?:of|than)$/.test(`${word.lower} ${next.lower}`))
    return [{ kind: 'choice', first: new Set(told(before).slice(-CHOICE)), second: new Set(told(behind).slice(0, CHOICE)), word }];
  const compared = comparedAt(units, at);
  if (compared !== null) return [{ ...compared, word }];
  if (!AFTER.test(word.lower) && !BEFORE.test(word.lower)) return [];
  const inside = behind.filter((it) => it.word.clause === word.clause);
  const opens = units[at - 1]?.word.clause !== word.clause;
  const rest = opens ? units.filter((it) => it.word.clause !== word.clause) : before.filter((it) => it.word.clause === word.clause);
  const [named, other] = [new Set(told(inside)), new Set(told(rest))];
  // "the following month": behind what is told before.
  const isNamedSpell = word.lower === 'following' && SPELL.test(next.lower) && /^(?:the|in|on)$/.test(units[at - 1]?.word.lower ?? '');
  if (named.size === 0 || other.size === 0 || HOUR.test(next.lower) || isNamedSpell) return [];
  return [
    AFTER.test(word.lower) ? { kind: 'time', first: named, second: other, word } : { kind: 'time', first: other, second: named, word },
  ];
}

/** "more a pause than a step", "from alarm to calm", "increasingly loose and less lasting"; routes and amounts apart. */
function comparedAt(units: readonly Unit[], at: number): Omit<Pair, 'word'> | null {
  const word = units[at]?.word;
  const behind = units.slice(at + 1).filter((it) => it.word.clause === word?.clause);
  const told = (list: readonly Unit[]): readonly string[] =>
    list.flatMap(({ unit, word: { text } }) => (unit === null || !/^\p{Ll}/u.test(text) ? [] : [unit]));
  const joint = /^(?:more|from)$/.test(word?.lower ?? '')
    ? behind.findIndex((it) => it.word.lower === (word?.lower === 'more' ? 'than' : 'to'))
    : -1;
  if (joint > 0 && joint <= LONGEST) {
    const [first, second] = [told(behind.slice(0, joint)), told(behind.slice(joint + 1))];
    if (first.length === 0 || second.length === 0) return null;
    return word?.lower === 'more'
      ? { kind: 'choice', first: new Set(first), second: new Set(second.slice(0, LONGEST)) }
      : { kind: 'shift', first: new Set(first.slice(-2)), second: new Set(second.slice(0, 2)) };
  }
  if (word?.lower !== 'less' || !/^(?:and|but)$/.test(units[at - 1]?.word.lower ?? '')) return null;
  const [first, second] = [told(units.slice(0, at)).slice(-1), told(behind).slice(0, 1)];
  return first.length === 0 || second.length === 0 ? null : { kind: 'degree', first: new Set(first), second: new Set(second) };
}
