// A later step than the source tells of: "ratified" of "signed", "convicted" of "charged".

import { negatedIn } from '../denial/negated-in.js';
import { around } from '../read/around.js';
import { aboutOf, readUnits } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { findWords } from '../words/index-words.js';
import { RUNGS } from '../words/ladders.js';
import { isNoOutlook } from '../words/outlook.js';
import { wordsAhead } from './find-status.js';

interface Rung {
  readonly line: number;
  readonly rung: number;
  readonly word: Word;
  readonly about: ReadonlySet<string>;
}

/** A rung of the statement above every rung that the evidence has of its ladder, where both are said of the same thing. */
export function findRung(statement: SaidOf, evidence: SaidOf): Trap | null {
  const given = rungsIn(evidence, false);
  for (const { line, rung, word, about } of rungsIn(statement, true)) {
    const others = given.filter((other) => other.line === line);
    const top = Math.max(-1, ...others.map((other) => other.rung));
    const highest = others.find((other) => [...other.about].some((unit) => about.has(unit)));
    if (highest !== undefined && top < rung)
      return { rule: 'status', stated: around(statement.text, word), given: around(evidence.text, highest.word) };
  }
  return null;
}

function rungsIn(said: SaidOf, isTold: boolean): readonly Rung[] {
  const units = readUnits(said);
  const words = units.map(({ word }) => word);
  const open = isTold ? new Set<Word>([...negatedIn(words).keys(), ...wordsAhead(words)]) : new Set<Word>();
  return findWords(words, RUNGS).flatMap(({ first, last, line, side }): readonly Rung[] => {
    const word = words[first];
    // "rejected the charge" may be that of an accuser.
    if (isTold && word !== undefined && (/^charges?$/.test(word.lower) || isReproach(words, first))) return [];
    // "two months fewer than planned".
    if (isNoOutlook(words, first)) return [];
    return word === undefined || open.has(word) ? [] : [{ line, rung: side, word, about: aboutOf(units, first, last, false) }];
  });
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const COURT = /^(?:prosecut\p{L}*|courts?|police|judges?|magistrates?|jury|authorities|investigators?|attorneys?|tribunals?)$/u;

/** "The papers charged the ministry with hiding it": who is no court only accuses. */
function isReproach(words: readonly Word[], at: number): boolean {
  if (!/^charg(?:es?|ed|ing)$/.test(words[at]?.lower ?? '')) return false;
  const [one, other] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? ''];
  const isPassive = BE.test(one) || (/ly$|^(?:not|also)$/.test(one) && BE.test(other));
  const behind = words.slice(at + 1, at + 1 + OBJECT).findIndex(({ lower }) => lower === 'with');
  const isDoing = behind > 0 && /ing$/.test(words[at + 2 + behind]?.lower ?? '');
  return !isPassive && isDoing && !words.some(({ lower }) => COURT.test(lower));
}

/** Words that whoever is charged has at most, and "with". */
const OBJECT = 5;
