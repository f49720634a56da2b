// What a statement tells as so where the words of the evidence that tell of it all look ahead, in whatever words.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { CHANGES, isLeftOpen, isSameEnd, isToldAsSo, isToldNow, tellsKnownPast } from './find-prospect.js';
import { rootOf } from './root-of.js';
import { splitTellings, type Telling } from './split-tellings.js';

/** Things that only what looks ahead tells of, where something is told plainly beside it. */
const FEWEST = 2;

/** A statement, or a part of it, without any word that leaves it open, of which what looks ahead shares more than what is told plainly. */
export function findOnlyAhead(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  if (told.some(({ word }) => CLAIMED.test(word.lower))) return null;
  const held = tellingsOf(known);
  if (isSameEnd(said, known) || !held.some(({ kind }) => kind === 'open')) return null;
  if (tellsKnownPast(said, known)) return null;
  // "has shipped the first of its promised grain".
  const isSent = told.some(({ word }) => ARRIVED.test(word.lower));
  const bare = isSent ? told.filter((_, at) => !isQualifier(told, at)) : told;
  if (isToldAsSo(said.text, bare)) return findAhead(told, held, 1, said, known) ?? findPastOfPresent(told, held, said, known);
  for (const part of plainPartsOf(said)) {
    const trap = findAhead(part, held, FEWEST, said, known);
    if (trap !== null) return trap;
  }
  return null;
}

const CLAIMED = /^(?:alleg\p{L}*|accus\p{L}*|suspect\p{L}*)$/u;
/** "Without it the line will not be built" sets a condition. */
const DENIED = /^(?:without|not)$/;

function findAhead(told: readonly Unit[], held: readonly Telling[], fewest: number, said: SaidOf, known: SaidOf): Trap | null {
  const isNow = isToldNow(told);
  // "plans to withdraw its observers": it has some.
  const open = held.filter(
    ({ kind, units }) => kind === 'open' && !units.some(({ word }) => DENIED.test(word.lower) || (isNow && CHANGES.test(word.lower))),
  );
  if (open.length === 0) return null;
  const own = rootsOf(told);
  const plain = held.filter(({ kind }) => kind === 'plain');
  const elsewhere = new Set(held.filter(({ kind }) => kind !== 'open').flatMap(({ units }) => sharedIn(units, own)));
  const only = new Set(open.flatMap(({ units }) => sharedIn(units, own)).filter((root) => !elsewhere.has(root)));
  const isArriving =
    only.size > 0 &&
    (TAKEN_OVER.test(said.text) || told.some(({ word }) => ARRIVED.test(word.lower))) &&
    !plain.some(({ units }) => units.some(({ word }) => DONE.test(word.lower)));
  const isAhead = isArriving || (plain.length === 0 ? only.size >= fewest : only.size >= FEWEST && most(open, own) > most(plain, own));
  if (!isAhead) return null;
  const word = told.find((unit) => only.has(rootOf(unit) ?? ''))?.word;
  const other = open.flatMap(({ units }) => units).find((unit) => only.has(rootOf(unit) ?? ''))?.word;
  return word === undefined || other === undefined
    ? null
    : { rule: 'status', stated: around(said.text, word), given: around(known.text, other) };
}

/** "its promised grain". */
const isQualifier = (told: readonly Unit[], at: number): boolean =>
  /^(?:promised|pledged|planned|proposed|expected)$/.test(told[at]?.word.lower ?? '') &&
  /^(?:the|its|his|her|their|s)$|'s?$/.test(told[at - 1]?.word.lower ?? '');

/** A past of which the evidence has no other: it tells how things are, and what may become of them. */
function findPastOfPresent(told: readonly Unit[], held: readonly Telling[], said: SaidOf, known: SaidOf): Trap | null {
  if (held.some(({ isPast: past }) => past)) return null;
  const verb = told.find(
    ({ word }, at) =>
      isPast(word.lower) && !EMPTY.has(word.lower) && !/^(?:|an?|the|of|its|his|her|their|by)$/.test(told[at - 1]?.word.lower ?? ''),
  );
  if (verb === undefined || LASTING.test(verb.word.lower)) return null;
  const words = held.flatMap(({ units }) => units);
  if (words.some(({ word, unit }) => word.stem === verb.word.stem || unit === verb.unit)) return null;
  const own = rootsOf(told);
  const isAllOpen = !held.some(({ kind }) => kind === 'plain');
  if (new Set(sharedIn(words, own)).size < (isAllOpen ? 1 : FEWEST)) return null;
  const open = held.find(({ kind, units }, at) => {
    const before = held[at - 1];
    // "this dependence may lessen".
    const isJoined = before?.kind === 'none' && before.units.some(({ word }) => LEANING.test(word.lower));
    const all = isJoined ? [...before.units, ...units] : units;
    return kind === 'open' && (sharedIn(all, own).length > 0 || isAllOpen || all.some(({ word }) => LEANING.test(word.lower)));
  });
  const other = open?.units[0]?.word;
  return other === undefined ? null : { rule: 'status', stated: around(said.text, verb.word), given: around(known.text, other) };
}

/** Ends of what is sold, sent or built. */
const ARRIVED =
  /^(?:delivered|arrived|received|shipped|installed|deployed|completed|finished|inaugurated|commissioned|repatriated|landed|docked|operational|operating)$/;
const TAKEN_OVER = /\b(?:took|taken|takes?) (?:delivery|possession|receipt)\b/;
/** Any end but that of a bargain. */
const DONE =
  /^(?:delivered|handed|arrived|received|shipped|supplied|sent|installed|deployed|completed|finished|opened|inaugurated|commissioned|built|repatriated|freed|released|landed|docked|came|reached|took|brought|flown|flew|operat\p{L}*|ran|runs|served|began|begun|started)$/u;
/** What stands for something told before. */
const LEANING = /^(?:this|that|these|it|them|they)$/;
const LASTING = /^(?:kept|remained|stayed|retained|held|lacked|had|been|based|called|known|named|said|told|seen|meant|made|given|built)$/;
function tellingsOf(known: SaidOf): readonly Telling[] {
  const held = readUnits(known);
  return splitSentences(known.text).flatMap(({ start, end }) =>
    splitTellings(held.filter(({ word }) => word.start >= start && word.end <= end)),
  );
}

/** Parts told plainly before a part that looks ahead, "which could ease it". */
function plainPartsOf(said: SaidOf): readonly (readonly Unit[])[] {
  const told = readUnits(said);
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const tellings = splitTellings(told.filter(({ word }) => word.start >= start && word.end <= end));
    const first = tellings.findIndex(({ kind }) => kind === 'open');
    const head = tellings[first]?.units[0];
    const last = tellings[first - 1]?.units.at(-1);
    // "one way in which it could" goes on.
    if (head === undefined || last === undefined || head.word.clause === last.word.clause) return [];
    if (!/^(?:which|who|where|and|while|but|so)$/.test(head.word.lower)) return [];
    const part = tellings.slice(0, first).flatMap(({ units }) => units);
    const isPlain = tellings.slice(0, first).some(({ kind }) => kind === 'plain');
    return !isPlain || part.some((unit) => isLeftOpen(said.text, told, told.indexOf(unit))) ? [] : [part];
  });
}

/** Dates are told of many things. */
const DATE =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|years?|months?|weeks?|days?|time|end)$/;

const rootsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap((unit) => (DATE.test(unit.word.lower) ? [] : (rootOf(unit) ?? []))));

const sharedIn = (units: readonly Unit[], own: ReadonlySet<string>): readonly string[] =>
  [...rootsOf(units)].filter((root) => own.has(root));

const most = (tellings: readonly Telling[], own: ReadonlySet<string>): number =>
  Math.max(0, ...tellings.map(({ units }) => sharedIn(units, own).length));
