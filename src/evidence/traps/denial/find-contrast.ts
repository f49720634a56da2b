// "a passing quarrel, not a lasting change" of "not a passing quarrel but a lasting change": what is meant and what is set aside changed over.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { INSTEAD } from '../words/denials.js';
import { findWords } from '../words/index-words.js';
import { FIRST_EXCHANGE, OPPOSITES, SIDES } from '../words/opposites.js';

/** What a sentence means, and what it sets aside. */
interface Contrast {
  readonly meant: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
  readonly word: Word;
}

/** Words on either side that are compared, and how many must have changed over. */
const REACH = 14;
const FEWEST_CROSSED = 3;
const SETTING_ASIDE = /^(?:not|no|never|hardly|scarcely|nothing|cannot)$/;
/** Words between "and" and "not". */
const CARRYING =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|it|they|he|she|there|in|way|by|means|as|such)$/;
const ADDING = /^(?:only|just|merely|simply|least|so|until|yet)$/;

/** A contrast of the statement whose sides the evidence has the other way round. */
export function findContrast(statement: SaidOf, evidence: SaidOf): Trap | null {
  const stated = contrastsIn(statement);
  const given = stated.length === 0 ? [] : contrastsIn(evidence);
  for (const one of stated) {
    const turned = given.some((other) => isStraight(one, other)) ? undefined : given.find((other) => isTurned(one, other));
    if (turned !== undefined)
      return { rule: 'negation', stated: around(statement.text, one.word), given: around(evidence.text, turned.word) };
  }
  return null;
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((unit) => b.has(unit)).length;

/** What is meant is meant there too, and what is set aside is set aside. */
const isStraight = (one: Contrast, other: Contrast): boolean =>
  sharedBy(one.meant, other.meant) > sharedBy(one.meant, other.aside) &&
  sharedBy(one.aside, other.aside) > sharedBy(one.aside, other.meant);

function isTurned(one: Contrast, other: Contrast): boolean {
  const [crossed, back] = [sharedBy(one.meant, other.aside), sharedBy(one.aside, other.meant)];
  const straight = sharedBy(one.meant, other.meant) + sharedBy(one.aside, other.aside);
  return crossed > 0 && back > 0 && crossed + back >= FEWEST_CROSSED && crossed + back > straight;
}

function contrastsIn(said: SaidOf): readonly Contrast[] {
  const units = readUnits(said);
  const sides = sidesOf(units.map(({ word }) => word));
  const told = (list: readonly Unit[]): ReadonlySet<string> =>
    new Set(list.flatMap(({ unit, word }) => [...(unit === null ? [] : [unit]), ...(sides.get(word) ?? [])]));
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const sentence = units.filter(({ word }) => word.start >= start && word.end <= end);
    return sentence.flatMap(({ word }, at): readonly Contrast[] => {
      const next = sentence[at + 1]?.word.lower ?? '';
      const isInstead = INSTEAD.test(`${word.lower} ${next}`);
      if ((!SETTING_ASIDE.test(word.lower) && !isInstead) || ADDING.test(next)) return [];
      const but = sentence.findIndex((other, place) => place > at + 1 && place <= at + REACH && other.word.lower === 'but');
      if (but !== -1) return [{ meant: told(sentence.slice(but + 1, but + 1 + REACH)), aside: told(sentence.slice(at + 1, but)), word }];
      // "is a passing quarrel and does not point to a lasting change".
      let back = at - 1;
      while (back > 0 && sentence[back]?.word.clause === word.clause && CARRYING.test(sentence[back]?.word.lower ?? '')) back -= 1;
      const before = sentence[back]?.word;
      if (before === undefined || (before.clause === word.clause && !/^(?:and|but)$/.test(before.lower) && !isInstead)) return [];
      const aside = sentence.slice(at + 1, at + 1 + REACH).filter((other) => other.word.clause === word.clause);
      return [{ meant: told(sentence.slice(Math.max(0, at - REACH), at)), aside: told(aside), word }];
    });
  });
}

/** The side of a line of opposites that each word stands for. */
function sidesOf(words: readonly Word[]): ReadonlyMap<Word, readonly string[]> {
  const sides = new Map<Word, readonly string[]>();
  for (const { first, line, side } of findWords(words, OPPOSITES)) {
    const word = words[first];
    if (word !== undefined && line < FIRST_EXCHANGE && SIDES[line] === 2) sides.set(word, [...(sides.get(word) ?? []), `${line}/${side}`]);
  }
  return sides;
}
