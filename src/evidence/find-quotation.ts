// Finds the words an author pasted in the body of a document: exactly once, or says why not.
import type { Span } from '../base/span.js';
import type { CorpusDocument, Debris } from '../corpus/types.js';
import { findElsewhere } from './find-elsewhere.js';
import { type DocumentIndex, indexDocument, paragraphAt, toRawSpan } from './index-document.js';
import { findNearMiss, type NearMiss } from './near-miss.js';
import { countWords, FEWEST_WORDS, toQuotationParts, withoutOuterMarks } from './quotation-parts.js';

/** The one place of a quotation. */
export interface Found {
  readonly kind: 'found';
  /** From the start of the first part to the end of the last. */
  readonly span: Span;
  /** One span, or two where `…` joins a start and an end. */
  readonly parts: readonly Span[];
}

/** Why a quotation has no place. */
export type Missing = { readonly kind: 'missing' } & (
  | { readonly reason: 'too-short'; readonly words: number }
  | { readonly reason: 'too-many-joins'; readonly parts: number }
  | { readonly reason: 'ambiguous'; readonly spans: readonly Span[] }
  /** The words begin or end inside a longer word; `nearest` has the whole words. */
  | { readonly reason: 'cut-word'; readonly nearest: NearMiss | null }
  /** Start and end stand in different paragraphs, or the words run over the end of one. */
  | { readonly reason: 'across-paragraphs' }
  /** In a pull-quote, a caption or a heading only; `body` is the nearest sentence that may be quoted. */
  | { readonly reason: 'not-body'; readonly where: Debris['kind'] | 'heading'; readonly body: Span | null }
  | { readonly reason: 'absent'; readonly nearest: NearMiss | null }
);

/**
 * Finds a quotation in the body text of a document. Only white space, the shapes of quotation marks and dashes and link
 * debris are forgiven; case is not. Words must be whole, and hyphenated words too: `lethal response` is not what
 * a `non-lethal response` says.
 */
export function findQuotation(document: CorpusDocument, quote: string): Found | Missing {
  const { whole, parts } = toQuotationParts(quote);
  const words = countWords(whole);
  if (words < FEWEST_WORDS) return { kind: 'missing', reason: 'too-short', words };
  const index = indexDocument(document);
  const asPasted = findWhole(document, index, whole) ?? findInside(document, index, whole);
  if (asPasted !== null) return asPasted;
  if (parts.length > 2) return { kind: 'missing', reason: 'too-many-joins', parts: parts.length };
  const [first = '', second] = parts;
  if (second !== undefined) return findJoined(document, index, first, second);
  const trimmed = first === whole ? null : findWhole(document, index, first);
  return trimmed ?? explain(document, index, first);
}

/** The words between quotation marks that the author added. */
function findInside(document: CorpusDocument, index: DocumentIndex, whole: string): Found | Missing | null {
  const inner = withoutOuterMarks(whole);
  return inner === null || countWords(inner) < FEWEST_WORDS ? null : findWhole(document, index, inner);
}

/** All of the words in one piece; null where they do not stand so. */
function findWhole(document: CorpusDocument, index: DocumentIndex, words: string): Found | Missing | null {
  const spans = occurrences(document, index, words).map((range) => toRawSpan(index, range));
  const [span] = spans;
  if (span === undefined) return null;
  return spans.length > 1 ? { kind: 'missing', reason: 'ambiguous', spans } : { kind: 'found', span, parts: [span] };
}

/** A start and an end in one paragraph, with anything between them. */
function findJoined(document: CorpusDocument, index: DocumentIndex, first: string, second: string): Found | Missing {
  const starts = occurrences(document, index, first);
  const ends = occurrences(document, index, second);
  const pairs = starts.flatMap((start) =>
    ends
      .filter((end) => end.start >= start.end && paragraphAt(index, end.start) === paragraphAt(index, start.start))
      .map((end) => [toRawSpan(index, start), toRawSpan(index, end)] as const),
  );
  const [pair] = pairs;
  if (pair !== undefined) {
    const [start, end] = pair;
    if (pairs.length > 1)
      return { kind: 'missing', reason: 'ambiguous', spans: pairs.map(([from, to]) => ({ start: from.start, end: to.end })) };
    return { kind: 'found', span: { start: start.start, end: end.end }, parts: [start, end] };
  }
  if (starts.length > 0 && ends.length > 0) return { kind: 'missing', reason: 'across-paragraphs' };
  return explain(document, index, starts.length > 0 ? second : first);
}

/** Why words that do not stand in the body are not there. */
function explain(document: CorpusDocument, index: DocumentIndex, words: string): Missing {
  const nearest = findNearMiss(index, words);
  if (index.text.includes(words)) return { kind: 'missing', reason: 'cut-word', nearest };
  const where = findElsewhere(document, words);
  if (where !== null)
    return { kind: 'missing', reason: 'not-body', where, body: nearest === null ? null : sentenceAround(index, nearest.span) };
  if (index.text.replaceAll('\n', ' ').includes(words)) return { kind: 'missing', reason: 'across-paragraphs' };
  return { kind: 'missing', reason: 'absent', nearest };
}

/** Ranges of the joined text at which folded words stand as whole words. */
function occurrences(document: CorpusDocument, index: DocumentIndex, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = index.text.indexOf(words); at !== -1; at = index.text.indexOf(words, at + 1)) {
    const range = { start: at, end: at + words.length };
    if (isWholeWords(document, index, range)) found.push(range);
  }
  return found;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const HYPHEN = /[-\u00ad\u2010\u2011]/;

/** False where a range begins or ends inside a word, a number (`3.4`) or a compound with a hyphen. */
function isWholeWords(document: CorpusDocument, index: DocumentIndex, range: Span): boolean {
  const { text } = index;
  const raw = toRawSpan(index, range);
  const before = text.slice(Math.max(0, range.start - 2), range.start);
  const after = text.slice(range.end, range.end + 2);
  const first = text.charAt(range.start);
  const last = text.charAt(range.end - 1);
  if (LETTER.test(first)) {
    if (LETTER.test(before.slice(-1))) return false;
    if (/\d/.test(first) && /\d[.,]$/.test(before)) return false;
    if (HYPHEN.test(document.text.charAt(raw.start - 1)) && LETTER.test(document.text.charAt(raw.start - 2))) return false;
  }
  if (LETTER.test(last)) {
    if (LETTER.test(after.slice(0, 1))) return false;
    if (/\d/.test(last) && /^[.,]\d/.test(after)) return false;
    // `can` is not what `can't` says.
    if (last === 'n' && /^['’]t/.test(after)) return false;
    if (HYPHEN.test(document.text.charAt(raw.end)) && LETTER.test(document.text.charAt(raw.end + 1))) return false;
  }
  return true;
}

/** The sentence of the body that holds most of a span. */
function sentenceAround(index: DocumentIndex, span: Span): Span | null {
  const sentences = index.paragraphs.flatMap(({ paragraph }) => paragraph.sentences);
  const shared = (sentence: Span): number => Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
  return sentences.reduce<Span | null>((best, sentence) => (shared(sentence) > (best === null ? 0 : shared(best)) ? sentence : best), null);
}
