// Whether a text denies or takes back anything at all.
import type { Word } from '../types.js';
import { NOT, UNDOING, UNDOING_PAIR, UNDOING_TOO } from '../words/denials.js';
import { wordsAfter } from './negated-in.js';

/** Whether anything in a text is denied or taken back. */
export const isUndone = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      NOT.test(lower) ||
      /^(?:against|instead|contradict\p{L}*|remov\p{L}*|withdr[ae]w[ns]?|missing|wrong|false|untrue|unfounded|baseless|mistaken|belied|contest\p{L}*|challeng\p{L}*|disput\p{L}*|home|aside|outstanding|overdue|awaited|blockad\p{L}+)$/u.test(
        lower,
      ) ||
      // "more than a passing quarrel".
      (lower === 'more' && /^than (?:an?|just|mere(?:ly)?)\b/.test(wordsAfter(words, at))) ||
      // "power was out".
      (/^(?:power|electricity|light|lights|current|heating)$/.test(lower) &&
        /\b(?:is|are|was|were|went|been) out\b/.test(wordsAfter(words, at, 3))) ||
      // "kept the team at home", "passed Peru over".
      (/^(?:keep|keeps|kept|hold|holds|held|tied|leav(?:es?|ing)|left|pass(?:es|ed|ing)?)$/.test(lower) &&
        /\b(?:at home|in port|away|back|from|off|out|over)\b/.test(wordsAfter(words, at, 6))) ||
      // "is yet to be signed".
      (/^(?:yet|still|remains?|remained)$/.test(lower) && words[at + 1]?.lower === 'to') ||
      (/^silen(?:t|ce)$/.test(lower) && /^(?:on|about|over|as)$/.test(words[at + 1]?.lower ?? '')) ||
      isUn(lower) ||
      // "too costly for most to bear", "open whether he comes", "three years since they last met".
      (lower === 'too' && /^\p{L}+ (?:\p{L}+ ){0,4}to\b/u.test(wordsAfter(words, at, 7))) ||
      (/^(?:open|doubtful|question|guess|wonders?|unsaid)$/.test(lower) &&
        /^(?:as to )?(?:whether|if|when|how|wh(?:at|o|om|ose|ich|ere|y))\b/.test(wordsAfter(words, at, 3))) ||
      (lower === 'since' && /\blast\b/.test(wordsAfter(words, at, 4))) ||
      // "kept it from escalating".
      (lower === 'from' && /ing$/.test(words[at + 1]?.lower ?? '')) ||
      UNDOING.test(lower) ||
      UNDOING_TOO.test(lower) ||
      (/^(?:short|free)$/.test(lower) && words[at + 1]?.lower === 'of') ||
      UNDOING_PAIR.test(`${lower} ${words[at + 1]?.lower ?? ''}`) ||
      (/^(?:turn|wave)[sd]?(?:ed)?$/.test(lower) && /\b(?:down|away|aside)\b/.test(wordsAfter(words, at, 5))),
  );

/** "unrelated", "unclaimed"; not "union", "until". */
export const isUn = (lower: string): boolean =>
  /^un(?!i(?:on|t|que|form|vers|fi|lat)|der|til|less|anim|veil|fold|leash)\p{L}{4,}/u.test(lower);
