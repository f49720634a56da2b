// Quotations that hold the words of the reporter between dashes, as Russian and Azerbaijani write: «Нет, — сказал он. — Никогда».
import type { QuotationRules } from './languages/types.js';
import type { Quote } from './types.js';

/** Where the words of a reporter begin, and the first of them. */
const OPENS = /[,!?.…] - (?<first>\p{Ll}[\p{L}-]*)(?: (?<second>[\p{L}-]+))?/gu;
/** Characters of the words of a reporter at most. */
const LONGEST = 200;

/** Cuts each such quotation into its halves; the second goes on from the first. */
export function splitAtAuthor(quotes: readonly Quote[], text: string, rules: QuotationRules): readonly Quote[] {
  return quotes.flatMap((quote): readonly Quote[] => {
    const words = text.slice(quote.start, quote.end);
    for (const match of words.matchAll(OPENS)) {
      const { first = '', second = '' } = match.groups ?? {};
      if (!rules.verbs.has(first) && !rules.verbs.has(second)) continue;
      const author = match.index + match[0].indexOf(' - ') + 3;
      const back = words.slice(author, author + LONGEST).search(/[,.] - /);
      if (back === -1) continue;
      const end = quote.start + match.index + 1;
      const start = quote.start + author + back + 4;
      return [
        { ...quote, end, outerEnd: end },
        { ...quote, start, outerStart: start, goesOn: true },
      ];
    }
    return [quote];
  });
}
