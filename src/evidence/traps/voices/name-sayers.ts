// The names of those who say something, as messages show them.
import type { SaidOf } from '../types.js';

/** Sayers as the evidence writes them; those that only a key is known of with a capital. */
export const nameSayers = (actors: readonly string[], { text, mentions }: SaidOf): string =>
  [...new Set(actors)]
    .map((actor) => {
      const mention = mentions.find((one) => one.actor === actor);
      if (actor !== actor.toLowerCase()) return actor;
      return mention === undefined ? actor.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : text.slice(mention.start, mention.end);
    })
    .join(', ');
