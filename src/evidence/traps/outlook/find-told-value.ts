// What stands behind the colon of a terse line in words that the evidence has not: "Claim of responsibility: received" of "nobody claimed it".
import { around } from '../read/around.js';
import { readTerse } from '../read/read-terse.js';
import { readUnits } from '../read/read-units.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { looksAheadAt } from '../words/outlook.js';

/** A few small words without a number or a name, at the end of the line. */
const VALUE = /: ([\p{Ll} '’-]{3,40})\.?$/u;
/** Numbers that a list may give, by their value. */
const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const COUNT = new RegExp(`\\b(?:${COUNTS.join('|')})\\b`);
/** What may be counted from silence. */
const NOTHING = /^(?:none|nobody|nothing|no|nil|not)\b/;
const SHORTEST_LIST = 3;
/** What denies it in the evidence, and values that own that something is open, over or refused. */
const DENIED = /^(?:not|no|never|nobody|nothing|none|neither|nor|without|un\p{L}{5,}|\p{L}+n't)$/u;
const OPEN_VALUE =
  /\b(?:abandon|drop|refus|reject|declin|den(?:y|ie)|absent|absence|miss|lack|open\b|outstanding|pending|plan|expect|schedul|envisag|propos|intend|possibl|likely|fail|block|lost|los[st]|withdr|cancel|scrap|postpon|delay|silen|unchang|free\b|un\p{L}{4}|in\p{L}{2,}(?:plete|clusive|active)|stop|halt|end(?:ed|s)?\b|clos\p{L}* to|vacan|empty|forgotten|ruled out|against|oppos|give?n up|gave up|over\b|out of|still|yet|without|only|in doubt|doubt|awaited|due\b|future|later|soon|if\b|may\b|to be\b)/u;
/** Letters that words of one family begin with: "sceptical", "skepticism". */
const SAME_START = 4;

/** A line whose last words, all of them, the evidence has in no form. */
export function findToldValue(said: SaidOf, known: SaidOf): Trap | null {
  const [, value = ''] = VALUE.exec(said.text) ?? [];
  if (value === '' || NOTHING.test(value) || readTerse(said.text) === null) return null;
  // "five participating countries" of five that the evidence lists.
  const count = COUNTS.indexOf(COUNT.exec(value)?.[0] ?? '');
  if (count >= SHORTEST_LIST && count === longestList(known)) return null;
  // "three" of "the third".
  if (count > 0 && readWords(known.text).some(({ lower }) => lower === ORDINALS[count])) return null;
  const own = readUnits(said).filter(({ word, unit }) => word.start >= said.text.lastIndexOf(value) && unit !== null);
  const held = readUnits(known);
  const isCounted = COUNT.test(value);
  const words = held.map(({ word }) => word);
  const isTurned =
    !OPEN_VALUE.test(value) &&
    words.some(({ lower }, at) => DENIED.test(lower) || looksAheadAt(words, at) || (lower === 'due' && words[at + 1]?.lower !== 'to'));
  if (!isCounted && !isTurned) return null;
  const [first] = own;
  const isHeld = own.some(({ unit, word }) =>
    held.some((other) => other.unit === unit || startOf(other.word.lower) === startOf(word.lower)),
  );
  if (first === undefined || isHeld) return null;
  return { rule: 'status', stated: around(said.text, first.word), given: around(known.text, held[0]?.word ?? { start: 0, end: 0 }) };
}

const startOf = (lower: string): string => lower.replace(/^sc/, 'sk').slice(0, SAME_START);

/** Actors in the longest list of them: "Peru, Chile and Benin". */
function longestList({ text, mentions }: SaidOf): number {
  let [longest, run] = [0, 0];
  for (const [at, { start }] of mentions.entries()) {
    const isNext = at > 0 && /^(?:'s)?(?:, (?:and )?| and )$/.test(text.slice(mentions[at - 1]?.end ?? 0, start));
    run = isNext ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
