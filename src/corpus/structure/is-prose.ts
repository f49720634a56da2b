// Whether words are running text: prose repeats its small words and parts its letters into short ones.

/** Letters that a text needs before it is judged, and words before their repetition is. */
const FEWEST_LETTERS = 400;
const FEWEST_WORDS = 400;
/** Words of this many letters and digits stand in no language that parts words by spaces, but for a few names. */
const LONG = /[\p{L}\p{N}]{50,}/gu;
/** Share of the letters in such words that is no prose. */
const MOST_LONG = 0.5;
/** Share of different words: of 400 with four letters and more, prose has some 300, in languages with many endings 350. */
const MOST_DIFFERENT = 0.96;
const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;
/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}]/gu;
const MOST_UNSPACED = 0.2;

/**
 * False for random letters, keys and encoded files; true where it is not sure, for short texts, and for scripts that do not
 * part words. Look at some ten thousand characters, not at whole books.
 */
export function isProse(text: string): boolean {
  const letters = countOf(text, /[\p{L}\p{N}]/gu);
  if (letters < FEWEST_LETTERS || countOf(text, UNSPACED) > letters * MOST_UNSPACED) return true;
  const long = [...text.matchAll(LONG)].reduce((sum, [run]) => sum + run.length, 0);
  if (long > letters * MOST_LONG) return false;
  const words = (text.toLowerCase().match(WORD) ?? []).slice(0, FEWEST_WORDS);
  return words.length < FEWEST_WORDS || new Set(words).size <= words.length * MOST_DIFFERENT;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
