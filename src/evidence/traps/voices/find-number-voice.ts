// A number of one party told as another's: "the army gives the dead as four" where witnesses count four and the army 13.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { isGroupOf } from './is-other-group.js';
import { isKnown, isOther, type Known, resolved } from './match-voices.js';
import { nameSayers } from './name-sayers.js';
import { readLabelVoices } from './read-label-voices.js';
import { readVoices, type Voice } from './read-voices.js';

const SPELLED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const SMALLEST = 3;

/** Numbers by their digits, without days, years and what opens a date. */
function numbersIn(text: string): ReadonlyMap<string, Word> {
  const words = readWords(text);
  return new Map(
    words.flatMap((word, at): readonly [string, Word][] => {
      // "2,500": its second half.
      if (/^\d[,.]$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return [];
      const spelled = SPELLED.indexOf(word.lower);
      const digits =
        spelled >= SMALLEST
          ? `${spelled}`
          : (/^\d+(?:[,.]\d+)*/.exec(text.slice(word.start, word.start + LONGEST))?.[0] ?? '').replace(/,/g, '');
      const isDate = MONTH.test(words[at + 1]?.lower ?? '') || MONTH.test(words[at - 1]?.lower ?? '') || /^(?:19|20)\d\d$/.test(digits);
      return /^\d+(?:\.\d+)?$/.test(digits) && !isDate ? [[digits, word]] : [];
    }),
  );
}
const LONGEST = 16;

/** A number with the party that gives it. */
interface Given {
  readonly number: string;
  readonly word: Word;
  readonly voice: Voice;
}

/** A number that a statement lets one party give and the evidence another, where the first gives one of its own. */
export function findNumberVoice(statement: SaidOf, evidence: SaidOf, known: Known): Trap | null {
  if (numbersIn(statement.text).size === 0) return null;
  const told = [...readVoices(statement), ...readLabelVoices(statement)].filter(isKnown);
  const [only] = told;
  if (only === undefined) return null;
  const all = resolved(readVoices(evidence), evidence);
  const given = givenIn(evidence, all);
  if (given.length === 0) return null;
  const gapped = gappedIn(statement);
  const stated = givenIn(statement, told);
  const isTold = (other: Voice | undefined): boolean => other !== undefined && [...told, ...gapped].some((one) => !isApart(one, other));
  for (const { number, word, voice } of stated) {
    const own = given.filter((other) => other.number === number);
    const [first] = own;
    // Of two parties only who leaves out the verb is sure to give it.
    const isSure = !isTold(first?.voice) || gapped.some(({ at }) => at.start === word.start);
    // "1,300 by the police count, 3,000 by that of the hosts": who gives it stands behind it.
    if (/^(?:[,.]\d+)* by /.test(statement.text.slice(word.end, word.end + LONGEST))) continue;
    if (first === undefined || !isSure || !own.every((other) => isKnown(other.voice) && isApart(voice, other.voice))) continue;
    // Who gives no other number may only be left out.
    const isThere = [...all, ...given.map((other) => other.voice)].some(
      (other) => other !== first.voice && isKnown(other) && !isOther(voice, other, evidence, known) && !isApart(voice, other),
    );
    if (!isThere) continue;
    const names = own.flatMap((other) => other.voice.mentions.map(({ actor }) => actor));
    const shown = names.length > 0 ? nameSayers(names, evidence) : first.voice.words.map(({ text }) => text).join(' ');
    return { rule: 'attribution', stated: around(statement.text, word), given: `said by ${shown}` };
  }
  return null;

  function isApart(one: Voice, other: Voice): boolean {
    return isOtherSide(one.words, other.words, isOther(one, other, evidence, known));
  }
}

/** Each number with the one who gives it: who says it in a clause of its own, else the last who speaks before it in its sentence, or the first. */
function givenIn(said: SaidOf, voices: readonly Voice[]): readonly Given[] {
  const gapped = gappedIn(said);
  if (voices.length + gapped.length === 0) return [];
  const spans = splitSentences(said.text);
  return [...numbersIn(said.text)].flatMap(([number, word]): readonly Given[] => {
    const own = gapped.find((voice) => voice.at.start === word.start);
    if (own !== undefined) return [{ number, word, voice: own }];
    const sentence = spans.findIndex(({ end }) => end >= word.end);
    const here = voices.filter((voice) => voice.sentence === sentence);
    const voice = here.findLast(({ at }) => at.start < word.start) ?? here[0] ?? (spans.length > 1 ? undefined : voices[0]);
    // Behind a semicolon somebody else may give it.
    const isParted =
      voice !== undefined && PARTED.test(said.text.slice(Math.min(voice.at.start, word.start), Math.max(voice.at.start, word.start)));
    return voice === undefined || isParted ? [] : [{ number, word, voice }];
  });
}

/** "…; the police at 1,300", ", witnesses of four dead": the party of a clause that leaves out its verb. */
function gappedIn({ text, mentions }: SaidOf): readonly Voice[] {
  const words = readWords(text);
  return [...text.matchAll(GAPPED)].flatMap((match): readonly Voice[] => {
    const [whole, party = ''] = match;
    const start = match.index + whole.indexOf(party);
    const own = words.filter((word) => word.start >= start && word.end <= start + party.length);
    const at = words.find((word) => word.start >= start + party.length && (/^\d/.test(word.text) || SPELLED.includes(word.lower)));
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= start + party.length);
    const isParty = own.length > 0 && own.length <= LONGEST_PARTY && (named.length > 0 || isGroupOf(own.at(-1)?.lower ?? ''));
    return isParty && at !== undefined ? [{ words: own, mentions: named, at, sentence: 0 }] : [];
  });
}
const PARTED = /;|, (?:while|whereas|but) /;
const LONGEST_PARTY = 5;
const GAPPED =
  /[;,] (?:and |but |while |whereas )?((?:the |its |their )?(?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+),?(?: (?:of|at|to|from|as|only|just|about|some|around|nearly|for))?(?: (?:only|just|about|some|around|nearly|over|under|more than|at least|as many as|no more than|up to))? (?=\d|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/gu;

/** Two kinds of those who speak are two where no word of one is the other's. */
const isOtherSide = (one: readonly Word[], other: readonly Word[], isOtherParty: boolean): boolean =>
  isOtherParty ||
  ([one, other].every(isGroup) && !one.some(({ stem, lower }) => !EMPTY.has(lower) && other.some((word) => word.stem === stem)));
const isGroup = (words: readonly Word[]): boolean => words.some(({ lower }) => isGroupOf(lower));
