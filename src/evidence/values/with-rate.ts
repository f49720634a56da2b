// The rate of a number that stands apart from it: "a daily cost of $2 million", "800,000 tonnes of gas a year".
import type { Quantity } from '../../corpus/quantities/types.js';
import type { SaidQuantity } from './hold-bounds.js';

/** A number with the rate that stands further behind or before it, looked for where the other one has it. */
export function withRate({ quantity, text }: SaidQuantity, other: Quantity): Quantity {
  if (quantity.per !== null || other.per === null) return quantity;
  const noun = RATES[other.per] ?? other.per.replace(/[^\p{L}\p{N} ]/gu, '').replace('tonne', 'tonne|ton');
  const adverb = ADVERBS[other.per];
  const behind = text.slice(quantity.end, quantity.end + REACH_BEHIND);
  // "150 pesos ($21; £11) a month".
  const isBehind = new RegExp(`^(?: \\([^)]*\\))?[^.;]*?\\b(?:(?:an?|per|each|every) (?:metric )?(?:${noun})|${adverb ?? noun})\\b`, 'iu');
  if (isBehind.test(behind)) return { ...quantity, per: other.per };
  if (adverb === undefined) return quantity;
  // "Daily cost of the strike: $2 million", "each day the strike costs $2 million"; another number between has its own.
  const before = text.slice(Math.max(0, quantity.start - REACH_BEFORE), quantity.start);
  const isBefore = new RegExp(`\\b(?:${adverb}|(?:per|each|every) (?:${noun}))\\b[^.;\\d]*$`, 'iu');
  return isBefore.test(before) ? { ...quantity, per: other.per } : quantity;
}

const RATES: Readonly<Record<string, string>> = { t: 'tonne|ton', m2: 'square met(?:re|er)', m3: 'cubic met(?:re|er)' };
const ADVERBS: Readonly<Record<string, string>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly|annual(?:ly)?',
};

/** Characters behind and before a number in which its rate may stand. */
const REACH_BEHIND = 64;
const REACH_BEFORE = 120;
