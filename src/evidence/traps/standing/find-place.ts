// A city that the source names for its state, told as the place where something happened.
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

/** "in Baku" where the evidence has Baku only as who acts, and another city as the place. */
export function findPlace(statement: SaidOf, evidence: SaidOf): Trap | null {
  const given = evidence.mentions.filter(({ use }) => use === 'place');
  const [other] = given;
  if (other === undefined) return null;
  // "between Baku and Yerevan": those who act.
  const isBetween = ({ start }: { readonly start: number }): boolean =>
    /\bbetween (?:\p{Lu}\p{L}+ and )?$/iu.test(statement.text.slice(Math.max(0, start - 40), start));
  for (const place of statement.mentions.filter((mention) => mention.use === 'place' && !isBetween(mention))) {
    const city = statement.text.slice(place.start, place.end);
    const named = evidence.mentions.filter(({ start, end }) => evidence.text.slice(start, end) === city);
    const isPlace = named.some(
      ({ start, use }) => use === 'place' || /\b(?:in|at|to|from|near|visit\p{L}*) $/u.test(evidence.text.slice(0, start)),
    );
    const isOtherTold = statement.mentions.some(({ actor, use }) => actor === other.actor && use === 'place');
    if (named.length > 0 && !isPlace && !isOtherTold)
      return { rule: 'pairing', stated: around(statement.text, place), given: around(evidence.text, other) };
  }
  return null;
}
