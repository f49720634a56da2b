// Quotations in body text, and who the text says spoke them.
import { indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { guessLanguage } from '../actors/guess-language.js';
import { type FoldedParagraph, foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument, FoundQuotation } from '../types.js';
import { attributeForeign } from './attribute-foreign.js';
import { attributeQuotes } from './attribute-quotes.js';
import type { Attributed } from './carry-speaker.js';
import { classifyQuote } from './classify-quote.js';
import { findNestedQuotes } from './find-nested-quotes.js';
import { findQuotes } from './find-quotes.js';
import { type Known, knownNames } from './known-names.js';
import { quotationRulesFor } from './languages/index.js';
import { readLabels } from './read-labels.js';
import { readTokens, readWordShapes } from './read-tokens.js';
import { registerNames } from './register-names.js';
import { splitAtAuthor } from './split-at-author.js';
import type { Quote, QuoteKind, Token } from './types.js';

/** Characters that show a language. */
const SAMPLE = 4_000;
/** Words of a name in quotation marks, as of a company or a law: `«О защите прав потребителей»`. */
const LONGEST_NAME = 6;

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
  const rules = quotationRulesFor(languageOf(document));
  const outermost = findQuotes(
    paragraphs.map(({ folded }) => folded),
    document.text,
  );
  const quotes = rules === null ? outermost : outermost.map((found, at) => splitAtAuthor(found, paragraphs[at]?.folded.text ?? '', rules));
  if (quotes.every((found) => found.length === 0)) return [];
  const known = knownNames(index);
  const words = readWordShapes(paragraphs.map(({ folded }) => folded.text));
  const sentences = paragraphs.flatMap(({ folded, sentences: spans }, at) => readTokens(folded.text, quotes[at] ?? [], spans, at, words));
  const isNext = (paragraph: number, quote: number): boolean => quotes[paragraph]?.[quote]?.goesOn === true;
  const register = registerNames(sentences, known);
  const discourse = { register, known, labels: readLabels(document.text, paragraphs, register) };
  const attributed = rules === null ? attributeQuotes(sentences, discourse, isNext) : attributeForeign(sentences, rules, known, isNext);
  return attributed.flatMap((attribution): readonly MarkedWords[] => {
    const quote = quotes[attribution.paragraph]?.[attribution.quote];
    const paragraph = paragraphs[attribution.paragraph];
    if (quote === undefined || paragraph === undefined) return [];
    const read = attribution.words;
    const told = read === null ? undefined : sentences[read.sentence];
    const source = told === undefined ? undefined : paragraphs[told.paragraph];
    const outer = toMarked(document, paragraph, quote, attribution, told?.tokens.slice(read?.from, read?.to) ?? [], source, known);
    if (rules !== null && attribution.link === 'none' && outer.kind === 'speech' && !isLong(paragraph, quote))
      return [{ ...outer, kind: 'term' }];
    if (outer.kind !== 'speech' || rules !== null) return [outer];
    const nested = findNestedQuotes(quote, attribution.speaker, paragraph, document.text, discourse, words);
    return [
      outer,
      ...nested.map((inner) => toMarked(document, paragraph, inner.quote, inner.attribution, inner.speakerTokens, paragraph, known)),
    ];
  });
}

/** The language of a document; a short text may tell its own only by its letters. */
function languageOf({ language, text }: CorpusDocument): string {
  if (language !== 'en') return language;
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/[а-яё]/gi)?.length ?? 0;
  if (cyrillic > (sample.match(/[a-z]/gi)?.length ?? 0)) return 'ru';
  return guessLanguage(sample) ?? language;
}

/** Whether words in quotation marks are too many for the names that other languages set in them. */
const isLong = ({ folded: { text } }: FoldedParagraph, { start, end }: Quote): boolean =>
  text.slice(start, end).split(' ').length > LONGEST_NAME;

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
