// Spells of time told by an article: "in less than a decade", "for nearly a year".
import type { Quantity } from '../../corpus/quantities/types.js';
import type { SaidQuantity } from './hold-bounds.js';

const ARTICLE =
  /\b(?:in|over|for|within|inside|than|under|nearly|almost|about|around|roughly|after|before|by|lasts?|lasted|took|takes) (?:(?:the )?(?:past|last|next|entire|whole|full) |an? (?:full |whole |entire )?)(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)(?![\p{L}-])/giu;

/** Each as one of its unit, with the limit before it. */
export const readSpells = (text: string): readonly SaidQuantity[] =>
  [...text.matchAll(ARTICLE)].map((match) => {
    const { 0: words, index } = match;
    const { unit = '' } = match.groups ?? {};
    const isFortnight = unit.toLowerCase() === 'fortnight';
    const quantity: Quantity = {
      start: index,
      end: index + words.length,
      value: isFortnight ? 2 : 1,
      valueMax: null,
      unit: isFortnight ? 'week' : unit.toLowerCase(),
      of: null,
      per: null,
      bound: boundOf(text.slice(Math.max(0, index - 6), index), words),
    };
    return { quantity, text };
  });

const boundOf = (before: string, spell: string): Quantity['bound'] => {
  const words = before + spell;
  if (/\b(?:less than|under|within|inside)\b/i.test(words)) return 'less-than';
  if (/\b(?:more than|over)\b/i.test(words)) return /^over (?:the|past|last|next)\b/i.test(spell) ? 'exact' : 'more-than';
  return /\b(?:nearly|almost|about|around|roughly)\b/i.test(words) ? 'about' : 'exact';
};
