// Whether a text in Latin letters is Turkish or Azerbaijani, by its most frequent small words.
import type { NameLanguage } from './types.js';

const LETTERS = /[ığşəİĞŞƏ]/;
const TURKISH = /(?<![\p{L}])(?:ve|bir|bu|ile|için|olarak|olan|da|de|en|daha|gibi|göre|sonra)(?![\p{L}])/gu;
const AZERBAIJANI = /(?<![\p{L}])(?:və|bir|bu|ilə|üçün|olaraq|olan|da|də|ən|daha|kimi|görə|sonra|edib|olub)(?![\p{L}])/gu;
const ENGLISH = /(?<![\p{L}])(?:the|of|and|to|in|that|for|is|was|on|with)(?![\p{L}])/gu;
/** Enough to tell a language by, in characters. */
const SAMPLE = 2000;

/** The language of the names to look for beside English; null for everything but Turkish and Azerbaijani. */
export function guessLanguage(text: string): Extract<NameLanguage, 'tr' | 'az'> | null {
  if (!LETTERS.test(text)) return null;
  const sample = text.slice(0, SAMPLE);
  const count = (words: RegExp): number => sample.match(words)?.length ?? 0;
  const english = count(ENGLISH);
  const turkish = count(TURKISH);
  const azerbaijani = count(AZERBAIJANI) + (/[əƏ]/.test(sample) ? 1 : 0);
  if (Math.max(turkish, azerbaijani) <= english) return null;
  return azerbaijani > turkish ? 'az' : 'tr';
}
