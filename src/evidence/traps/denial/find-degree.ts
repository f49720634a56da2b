// "growing dependence" of "less dependent": more of it told where the evidence has less of it, and the other way round, whatever the ending of the word.
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { NOT } from '../words/denials.js';

const MORE =
  /^(?:more|ever|increas(?:ed|es|ing|ingly)|grow(?:s|ing|n)?|grew|greater|bigger|rising|mounting|strong(?:er)?|firm(?:er|ly)|deep(?:er|ening)|clos(?:er)|tight(?:er|ening)|heav(?:ier)|high(?:er)|gain(?:s|ed|ing)?|acquir(?:e[sd]?|ing)|intensif(?:ied|ying)|better)$/;
const LESS =
  /^(?:less|declining|decreas(?:ed|es|ing|ingly)|falling|dwindling|shrinking|waning|fading|weak(?:er|ening)|loos(?:er|ening)|los(?:es|ing|t)|lower|lesser|diminish(?:ed|ing)|reduced|eas(?:es|ed|ing)|worse)$/;
/** Letters that words of one root begin with, and how far before a word its degree may stand. */
const ROOT = 6;
const BEFORE = 2;

interface Degree {
  readonly word: Word;
  readonly root: string;
  readonly isMore: boolean;
}

/** A word of one root with more in the statement and with less in the evidence, or the other way round, beside something else that both tell of. */
export function findDegree(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const stated = degreesIn(told);
  const given = stated.length === 0 ? [] : degreesIn(held);
  for (const one of stated) {
    const same = given.filter(({ root }) => root === one.root);
    const [first] = same;
    if (first === undefined || same.some(({ isMore }) => isMore === one.isMore)) continue;
    const others = new Set(held.flatMap(({ unit, word }) => (unit === null || word.lower.startsWith(one.root) ? [] : [unit])));
    if (told.some(({ unit, word }) => unit !== null && !word.lower.startsWith(one.root) && others.has(unit)))
      return { rule: 'negation', stated: around(said.text, one.word), given: around(known.text, first.word) };
  }
  return null;
}

function degreesIn(units: readonly Unit[]): readonly Degree[] {
  return units.flatMap(({ word, unit }, at): readonly Degree[] => {
    if (unit === null || word.lower.length < ROOT) return [];
    const before = units.slice(Math.max(0, at - BEFORE), at).filter((other) => other.word.clause === word.clause);
    const degree = before.findLast(({ word: { lower } }) => MORE.test(lower) || LESS.test(lower))?.word;
    if (degree === undefined) return [];
    const place = units.findIndex((other) => other.word === degree);
    const isDenied = units
      .slice(Math.max(0, place - BEFORE - 1), place)
      .some(({ word: { lower, clause } }) => clause === word.clause && NOT.test(lower));
    return [{ word, root: word.lower.slice(0, ROOT), isMore: MORE.test(degree.lower) !== isDenied }];
  });
}
