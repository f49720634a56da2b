// "oil" told as "gas": a word where the evidence has only another one of the same kind, told of the same thing.
import type { Span } from '../../../base/span.js';
import { around } from '../read/around.js';
import { aboutOf, readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { findWords, type WordIndex } from '../words/index-words.js';
import { ABOVE, KIN, KINDS } from '../words/kinds.js';

/** A word of a kind, with the entries of its kind that it stands for and where it stands. */
interface OfKind {
  readonly first: number;
  readonly last: number;
  readonly line: number;
  readonly sides: ReadonlySet<number>;
}

/**
 * A word of a kind in the statement that the quoted words and the text around them have in no form, where the quoted words have another of
 * its kind that the statement lacks, told of the same thing. What stands above the kind passes for any of it. Kinds that another rule
 * compares (currencies, dates, compass points) are left to it.
 */
export function findKind(statement: SaidOf, evidence: SaidOf, surroundings: string): Trap | null {
  const stated = ofKinds(statement, KINDS).filter((one) => !isName(statement, one));
  if (stated.length === 0) return null;
  const known = ofKinds(evidence, KIN);
  const unknown = stated.filter((one) => ![...known, ...partsIn(evidence)].some((other) => isOne(one, other)));
  if (unknown.length === 0) return null;
  const told = [...ofKinds(statement, KIN), ...partsIn(statement)];
  const given = ofKinds(evidence, KINDS).filter((other) => !isName(evidence, other) && !told.some((it) => isOne(it, other)));
  for (const one of unknown) {
    const about = aboutIn(statement, one);
    const share = (other: OfKind): number => shared(about, aboutIn(evidence, other));
    const [best] = given.filter(({ line }) => line === one.line).sort((some, other) => share(other) - share(some));
    if (best === undefined || share(best) === 0 || isCovered(one, share(best), known, share)) continue;
    const near = ofKinds({ text: surroundings, mentions: [] }, KINDS);
    if (!near.some((other) => isOne(one, other)) || isInPlace(statement, one, evidence, best))
      return trapOf(statement, one, evidence, best);
  }
  return null;
}

/** "the detention of Russian diplomats" of "the detention of Russian journalists": whatever else the text names. */
function isInPlace(statement: SaidOf, one: OfKind, evidence: SaidOf, other: OfKind): boolean {
  const [mine, theirs] = [beforeOf(statement, one), beforeOf(evidence, other)];
  return mine.length === PLACE && mine.every((unit, at) => unit === theirs[at]);
}

/** Words with a meaning right before a word that must be the same. */
const PLACE = 2;

const beforeOf = (said: SaidOf, { first }: OfKind): readonly string[] =>
  readUnits(said)
    .slice(Math.max(0, first - 2 * PLACE), first)
    .flatMap(({ unit }) => unit ?? [])
    .slice(-PLACE);

/** "media staff" of "journalists": what stands above the kind is told of the same thing at least as near. */
const isCovered = ({ line }: OfKind, nearest: number, known: readonly OfKind[], share: (other: OfKind) => number): boolean =>
  known.some((other) => other.line === line && other.sides.has(ABOVE[line] ?? -1) && share(other) >= nearest);

const trapOf = (statement: SaidOf, one: OfKind, evidence: SaidOf, other: OfKind): Trap => ({
  rule: 'opposite',
  stated: around(statement.text, spanOf(statement, one)),
  given: around(evidence.text, spanOf(evidence, other)),
});

function spanOf(said: SaidOf, { first, last }: OfKind): Span {
  const units = readUnits(said);
  return { start: units[first]?.word.start ?? 0, end: units[last]?.word.end ?? 0 };
}

const aboutIn = (said: SaidOf, { first, last }: OfKind): ReadonlySet<string> => aboutOf(readUnits(said), first, last, false);

/** Words that share an entry of their kind. */
const isOne = (one: OfKind, other: OfKind): boolean => one.line === other.line && [...one.sides].some((side) => other.sides.has(side));

function ofKinds(said: SaidOf, index: WordIndex): readonly OfKind[] {
  const words = readUnits(said).map(({ word }) => word);
  const byPlace = new Map<string, OfKind & { readonly sides: Set<number> }>();
  for (const { first, last, line, side } of findWords(words, index)) {
    if (side > (ABOVE[line] ?? side)) continue;
    const key = `${line} ${first} ${last}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { first, last, line, sides: new Set([side]) });
    else known.sides.add(side);
  }
  return [...byPlace.values()];
}

/** Kinds in the parts of words that a hyphen joins: "oil-rich". */
const partsIn = ({ text }: SaidOf): readonly OfKind[] =>
  /\p{L}-\p{L}/u.test(text) ? ofKinds({ text: text.replaceAll('-', ' '), mentions: [] }, KIN) : [];

const FAITH = /^(?:Christian|Orthodox|Catholic|Protestant|Muslim|Islam|Sunni|Shi|Jew|Juda|Buddh|Hindu|Kurd|Alawi|Druz)/;

/** Part of a name, of an actor or as far as capitals tell: "the Royal Navy". */
function isName(said: SaidOf, { first }: OfKind): boolean {
  const it = readUnits(said)[first];
  if (it === undefined || it.unit?.startsWith('@') === true) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(it.word.text) || FAITH.test(it.word.text)) return false;
  return it.word.start > 0 && !/[.:;!?|"(]\s*$/.test(said.text.slice(0, it.word.start));
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((unit) => other.has(unit)).length;
