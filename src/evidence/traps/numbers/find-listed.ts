// A name in a list of the statement that the quoted words do not have, beside others that they have: "Peru, Chile and Cuba" of "Peru, Chile and Brazil".

import type { Mention } from '../../../corpus/types.js';
import { around } from '../read/around.js';
import type { Cast, SaidOf, Trap } from '../types.js';

/** What joins names to a list. */
const JOINED = /^(?:, ?(?:and |or )?(?:the )?| (?:and|or) (?:the )?)$/;
const FEWEST = 3;

/** One name of a list of three or more of which the evidence has all others. */
export function findListed(said: SaidOf, known: SaidOf, isSame: Cast['isSame']): Trap | null {
  // "Central Asia" of "Central Asian countries".
  const isThere = ({ actor, start, end }: Mention): boolean =>
    known.mentions.some((mention) => isSame(mention.actor, actor)) ||
    known.text.includes(said.text.slice(start, end).replace(/(?<=\p{Ll}[ai])ns?$/u, ''));
  for (const list of listsIn(said)) {
    const [stranger, ...more] = list.filter((mention) => !isThere(mention));
    if (stranger === undefined || more.length > 0) continue;
    const first = known.mentions.find(({ actor }) => list.some((other) => isSame(other.actor, actor)));
    if (first !== undefined) return { rule: 'pairing', stated: around(said.text, stranger), given: around(known.text, first) };
  }
  return null;
}

/** Runs of names that commas and "and" join. */
function listsIn({ text, mentions }: SaidOf): readonly SaidOf['mentions'][] {
  const lists: SaidOf['mentions'][number][][] = [];
  let isEnded = false;
  mentions.forEach((mention, at) => {
    const last = mentions[at - 1];
    const isNext = last !== undefined && !isEnded && JOINED.test(text.slice(last.end, mention.start));
    // "Between Peru and Chile, Brazil pressed": behind "and" the list ends.
    isEnded = isNext && / (?:and|or) /.test(text.slice(last.end, mention.start));
    const list = lists.at(-1);
    if (isNext && list !== undefined) list.push(mention);
    else lists.push([mention]);
  });
  return lists.filter(({ length }) => length >= FEWEST);
}
