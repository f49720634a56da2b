// Words that are a name or a number word of the evidence but for one letter.
import { distance } from 'fastest-levenshtein';
import type { Span } from '../../base/span.js';
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { comparable } from './compare-text.js';
import type { Support } from './match-values.js';
import { actorWordsOf, touches } from './read-passage.js';
import type { StatedValue } from './types.js';

const WORD = /[\p{L}\p{M}]+/gu;
const SHORTEST = 4;
const NUMBER_WORDS =
  `three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
  forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter`.split(/\s+/);
/** English words that are one letter away from a number word. */
const NEIGHBOURS = new Set(
  `thee threw tree hour your pour sour tour foul fours fire file fine live give dive hive fives jive sever even sevens right light night fight
  might sight tight weight height eights line mine wine pine vine dine nice nines none thirsty forte fort forts forth forty fifth nifty sixth
  weighty mighty righty minion mullion bullion doze dozens doyen hall halt calf hale halo thirds quarters quartet`.split(/\s+/),
);

/**
 * Misspelled names and number words: a word of at least four letters that no source near the evidence has, one letter away from
 * the name of an actor or a number word that stands there; the name of an actor written small; and the small word inside a name
 * that the catalogue has with another, "Bank off Japan". Other values are left out.
 */
export function findMisspellings(text: string, values: readonly StatedValue[], { passages, told, index }: Support): readonly StatedValue[] {
  const near = [...passages, ...told];
  const isKnown = (key: string): boolean => near.some(({ keys }) => keys.has(key));
  const readNames = (): ReadonlyMap<string, string> => {
    const names = new Map<string, string>();
    for (const { actorWords } of passages) for (const [key, word] of actorWords) names.set(key, word);
    for (const { values: given } of told) {
      const words = given.flatMap((value) => (value.kind === 'name' ? value.words : []));
      for (const [key, word] of actorWordsOf(words, index)) names.set(key, word);
    }
    return names;
  };
  // Most statements have no word to ask for.
  let names: ReadonlyMap<string, string> | undefined;
  const namesNear = (): ReadonlyMap<string, string> => (names ??= readNames());
  return [...text.matchAll(WORD)].flatMap((match): readonly StatedValue[] => {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    const inside = meantInsideName(text, { start, end }, index);
    if (inside !== undefined) return [{ kind: 'misspelling', start, end, words: word, meant: inside }];
    if (word.length < SHORTEST || values.some((value) => touches(value, { start, end }))) return [];
    const key = comparable(word);
    // A short word written small is mostly a word of its own: "turn" beside Turk.
    const shortest = /^\p{Ll}/u.test(word) ? SHORTEST + 2 : SHORTEST;
    const slip = (meant: string | undefined): readonly StatedValue[] =>
      meant === undefined ? [] : [{ kind: 'misspelling', start, end, words: word, meant }];
    if (isKnown(key)) return slip(isNameWrittenSmall(word) ? namesNear().get(key) : undefined);
    const number = NEIGHBOURS.has(key) ? undefined : NUMBER_WORDS.find((candidate) => isSlip(key, candidate) && isKnown(candidate));
    return slip(number ?? [...namesNear()].find(([candidate]) => candidate.length >= shortest && isSlip(key, candidate))?.[1]);
  });

  function isNameWrittenSmall(word: string): boolean {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return capital !== word && findMentions(word, index).length === 0 && findMentions(capital, index).length === 1;
  }
}

/** "of" for the small word of "Organization uf States", where a name of the catalogue has it there. */
function meantInsideName(text: string, { start, end }: Span, index: MentionIndex): string | undefined {
  const word = text.slice(start, end);
  if (!/^\p{Ll}{1,4}$/u.test(word) || !/\p{L} $/u.test(text.slice(0, start)) || !/^ \p{Lu}/u.test(text.slice(end))) return undefined;
  return INSIDE_NAMES.find((small) => {
    if (distance(word, small) !== 1) return false;
    const mended = `${text.slice(0, start)}${small}${text.slice(end)}`;
    return findMentions(mended, index).some((mention) => mention.start < start && mention.end > start + small.length);
  });
}
const INSIDE_NAMES = ['of', 'and', 'for', 'the'];

/** One letter more, less or other; endings of the same word are no slips. */
function isSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || distance(word, meant) !== 1) return false;
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word];
  return !(long.startsWith(short) && /^[sndy]$/.test(long.slice(short.length)));
}
