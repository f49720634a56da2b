// Whether a title field is more than what a template left behind.

const comparable = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const SHORTEST = 6;
const LONGEST = 300;
/** Where a text says its title, in characters from its start. */
const HEAD = 3000;

/** True where a text says the title itself, near its beginning. */
export function standsOnTop(title: string, text: string): boolean {
  const words = comparable(title);
  return words.length >= SHORTEST && title.length <= LONGEST && comparable(text.slice(0, HEAD)).includes(words);
}
