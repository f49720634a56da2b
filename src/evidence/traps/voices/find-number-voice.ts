// A number of one party told as another's: "the army gives the dead as four" where witnesses count four and the army 13.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { isGroupOf } from './is-other-group.js';
import { isKnown, isOther, type Known, resolved } from './match-voices.js';
import { nameSayers } from './name-sayers.js';
import { readLabelVoices } from './read-label-voices.js';
import { readVoices } from './read-voices.js';

const SPELLED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const SMALLEST = 3;

/** Numbers by their digits, without days, years and what opens a date. */
function numbersIn(words: readonly Word[]): ReadonlyMap<string, Word> {
  return new Map(
    words.flatMap((word, at): readonly [string, Word][] => {
      const spelled = SPELLED.indexOf(word.lower);
      const digits = spelled >= SMALLEST ? `${spelled}` : word.lower.replace(/,/g, '');
      const isDate = MONTH.test(words[at + 1]?.lower ?? '') || MONTH.test(words[at - 1]?.lower ?? '') || /^(?:19|20)\d\d$/.test(digits);
      return /^\d+$/.test(digits) && !isDate ? [[digits, word]] : [];
    }),
  );
}

/** The party of a statement beside a number that the evidence has in one sentence alone, where only another party speaks. */
export function findNumberVoice(statement: SaidOf, evidence: SaidOf, known: Known): Trap | null {
  const stated = numbersIn(readWords(statement.text));
  if (stated.size === 0) return null;
  const told = [...readVoices(statement), ...readLabelVoices(statement)].filter(isKnown);
  const [one] = told;
  if (one === undefined || told.some((other) => other.words[0] !== one.words[0])) return null;
  const all = resolved(readVoices(evidence), evidence);
  const sentences = numbersBySentence(evidence);
  for (const [number, word] of stated) {
    const at = sentences.findIndex((numbers) => numbers.has(number));
    if (at === -1 || sentences.some((numbers, place) => place !== at && numbers.has(number))) continue;
    const voices = all.filter(({ sentence }) => sentence === at);
    if (
      voices.length === 0 ||
      !voices.every((voice) => isKnown(voice) && isOtherSide(one.words, voice.words, isOther(one, voice, evidence, known)))
    )
      continue;
    // Who gives no other number may only be left out.
    if (!all.some((voice) => isKnown(voice) && voice.sentence !== at && !isOther(one, voice, evidence, known))) continue;
    const names = voices.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
    const shown = names.length > 0 ? nameSayers(names, evidence) : (voices[0]?.words ?? []).map(({ text }) => text).join(' ');
    return { rule: 'attribution', stated: around(statement.text, word), given: `said by ${shown}` };
  }
  return null;
}

/** Two kinds of those who speak are two where no word of one is the other's. */
const isOtherSide = (one: readonly Word[], other: readonly Word[], isOtherParty: boolean): boolean =>
  isOtherParty || ([one, other].every(isGroup) && !one.some(({ stem }) => other.some((word) => word.stem === stem)));
const isGroup = (words: readonly Word[]): boolean => words.some(({ lower }) => isGroupOf(lower));

function numbersBySentence({ text }: SaidOf): readonly ReadonlyMap<string, Word>[] {
  const words = readWords(text);
  let next = 0;
  return splitSentences(text).map(({ end }) => {
    const first = next;
    while (next < words.length && (words[next]?.end ?? 0) <= end) next += 1;
    return numbersIn(words.slice(first, next));
  });
}
