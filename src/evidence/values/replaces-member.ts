// "A, B, C and X" of "A, B, C and D": a name that takes the place of another in a list.
import { findMentions } from '../../corpus/actors/find-mentions.js';
import { listsOf } from './is-count-of-list.js';
import type { Support } from './match-values.js';

/** So many members of a list must be told as they are. */
const FEWEST_SHARED = 2;

/**
 * Whether a list of the statement has the actor where the quoted words have another one: they do not name the actor, the other members stand
 * in one list there, and of it the statement leaves somebody out.
 */
export function replacesMember(actor: string, text: string, { passages, index }: Support): boolean {
  const stated = listsOf(text, index).filter((list) => list.has(actor));
  if (stated.length === 0) return false;
  if (passages.some(({ words }) => findMentions(words, index).some((mention) => mention.actor === actor))) return false;
  const given = passages.flatMap(({ words }) => listsOf(words, index));
  return stated.some((list) => {
    const others = [...list].filter((other) => other !== actor);
    return given.some((whole) => others.length >= FEWEST_SHARED && others.every((other) => whole.has(other)) && whole.size > others.length);
  });
}
