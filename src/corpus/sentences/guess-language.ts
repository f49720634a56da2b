// The language of a text by its commonest words.
import { LANGUAGES } from './languages/index.js';

/** Words looked at from the beginning of a text. */
const ENOUGH = 2_000;
const REACH = 20_000;
/** Share of common words that a text of the language has at least. */
const SHARE = 0.08;

/**
 * BCP 47 subtag of the language whose common words make up most of a text, of those with rules of their own; null for
 * other languages and for texts too short to tell.
 */
export function guessLanguage(text: string): string | null {
  const words = (
    text
      .slice(0, REACH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, ENOUGH);
  if (words.length < 20) return null;
  const counts = LANGUAGES.map(({ language, common }) => ({ language, count: words.filter((word) => common.has(word)).length }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < words.length * SHARE || best.count <= (second?.count ?? 0) * 1.3) return null;
  return best.language;
}
