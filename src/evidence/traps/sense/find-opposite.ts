// "observer" told as "member": a word where the evidence has the opposite of it, said of the same thing.

import { isUn, isUndone } from '../denial/is-undone.js';
import { isFirstNegated, negatedIn } from '../denial/negated-in.js';
import { around } from '../read/around.js';
import { aboutOf, readUnits, type Unit } from '../read/read-units.js';
import { baseOf, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { findWords } from '../words/index-words.js';
import { FIRST_EXCHANGE, FIRST_NEAR, OPPOSITES, SIDES } from '../words/opposites.js';

/** A word of a line of opposites, with its side and what it is said of. */
interface Sided {
  readonly word: Word;
  readonly line: number;
  readonly side: number;
  /** "not", "rarely" or "refused to" stand before it. */
  readonly isTurned: boolean;
  /** It is the very word that they turn. */
  readonly isFirst: boolean;
  readonly about: ReadonlySet<string>;
  /** What stands before it in its clause. */
  readonly subject: ReadonlySet<string>;
  /** Who does it: the first one named before it that no preposition stands before. */
  readonly actor: string | null;
}

interface Side {
  readonly units: readonly Unit[];
  readonly words: readonly Word[];
  readonly negated: ReadonlyMap<Word, unknown>;
  readonly sided: readonly Sided[];
}

/**
 * A word of one side in the statement where what the evidence says of the same thing has only words of the other, counting "not": "confined to" of
 * "not limited to", "tightened" of "eased", "unaware" of "aware". Words of one stem are left to the rule of "not".
 */
export function findOpposite(
  statement: SaidOf,
  evidence: SaidOf,
  isSame: (one: string, other: string) => boolean = (one, other) => one === other,
): Trap | null {
  const stated = readSide(statement);
  const given = readSide(evidence);
  const isPlain = !isUndone(stated.words);
  for (const word of stated.sided) {
    // "no growth" of "will be flat".
    if (word.isTurned && FLAT.test(evidence.text) && SIDES[word.line] === 2) continue;
    // "opposed" of "47 per cent against it, 29 in favour".
    if (/^oppos/.test(word.word.lower) && AGAINST.test(evidence.text)) continue;
    const others = given.sided.filter(({ line }) => line === word.line);
    // Who says both sides tells of a change.
    const isBoth = stated.sided.some(({ line, side }) => line === word.line && side !== word.side);
    if (isBoth || others.some((other) => other.side === word.side && baseOf(other.word.lower) === baseOf(word.word.lower))) continue;
    const isOne = (other: Sided): boolean =>
      word.line < FIRST_EXCHANGE || (word.actor !== null && other.actor !== null && isSame(word.actor, other.actor));
    const compared = others
      .filter((other) => isOne(other) && !isOfOther(word, other, given))
      .map((other) => ({ other, is: compare(word, other, isPlain), share: shared(word.about, other.about) }));
    const best = (is: string): number => Math.max(-1, ...compared.filter((it) => it.is === is).map(({ share }) => share));
    const [same, opposite] = [best('same'), best('opposite')];
    if (opposite < 1 || (same >= 0 && opposite < same + MARGIN)) continue;
    const found = compared.find(({ is, share }) => is === 'opposite' && share === opposite);
    if (found !== undefined)
      return { rule: 'opposite', stated: around(statement.text, word.word), given: around(evidence.text, found.other.word) };
  }
  return findPrefix(statement.text, stated, evidence.text, given);
}

/** "The army stays away" of "the bishop will attend …; the army will not come": told of another one, and of the own elsewhere. */
const isOfOther = (word: Sided, other: Sided, { units }: Side): boolean =>
  word.subject.size > 0 &&
  other.subject.size > 0 &&
  shared(word.subject, other.subject) === 0 &&
  [...word.subject].every((unit) => !other.about.has(unit)) &&
  units.some(({ unit, word: it }) => unit !== null && word.subject.has(unit) && it.clause > other.word.clause);

/** The first word with a meaning before a word in its clause. */
function subjectOf(units: readonly Unit[], at: number): ReadonlySet<string> {
  const clause = units[at]?.word.clause;
  const before = units.slice(0, at).flatMap(({ unit, word }) => (unit === null || word.clause !== clause ? [] : [unit]));
  return new Set(before.slice(0, 1));
}

/** By how many common words the opposite must be nearer than a word of the same side that the evidence has too. */
const MARGIN = 2;

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((unit) => other.has(unit)).length;

/** Two words of one line; "not" counts only right before the word and where the statement denies nothing else. */
function compare(word: Sided, other: Sided, isPlain: boolean): 'same' | 'opposite' | null {
  const isSide = word.side === other.side;
  if (word.isTurned === other.isTurned) return isSide ? 'same' : 'opposite';
  if (SIDES[word.line] !== 2) return null;
  if (!isSide) return 'same';
  const turned = word.isTurned ? word : other;
  return word.line < FIRST_NEAR && turned.isFirst && (word.isTurned || isPlain) ? 'opposite' : null;
}

function readSide(said: SaidOf): Side {
  const units = readUnits(said);
  const words = units.map(({ word }) => word);
  const negated = negatedIn(words);
  const isEnd = (at: number): boolean =>
    (words[at]?.lower === 'end' && words[at - 1]?.lower === 'the' && words[at + 1]?.lower === 'of') ||
    // "all but forgotten".
    (words[at]?.lower === 'all' && words[at + 1]?.lower === 'but');
  // "most of them unkept" of a promise: "not kept".
  const plain = words.map((word) => (isUn(word.lower) && !OPPOSITES.has(word.lower) ? { ...word, lower: word.lower.slice(2) } : word));
  const found = findWords(plain, OPPOSITES);
  // "behind closed doors": a word of a phrase that another line has.
  const phrases = found.filter(({ first, last }) => last > first);
  const isWithinPhrase = (at: number): boolean => phrases.some(({ first, last }) => first < at && at <= last);
  const sided = found.flatMap(({ first, last, line, side }): readonly Sided[] => {
    const word = words[first];
    if (
      word === undefined ||
      (first === last && isWithinPhrase(first)) ||
      isLimit(words, first) ||
      isContrasted(words, first) ||
      isCorrected(words, first) ||
      isTaken(words, first) ||
      isEnd(first)
    )
      return [];
    const isWithin = plain[first] !== word;
    // "is not allowed until the court agrees", "maintained that it was so".
    if ((negated.has(word) && isUntil(words, last)) || (/^maintain/.test(word.lower) && words[first + 1]?.lower === 'that')) return [];
    const isTurned = (negated.has(word) || isNotYet(words, first)) !== isWithin;
    return [
      {
        word,
        line,
        side,
        isTurned,
        isFirst: isTurned && (isWithin || isFirstNegated(words, word)),
        about: new Set([
          ...aboutOf(units, first, last, line >= FIRST_NEAR && line < FIRST_EXCHANGE),
          ...(line < FIRST_NEAR && isPredicate(words, first) ? headOf(units, first) : []),
        ]),
        subject: subjectOf(units, first),
        actor: actorOf(said, word),
      },
    ];
  });
  return { units, words, negated, sided };
}

const isUntil = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 1 + CONTRAST).some(({ lower }) => /^(?:until|unless|before|without)$/.test(lower));

/** "no fewer than 240", "more than 200": a limit, which the rules of numbers read. */
const isLimit = (words: readonly Word[], at: number): boolean =>
  /^(?:more|fewer|less)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'than';
/** "have not yet decided", "is yet to be decided". */
const isNotYet = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - NOT_YET), at).some(({ lower, clause }, place, all) => {
    const next = all[place + 1]?.lower;
    return (
      clause === words[at]?.clause &&
      ((/^(?:not|never|n't|\p{L}+n't)$/u.test(lower) && next === 'yet') || (lower === 'yet' && next === 'to'))
    );
  });
const NOT_YET = 4;

/** "Peru, a member since May, denies it": a verb that opens its clause goes on with the head of the sentence. */
const isPredicate = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at - 1]?.clause !== words[at]?.clause && (isPast(words[at]?.lower ?? '') || /[^s]s$/.test(words[at]?.lower ?? ''));

/** What the clauses right before tell, names foremost: the subject and its insert. */
function headOf(units: readonly Unit[], at: number): readonly string[] {
  const clause = units[at]?.word.clause ?? 0;
  const before = units.slice(Math.max(0, at - LONGEST), at).filter(({ word }) => clause - word.clause <= INSERT);
  return before.flatMap(({ unit }) => unit ?? []).slice(-HEAD);
}

/** Clauses of an insert, and words with a meaning that stand in it and before it. */
const INSERT = 3;
const HEAD = 10;
const LONGEST = 40;

function actorOf({ text, mentions }: SaidOf, { start }: Word): string | null {
  const before = mentions.filter((mention) => mention.end <= start && text.slice(mention.end, start).search(/[.!?] /) === -1);
  const isSubject = (mention: (typeof mentions)[number]): boolean =>
    // "Peru's guests": whose they are.
    mention.use !== 'adjective' &&
    !/^['’]s? /.test(text.slice(mention.end)) &&
    !/\b(?:to|of|for|in|from|with|by|on|at|between|and) (?:the )?$/.test(text.slice(0, mention.start));
  const subjects = before.filter(isSubject);
  // "Before the Hope came, Peru was the buyer": who stands in the clause of the word does it.
  const inClause = subjects.findLast((mention) => !/[,;:]/.test(text.slice(mention.end, start)));
  return (inClause ?? subjects[0])?.actor ?? null;
}

/** "rise to 88 metres instead of 115": less than what was meant before. */
const isCorrected = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 1 + CONTRAST + 2)
    .some(
      ({ lower, clause }, place) =>
        clause === words[at]?.clause &&
        /^(?:instead|rather|not)$/.test(lower) &&
        words.slice(at + place + 2, at + place + 4).some((word) => /^\d/.test(word.lower)),
    );

/** "more on the issue than on lasting affinity", "less on institutions or lasting affinity", "a non-member": named only to be set aside. */
function isContrasted(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  const before = words.slice(Math.max(0, at - CONTRAST), at).filter((word) => word.clause === clause);
  if (
    /^non-?\p{L}/u.test(before.at(-1)?.lower ?? '') ||
    words.slice(0, at).some((word) => word.clause === clause && word.lower === 'whether')
  )
    return true;
  return before.some(({ lower }, place) => /^(?:than|opposed|instead)$/.test(lower) || (lower === 'less' && place < before.length - 1));
}

/** "lost its foothold", "dropped his plan": had no more. */
function isTaken(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  return words
    .slice(Math.max(0, at - TAKEN), at)
    .some(
      (word, place, all) =>
        word.clause === clause && (TAKING.test(word.lower) || (word.lower === 'up' && GIVING.test(all[place - 1]?.lower ?? ''))),
    );
}

const TAKEN = 7;
const GIVING = /^(?:gives?|gave|given|giving)$/;
const TAKING =
  /^(?:costs?|costing|depriv(?:es?|ed|ing)|stripp?(?:s|ed|ing)?|robb?(?:s|ed|ing)?|los(?:es?|t|ing)|shed|forfeit(?:s|ed)?|dropp?(?:s|ed|ing)?|abandon(?:s|ed|ing)?|shelv(?:es?|ed|ing)|ditch(?:es|ed)?|scrapp?(?:s|ed|ing)?|renounc(?:es?|ed|ing)|bur(?:y|ies|ied))$/;

const CONTRAST = 6;
const PREFIX = /^(?:un|non-?|dis|im|in|il|ir)(?=\p{L}{4})/u;

const FLAT =
  /\b(?:flat|unchanged|stagnant|stagnat(?:es?|ed|ing|ion)|stall(?:s|ed|ing)?|standstill|plateau(?:ed)?|steady|constant|as it (?:is|was))\b/i;
const AGAINST = /\bagainst\b/i;
const LIMITING = /^(?:only|until|unless)$/;

/** "unaware" of "well aware": the same word with and without what denies it. */
function findPrefix(statement: string, stated: Side, evidence: string, given: Side): Trap | null {
  const [one, other] = [denied(stated), denied(given)];
  for (const [side, others, isStated] of [
    [one, given, true],
    [other, stated, false],
  ] as const) {
    for (const { root, word, about } of side) {
      const plain = others.units.flatMap(({ word: candidate }, at) => (baseOf(candidate.lower) === root ? [{ candidate, at }] : []));
      // "not just to Arab countries but also to non-Arab ones": both are told of.
      const own = isStated ? stated : given;
      if (own.units.some(({ word: it }) => baseOf(it.lower) === root)) continue;
      const kept = side === one ? other : one;
      const [found] = plain;
      if (
        found === undefined ||
        kept.some((it) => it.root === root) ||
        plain.some(({ candidate, at }) => others.negated.has(candidate) || isHardly(others.words, at))
      )
        continue;
      if (!isStated && isUndone(stated.words)) continue;
      // "impossible before the elections" of "only possible after".
      if ([stated, given].some(({ words }) => words.some(({ lower }) => LIMITING.test(lower)))) continue;
      if (shared(about, aboutOf(others.units, found.at, found.at, false)) === 0) continue;
      return {
        rule: 'opposite',
        stated: around(statement, isStated ? word : found.candidate),
        given: around(evidence, isStated ? found.candidate : word),
      };
    }
  }
  return null;
}

/** "few took notice", "not yet known". */
const isHardly = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - TAKEN), at)
    .some(
      ({ lower, clause }) => clause === words[at]?.clause && /^(?:few|little|hardly|scarcely|barely|not|never|nobody|yet)$/.test(lower),
    );

const denied = ({ units, negated }: Side): readonly { readonly root: string; readonly word: Word; readonly about: ReadonlySet<string> }[] =>
  units.flatMap(({ word }, at) => {
    const root = word.lower.replace(PREFIX, '');
    return root === word.lower || negated.has(word) ? [] : [{ root: baseOf(root), word, about: aboutOf(units, at, at, false) }];
  });
