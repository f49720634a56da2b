// Quotations in body text, and who the text says spoke them.
import { indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { type FoldedParagraph, foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument, FoundQuotation } from '../types.js';
import { attributeQuotes } from './attribute-quotes.js';
import type { Attributed } from './carry-speaker.js';
import { classifyQuote } from './classify-quote.js';
import { findNestedQuotes } from './find-nested-quotes.js';
import { findQuotes } from './find-quotes.js';
import { type Known, knownNames } from './known-names.js';
import { readLabels } from './read-labels.js';
import { readTokens, readWordShapes } from './read-tokens.js';
import { registerNames } from './register-names.js';
import type { Quote, QuoteKind, Token } from './types.js';

/** Words in quotation marks of any kind, as `findMarkedWords` tells them apart. */
export type MarkedWords = Omit<FoundQuotation, 'kind'> & { readonly kind: QuoteKind };

/** What somebody is reported to have said or written, in the order of the texts; `speaker` is null where nothing leads to a name. */
export function findQuotations(corpus: Corpus): readonly FoundQuotation[] {
  const index = indexActors(corpus.actors);
  return corpus.documents.flatMap((document) => findDocumentQuotations(document, index));
}

/**
 * As `findQuotations`, for one document. A quotation inside another, where its speaker tells what somebody said, comes right after that one
 * and overlaps it.
 */
export function findDocumentQuotations(document: CorpusDocument, index: MentionIndex): readonly FoundQuotation[] {
  return findMarkedWords(document, index).flatMap((marked) => (marked.kind === 'speech' ? [{ ...marked, kind: marked.kind }] : []));
}

/** All words in quotation marks, scare quotes, titles and names among them; takes time in proportion to the length. */
export function findMarkedWords(document: CorpusDocument, index: MentionIndex): readonly MarkedWords[] {
  const paragraphs = foldParagraphs(document);
  const quotes = findQuotes(
    paragraphs.map(({ folded }) => folded),
    document.text,
  );
  if (quotes.every((found) => found.length === 0)) return [];
  const known = knownNames(index);
  const words = readWordShapes(paragraphs.map(({ folded }) => folded.text));
  const sentences = paragraphs.flatMap(({ folded, sentences: spans }, at) => readTokens(folded.text, quotes[at] ?? [], spans, at, words));
  const register = registerNames(sentences, known);
  const discourse = { register, known, labels: readLabels(document.text, paragraphs, register) };
  const attributed = attributeQuotes(sentences, discourse, (paragraph, quote) => quotes[paragraph]?.[quote]?.goesOn === true);
  return attributed.flatMap((attribution): readonly MarkedWords[] => {
    const quote = quotes[attribution.paragraph]?.[attribution.quote];
    const paragraph = paragraphs[attribution.paragraph];
    if (quote === undefined || paragraph === undefined) return [];
    const read = attribution.words;
    const told = read === null ? undefined : sentences[read.sentence];
    const source = told === undefined ? undefined : paragraphs[told.paragraph];
    const outer = toMarked(document, paragraph, quote, attribution, told?.tokens.slice(read?.from, read?.to) ?? [], source, known);
    if (outer.kind !== 'speech') return [outer];
    const nested = findNestedQuotes(quote, attribution.speaker, paragraph, document.text, discourse, words);
    return [
      outer,
      ...nested.map((inner) => toMarked(document, paragraph, inner.quote, inner.attribution, inner.speakerTokens, paragraph, known)),
    ];
  });
}

/** A quotation with raw spans; `words` are the tokens in `source` that the speaker was read from. */
function toMarked(
  document: CorpusDocument,
  { folded }: FoldedParagraph,
  quote: Quote,
  attribution: Attributed,
  words: readonly Token[],
  source: FoldedParagraph | undefined,
  known: Known,
): MarkedWords {
  const { text } = folded;
  const { speaker, reason, quotedIn, continues } = attribution;
  const before = text.slice(Math.max(0, quote.outerStart - 60), quote.outerStart);
  const after = text.slice(quote.outerEnd, quote.outerEnd + 20);
  const [first] = words;
  const last = words.at(-1);
  const hasSpan = speaker !== null && source !== undefined && first !== undefined && last !== undefined;
  return {
    document: document.id,
    span: rawSpan(folded, quote.start, quote.end),
    speaker: speaker?.name ?? null,
    actor: speaker === null ? null : known.actorOf(speaker.name),
    speakerSpan: hasSpan ? rawSpan(source.folded, first.start, last.end) : null,
    reason,
    quotedIn,
    kind: classifyQuote(text.slice(quote.start, quote.end), before, after, attribution),
    continues,
  };
}
