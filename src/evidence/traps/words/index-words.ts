// Lists of words made ready for looking up, each word with its regular forms.
import type { Word } from '../types.js';
import { IRREGULAR } from './irregular-forms.js';

/** A word or phrase of a list that a text has: the places of its first and last word among the words of the text. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** What the list says of it, as `line` and `side` counted from 0. */
  readonly line: number;
  readonly side: number;
}

/** A phrase of a list behind its first word. */
interface Tail {
  readonly words: readonly string[];
  /** Other words may stand between the first and the second. */
  readonly isLoose: boolean;
  readonly line: number;
  readonly side: number;
}

/** Lists by the lower-case form of the first word. */
export type WordIndex = ReadonlyMap<string, readonly Tail[]>;

/** Words between the two of a verb that may stand apart: "won Western leaders over". */
const LOOSE_GAP = 3;

/** Reads lists of lines with sides parted by `|`; `_` joins words of a phrase, `~` lets others stand between, `=` takes a word as it stands. */
export function indexWords(lines: readonly string[]): WordIndex {
  const index = new Map<string, Tail[]>();
  lines.forEach((text, line) => {
    text.split('|').forEach((words, side) => {
      for (const entry of words.trim().split(/\s+/)) {
        const isLoose = entry.includes('~');
        const [head = '', ...tail] = entry.split(/[_~]/);
        for (const form of head.startsWith('=') ? [head.slice(1)] : formsOf(head)) {
          const known = index.get(form) ?? [];
          known.push({ words: tail, isLoose, line, side });
          index.set(form, known);
        }
      }
    });
  });
  return index;
}

/** A list of words as a test of one: each as it stands, or with any ending where it closes with `*`. */
export const matchWords = (list: string): RegExp =>
  new RegExp(`^(?:${list.trim().split(/\s+/).join('|').replaceAll('*', '\\p{L}*')})$`, 'u');

/** Lines of a list, without its empty ones. */
export const linesOf = (list: string): readonly string[] => list.trim().split('\n');

/** Everything of a list that a text has, in order; of several in one line that overlap the longest. */
export function findWords(words: readonly Word[], index: WordIndex): readonly Found[] {
  const found = words.flatMap((word, first) =>
    (index.get(word.lower) ?? []).flatMap(({ words: tail, isLoose, line, side }): readonly Found[] => {
      const last = endOf(words, first, tail, isLoose);
      return last === null ? [] : [{ first, last, line, side }];
    }),
  );
  const longer = new Map<number, Found[]>();
  for (const one of found) if (one.last > one.first) longer.set(one.first, [...(longer.get(one.first) ?? []), one]);
  const isInside = (one: Found): boolean => {
    for (let first = one.first - LONGEST_PHRASE; first <= one.first; first += 1)
      if (longer.get(first)?.some((other) => other.line === one.line && one.last <= other.last && isLonger(other, one)) === true)
        return true;
    return false;
  };
  return longer.size === 0 ? found : found.filter((one) => !isInside(one));
}

const isLonger = (one: Found, other: Found): boolean => one.last - one.first > other.last - other.first;
/** Words of the longest phrase of any list, with those that may stand within. */
const LONGEST_PHRASE = 8;

function endOf(words: readonly Word[], first: number, tail: readonly string[], isLoose: boolean): number | null {
  const [second] = tail;
  if (second === undefined) return first;
  const follows = (from: number): boolean => tail.every((word, place) => words[from + place]?.lower === word);
  const farthest = first + 1 + (isLoose ? LOOSE_GAP : 0);
  for (let from = first + 1; from <= farthest; from += 1)
    if (words[from]?.clause === words[first]?.clause && follows(from)) return from + tail.length - 1;
  return null;
}

/** A word with what English makes of it by rule: plural, past, participle, adverbs excluded. */
function formsOf(word: string): ReadonlySet<string> {
  return new Set([...regularFormsOf(word), ...(PAST.get(word) ?? [])]);
}

function regularFormsOf(word: string): readonly string[] {
  const stem = /[^aeiou]y$/.test(word) ? word.slice(0, -1) : null;
  if (stem !== null) return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? `${word}${word.at(-1)}` : word;
  const plural = /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, `${word}ed`, `${word}ing`, `${doubled}ed`, `${doubled}ing`];
}

/** Past forms by their base. */
const PAST: ReadonlyMap<string, readonly string[]> = Object.entries(IRREGULAR).reduce(
  (forms, [past, base]) => forms.set(base, [...(forms.get(base) ?? []), past]),
  new Map<string, readonly string[]>(),
);
