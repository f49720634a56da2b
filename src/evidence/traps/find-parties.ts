// Everybody a text names: actors of the catalogue by their names, others by their last word.
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import type { Mention } from '../../corpus/types.js';
import { comparable } from '../values/compare-text.js';
import { readUnknownNames } from '../values/read-unknown-names.js';

/** Mentions in a folded text, in order; a name that no catalogue has counts as an actor of its last word. */
export function findParties(text: string, index: MentionIndex): readonly Mention[] {
  const known = findMentions(text, index);
  let open = text;
  for (const { start, end } of known) open = open.slice(0, start) + ' '.repeat(end - start) + open.slice(end);
  const unknown = readUnknownNames(open, true)
    .flatMap(({ start, end }) => splitPersons(text, start, end))
    .map(({ start, end }): Mention => ({ start, end, actor: keyOf(text.slice(start, end)), use: 'name' }));
  return [...known, ...unknown].sort((one, other) => one.start - other.start);
}

const TWO_PERSONS = /^(\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+) and (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/u;

/** "Ana Soto and Jon Wills": two. */
function splitPersons(text: string, start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
  const match = TWO_PERSONS.exec(text.slice(start, end));
  if (match === null) return [{ start, end }];
  const first = start + (match[1]?.length ?? 0);
  return [
    { start, end: first },
    { start: start + match[0].length, end },
  ];
}

/** `umarov` of Temur Umarov. */
export const keyOf = (name: string): string =>
  comparable(name.replace(/['’]s?$/, ''))
    .split(' ')
    .at(-1) ?? '';
