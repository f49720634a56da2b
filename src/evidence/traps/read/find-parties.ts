// Everybody a text names: actors of the catalogue by their names, others by their last word.
import { findMentions, type MentionIndex } from '../../../corpus/actors/find-mentions.js';
import type { Mention } from '../../../corpus/types.js';
import { comparable } from '../../values/compare-text.js';
import { readUnknownNames } from '../../values/read-unknown-names.js';

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

/** Who is of a body: one word, and no noun for a body. */
const OF_BODY =
  /^(?!(?:Bank|Ministry|Department|University|Institute|Council|Church|Union|League|Association|Board|Court|Republic|Kingdom|Democratic|Commonwealth|House|Chamber|Gulf|Bay|Strait|Isle|Cape|Port|City|State|Province|Organi[sz]ation|Federation|Bridge|Battle|Treaty|Duke|Prince|King|Queen|Bishop|Archbishop|Mount|Sea|Voice|Friends|Sons|Centre|Center|Academy|School|College|Museum|Office|Fund|Party|Army|Front|Movement|Alliance|Assembly|Congress|Parliament|Senate|Government|President|Minister|Secretary|Governor|Mayor|Head)\b)(\p{Lu}\p{Ll}+) of (?:the )?\p{Lu}.*$/u;
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

/** `umarov` of Temur Umarov, and of "Umarov of Carnegie"; not of "Bank of Ghana". */
export const keyOf = (name: string): string =>
  comparable(name.replace(/['’]s?$/, '').replace(OF_BODY, '$1'))
    .split(' ')
    .at(-1) ?? '';
