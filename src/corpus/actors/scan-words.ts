// The words of a text by their places, read once from left to right.

/** Half-open places of words, in order; `starts` and `ends` are equally long. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const UNKNOWN = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const OTHER = 4;
/** What each UTF-16 unit is; filled as units are met. */
const KINDS = new Uint8Array(65536);

function kindOf(code: number): number {
  const known = KINDS[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(code);
  const kind = /\p{Lu}|\p{Lt}/u.test(letter) ? CAPITAL : /\p{L}/u.test(letter) ? SMALL : /\p{N}/u.test(letter) ? DIGIT : OTHER;
  KINDS[code] = kind;
  return kind;
}

/** Whether a UTF-16 unit is a letter or a digit. */
export const isWordUnit = (code: number): boolean => kindOf(code) !== OTHER;

/** Whether a UTF-16 unit is a capital letter. */
export const isCapital = (code: number): boolean => kindOf(code) === CAPITAL;

/** Runs of letters and digits. */
export function scanWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isInside = at < text.length && isWordUnit(text.charCodeAt(at));
    if (isInside) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      starts.push(start);
      ends.push(at);
      start = -1;
    }
  }
  return { text, starts, ends };
}

/** The word at a place in the order, empty beyond the ends. */
export const wordAt = ({ text, starts, ends }: Words, at: number): string => text.slice(starts[at] ?? 0, ends[at] ?? 0);

/** What stands between a word and the one before it; a long stretch is never a gap inside a name. */
export function gapBefore({ text, starts, ends }: Words, at: number): string {
  const from = ends[at - 1];
  const to = starts[at];
  return from === undefined || to === undefined || to - from > 4 ? '\n' : text.slice(from, to);
}

/** Whether a word begins with a capital letter. */
export const isCapitalised = (words: Words, at: number): boolean =>
  words.starts[at] !== undefined && isCapital(words.text.charCodeAt(words.starts[at]));

/** Whether a word is all capitals, at least two. */
export const isAllCapitals = (word: string): boolean =>
  word.length > 1 && kindOf(word.charCodeAt(1)) !== SMALL && word === word.toUpperCase() && word !== word.toLowerCase();

/** Whether a sentence may begin with the word: nothing before it, or a mark that ends one. */
export function startsSentence(words: Words, at: number): boolean {
  const start = words.starts[at] ?? 0;
  const before = words.text.slice(Math.max(0, start - 4), start).replace(/["'()[\]*\s-]+$/, '');
  return before === '' ? start <= 4 || /["([]/.test(words.text.charAt(start - 1)) : /[.!?:;]$/.test(before);
}
