// Text made comparable: harmless differences folded away, every character still knowing its raw range.
import { firstIndex } from '../../base/first-index.js';
import type { Span } from '../../base/span.js';
import type { CorpusDocument, Debris, FoldedText } from '../types.js';
import { findInlineDebris } from './find-inline-debris.js';
import { addUnit, createBuffer, type FoldingBuffer, textOf } from './folding-buffer.js';

/** Rounds of taking marks away: one may bring another together, `[[i]i]`. */
const ROUNDS = 8;

/**
 * Folds a range of a document: white space to one space, quotation marks and dashes to one shape, links to their words,
 * footnote marks, soft hyphens and debris gone. Case stays.
 */
export function foldText(document: CorpusDocument, span: Span): FoldedText {
  return foldRange(document.text, span, document.debris);
}

/** As `foldText`, for a text that is no document yet; `debris` is sorted and does not overlap. */
export function foldRange(source: string, span: Span, debris: readonly Debris[]): FoldedText {
  const { text, buffer } = fold(source, span, debris, true);
  return { text, starts: toNumbers(buffer.starts, buffer.length), ends: toNumbers(buffer.ends, buffer.length) };
}

/** The first numbers of a typed array as a plain one; several times as fast as `Array.from`. */
function toNumbers(source: Uint32Array, length: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < length; at += 1) numbers.push(source[at] ?? 0);
  return numbers;
}

/** Folds words that someone typed or pasted, as `foldText` folds a document. */
export function foldQuery(text: string): string {
  return fold(text, { start: 0, end: text.length }, [], true).text;
}

/** The words of a range for print: as `foldText`, but quotation marks and dashes keep their shapes. */
export function printableText(document: CorpusDocument, span: Span): string {
  return fold(document.text, span, document.debris, false).text;
}

/** The raw range behind a range of folded text; both half-open. */
export function rawSpan(folded: FoldedText, start: number, end: number): Span {
  const first = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
  return { start: first, end: end > start ? (folded.ends[end - 1] ?? first) : first };
}

function fold(
  source: string,
  span: Span,
  debris: readonly Debris[],
  unifyShapes: boolean,
): { readonly text: string; readonly buffer: FoldingBuffer } {
  let buffer = withoutDebris(source, span, debris, unifyShapes);
  let text = textOf(buffer);
  for (let round = 0; round < ROUNDS; round += 1) {
    const marks = findInlineDebris(text);
    if (marks.length === 0) break;
    buffer = without(buffer, marks, unifyShapes);
    text = textOf(buffer);
  }
  return { text, buffer };
}

/** The characters of a range that no debris covers; block debris leaves a space. */
function withoutDebris(source: string, span: Span, debris: readonly Debris[], unifyShapes: boolean): FoldingBuffer {
  const buffer = createBuffer(span.end - span.start);
  let at = span.start;
  for (let index = firstIndex(debris, ({ end }) => end > span.start); index <= debris.length; index += 1) {
    const next = debris[index];
    const stop = next === undefined ? span.end : Math.min(span.end, next.start);
    for (; at < stop; at += 1) addUnit(buffer, source.charCodeAt(at), at, at + 1, unifyShapes);
    if (next === undefined || next.start >= span.end) break;
    const end = Math.min(span.end, next.end);
    if (at < end) addStandIn(buffer, next, at, end, unifyShapes);
    at = Math.max(at, end);
  }
  return buffer;
}

/** What is read in the place of debris: nothing where it stands inside a word, what mark-up stands for, else a space. */
function addStandIn(buffer: FoldingBuffer, { kind, reads }: Debris, start: number, end: number, unifyShapes: boolean): void {
  const isInline = kind === 'link' || kind === 'footnote-mark' || kind === 'markup';
  const words = reads ?? (isInline ? '' : ' ');
  for (let at = 0; at < words.length; at += 1) addUnit(buffer, words.charCodeAt(at), start, end, unifyShapes);
}

/** The same characters without those under the marks. */
function without(folded: FoldingBuffer, marks: readonly Span[], unifyShapes: boolean): FoldingBuffer {
  const buffer = createBuffer(folded.length);
  let at = 0;
  for (let index = 0; index <= marks.length; index += 1) {
    const mark = marks[index];
    const stop = mark?.start ?? folded.length;
    for (; at < stop; at += 1) addUnit(buffer, folded.codes[at] ?? 0, folded.starts[at] ?? 0, folded.ends[at] ?? 0, unifyShapes);
    at = Math.max(at, mark?.end ?? at);
  }
  return buffer;
}
