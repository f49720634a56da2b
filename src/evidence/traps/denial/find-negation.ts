// "did not attend" told as "attended", and the other way round.
import { around } from '../read/around.js';
import { aboutOf, readUnits } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { NOT, UNDOING, UNDOING_PAIR, UNDOING_TOO } from '../words/denials.js';
import { findWords } from '../words/index-words.js';
import { OPPOSITES, SIDES } from '../words/opposites.js';
import { SAME_DEEDS } from '../words/same-deeds.js';
import { isAgreed } from './find-pole.js';

const SILENT = /\b(?:reported|known|named|mentioned|stated|found|given)\b/;
/** "Rather than being a watershed": what follows is not so. */
const REPLACING = /^(?:rather than|instead of|far from|short of|anything but|silent (?:on|about))$/;
/** Words that a negation passes over to reach the verb. */
const LIGHT =
  /^(?:\p{L}+ly|take[ns]?|took|make|made|have|had|get|give|given|even|seek|want|wish|willing|able|ready|intend|plan|yet|any|signs?|evidence|trace|hint|indication|reason|intention|open|direct|further|renewed|formal|wider)$/u;
/** Content words that "no" belongs to: a noun with what stands before it. */
const NOUN_PHRASE = 3;
/** "No direct role was played by either in mediation": to the end of the clause. */
const PART = /\b(?:role|part|hand|say|involvement|participation|share)\b/;
/** Content words that "not" belongs to: a verb and its object. */
const VERB_AND_OBJECT = 2;

/** Whether anything in a text is denied or taken back. */
export const isUndone = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      NOT.test(lower) ||
      /^(?:against|instead|contradict\p{L}*|remov\p{L}*|withdr[ae]w[ns]?|missing|wrong|false|untrue|unfounded|baseless|mistaken|belied|contest\p{L}*|challeng\p{L}*|disput\p{L}*|home|aside|outstanding|overdue|awaited|blockad\p{L}+)$/u.test(
        lower,
      ) ||
      // "more than a passing quarrel".
      (lower === 'more' && /^than (?:an?|just|mere(?:ly)?)\b/.test(after(words, at))) ||
      // "power was out".
      (/^(?:power|electricity|light|lights|current|heating)$/.test(lower) &&
        /\b(?:is|are|was|were|went|been) out\b/.test(after(words, at, 3))) ||
      // "kept the team at home".
      (/^(?:keep|keeps|kept|hold|holds|held|tied)$/.test(lower) &&
        /\b(?:at home|in port|away|back|from|off)\b/.test(after(words, at, 6))) ||
      // "is yet to be signed".
      (/^(?:yet|still|remains?|remained)$/.test(lower) && words[at + 1]?.lower === 'to') ||
      isUn(lower) ||
      // "kept it from escalating".
      (lower === 'from' && /ing$/.test(words[at + 1]?.lower ?? '')) ||
      UNDOING.test(lower) ||
      UNDOING_TOO.test(lower) ||
      (/^(?:short|free)$/.test(lower) && words[at + 1]?.lower === 'of') ||
      UNDOING_PAIR.test(`${lower} ${words[at + 1]?.lower ?? ''}`) ||
      (/^(?:turn|wave)[sd]?(?:ed)?$/.test(lower) && /\b(?:down|away|aside)\b/.test(after(words, at, 5))),
  );

/** "unrelated", "unclaimed"; not "union", "until". */
const isUn = (lower: string): boolean => /^un(?!i(?:on|t|que|form|vers|fi|lat)|der|til|less|anim|veil|fold|leash)\p{L}{4,}/u.test(lower);

/** "not before mid-May", told as "until mid-May". */
const NOT_BEFORE = /\b(?:not|never|\p{L}+n't)\b[^,;.]*\b(?:until|before)\b/u;
const UNTIL = /\b(?:only|until|till|still|earliest|first|at least)\b/;
/** "English favoured over Russian" of "English instead of Russian". */
const PREFERRED =
  /\b(?:prefer|favou?r|pick|cho[so]|prioriti[sz]|put|rank|plac|promot|replac|substitut|supplant)\p{L}*\b.*\b(?:over|above|ahead of|before|to|by|with|for)\b/u;
const INSTEAD = /\b(?:instead of|rather than)\b|[-,] not\b/;
/** "refraining from it, as Peru has often done": what is denied of one is told of another. */
const AS_DONE =
  /\b(?:as|like|unlike|which) (?:(?:the|its|their) )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3} (?:has|have|had|did|does|do|used to|is|are|was|were)\b/u;

/** A word whose sense a negation turns in one of the texts and in the other does not. */
export function findNegation(said: SaidOf, known: SaidOf): Trap | null {
  const [statement, evidence] = [said.text, known.text];
  const [told, held] = [readUnits(said), readUnits(known)];
  const [stated, given] = [told.map(({ word }) => word), held.map(({ word }) => word)];
  const isAbout = (word: Word, other: Word): boolean => {
    const about = aboutOf(told, stated.indexOf(word), stated.indexOf(word), false);
    return about.size === 0 || [...aboutOf(held, given.indexOf(other), given.indexOf(other), false)].some((unit) => about.has(unit));
  };
  const [statedNegated, givenNegated] = [negatedIn(stated), negatedIn(given)];
  if (statedNegated.size === 0 && givenNegated.size === 0 && !stated.some(({ lower }) => /^(?:stopp|ceas|quit)/.test(lower))) return null;
  const isDeniedInOtherWord = (word: Word): boolean => {
    const unit = told[stated.indexOf(word)]?.unit;
    return unit?.startsWith('#') === true && held.some((it) => it.unit === unit && it.word.stem !== word.stem && givenNegated.has(it.word));
  };
  // "patience, more than money" of "not so much about money".
  // "some are calm" of "not everyone is alarmed".
  const isPartial = /\bnot (?:all|every)/i.test(evidence) && /\b(?:some|several|many|most|others?|few|divided|split)\b/i.test(statement);
  const isWeighed = /\bnot so much\b/.test(evidence) && /\bmore\b[^.;]*\bthan\b|\b(?:rather|sooner) than\b|\bless\b/.test(statement);
  const isUntil = NOT_BEFORE.test(evidence) && UNTIL.test(statement);
  const isPreferred = INSTEAD.test(evidence) && PREFERRED.test(statement);
  const isDoneByOther = isToldAsDone(said, known) || isAgreed(said, known);
  for (const word of isPartial || isWeighed || isUntil || isPreferred || isDoneByOther ? [] : stated) {
    const others = given.filter(({ stem }) => stem === word.stem);
    // An adverb in both texts says nothing of the verb: "fundamentally".
    if (/ly$/.test(word.lower) && others.some(({ lower }) => /ly$/.test(lower))) continue;
    const negated = others.filter((other) => givenNegated.has(other));
    // "opposed" of what the evidence says was "not opposed".
    const isUndoing = UNDOING.test(word.lower) && isPast(word.lower);
    if (isUndoing && negated.length > 0 && negated.length === others.length && !stated.some(({ lower }) => NOT.test(lower)))
      return trap(word, negated[0], statement, evidence);
    if (!isTelling(word)) continue;
    if (
      negated.length > 0 &&
      negated.length === others.length &&
      !isUndone(stated) &&
      negated.some((other) => isAbout(word, other)) &&
      !isSaidByOpposite(stated, given, givenNegated)
    )
      return trap(word, negated[0], statement, evidence);
    if (
      ((statedNegated.get(word) === 'not' && !isNeither(stated, word) && isFirstNegated(stated, word)) || isRefused(stated, word)) &&
      others.length > 0 &&
      negated.length === 0 &&
      ![false, true].some((isOwn) => isDeniedOfSubject(said, known, given, word, isOwn)) &&
      !isDeniedByContrast(said, known, stated, word) &&
      !isDeniedInOtherWord(word) &&
      !others.some((other) => isUndone(near(given, other)))
    )
      return trap(word, others[0], statement, evidence);
  }
  return findDeed(said, known);
}

/** What is denied of one, and in the same sentence told of the one whom the statement names. */
export function isToldAsDone(said: SaidOf, known: SaidOf): boolean {
  const done = AS_DONE.exec(known.text);
  if (done === null) return false;
  const [from, to] = [done.index, done.index + done[0].length];
  return known.mentions.some(({ start, end, actor }) => start >= from && end <= to && said.mentions.some((other) => other.actor === actor));
}

/** "Algiers has received no invitation" of "…; Algeria has not been asked": something is denied of the same one in a clause of its own. */
function isDeniedOfSubject({ mentions }: SaidOf, known: SaidOf, given: readonly Word[], { start: at }: Word, isOwn: boolean): boolean {
  const subject = (isOwn ? mentions.findLast(({ end }) => end <= at) : mentions[0])?.actor;
  const clauses = known.mentions.filter(({ actor }) => actor === subject).map(({ start }) => given.find(({ end }) => end > start)?.clause);
  return given.some(
    ({ lower, clause }, at) => clauses.includes(clause) && (NOT.test(lower) || UNDOING.test(lower)) && given[at - 1]?.clause === clause,
  );
}

/** "over Chile it has no such range" of "unlike Chile, Peru keeps a wide range": the one who is set apart stands in the clause that denies. */
function isDeniedByContrast(said: SaidOf, known: SaidOf, stated: readonly Word[], { clause }: Word): boolean {
  const apart = known.mentions.filter(({ start }) => APART.test(known.text.slice(Math.max(0, start - LONGEST_APART), start)));
  if (apart.length === 0) return false;
  const own = stated.filter((word) => word.clause === clause);
  const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  return said.mentions.some(({ actor, start, end }) => start >= from && end <= to && apart.some((other) => other.actor === actor));
}

const APART =
  /\b(?:[Uu]nlike|[Ii]n contrast (?:to|with)|[Aa]s opposed to|[Aa]part from|[Ee]xcept(?:ing| for)?) (?:the |in |over |with |for )?$/;
const LONGEST_APART = 30;

/** "stayed in the guild" of "did not leave the guild": the opposite of what is denied. */
function isSaidByOpposite(stated: readonly Word[], given: readonly Word[], negated: ReadonlyMap<Word, unknown>): boolean {
  const denied = findWords(given, OPPOSITES).filter(({ first, line }) => {
    const word = given[first];
    return word !== undefined && SIDES[line] === 2 && negated.has(word) && isFirstNegated(given, word);
  });
  return findWords(stated, OPPOSITES).some((one) => denied.some((other) => other.line === one.line && other.side !== one.side));
}

/** Words with a meaning that both texts must have around a deed told in another word. */
const FEWEST_SHARED = 1;

/** "cut every tie" of "not to sever all ties": a deed told in other words, denied in one of the texts alone. */
function findDeed(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const [stated, given] = [told.map(({ word }) => word), held.map(({ word }) => word)];
  const [statedNegated, givenNegated] = [negatedIn(stated), negatedIn(given)];
  const deeds = findWords(given, SAME_DEEDS);
  for (const { first, last, line } of findWords(stated, SAME_DEEDS)) {
    const word = stated[first];
    const others = deeds.flatMap((deed) => {
      const other = given[deed.first];
      return deed.line !== line || other === undefined ? [] : [{ ...deed, word: other }];
    });
    if (word === undefined || others.length === 0 || given.some(({ stem }) => stem === word.stem)) continue;
    const about = [...aboutOf(told, first, last, false)].filter((unit) => !unit.startsWith('@'));
    const isNear = (deed: (typeof others)[number]): boolean => {
      const around = aboutOf(held, deed.first, deed.last, false);
      return about.filter((unit) => around.has(unit)).length >= FEWEST_SHARED;
    };
    const isDenied = (words: readonly Word[], it: Word, negated: ReadonlyMap<Word, 'not' | 'undone'>): boolean =>
      negated.get(it) === 'not' && isFirstNegated(words, it);
    const isTurned = isDenied(stated, word, statedNegated)
      ? others.every((other) => isNear(other) && !isUndone(near(given, other.word)))
      : !isUndone(stated) && others.every((other) => isNear(other) && isDenied(given, other.word, givenNegated));
    if (isTurned) return trap(word, others[0]?.word, said.text, known.text);
  }
  return null;
}

const isTelling = ({ lower }: Word): boolean =>
  lower.length > 3 &&
  !/^(?:evidence|signs?|trace|hint|indication|reason|doubt)$/.test(lower) &&
  !EMPTY.has(lower) &&
  !NOT.test(lower) &&
  !UNDOING.test(lower);

/** "refused to meet", "failed to meet". */
function isRefused(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  const before = words[at - 1]?.lower ?? '';
  if (/^(?:any|all)$/.test(before) && UNDOING.test(words[at - 2]?.lower ?? '')) return true;
  return (
    (before === 'to' && /^(?:fail|refus|declin)/.test(words[at - 2]?.lower ?? '')) ||
    (/^(?:stopp|ceas|quit)/.test(before) && /ing$/.test(word.lower))
  );
}

/** "Neither Peru nor Chile": who is meant is not denied. */
const isNeither = (words: readonly Word[], word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) && /^(?:neither|nor|either)$/.test(words[words.indexOf(word) - 1]?.lower ?? '');

/** The verb itself, not its object, which may stand in both texts. */
export function isFirstNegated(words: readonly Word[], word: Word): boolean {
  const before = words.filter(({ start, clause }) => start < word.start && clause === word.clause);
  const not = before.findLastIndex(({ lower }) => NOT.test(lower));
  if (/^(?:rarely|hardly|scarcely|seldom)$/.test(before[not]?.lower ?? '')) return false;
  // "will not be at the forum": the forum is there.
  if (before.slice(not + 1).some(({ lower }, at, all) => lower === 'be' && /^(?:at|in|among|on)$/.test(all[at + 1]?.lower ?? '')))
    return false;
  return before.slice(not + 1).every(({ lower }) => EMPTY.has(lower) || LIGHT.test(lower));
}

const near = (words: readonly Word[], { clause }: Word): readonly Word[] => words.filter((word) => word.clause === clause);

/** Words that a negation before them reaches, with its kind. */
export function negatedIn(words: readonly Word[]): ReadonlyMap<Word, 'not' | 'undone'> {
  const negated = new Map<Word, 'not' | 'undone'>();
  words.forEach((word, at) => {
    // "tensions or no tensions".
    if (word.lower === 'no' && words[at - 1]?.lower === 'or') return;
    // "no offer reported" says what the sources are silent on.
    if (word.lower === 'no' && SILENT.test(after(words, at, NOUN_PHRASE + 1))) return;
    const pair = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
    const kind = NOT.test(word.lower) ? 'not' : UNDOING.test(word.lower) || REPLACING.test(pair) ? 'undone' : null;
    // "not only" adds, "never in history" praises, "no other than" names one.
    if (
      kind === null ||
      /^(?:only|alone|just|least|merely|simply|history|before|quite|even|until|yet|fewer|less|more|later|earlier)$/.test(
        words[at + 1]?.lower ?? '',
      ) ||
      /^in history\b/.test(after(words, at)) ||
      /^(?:longer )?(?:as )?(?:an? |the )?(?:purely|merely|solely|mere|exclusively)\b/.test(after(words, at, 4)) ||
      /^(?:fewer|more|less|later|earlier|sooner) than\b/.test(after(words, at)) ||
      /^an? (?:year|month|week|decade) ago\b/.test(after(words, at, 3)) ||
      (word.lower === 'never' &&
        /\b(?:such|so|as|more|less|better|worse|higher|lower|greater|stronger|before)\b/.test(after(words, at, 5))) ||
      (word.lower === 'no' && /\b(?:other than|but|except)\b/.test(after(words, at, 4)))
    )
      return;
    const next = words[at + 1];
    // "did not rule out", "did not oppose": two that take each other back; only the second is turned.
    if (
      kind === 'not' &&
      next !== undefined &&
      (UNDOING.test(next.lower) || /^(?:against|opposed|averse)$/.test(next.lower) || UNDOING_PAIR.test(after(words, at)))
    ) {
      negated.set(next, kind);
      return;
    }
    // "no village will be left without": two that take each other back.
    if (/^(?:no|without)$/.test(word.lower) && hasBoth(words, word)) return;
    const isReplacing = REPLACING.test(pair);
    const clauses = new Set([word.clause, ...(isInterrupted(words, at) ? [next?.clause ?? 0, (next?.clause ?? 0) + 1] : [])]);
    const isPart = word.lower === 'no' && PART.test(after(words, at));
    let left = isPart ? Number.POSITIVE_INFINITY : word.lower === 'no' ? NOUN_PHRASE : kind === 'not' ? VERB_AND_OBJECT : 1;
    for (let place = at + (isReplacing ? 2 : 1); place < words.length && left > 0; place += 1) {
      const other = words[place];
      if (other === undefined || !clauses.has(other.clause) || /^(?:but|while|although|because|despite|owing|amid)$/.test(other.lower))
        break;
      if (other.clause === word.clause + 1) continue;
      // "played by neither Peru nor Chile": who plays no part is not denied.
      if (!isPart || place <= at + NOUN_PHRASE || /^\p{Ll}/u.test(other.text)) negated.set(other, kind);
      if (!EMPTY.has(other.lower) && !LIGHT.test(other.lower)) left -= 1;
    }
  });
  return negated;
}

const hasBoth = (words: readonly Word[], { clause }: Word): boolean => {
  const inside = words.filter((word) => word.clause === clause);
  const no = inside.findIndex(({ lower }) => lower === 'no');
  return no !== -1 && inside.slice(no).some(({ lower }) => lower === 'without');
};

/** "does not, he says, expect": an insert right behind "not". */
const isInterrupted = (words: readonly Word[], at: number): boolean =>
  /^(?:not|never)$/.test(words[at]?.lower ?? '') &&
  /^(?:do|does|did|has|have|had|will|would|is|are|was|were|could|can|may|should)$/.test(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.clause === (words[at]?.clause ?? 0) + 1;

const after = (words: readonly Word[], at: number, count = 2): string =>
  words
    .slice(at + 1, at + 1 + count)
    .map(({ lower }) => lower)
    .join(' ');

function trap(word: Word, other: Word | undefined, statement: string, evidence: string): Trap {
  return { rule: 'negation', stated: around(statement, word), given: other === undefined ? '' : around(evidence, other) };
}
