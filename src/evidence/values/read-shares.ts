// Shares in words, which stand alone: "fell by half last year", "only a tenth of it".
import type { Quantity } from '../../corpus/quantities/types.js';

/** Shares in words that stand alone: "fell by half last year". */
export function readShares(open: string, text: string): readonly Quantity[] {
  return [...open.matchAll(SHARE)].map((match): Quantity => {
    const [whole, words = ''] = match;
    const end = match.index + whole.length;
    const start = end - words.length;
    const value = shareOf(words) ?? 0.5;
    return {
      start,
      end,
      value,
      valueMax: null,
      unit: 'count',
      of: null,
      per: null,
      bound: boundBeside(text.slice(Math.max(0, start - 12), start), text.slice(end, end + 8)),
    };
  });
}

export const boundBeside = (before: string, behind: string): Quantity['bound'] => {
  if (/^ or more/.test(behind)) return 'at-least';
  if (/\b(?:less|fewer) than $/i.test(before)) return 'less-than';
  if (/\b(?:more than|over) $/i.test(before)) return 'more-than';
  return /\b(?:about|nearly|almost|roughly) $/i.test(before) ? 'about' : 'exact';
};

const SHARES: Readonly<Record<string, number>> = {
  half: 0.5,
  'a third': 0.333333,
  'two thirds': 0.666667,
  'a quarter': 0.25,
  'three quarters': 0.75,
  'a fifth': 0.2,
  'a tenth': 0.1,
};
/** The share that number words are: "two-thirds", "a quarter"; undefined where they are none. */
export const shareOf = (words: string): number | undefined => SHARES[words.toLowerCase().replace('-', ' ').replace('one ', 'a ')];

const SHARE =
  /\b(?:by|than|over|under|about|nearly|almost|roughly|around|some|only|just|barely|hardly|least|most|well|to|halfway|up|took|takes|take|taken|cut|cuts|cutting|knocked|shaved|trimmed) (half|(?:a|one) (?:third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters)(?![\p{L}-]| (?:an?|hours?|hour's|million|billion|century|dozen)\b)/giu;
