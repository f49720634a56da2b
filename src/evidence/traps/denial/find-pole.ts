// One side of a matter told where the evidence has only the other: "took sides" of "stayed neutral", "have gone" of "still remain", "came out against it" of "did not oppose it".
import type { Span } from '../../../base/span.js';
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import type { Matter } from '../words/matter.js';
import { MATTERS } from '../words/poles.js';

/** A wording of one side of a matter in a text. */
interface Cue {
  readonly start: number;
  readonly end: number;
  /** Which side it comes to, counting what denies it. */
  readonly isYes: boolean;
  /** "not" or the like stands before it. */
  readonly isTurned: boolean;
  /** Who stands before it in its sentence, where no preposition stands before them. */
  readonly actors: readonly string[];
  /** What it is said of. */
  readonly about: ReadonlySet<string>;
}

/** Words with a meaning before and behind a wording that tell what it is said of. */
const BEFORE = 12;
const BEHIND = 6;
const LONGEST_BEFORE = 100;
const LONGEST_BEHIND = 20;

/** What turns a wording round, up to four words before it. */
const TURNING =
  /(?:\b(?:not|never|cannot|no longer|hardly|scarcely|barely|rarely|seldom|little|without|nobody|nothing|none|no one|no|refus\p{L}+ to|declin\p{L}+ to|fail\p{L}* to|stop(?:s|ped)?|ceas(?:e[sd]?|ing)(?: to)?|far from|rather than|instead of|short of|anything but|yet to|unlikely to|(?<!\ba )few(?: of \p{L}+)?|unwilling to|reluctant to|(?:decid|argu|vot)\p{L}+ against|rul\p{L}+ out|withh[eo]ld\p{L}*)|\p{L}n['’]t) (?:(?!(?:but|only|just|merely|least|and|or|while|that|which|who|because|as|yet|until|even) )\p{L}[\p{L}'’-]* ){0,4}(?:(?:ha[sd]|have|been|be|being|to|was|were|is|are|will|would|could|can) ){0,3}$|\bwithout\b[^,;.]* (?:having|being|ever) $/u;
/** "neither Peru nor Chile took sides", "no state took sides". */
const NEITHER = /\b(?:neither|nor|none|nobody|not (?:one|a single|something|anything)) /u;
/** "would scrap not one ship". */
const TURNED_BEHIND = /^ ['"]?(?:by )?(?:not (?:one|a|an|a single)|nobody|no one|none|nothing|neither|no)\b/u;
/** "Terms agreed upon: none". */
const NO_VALUE = /: (?:none|nobody|nothing|nil|no one)\b[^:]*$/u;
const CONDITION = /^[^,;:]* (?:without|unless|until|before)\b/u;
/** "dropped its objection" takes it back, "has not dropped it" does not. */
const DROPPING =
  /\b(?:dropp\p{L}*|withdr[ae]w\p{L}*|abandon\p{L}*|g[ai]v(?:es?|en|ing) up|overc[ao]m\p{L}*) (?:(?:its|his|her|their|the|all|any) )?$/u;
/** "nobody but Peru can": Peru can. */
const EXCEPT = /\b(?:no|nobody|none|nothing|no one|not)\b[^,;]{0,60} (?:but|other than|except|save|apart from) /u;
/** "An open quarrel is something that they avoid", "are avoided": what it is said of stands before. */
const FRONTED =
  /\b(?:is|are|was|were|remains?|remained) (?:something|one thing|a thing|just what|exactly what|what|the (?:last |very )?thing)\b|\b(?:is|are|was|were|be|been|being) (?:\p{L}+ )?$/u;
/** "Not one of the approved doses": what they are like is not denied. */
const isAttribute = (before: string, cue: string, behind: string): boolean =>
  /\b(?:the|an?|its|their|his|her|those|these|such) $/u.test(before) &&
  /(?:[^e]ed|en|ing)$/u.test(cue) &&
  /^ (?!(?:to|by|in|on|at|for|from|of|with|that|as|until|before|after)\b)\p{Ll}/u.test(behind);
/** A wording that has its denial within. */
const BY_NO = /^(?:no|not|without|nobody|none|neither)\b/iu;
/** What leaves it open. */
const OPEN =
  /^ ?had (?:\p{L}+ ){0,5}$|\b(?:whether|if|unless|lest|threat\p{L}*|risk\p{L}*|planned|hoped|wanted|promised|pledged|urged|asked|called on|told|ordered) (?:\p{L}+ ){0,3}$/u;

/** A side of a matter told of the same thing of which the evidence tells only the other. */
export function findPole(statement: SaidOf, evidence: SaidOf): Trap | null {
  for (const matter of MATTERS) {
    const stated = cuesIn(statement, matter);
    if (stated.length === 0) continue;
    const given = cuesIn(evidence, matter);
    if (given.length === 0 || stated.every((one) => isDisputed(statement.text, one))) continue;
    for (const one of stated) {
      if (stated.some((other) => other.isYes !== one.isYes)) break;
      const others = given.filter((other) => isSameActor(one, other) && shared(one, other) >= 1);
      const [first] = others.filter((other) => shared(one, other) >= matter.fewest);
      if (first === undefined || others.some((other) => other.isYes === one.isYes)) continue;
      if (matter.isTurned === true && one.isTurned === first.isTurned) continue;
      return { rule: 'negation', stated: around(statement.text, one), given: around(evidence.text, first) };
    }
  }
  return null;
}

/** "says that it agreed, which the other denies": who says the contrary is told of as well. */
const isDisputed = (text: string, { start, end }: Cue): boolean =>
  DISPUTED.test(text.slice(0, start).slice(-LONGEST_BEFORE)) || DISPUTED.test(text.slice(end));
const DISPUTED = /\b(?:den(?:y|ies|ied)|disput(?:es|ed)|contradict(?:s|ed))\b/u;

/** Whether both texts tell the same side of some matter of the same thing, one of them by denying the other: "do not apply to" of "exempts". */
export function isAgreed(statement: SaidOf, evidence: SaidOf): boolean {
  return MATTERS.some((matter) => {
    const stated = cuesIn(statement, matter);
    const given = stated.length === 0 ? [] : cuesIn(evidence, matter);
    return (
      stated.every(({ isYes }) => isYes === stated[0]?.isYes) &&
      stated.some((one) =>
        given.some(
          (other) => other.isYes === one.isYes && one.isTurned !== other.isTurned && isSameActor(one, other) && shared(one, other) > 0,
        ),
      )
    );
  });
}

const isSameActor = (one: Cue, other: Cue): boolean =>
  one.actors.length === 0 || other.actors.length === 0 || one.actors.some((actor) => other.actors.includes(actor));
const shared = (one: Cue, other: Cue): number => [...one.about].filter((unit) => other.about.has(unit)).length;

const read = new WeakMap<SaidOf, Map<Matter, readonly Cue[]>>();

function cuesIn(said: SaidOf, matter: Matter): readonly Cue[] {
  const known = read.get(said) ?? new Map<Matter, readonly Cue[]>();
  read.set(said, known);
  const cues = known.get(matter) ?? readCues(said, matter);
  known.set(matter, cues);
  return cues;
}

function readCues(said: SaidOf, matter: Matter): readonly Cue[] {
  const { text } = said;
  const found = [
    ...[...text.matchAll(matter.yes)].map((match) => ({ match, isYes: true })),
    ...[...text.matchAll(matter.no)].map((match) => ({ match, isYes: false })),
  ].map(({ match, isYes }) => ({ start: match.index, end: match.index + match[0].length, isYes }));
  if (found.length === 0) return [];
  const units = readUnits(said);
  const sentences = splitSentences(text);
  // Of wordings that overlap the longest: "lost interest", not "lost".
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );
  return longest.flatMap(({ start, end, isYes }): readonly Cue[] => {
    const sentence = sentences.find((it) => it.start <= start && start < it.end) ?? { start: 0, end: text.length };
    const before = lastClause(text.slice(Math.max(sentence.start, start - LONGEST_BEFORE), start).toLowerCase()).replaceAll('"', '');
    if (OPEN.test(before)) return [];
    // "does not allow it without her consent": on a condition.
    if (TURNING.test(before) && CONDITION.test(text.slice(end, sentence.end))) return [];
    const isTurned =
      (TURNING.test(before) ||
        NEITHER.test(before) ||
        TURNED_BEHIND.test(text.slice(end, end + LONGEST_BEHIND)) ||
        NO_VALUE.test(text.slice(end))) &&
      !EXCEPT.test(before) &&
      !isAttribute(before, text.slice(start, end), text.slice(end));
    const own = sentenceAt(units, sentence, sentences[sentences.indexOf(sentence) - 1]);
    return [
      {
        start,
        end,
        isYes: (isYes !== isTurned) !== DROPPING.test(before),
        isTurned: isTurned || BY_NO.test(text.slice(start, end)),
        actors: actorsOf(said, sentence.start, start),
        about: aboutOf(own, start, end, matter.isBehind === true && !FRONTED.test(before)),
      },
    ];
  });
}

/** The words of a sentence; a short one ("He would not say whom.") leans on the one before. */
function sentenceAt(units: readonly Unit[], { start, end }: Span, previous: Span | undefined): readonly Unit[] {
  const own = units.filter(({ word }) => word.start >= start && word.end <= end);
  if (previous === undefined || own.filter(({ unit }) => unit !== null).length > SHORT) return own;
  return units.filter(({ word }) => word.start >= previous.start && word.end <= end);
}
const SHORT = 4;

/** "is not, in their view, enough to": an insert right behind "not" parts nothing. */
const lastClause = (text: string): string => clauseEnding(text.replace(/(\b(?:not|never)|n['’]t), [^,;:.!?]{1,50}, /gu, '$1 '));
const clauseEnding = (before: string): string => before.slice(Math.max(0, before.search(/[,;:.!?()][^,;:.!?()]*$/) + 1));

function aboutOf(units: readonly Unit[], start: number, end: number, isBehind: boolean): ReadonlySet<string> {
  const before = isBehind ? [] : units.filter(({ word, unit }) => unit !== null && word.end <= start).slice(-BEFORE);
  const behind = units.filter(({ word, unit }) => unit !== null && word.start >= end).slice(0, BEHIND);
  return new Set([...before, ...behind].flatMap(({ unit }) => unit ?? []));
}

/** Who stands behind these does not act. */
const PLACED =
  /\b(?:of|to|in|on|at|by|for|from|with|against|between|among|near|via|over|after|before|during|than|unlike|like) (?:the |a |an )?$/u;

function actorsOf({ text, mentions }: SaidOf, from: number, to: number): readonly string[] {
  const before = mentions.filter(
    ({ start, end, use }) =>
      start >= from &&
      end <= to &&
      use !== 'adjective' &&
      !/^['’]s?(?![\p{L}])/u.test(text.slice(end, end + 2)) &&
      !PLACED.test(text.slice(Math.max(from, start - LONGEST_BEFORE), start)),
  );
  return before.map(({ actor }) => actor);
}
