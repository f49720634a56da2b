// "most" told as "all", "one of the" as "the only", "partly" as "wholly".
import { around } from '../read/around.js';
import { aboutOf, readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { type Found, findWords } from '../words/index-words.js';
import { SCOPES } from '../words/scopes.js';

/** A word of scope with what it stands with. */
interface Scope {
  readonly line: number;
  readonly isWhole: boolean;
  /** "mostly". */
  readonly isAdverb: boolean;
  /** "both". */
  readonly isPair: boolean;
  readonly first: number;
  readonly last: number;
  /** The nouns right behind it; none behind a pronoun or before a verb. */
  readonly nouns: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

/** Lines of `SCOPES` whose words stand with a noun; those of the others stand with what is told around them. */
const OF_THINGS = 0;
const OF_ONE = 1;
/** From here on one of a thing against several. */
const SINGLE = 6;
/** Words with a meaning that a noun with what stands before it has at most. */
const NOUN_PHRASE = 4;
/** Common words where no noun is the same, and where the scope is of what is told. */
const FEWEST_PRONOUN = 2;
const FEWEST_TOLD = 1;
const FEWEST_SINGLE = 2;

/** The statement has all of what the evidence has a part of: "all wells" of "most wells", "the sole supplier" of "one of the suppliers". */
export function findScope(statement: SaidOf, evidence: SaidOf): Trap | null {
  const [told, held] = [readUnits(statement), readUnits(evidence)];
  const [stated, given] = [scopesIn(told), scopesIn(held)];
  for (const scope of stated) {
    if (!scope.isWhole) continue;
    const own = stated.filter((other) => !other.isWhole && other.line === scope.line);
    const isToldToo = (it: Scope): boolean =>
      !it.isWhole &&
      own.some(
        (other) =>
          isSameShare(told[other.first], held[it.first]) ||
          // "30 per cent of the milk, all of it" of "30 per cent, mostly": a share of something else.
          (likeness(other, it) >= likeness(scope, it) && !(it.isAdverb && /cent$/.test(told[other.first]?.word.lower ?? ''))),
      );
    const others = given.filter((it) => it.line === scope.line && !isToldToo(it));
    const best = (isWhole: boolean): number =>
      Math.max(-1, ...others.filter((it) => it.isWhole === isWhole).map((it) => likeness(scope, it)));
    const part = best(false);
    const found = others.find((it) => !it.isWhole && likeness(scope, it) === part);
    // "comes mostly from": the noun stands before it.
    if (part < 0 || best(true) >= part || (found?.isAdverb !== true && plainLikeness(scope, held, given) > part)) continue;
    const [word, other] = [told[scope.first]?.word, held[found?.first ?? -1]?.word];
    if (word !== undefined && other !== undefined)
      return { rule: 'scope', stated: around(statement.text, word), given: around(evidence.text, other) };
  }
  return null;
}

/** "two-thirds" in both. */
const isSameShare = (one: Unit | undefined, other: Unit | undefined): boolean =>
  one !== undefined && one.word.lower === other?.word.lower && /-|^(?:a|one|\d.*)$|third|quarter|half/.test(one.word.lower);

/** Words between "one of" and what belongs to it: "one of the region's primary". */
const INSIDE = 3;

/** A word of scope right behind another: "one of the largest". */
const isInside = (first: number, part: Found): boolean => first >= part.first && first <= part.last + INSIDE;

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((unit) => other.has(unit)).length;

/** Words of what two scopes stand with that are common; -1 where they stand with different things. */
function likeness(one: Scope, other: Scope): number {
  const about = shared(one.about, other.about);
  if (one.line > OF_ONE) return about >= (one.line < SINGLE ? FEWEST_TOLD : FEWEST_SINGLE) ? about : -1;
  if (one.line === OF_THINGS && one.isWhole && other.isAdverb) return about >= FEWEST_PRONOUN ? about : -1;
  if (shared(one.nouns, other.nouns) > 0) return about;
  // "Of its plants the one in Peru is the largest."
  if (one.line === OF_ONE && other.isWhole && other.nouns.size === 0 && about > 0) return about;
  // "on both sides" is said of two, whatever else is counted.
  const isOpen = one.line === OF_THINGS && !one.isPair && (one.nouns.size === 0 || other.nouns.size === 0);
  return isOpen && about >= FEWEST_PRONOUN ? about : -1;
}

/** Of the same noun without a word of scope. */
function plainLikeness({ nouns, about, line }: Scope, units: readonly Unit[], scopes: readonly Scope[]): number {
  if (line > OF_ONE) return -1;
  return Math.max(
    -1,
    ...units.map(({ unit }, at) => {
      const isHeld = scopes.some(({ first, last }) => at >= first && at <= last + NOUN_PHRASE + 2);
      return unit === null || isHeld || !nouns.has(unit) ? -1 : shared(about, aboutOf(units, at, at, false));
    }),
  );
}

function scopesIn(units: readonly Unit[]): readonly Scope[] {
  const words = units.map(({ word }) => word);
  const lower = (at: number): string => words[at]?.lower ?? '';
  const best = words.flatMap(({ lower: word }, at) =>
    isSuperlative(word, lower(at - 1)) ? [{ first: at, last: at, line: OF_ONE, side: 0 }] : [],
  );
  // "26 of the 38 stations".
  const counted = words.flatMap(({ lower: word }, at) =>
    /^\d[\d,]*$/.test(word) && lower(at + 1) === 'of' && /^(?:the|its|their)$/.test(lower(at + 2)) && NUMBER.test(lower(at + 3))
      ? [{ first: at, last: at + 3, line: OF_THINGS, side: 1 }]
      : [],
  );
  const found = [...findWords(words, SCOPES), ...best, ...counted];
  return found.flatMap(({ first, last, line, side }): readonly Scope[] => {
    const [before, behind] = [lower(first - 1), lower(last + 1)];
    const isWhole = side === 0;
    if (
      isWhole &&
      (NOT.test(before) ||
        found.some(
          (other) =>
            other.side === 1 && other.line === line && isInside(first, other) && words[first]?.clause === words[other.last]?.clause,
        ))
    )
      return [];
    if (line >= SINGLE && (EVERY.test(before) || JOINED.test(behind))) return [];
    if (line === OF_THINGS && isIdiom(before, lower(first), behind, isWhole)) return [];
    if (line === OF_ONE && isWhole && !isUnique(before, lower(first), behind)) return [];
    return [
      {
        line,
        isWhole,
        isAdverb: /ly$/.test(lower(first)),
        isPair: lower(first) === 'both',
        first,
        last,
        nouns: nounsBehind(units, last),
        about: aboutOf(units, first, last, false),
      },
    ];
  });
}

/** "the deadliest", "the most costly". */
const isSuperlative = (word: string, before: string): boolean =>
  (/[a-z]{3}iest$|(?:gg|tt|nn|dd|[^aeiouw]|[aeiou][ck])est$/.test(word) && /^(?:the|its|his|her|their)$/.test(before) && !EST.test(word)) ||
  (word === 'most' && before === 'the');
const EST =
  /^(?:\p{L}*(?:west|interest|protest|forest|request|harvest|arrest|quest|guest|test|rest|invest|honest|modest|manifest|digest|priest|breast|chest|nest|behest|unrest|crest|pest)|latest|largest|biggest|greatest|strongest)$/u;
const NOT = /^(?:not|n't|\p{L}+n't|almost|nearly|virtually|practically|without|hardly|if)$/u;
/** "not a single", "every single"; "single currency", "single largest". */
const EVERY = /^(?:not|never|without|every|each|no)$/;
const JOINED = /^(?:currency|market|largest|biggest|greatest|highest|most|mothers?|parents?|fathers?|digits?|day)$/;
/** "as part of", "is part of": a member, not a share. */
const MEMBER = /^(?:as|an?|the|is|are|was|were|be|been|being|become|became|integral|key|important|its|their|his|her)$/;
const NUMBER = /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)$/;
const TIME =
  /^(?:other|second|third|fourth|fifth|tenth|years?|months?|weeks?|days?|hours?|minutes?|times?|time|mornings?|nights?|summers?|winters?|spring|autumn|so|but|the|too|along|over)$/;

/** "at all", "every year", "some 50", "the most", "as a whole". */
function isIdiom(before: string, word: string, behind: string, isWhole: boolean): boolean {
  if (isWhole) return /^(?:at|above|after|of|for|a|once)$/.test(before) && word !== 'each' ? true : word !== 'all' && TIME.test(behind);
  if (word === 'part' && MEMBER.test(before)) return true;
  return (
    (/^(?:most|few|many)$/.test(word) && /^(?:the|at|its|their|his|how|so|as|that|very)$/.test(before)) ||
    (word === 'some' && NUMBER.test(behind))
  );
}

/** "the first", "its main", "Peru's largest": one among all. */
const isUnique = (before: string, word: string, behind: string): boolean =>
  /^(?:only|sole|solely|exclusively|unique)$/.test(word)
    ? !NUMBER.test(behind)
    : /^(?:the|its|his|her|their|our|\p{L}+['’]s?)$/u.test(before) && !NUMBER.test(behind);

/** Where a noun phrase ends: forms of "be" and "have", modals, prepositions and the like. */
function nounsBehind(units: readonly Unit[], last: number): ReadonlySet<string> {
  const nouns = new Set<string>();
  const clause = units[last]?.word.clause;
  for (const { word, unit } of units.slice(last + 1)) {
    if (word.clause !== clause || nouns.size >= NOUN_PHRASE) break;
    if (unit === null) {
      if (nouns.size > 0 || VERB.test(word.lower) || PRONOUN.test(word.lower)) break;
      continue;
    }
    if (NUMBER.test(word.lower)) continue;
    if (nouns.size > 0 && isPast(word.lower)) break;
    nouns.add(unit);
  }
  return nouns;
}

const PRONOUN = /^(?:them|us|it|whom|which|who)$/;
const VERB = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|do|did|does|be|been|being)$/;
