// Finds the words an author pasted in the body of a document: exactly once, or says why not.
import type { Span } from '../base/span.js';
import type { CorpusDocument, Debris } from '../corpus/types.js';
import { findElsewhere } from './find-elsewhere.js';
import {
  type DocumentIndex,
  type IndexedParagraph,
  indexDocument,
  indexParagraphs,
  isContiguous,
  paragraphAt,
  toRawSpan,
} from './index-document.js';
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
  /** The words begin or end inside a longer word; `whole` has the whole words. */
  | { readonly reason: 'cut-word'; readonly whole: Span }
  /** Start and end stand in different paragraphs, or the words run over a heading or debris. */
  | { readonly reason: 'across-paragraphs' }
  /** In a pull-quote, a caption or a heading only; `body` is the nearest sentence that may be quoted. */
  | { readonly reason: 'not-body'; readonly where: Debris['kind'] | 'heading'; readonly body: Span | null }
  /** A table has no such cell, or it is empty; `same` are cells with that value, `last` ends the table. */
  | { readonly reason: 'no-cell'; readonly same: readonly string[]; readonly last: string }
  | { readonly reason: 'absent'; readonly nearest: NearMiss | null }
);

/**
 * Finds a quotation in the body text of a document. Only white space, the shapes of quotation marks and dashes and link
 * debris are forgiven; case is not. Paragraphs that follow each other may be quoted in one piece. Words must be whole,
 * and hyphenated words too: `lethal response` is not what a `non-lethal response` says.
 */
export function findQuotation(document: CorpusDocument, quote: string): Found | Missing {
  const { whole, parts } = toQuotationParts(quote);
  const words = countWords(whole);
  if (words < FEWEST_WORDS) return { kind: 'missing', reason: 'too-short', words };
  const index = indexDocument(document);
  const exact = findExact(document, index, whole, parts);
  if (exact !== null) return exact;
  const [first = '', second] = parts;
  if (parts.length > 2) return { kind: 'missing', reason: 'too-many-joins', parts: parts.length };
  if (second === undefined) return explain(document, index, first);
  const [hasFirst, hasSecond] = [first, second].map((part) => occurrences(document, index, part).length > 0);
  if (hasFirst === true && hasSecond === true) return { kind: 'missing', reason: 'across-paragraphs' };
  return explain(document, index, hasFirst === true ? second : first);
}

/** As `findQuotation`, without a reason where there is nothing: quick for looking through many documents. */
export function findExactly(document: CorpusDocument, quote: string): Found | null {
  const { whole, parts } = toQuotationParts(quote);
  const exact = countWords(whole) < FEWEST_WORDS ? null : findExact(document, indexDocument(document), whole, parts);
  return exact?.kind === 'found' ? exact : null;
}

/**
 * Finds words that a lock knows as body text although a line break has since made a heading or several paragraphs of
 * them: white space is no part of what is locked. Debris stays out.
 */
export function findAcrossBreaks(document: CorpusDocument, quote: string): Found | null {
  const { whole, parts } = toQuotationParts(quote);
  const all = { kind: 'body' as const, index: 0, start: 0, end: document.text.length, sentences: [] };
  const exact = findExact(document, indexParagraphs(document, [all]), whole, parts);
  return exact?.kind === 'found' ? exact : null;
}

/** The words as pasted, else without the marks around them; null where neither stands there. */
function findExact(document: CorpusDocument, index: DocumentIndex, whole: string, parts: readonly string[]): Found | Missing | null {
  const inner = withoutOuterMarks(whole);
  const found =
    findWhole(document, index, whole) ?? (inner === null || countWords(inner) < FEWEST_WORDS ? null : findWhole(document, index, inner));
  const [first = '', second] = parts;
  if (found !== null || parts.length > 2) return found;
  if (second !== undefined) return findJoined(document, index, first, second);
  return first === whole ? null : findWhole(document, index, first);
}

/** All of the words in one piece; null where they do not stand so. */
function findWhole(document: CorpusDocument, index: DocumentIndex, words: string): Found | Missing | null {
  const spans = occurrences(document, index, words).map((range) => toRawSpan(index, range));
  const [span] = spans;
  if (span === undefined) return null;
  return spans.length > 1 ? { kind: 'missing', reason: 'ambiguous', spans } : { kind: 'found', span, parts: [span] };
}

/** More places than these are not told; two are too many already. */
const MOST_PAIRS = 10;
const MOST_ENDS = 100;

/** A start and an end in one paragraph, with anything between them. */
function findJoined(document: CorpusDocument, index: DocumentIndex, first: string, second: string): Found | Missing | null {
  const ends = new Map<IndexedParagraph, Span[]>();
  for (const end of occurrences(document, index, second)) {
    const paragraph = paragraphAt(index, end.start);
    ends.set(paragraph, [...(ends.get(paragraph) ?? []).slice(-MOST_ENDS), end]);
  }
  const pairs: (readonly [Span, Span])[] = [];
  for (const start of occurrences(document, index, first)) {
    const following = (ends.get(paragraphAt(index, start.start)) ?? []).filter((end) => end.start >= start.end);
    pairs.push(...following.map((end) => [toRawSpan(index, start), toRawSpan(index, end)] as const));
    if (pairs.length >= MOST_PAIRS) break;
  }
  const [pair] = pairs;
  if (pair === undefined) return null;
  if (pairs.length > 1)
    return {
      kind: 'missing',
      reason: 'ambiguous',
      spans: pairs.slice(0, MOST_PAIRS).map(([from, to]) => ({ start: from.start, end: to.end })),
    };
  return { kind: 'found', span: { start: pair[0].start, end: pair[1].end }, parts: pair };
}

/** Why words that do not stand in the body are not there. */
function explain(document: CorpusDocument, index: DocumentIndex, words: string): Missing {
  const at = index.text.indexOf(words);
  const range = { start: at, end: at + words.length };
  if (at !== -1 && isContiguous(document, index, range))
    return { kind: 'missing', reason: 'cut-word', whole: toRawSpan(index, toWholeWords(index.text, range)) };
  const nearest = findNearMiss(index, words);
  const where = findElsewhere(document, words);
  if (where !== null)
    return { kind: 'missing', reason: 'not-body', where, body: nearest === null ? null : sentenceAround(index, nearest.span) };
  if (at !== -1) return { kind: 'missing', reason: 'across-paragraphs' };
  return { kind: 'missing', reason: 'absent', nearest };
}

/** A range widened to the white space around it, without the marks that then hang on. */
function toWholeWords(text: string, { start, end }: Span): Span {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return { start: start - before.replace(/^[^\p{L}\p{N}]+/u, '').length, end: end + after.replace(/[^\p{L}\p{N}]+$/u, '').length };
}

/** Ranges of the joined text at which folded words stand as whole words. */
function occurrences(document: CorpusDocument, index: DocumentIndex, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = index.text.indexOf(words); at !== -1; at = index.text.indexOf(words, at + 1)) {
    const range = { start: at, end: at + words.length };
    if (isContiguous(document, index, range) && isWholeWords(document, index, range)) found.push(range);
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
