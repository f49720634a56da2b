// The words of a text that a denial reaches.
import { EMPTY } from '../read/read-words.js';
import type { Word } from '../types.js';
import { NOT, UNDOING, UNDOING_PAIR } from '../words/denials.js';

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

/** "did not appear in provincial papers": where and when is not denied. */
const PLACING = /^(?:in|at|on|near|during|after|before|since|until)$/;

/** Words that a negation before them reaches, with its kind. */
export function negatedIn(words: readonly Word[]): ReadonlyMap<Word, 'not' | 'undone'> {
  const negated = new Map<Word, 'not' | 'undone'>();
  words.forEach((word, at) => {
    // "tensions or no tensions".
    if (word.lower === 'no' && words[at - 1]?.lower === 'or') return;
    // "Neither Peru nor Chile came": they are not denied.
    if (word.lower === 'neither' && words.slice(at, at + NEAR_NO).some(({ lower }) => lower === 'nor')) return;
    // "No. 17".
    if (word.lower === 'no' && /^\d/.test(words[at + 1]?.lower ?? '')) return;
    // "no offer reported" says what the sources are silent on.
    if (word.lower === 'no' && SILENT.test(wordsAfter(words, at, NOUN_PHRASE + 1))) return;
    const pair = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
    // "a little under three hours": some.
    const isSome = word.lower === 'little' && words[at - 1]?.lower === 'a';
    const isUndoing = UNDOING.test(word.lower) && !isSome && !isDecline(words, at);
    const kind = NOT.test(word.lower) ? 'not' : isUndoing || REPLACING.test(pair) ? 'undone' : null;
    // "not only" adds, "never in history" praises, "no other than" names one.
    if (
      kind === null ||
      /^(?:only|alone|just|least|merely|simply|history|before|quite|even|until|yet|fewer|less|more|later|earlier)$/.test(
        words[at + 1]?.lower ?? '',
      ) ||
      (kind === 'not' &&
        words.slice(at + 1, at + NEAR_NO).some(({ lower, clause }) => clause === word.clause && /^(?:less|fewer)$/.test(lower))) ||
      /^in history\b/.test(wordsAfter(words, at)) ||
      /^(?:longer )?(?:as )?(?:an? |the )?(?:purely|merely|solely|mere|exclusively)\b/.test(wordsAfter(words, at, 4)) ||
      /^(?:fewer|more|less|later|earlier|sooner) than\b/.test(wordsAfter(words, at)) ||
      /^an? (?:year|month|week|decade) ago\b/.test(wordsAfter(words, at, 3)) ||
      (word.lower === 'never' &&
        /\b(?:such|so|as|more|less|better|worse|higher|lower|greater|stronger|before)\b/.test(wordsAfter(words, at, 5))) ||
      (word.lower === 'no' && isExcepting(words, at))
    )
      return;
    const next = words[at + 1];
    // "did not rule out", "did not oppose": two that take each other back; only the second is turned.
    if (
      kind === 'not' &&
      next !== undefined &&
      (UNDOING.test(next.lower) ||
        HIDING.test(next.lower) ||
        /^(?:against|opposed|averse)$/.test(next.lower) ||
        UNDOING_PAIR.test(wordsAfter(words, at)))
    ) {
      negated.set(next, kind);
      return;
    }
    // "no village will be left without": two that take each other back.
    if (/^(?:no|not|never|cannot|nobody|without|\p{L}+n't)$/u.test(word.lower) && hasBoth(words, word)) return;
    const isReplacing = REPLACING.test(pair);
    const clauses = new Set([word.clause, ...(isInterrupted(words, at) ? [next?.clause ?? 0, (next?.clause ?? 0) + 1] : [])]);
    const isPart = word.lower === 'no' && PART.test(wordsAfter(words, at));
    let left = isPart
      ? Number.POSITIVE_INFINITY
      : word.lower === 'no'
        ? NOUN_PHRASE
        : kind === 'not'
          ? VERB_AND_OBJECT
          : isReport(words, at)
            ? WHAT_IS_DENIED
            : 1;
    for (let place = at + (isReplacing ? 2 : 1); place < words.length && left > 0; place += 1) {
      const other = words[place];
      if (other === undefined || !clauses.has(other.clause) || /^(?:but|while|although|because|despite|owing|amid)$/.test(other.lower))
        break;
      if (isNextVerb(words, at, place) || (left < VERB_AND_OBJECT && kind === 'not' && PLACING.test(other.lower))) break;
      if (other.clause === word.clause + 1) continue;
      // "played by neither Peru nor Chile": who plays no part is not denied.
      if (!isPart || place <= at + NOUN_PHRASE || /^\p{Ll}/u.test(other.text)) negated.set(other, kind);
      if (!EMPTY.has(other.lower) && !LIGHT.test(other.lower)) left -= 1;
    }
  });
  return negated;
}

/** "a 2% decline in exports", "declining by a tenth": less of it, nobody's no. */
const isDecline = (words: readonly Word[], at: number): boolean =>
  /^declin/.test(words[at]?.lower ?? '') &&
  (/^(?:in|of|by|from|since|slightly|sharply|steadily|further|again)$/.test(words[at + 1]?.lower ?? '') ||
    (/^decline$/.test(words[at]?.lower ?? '') &&
      /^(?:an?|the|this|its|their|any|sharp|steep|slow|steady|\d.*|percent|cent|further)$/.test(words[at - 1]?.lower ?? '')));

/** "did not win a majority and will be put to the vote again", "does not sell and has doubled its stock": another verb, which is not denied. */
export const isNextVerb = (words: readonly Word[], not: number, place: number): boolean => {
  if (words[place]?.lower !== 'and') return false;
  const behind = words.slice(place + 1, place + 1 + ADVERB).find(({ lower }) => !/ly$/.test(lower) && !LINKING.test(lower))?.lower ?? '';
  if (AUXILIARY.test(behind)) return true;
  // "did not go and promised": what "did not" reaches is no past.
  return /^(?:do|does|did|will|would|can|could|may|might|shall|should|must)$/.test(words[not - 1]?.lower ?? '') && /[^e]ed$/.test(behind);
};
const ADVERB = 3;
const LINKING = /^(?:so|thus|then|now|still|already|instead|also|soon|even|again|therefore|since|it|they|he|she)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|did|does)$/;

/** "denied that its men had opened fire", "dismissed reports that they withdrew": the whole of it is denied. */
const isReport = (words: readonly Word[], at: number): boolean =>
  /^(?:den|reject|dismiss)/.test(words[at]?.lower ?? '') &&
  /^(?:that|(?:any |all )?(?:the )?(?:reports?|claims?|rumou?rs|suggestions?|allegations?|having|any)\b)/.test(wordsAfter(words, at, 3));
const WHAT_IS_DENIED = 5;
/** "could not hide his anger": he was angry. */
const HIDING = /^(?:hid(?:e|den)?|conceal(?:ed)?|disguise[ds]?|mask(?:ed)?|doubt(?:s|ed)?|disputed?|conte?st(?:ed)?)$/;

/** "no foothold left other than Lima", "no one but Soto": that one is told of. */
const isExcepting = (words: readonly Word[], at: number): boolean => {
  const behind = words.slice(at + 1, at + 1 + NEAR_NO);
  return behind.some(
    ({ lower, clause }, place) =>
      (place < NEAREST_NO && /^(?:but|except)$/.test(lower)) ||
      (clause === words[at]?.clause &&
        /^(?:other|apart|aside|besides|save)$/.test(lower) &&
        /^(?:than|from|for|\p{L}+)$/u.test(behind[place + 1]?.lower ?? '')),
  );
};
const NEAR_NO = 9;
const NEAREST_NO = 4;

const hasBoth = (words: readonly Word[], { clause }: Word): boolean => {
  const inside = words.filter((word) => word.clause === clause);
  const no = inside.findIndex(({ lower }) => /^(?:no|not|never|cannot|nobody|\p{L}+n't)$/u.test(lower));
  return no !== -1 && inside.slice(no).some(({ lower }) => lower === 'without');
};

/** "does not, he says, expect": an insert right behind "not". */
const isInterrupted = (words: readonly Word[], at: number): boolean =>
  /^(?:not|never)$/.test(words[at]?.lower ?? '') &&
  /^(?:do|does|did|has|have|had|will|would|is|are|was|were|could|can|may|should)$/.test(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.clause === (words[at]?.clause ?? 0) + 1;

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

/** Some words behind one, as one text. */
export const wordsAfter = (words: readonly Word[], at: number, count = 2): string =>
  words
    .slice(at + 1, at + 1 + count)
    .map(({ lower }) => lower)
    .join(' ');
