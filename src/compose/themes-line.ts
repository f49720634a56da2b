// What a cover says below the title where the brief asks no question of its own: its themes, in as many words as fit.
import type { Theme } from '../corpus/types.js';

/** Characters that every kit's cover has room for; its place holds some 300 at the size of the kit of this repository. */
const LONGEST = 240;

/** The themes' questions where they fit on a cover, else their titles, else the first titles and an ellipsis. */
export function themesLine(themes: readonly Pick<Theme, 'title' | 'question'>[]): string {
  const questions = themes.map(({ title, question }) => question ?? title).join(' ');
  if (questions.length <= LONGEST) return questions;
  const titles = themes.map(({ title }) => title);
  for (let most = titles.length; most > 0; most -= 1) {
    const line = `${titles.slice(0, most).join(' · ')}${most < titles.length ? ' …' : ''}`;
    if (line.length <= LONGEST) return line;
  }
  const [first = ''] = titles;
  return `${first.slice(0, LONGEST - 2).replace(/\s+\S*$/, '')} …`;
}
