// What one text affirms in a phrase of its own and the other denies: "in on the strike" of "would not join it", "bore fruit" of "came to nothing".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { MAY_DENY } from '../words/denials.js';
import { ALSO_DENYING, REVERSALS, type Reversal } from '../words/reversals.js';

/** Words with a meaning behind a phrase, and before it, that tell what it is said of. */
const BEHIND = 6;
const BEFORE = 8;
/** Words with a meaning of a sentence that leans on the one before. */
const SHORT = 4;

interface Cue {
  readonly start: number;
  readonly end: number;
}

/** A phrase of the statement whose opposite the evidence has of the same thing, where the statement has no other word of denial. */
export function findReversal(statement: SaidOf, evidence: SaidOf): Trap | null {
  for (const reversal of REVERSALS) {
    const isDenied = reversal.not.test(evidence.text);
    if (!isDenied || reversal.not.test(withoutPhrase(statement.text, reversal.so))) continue;
    const stated = cueIn(statement.text, reversal.so);
    if (stated === null || isUnsure(statement, stated)) continue;
    const given = findGiven(statement, stated, evidence, reversal);
    if (given !== null) return { rule: 'negation', stated: around(statement.text, stated), given: around(evidence.text, given) };
  }
  return null;
}

function cueIn(text: string, phrase: RegExp): Cue | null {
  const match = phrase.exec(text);
  if (match === null || RULED_OUT.test(text.slice(Math.max(0, match.index - LONGEST_RULED), match.index))) return null;
  return { start: match.index, end: match.index + match[0].length };
}

/** "ruled out taking part": the phrase is taken back right before it. */
const RULED_OUT = /\b(?:rul(?:e[sd]?|ing) out|against|opposed to|instead of|rather than|short of|far from|anything but) (?:\p{L}+ )?$/u;
const LONGEST_RULED = 40;

const withoutPhrase = (text: string, phrase: RegExp): string => text.replace(phrase, ' ');

/** Another word of denial in the statement, or what leaves it open. */
function isUnsure(statement: SaidOf, { start, end }: Cue): boolean {
  const units = readUnits(statement);
  // "having left the old pact, it was minded to join": a denial of what leads up to it.
  const clause = units.find(({ word }) => word.end > start)?.word.clause ?? 0;
  const near = units.filter(({ word }) => (word.end <= start || word.start >= end) && word.clause === clause);
  return near.some(({ word }) => MAY_DENY.test(word.lower) && !LIGHT.test(word.lower)) || ALSO_DENYING.test(statement.text);
}
/** Of the words that may deny those that mostly do not. */
const LIGHT = /^(?:out|off|away|aside|kept|keeps?|held|rules?|ruled|left|remain\p{L}*|delay\p{L}*|opposition|war|yet|same|free|against)$/u;

/** The sentence of the evidence that denies it of the same thing, and affirms it of nothing nearer. */
function findGiven(statement: SaidOf, stated: Cue, evidence: SaidOf, { so, not, fewest, isBehind, isOwn }: Reversal): Cue | null {
  const ofStatement = readUnits(statement);
  const told = unitsNear(isOwn === true ? clauseOf(ofStatement, stated) : ofStatement, stated, isBehind === true);
  const held = readUnits(evidence);
  let [before, next] = [0, 0];
  const sharedBy = (near: ReadonlySet<string>): number => [...near].filter((unit) => told.has(unit)).length;
  for (const { start, end } of splitSentences(evidence.text)) {
    while (next < held.length && (held[next]?.word.start ?? 0) < start) next += 1;
    const first = next;
    while (next < held.length && (held[next]?.word.end ?? 0) <= end) next += 1;
    const text = evidence.text.slice(start, end);
    const cue = cueIn(text, not);
    const previous = held.slice(before, first);
    before = first;
    if (cue === null) continue;
    const given = { start: start + cue.start, end: start + cue.end };
    const sentence = held.slice(first, next);
    const about = unitsNear(isOwn === true ? clauseOf(sentence, given) : sentence, given, isBehind === true);
    // "She would not say whom." leans on the sentence before.
    const isShort = sentence.filter(({ unit }) => unit !== null).length <= SHORT;
    const count = sharedBy(isShort ? new Set([...about, ...previous.flatMap(({ unit }) => unit ?? [])]) : about);
    if (count < fewest) continue;
    const blank = text.slice(0, cue.start) + ' '.repeat(cue.end - cue.start) + text.slice(cue.end);
    const affirmed = cueIn(blank, so);
    const isAffirmed =
      affirmed !== null &&
      !OPEN.test(blank.slice(Math.max(0, affirmed.start - ASKED), affirmed.start)) &&
      sharedBy(
        unitsNear(
          affirmed.start < cue.start ? sentence.filter(({ word }) => word.end <= given.start) : sentence,
          { start: start + affirmed.start, end: start + affirmed.end },
          isBehind === true,
        ),
      ) >= count;
    if (!isAffirmed) return given;
  }
  return null;
}
/** The clause that a phrase begins in. */
const clauseOf = (units: readonly Unit[], { start }: Cue): readonly Unit[] => {
  const clause = units.find(({ word }) => word.end > start)?.word.clause ?? 0;
  const own = units.filter(({ word }) => word.clause === clause);
  // "Iran, too, had been asked": what it is said of stands before an insert.
  return own.some(({ unit, word }) => unit !== null && word.end <= start) ? own : units.filter(({ word }) => word.clause <= clause);
};

/** What is only asked before a phrase, and how many characters before. */
const ASKED = 40;
const OPEN = /\b(?:whether|not(?: yet)? [^,;:]*|if)(?: \p{L}+)? $/u;

/** What the words around a phrase tell of: those of its clause behind it, and before it unless only what follows counts. */
function unitsNear(units: readonly Unit[], { start, end }: Cue, isBehind: boolean): ReadonlySet<string> {
  const first = units.find(({ word }) => word.end > start)?.word.clause ?? 0;
  const behind = units.filter(({ word, unit }) => unit !== null && word.end > end && word.clause <= first + 2).slice(0, BEHIND);
  const before = isBehind ? [] : units.filter(({ word, unit }) => unit !== null && word.end <= start).slice(-BEFORE);
  return new Set([...before, ...behind].flatMap(({ unit }) => unit ?? []));
}
