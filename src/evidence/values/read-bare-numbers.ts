// Numbers of a text that measure and count nothing by themselves: "has 11", "three wanted".
import type { Span } from '../../base/span.js';
import { findDates } from '../../corpus/dates/find-dates.js';
import { touches } from './read-passage.js';

const WORDS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
);
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£¥-])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9}|${[...WORDS.keys()].join('|')})(?![\\p{L}\\p{N}%:/-]|[.,]\\d)`,
  'giu',
);

/** A whole number with its place. */
export interface BareNumber extends Span {
  readonly value: number;
}

/** Whole numbers of a text outside its quantities and dates. */
export const bareNumbers = (text: string, quantities: readonly Span[]): readonly number[] =>
  readBareNumbers(text, quantities).map(({ value }) => value);

/** The same with their places. */
export function readBareNumbers(text: string, quantities: readonly Span[]): readonly BareNumber[] {
  const found = [...text.matchAll(NUMBER)].map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }));
  const free = found.filter((number) => !quantities.some((quantity) => touches(quantity, number)));
  if (free.length === 0) return [];
  const dates = findDates(text);
  return free
    .filter((number) => !dates.some((date) => touches(date, number)) && !/^(?:19|20)\d\d$/.test(number.words))
    .map(({ words, start, end }) => ({ start, end, value: WORDS.get(words.toLowerCase()) ?? Number(words.replaceAll(',', '')) }));
}
