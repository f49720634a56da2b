// Quotations in body text, and who the text says spoke them.
import type { Span } from '../../base/span.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, FoundQuotation } from '../types.js';
import { findSpeaker } from './find-speaker.js';

/** Shorter ones are terms in inverted commas. */
const FEWEST_WORDS = 4;
const LONGEST = 2000;
/** What stands in marks after these words is the name of a text. */
const TITLE_BEFORE = /\b(?:(?:titled|entitled|headlined|called|named|dubbed),?|headline|article|report|essay|book|op-ed)\s*$/;

/** Passages of at least four words in double quotation marks; `speaker` is null where no verb of saying leads to a name. */
export function findQuotations(corpus: Corpus): readonly FoundQuotation[] {
  return corpus.documents.flatMap((document) =>
    foldParagraphs(document).flatMap(({ folded, sentences }) => {
      const quotes = findQuotes(folded.text);
      return quotes
        .filter(
          ({ start, end }) => (folded.text.slice(start, end).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).length >= FEWEST_WORDS,
        )
        .filter(({ start }) => !TITLE_BEFORE.test(folded.text.slice(Math.max(0, start - 30), start - 1)))
        .map((quote) => ({
          document: document.id,
          span: rawSpan(folded, quote.start, quote.end),
          speaker: findSpeaker(folded.text, quote, quotes, sentences),
        }));
    }),
  );
}

/** What stands between paired marks of folded text; a mark without partner is passed over. */
function findQuotes(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const canOpen = /[\s([{\-/']/.test(before) && !/\s/.test(after);
    const canClose = !/\s/.test(before);
    if (open !== undefined && canClose && !(canOpen && !/[\p{L}\p{N}.,!?]/u.test(before)) && at - open <= LONGEST) {
      if (at > open + 1) found.push({ start: open + 1, end: at });
      open = undefined;
    } else if (canOpen) open = at;
  }
  return found;
}
