// A document as a column of a chart names it.
import type { CorpusDocument } from '../corpus/types.js';
import type { Kit } from '../kit/types.js';
import { shortDate } from './date-words.js';
import { shorten } from './row-sources.js';
import { chartWord } from './words.js';

/** Characters of a title that stands for an author. */
const LONGEST = 22;

/** `Epstein, 23 Oct 2025`: who signed it and when; the title where nobody did. Labels that come twice are numbered. */
export function documentLabels(documents: readonly CorpusDocument[], kit: Kit, language: string): ReadonlyMap<string, string> {
  const labels = documents.map(({ authors, title, date }) => {
    const names = authors.slice(0, 2).map(({ name }) => surnameOf(name));
    const who = names.length === 0 ? shorten(title.replace(/^\[|\]$/gu, ''), LONGEST) : names.join(' & ');
    return `${who}, ${date === null ? chartWord(kit, language, 'chart-undated') : shortDate(date, kit, language).replaceAll(' ', '\u00a0')}`;
  });
  return new Map(
    documents.map(({ id }, index) => {
      const label = labels[index] ?? id;
      const before = labels.slice(0, index).filter((other) => other === label).length;
      return [id, before === 0 ? label : `${label} (${before + 1})`];
    }),
  );
}

/** The last word before any comma or degree. */
const surnameOf = (name: string): string => (name.split(',')[0] ?? name).trim().split(/\s+/u).at(-1) ?? name;
