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
  const unknown = readUnknownNames(open, true).map(
    ({ start, end }): Mention => ({ start, end, actor: keyOf(text.slice(start, end)), use: 'name' }),
  );
  return [...known, ...unknown].sort((one, other) => one.start - other.start);
}

/** `umarov` of Temur Umarov. */
export const keyOf = (name: string): string =>
  comparable(name.replace(/['’]s?$/, ''))
    .split(' ')
    .at(-1) ?? '';
