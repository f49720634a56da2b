// A word of a text as a message shows it.
import type { Excerpt, Word } from '../types.js';

/** Characters on each side. */
const AROUND = 28;

/** A word with a few words on both sides. */
export function around(text: string, { start, end }: Pick<Word, 'start' | 'end'>): Excerpt {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const to = end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + AROUND);
  const words = `${from > 0 ? '… ' : ''}${text.slice(from, Math.max(to, end))}${to < text.length ? ' …' : ''}`;
  return { words, meant: text.slice(start, end) };
}

/** Words that are meant as they stand. */
export const whole = (words: string): Excerpt => ({ words, meant: words });
