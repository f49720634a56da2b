// What is done told as still to come: "plans to raise" of "raised".
import { around } from './find-negation.js';
import { wordsAhead } from './find-status.js';
import { EMPTY, isPast, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

const LATER =
  /^(?:will|would|shall|due|plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?|scheduled|set|yet|hop(?:e[sd]?|ing)|want(?:s|ed)?|propos(?:e[sd]?|ing)|may|might|could|is|are|was|were)$/;
/** Words between what looks ahead and its verb. */
const REACH = 3;

/** "plans to raise", "is still to end" of what the evidence tells in the past and nowhere as to come. */
export function findDoneAlready(statement: string, evidence: string): Trap | null {
  if (!/\b(?:to|will|shall|may|might|could)\b/.test(statement)) return null;
  const stated = readWords(statement);
  const given = readWords(evidence);
  const ahead = wordsAhead(given);
  for (const [at, word] of stated.entries()) {
    if (
      EMPTY.has(word.lower) ||
      word.lower.length < 3 ||
      !/^\p{Ll}+$/u.test(word.text) ||
      (isPast(word.lower) && !isYetToBe(stated, at)) ||
      /ing$|s$/.test(word.lower)
    )
      continue;
    // "yet to be built".
    const from = stated[at - 1]?.lower === 'be' ? at - 1 : at;
    const before = stated.slice(Math.max(0, from - REACH), from).filter(({ clause }) => clause === word.clause);
    const last = before.at(-1)?.lower ?? '';
    const [cue, other] = [before.at(-2)?.lower ?? '', before.at(-3)?.lower ?? ''];
    const isLater =
      (last === 'to' && (LATER.test(cue) || (/^(?:still|now|soon|also|\p{L}+ly)$/u.test(cue) && LATER.test(other)))) ||
      /^(?:will|shall|may|might|could)$/.test(last);
    if (!isLater) continue;
    const others = given.filter(({ stem, lower }) => stem === word.stem || lower === `${word.lower}d` || lower === `${word.lower}ed`);
    const [first] = others;
    if (first === undefined || !others.every((other) => isDone(given, other) && !ahead.has(other))) continue;
    if (given.some(({ clause, lower, text }) => clause === first.clause && text !== 'May' && (LOOKING.test(lower) || NOT.test(lower))))
      continue;
    return { rule: 'status', stated: around(statement, word), given: around(evidence, first) };
  }
  return null;
}

/** "has yet to be built", "is still to be built". */
const isYetToBe = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'be' && words[at - 2]?.lower === 'to' && /^(?:yet|still)$/.test(words[at - 3]?.lower ?? '');

const NOT = /^(?:not|never|no|without|nobody|yet|\p{L}+n't)$/u;
const LOOKING =
  /^(?:will|would|may|might|could|should|if|plan(?:s|ned|ning)?|expect\p{L}*|propos\p{L}*|agree\p{L}*|promis\p{L}*|pledg\p{L}*|next)$/u;

/** A past that something has come of: "has ended", "was raised", "signed"; no participle beside a noun. */
function isDone(words: readonly Word[], word: Word): boolean {
  const before = words[words.indexOf(word) - 1];
  return (
    isPast(word.lower) &&
    before !== undefined &&
    before.clause === word.clause &&
    !/^(?:a|an|the|of|its|his|her|their|be)$/.test(before.lower)
  );
}
