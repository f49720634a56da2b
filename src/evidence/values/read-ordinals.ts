// Ordinals of a text: "third summit", "28th member"; "first" says too many things to be one.
import type { Span } from '../../base/span.js';

export interface Ordinal extends Span {
  readonly value: number;
}

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word.replace(/y$/, 'ieth'), (at + 2) * 10] as const),
  ...TENS.flatMap((ten, at) => UNITS.slice(0, 9).map((unit, one) => [`${ten}-${unit}`, (at + 2) * 10 + one + 1] as const)),
  ['hundredth', 100],
]);
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<words>${[...WORDS.keys()].sort((one, other) => other.length - one.length).join('|')})|(?<digits>\\d{1,4})(?:st|nd|rd|th))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "third parties" are nobody's third, "a second" is short. */
const NO_RANK =
  /^[ -](?:part(?:y|ies)|countr(?:y|ies)|person|hand|thoughts?|nature|home|world|class|rate|tier|half|wave|cousins?|to none|in command|reading)\b/i;
/** Behind a number or a number word a fraction: "two thirds", "a fifth of". */
const FRACTION =
  /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|and|split)[ -]|\b(?:a|every|per|this|that) |\ba (?:good|full|bare|mere|whole|solid) )$/i;

/** Ordinals from the second on, in words or digits. */
export function readOrdinals(text: string): readonly Ordinal[] {
  return [...text.matchAll(ORDINAL)].flatMap((match): readonly Ordinal[] => {
    const { words, digits } = match.groups ?? {};
    const value = words === undefined ? Number(digits) : (WORDS.get(words.toLowerCase()) ?? 1);
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const behind = text.slice(end, end + 16);
    const isShare =
      /^ (?:of|more|less|fewer|higher|lower|larger|smaller|as)\b/.test(behind) &&
      /\b(?:a|one|nearly|about|over|than|almost|every|some) $/i.test(before);
    if (value < 2 || isShare || NO_RANK.test(behind)) return [];
    if (words !== undefined && FRACTION.test(before) && !/\b(?:a|this|that) $/i.test(before)) return [];
    // "for a second", and a second time: only with a noun behind it.
    if (words !== undefined && /\b(?:a|every|per) $/i.test(before) && !/^(?: \p{Ll}{3,}|-)/u.test(behind)) return [];
    // Days and centuries: dates are read elsewhere.
    if (digits !== undefined && /\b(?:the|on|of|to|until|from|and) $/i.test(before) && !/^[ -]\p{Ll}/u.test(behind)) return [];
    return [{ value, start: match.index, end }];
  });
}

/** "201st Military Base", "7th Fleet": an ordinal that belongs to a name counts nothing. */
export const isNumberedName = (text: string, end: number): boolean => /^ \p{Lu}/u.test(text.slice(end, end + 2));
