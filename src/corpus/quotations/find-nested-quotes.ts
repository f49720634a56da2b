// Quotations inside a quotation, where the speaker tells what somebody else said: "They told us, 'Go home at once.'"
import { firstIndex } from '../../base/first-index.js';
import type { Span } from '../../base/span.js';
import type { FoldedText } from '../types.js';
import { attributeQuotes } from './attribute-quotes.js';
import type { Attributed } from './carry-speaker.js';
import { classifyQuote } from './classify-quote.js';
import { findQuotes } from './find-quotes.js';
import { readTokens, type WordShapes } from './read-tokens.js';
import type { Discourse, Speaker } from './resolve-speaker.js';
import type { Quote, Token } from './types.js';

/** A quotation inside another; spans and tokens are those of the paragraph. */
export interface NestedQuote {
  readonly quote: Quote;
  readonly attribution: Attributed;
  readonly speakerTokens: readonly Token[];
}

/** What somebody is told to have said inside a quotation of a paragraph; only where a verb of saying in it leads to a speaker. */
export function findNestedQuotes(
  outer: Quote,
  self: Speaker | null,
  { folded, sentences }: { readonly folded: FoldedText; readonly sentences: readonly Span[] },
  raw: string,
  discourse: Omit<Discourse, 'subjects'>,
  shapes: WordShapes,
): readonly NestedQuote[] {
  const { start, end } = outer;
  const text = folded.text.slice(start, end);
  if (!/["']/.test(text)) return [];
  const inside = { text, starts: folded.starts.slice(start, end), ends: folded.ends.slice(start, end) };
  const [quotes = []] = findQuotes([inside], raw);
  if (quotes.length === 0) return [];
  const clipped: Span[] = [];
  for (let at = firstIndex(sentences, (sentence) => sentence.end > start); at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= end) break;
    clipped.push({ start: Math.max(0, sentence.start - start), end: Math.min(end, sentence.end) - start });
  }
  const outerSentences = readTokens(text, quotes, clipped, outer.paragraph, shapes);
  const attributed = attributeQuotes(outerSentences, { ...discourse, self, labels: new Map() }, () => false);
  return attributed.flatMap((attribution): readonly NestedQuote[] => {
    const { speaker, link, words } = attribution;
    const quote = quotes[attribution.quote];
    if (quote === undefined || speaker === null || link !== 'direct' || words === null) return [];
    const before = text.slice(Math.max(0, quote.outerStart - 60), quote.outerStart);
    const kind = classifyQuote(text.slice(quote.start, quote.end), before, text.slice(quote.outerEnd, quote.outerEnd + 20), attribution);
    if (kind !== 'speech') return [];
    const move = <Place extends Span>(place: Place): Place => ({ ...place, start: place.start + start, end: place.end + start });
    const tokens = outerSentences[words.sentence]?.tokens.slice(words.from, words.to) ?? [];
    const moved = { ...move(quote), outerStart: quote.outerStart + start, outerEnd: quote.outerEnd + start };
    return [{ quote: moved, attribution, speakerTokens: tokens.map(move) }];
  });
}
