// Case endings of Turkish and Azerbaijani names, which carry them with an apostrophe, a hyphen or without a mark.

/** Number, case, `-ki`, `with`, copula, in this order and without accents: `Rusiya-nin`, `Baki-da-ki`, `Turk-ler-in`. */
const SUFFIX = /^(?:l[ae]r)?(?:n?[iu]n|[ny]?[iu]|[ny]?[ae]|n?[dt][ae](?:n|k[iu])?|y?l[ae])?(?:d[iu]r)?$/;
const LONGEST = 9;
const SHORTEST_STEM = 3;

/** Whether a word is the stem with an allowed ending, or the stem itself. */
export const isInflected = (word: string, stem: string): boolean =>
  word.startsWith(stem) && (word.length === stem.length || (word.length - stem.length <= LONGEST && SUFFIX.test(word.slice(stem.length))));

/** What is known of the longest stem of an inflected word. */
export function findStem<T>(word: string, lookUp: (stem: string) => T | undefined): T | undefined {
  for (let length = word.length - 1; length >= Math.max(SHORTEST_STEM, word.length - LONGEST); length -= 1) {
    if (!SUFFIX.test(word.slice(length))) continue;
    const found = lookUp(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}
