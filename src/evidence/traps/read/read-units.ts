// A text as what its words tell of: actors by their name, words of one thing together, other words by their stem.

import type { SaidOf, Word } from '../types.js';
import { findWords, indexWords, linesOf } from '../words/index-words.js';
import { SAME_WORDS } from '../words/same-words.js';
import { EMPTY, readWords } from './read-words.js';

/** A word with what it tells of: `@Armenia`, `#12` for a line of words of one thing, a stem; null where it carries no meaning. */
export interface Unit {
  readonly word: Word;
  readonly unit: string | null;
}

const SAME = indexWords(linesOf(SAME_WORDS));

const read = new WeakMap<SaidOf, readonly Unit[]>();

/** The words of a text in order, each with what it tells of; read once. */
export function readUnits(said: SaidOf): readonly Unit[] {
  const known = read.get(said) ?? unitsOf(said);
  read.set(said, known);
  return known;
}

function unitsOf({ text, mentions }: SaidOf): readonly Unit[] {
  const words = readWords(text);
  const lines = new Map(findWords(words, SAME).flatMap(({ first, line }) => [[first, line] as const]));
  let next = 0;
  return words.map((word, at) => {
    while (mentions[next] !== undefined && (mentions[next]?.end ?? 0) <= word.start) next += 1;
    const named = mentions[next];
    if (named !== undefined && named.start < word.end) return { word, unit: `@${named.actor}` };
    if (EMPTY.has(word.lower)) return { word, unit: null };
    const line = lines.get(at);
    return { word, unit: line === undefined ? word.stem : `#${line}` };
  });
}

/** Words with a meaning on each side of a word that tell what it is said of; of degrees, only those beside it. */
const REACH = 6;
const NEAR_BEFORE = 1;
const NEAR_BEHIND = 2;
/** A clause with fewer leans on the one before. */
const FEWEST_OWN = 2;
/** A clause that goes on with the subject of the sentence. */
const GOING_ON = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|can|did|does|do)$/;

/** What the words from `first` to `last` are said of: the words with a meaning around them in their clause, and the subject that it goes on with. */
export function aboutOf(units: readonly Unit[], first: number, last: number, isNear: boolean): ReadonlySet<string> {
  const start = clauseStart(units, first);
  const before = toldBetween(units, start, first);
  const end = clauseEnd(units, last);
  const behind = toldBetween(units, last + 1, end);
  if (isNear) return new Set([...before.slice(-NEAR_BEFORE), ...behind.slice(0, NEAR_BEHIND)]);
  const isGoingOn = start > 0 && GOING_ON.test(units[start]?.word.lower ?? '');
  const own = [...before.slice(-REACH), ...behind.slice(0, REACH)];
  if (own.length >= FEWEST_OWN && !isGoingOn) return new Set(own);
  // "Western experts, two ministries among them, were upbeat": the subject stands at the head; "but it no longer can": right before.
  if (isGoingOn) {
    const head = sentenceStart(units, start);
    return new Set([...own, ...toldBetween(units, head, clauseEnd(units, head)).slice(0, REACH)]);
  }
  const previous = start === 0 ? [] : toldBetween(units, clauseStart(units, start - 1), start);
  return new Set([...own, ...previous.slice(-REACH), ...toldBetween(units, end, clauseEnd(units, end)).slice(0, REACH)]);
}

const toldBetween = (units: readonly Unit[], from: number, to: number): readonly string[] =>
  units.slice(from, to).flatMap(({ unit, word }) => (unit === null || TIMES.test(word.lower) ? [] : [unit]));

/** What is told of many things. */
const TIMES =
  /^(?:\d.*|end|years?|months?|weeks?|days?|today|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Where the clause of a word begins, and where it ends (exclusive). */
function clauseStart(units: readonly Unit[], at: number): number {
  let start = at;
  while (start > 0 && units[start - 1]?.word.clause === units[at]?.word.clause) start -= 1;
  return start;
}

function clauseEnd(units: readonly Unit[], at: number): number {
  let end = at;
  while (end < units.length && units[end]?.word.clause === units[at]?.word.clause) end += 1;
  return end;
}

/** Where the first clause of a sentence begins, as far as capitals tell: three clauses back at most. */
const LONGEST_INSERT = 3;
function sentenceStart(units: readonly Unit[], start: number): number {
  let head = start;
  for (let back = 0; back < LONGEST_INSERT && head > 0; back += 1) {
    head = clauseStart(units, head - 1);
    // Quoted words may begin within a sentence.
    if (head === 0 || /^\p{Lu}/u.test(units[head]?.word.text ?? '')) return head;
  }
  return start === 0 ? 0 : clauseStart(units, start - 1);
}
