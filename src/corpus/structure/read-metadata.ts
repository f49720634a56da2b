// What a document says of itself: its title, authors, publisher and date.

import { findDates } from '../dates/find-dates.js';
import type { Author, CorpusDocument } from '../types.js';
import { NOT_A_PERSON } from './debris-patterns.js';
import type { Furniture } from './find-block-debris.js';
import type { Structure } from './read-structure.js';

/** What the text states; the catalogue has the last word on it. */
export interface Metadata extends Pick<CorpusDocument, 'authors' | 'publisher' | 'date' | 'dateStatus'> {
  readonly title: string | null;
}

/** Reads title, authors, publisher and date out of the furniture of a text; what is not said is null or empty. */
export function readMetadata({ furniture }: Structure): Metadata {
  return { title: furniture.title, authors: authorsFrom(furniture), publisher: null, ...dateOf(furniture) };
}

/** Authors as bylines and the note at the end name them; accounts such as `admin` are no authors. */
function authorsFrom({ bylines, authorNote }: Furniture): readonly Author[] {
  const authors = bylines.flatMap((line): readonly Author[] => {
    const [who = '', ...rest] = line.split(/,\s+|\s+[|•·–—]\s+/);
    const affiliation = rest
      .filter((part) => !/^(?:Ph\.?D\.?|M\.?A\.?|M\.?D\.?|J\.?D\.?|Jr\.?|Sr\.?)$/.test(part) && findDates(part).length === 0)
      .join(', ');
    if (NOT_A_PERSON.test(who)) return [];
    const names = who.split(/\s+(?:and|&)\s+/);
    return names.map((name) => ({ name, ...(affiliation === '' ? {} : { affiliation }) }));
  });
  if (authorNote === null) return authors;
  const known = authors.findIndex(({ name }) => name === authorNote.name);
  if (known === -1) return [...authors, { name: authorNote.name, affiliation: authorNote.role }];
  return authors.map((author, index) => (index === known ? { affiliation: authorNote.role, ...author } : author));
}

/** The first date line that names a month of a year. */
function dateOf({ dateLines }: Furniture): Pick<Metadata, 'date' | 'dateStatus'> {
  const date = dateLines.flatMap((line) => findDates(line)).find((found) => found.year !== null && found.month !== null);
  if (date === undefined) return { date: null, dateStatus: 'unknown' };
  return {
    date: [date.year, date.month, date.day]
      .filter((part) => part !== null)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
    dateStatus: 'stated',
  };
}
