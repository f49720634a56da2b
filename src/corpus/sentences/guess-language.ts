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
  const byLetters = guessByLetters(words.join(' '));
  if (words.length < 20) return byLetters;
  const counts = LANGUAGES.map(({ language, common }) => ({ language, count: words.filter((word) => common.has(word)).length }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < words.length * SHARE || best.count <= (second?.count ?? 0) * 1.3) return byLetters;
  return best.language;
}

/** Letters of the other Cyrillic alphabets. */
const OTHER_CYRILLIC = /[іїєґўђћљњџјѓќѕқңғүұһәөҗӣӯҳҷӧӑӗҫ]/;

/** Russian by letters that only it and its neighbours have, none of the neighbours' own; Azerbaijani by ə. */
function guessByLetters(text: string): string | null {
  const cyrillic = text.match(/[а-яё]/g)?.length ?? 0;
  if (cyrillic * 2 > text.length) return /[ыэё]/.test(text) && !OTHER_CYRILLIC.test(text) ? 'ru' : null;
  return (text.match(/ə/g)?.length ?? 0) * 40 > text.length ? 'az' : null;
}
