// A year that the evidence has only for what is planned, and a present told of what is only expected.
import { around } from '../read/around.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { Trap, Word } from '../types.js';

/** What the words of the evidence look ahead to, and the tests of a statement that keeps it so. */
export interface Outlook {
  readonly ahead: ReadonlySet<Word>;
  /** Whether a word of the statement looks ahead itself or keeps the sense. */
  readonly isOpen: (word: Word) => boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_VERB = /^(?:to|may|might|could|would|can|should)$/;
const BEFORE_NOUN = /^(?:a|an|the|of|for|its|his|her|their|in|on|at|by|with|to|and|or|no|new|as)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|be|been|when|once|if|until|after|by)$/;

/** A past whose year the evidence has only where the same verb stands behind "plans to", "agreed to" and the like: "lined 2,500 kilometres in 2025". */
export function findSoonYear(
  stated: readonly Word[],
  given: readonly Word[],
  outlook: Outlook,
  texts: readonly [string, string],
): Trap | null {
  if (stated.some(outlook.isOpen)) return null;
  for (const year of stated.filter(({ lower }) => YEAR.test(lower))) {
    const others = given.filter(({ lower }) => lower === year.lower);
    const [first] = others;
    if (first === undefined || !others.every((other) => outlook.ahead.has(other))) continue;
    const isSame = (other: Word, word: Word): boolean => other.clause === first.clause && rootOf(other) === rootOf(word);
    const told = stated.filter((word) => word.clause === year.clause && isPast(word.lower) && !EMPTY.has(word.lower));
    if (told.some((word) => given.some((other) => outlook.ahead.has(other) && isSame(other, word))))
      return { rule: 'status', stated: around(texts[0], year), given: around(texts[1], first) };
  }
  return null;
}

/** "pav" of "paved" and "pave", which are too short for their stems to be one. */
const rootOf = ({ stem }: Word): string => stem.replace(/(?<=\p{L}{3})(?:ed|e)$/u, '');

/** A present, "lacks", of a verb that the evidence has only behind "expects … to", "may" and the like. */
export function findSoonPresent(
  stated: readonly Word[],
  given: readonly Word[],
  outlook: Outlook,
  texts: readonly [string, string],
): Trap | null {
  if (stated.some(outlook.isOpen)) return null;
  for (const [at, word] of stated.entries()) {
    const before = stated[at - 1];
    if (!/[^s]s$/.test(word.lower) || word.text !== word.lower || before === undefined || before.clause !== word.clause) continue;
    // "Ghana eyes limits": a verb stands before.
    const isObject = /[^s]s$/.test(before.lower) && before.text === before.lower && /^\p{Lu}/u.test(stated[at - 2]?.text ?? '');
    if (isObject || BEFORE_NOUN.test(before.lower) || isTelling(stated, word)) continue;
    const others = given.filter(({ stem }) => stem === word.stem);
    const [first] = others;
    if (first !== undefined && others.every((other) => outlook.ahead.has(other) && isBase(given, other, word)))
      return { rule: 'status', stated: around(texts[0], word), given: around(texts[1], first) };
  }
  return null;
}

/** Another verb of the clause tells it, so that the word is a noun: "Chile set export limits". */
const isTelling = (words: readonly Word[], word: Word): boolean =>
  words.some((other) => other.clause === word.clause && other !== word && (isPast(other.lower) || FINITE.test(other.lower)));

/** "to lack" beside "lacks". */
function isBase(words: readonly Word[], other: Word, word: Word): boolean {
  const at = words.indexOf(other);
  return (word.lower === `${other.lower}s` || word.lower === `${other.lower}es`) && BEFORE_VERB.test(words[at - 1]?.lower ?? '');
}
