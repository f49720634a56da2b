// Words reduced to what their forms share, lightly: enough for ranking, too coarse for anything a reader sees.
import { createMemory } from '../../base/remember.js';

/** Endings, the longest first; the stem in front keeps at least four letters. */
const ENDINGS =
  'izations ization ations izing ation ators ating ative ments ized izes ator ated ates ment ings ions ize ate ing ies ied ion ers er ed es y e'.split(
    ' ',
  );
const SHORTEST = 4;

/** The stem of an English word, in lower case and without accents. */
function stemWord(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/'s?$/, '');
  const ending = ENDINGS.find((candidate) => plain.endsWith(candidate) && plain.length - candidate.length >= SHORTEST);
  if (ending !== undefined) return plain.slice(0, -ending.length);
  return plain.length > SHORTEST && /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** Texts repeat their words: most need no second look. */
const remember = createMemory<string>(20_000);

/** The stems of a folded text, in order. */
export const stemsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+(?:'s)?/gu) ?? []).map((word) => remember(word, () => stemWord(word)));
