// Words compared without regard to accents, case and the shapes of marks.
import { plainText } from '../../corpus/actors/plain-text.js';
import { foldQuery } from '../../corpus/text/fold-text.js';

/** Letters without accents, in lower case; possessive endings stay. */
export const comparable = (text: string): string => plainText(foldQuery(text)).toLowerCase();

/** Whether words stand in a text as whole words; both comparable. */
export function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The words of a comparable text, each once; `u.s.` is one, `us`. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll('.', '')} `).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );

/** Forms of one name: `Asia`, `Asian`; `Turk`, `Turks`; at least four letters in common, and an ending of names behind them. */
export function isFormOf(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length < 4) return false;
  const ending = /^(?:'?s|n|ns|an|ans|ian|ians|ern|erners?|ist|ists|ish|ic)$/;
  if (long.startsWith(short) && ending.test(long.slice(short.length))) return true;
  // `Italy`, `Italian`: the last vowel gives way.
  const stem = short.replace(/[aeiy]$/, '');
  return long.length > short.length && stem.length >= 4 && long.startsWith(stem) && ending.test(long.slice(stem.length));
}
