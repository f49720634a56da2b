// Text made comparable: harmless differences folded away, every character still knowing its raw range.
import type { Span } from '../base/span.js';
import { findInlineDebris } from './find-inline-debris.js';
import type { CorpusDocument, Debris, FoldedText } from './types.js';

/** Characters with their raw ranges while they are being folded. */
interface Characters {
  text: string[];
  starts: number[];
  ends: number[];
}

const SPACE = /\s/u;
/** Soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u2060', '\ufeff']);
const SHAPES: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″〝〞＂'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛‹›′ʼ`´＇'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−﹘－'].map((dash) => [dash, '-'] as const),
  ['…', '...'],
  ...[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((ligature) => [ligature, ligature.normalize('NFKC')] as const),
]);

/**
 * Folds a range of a document: white space to one space, quotation marks and dashes to one shape, links to their words,
 * footnote marks, soft hyphens and debris gone. Case stays.
 */
export function foldText(document: CorpusDocument, span: Span): FoldedText {
  return foldRange(document.text, span, document.debris);
}

/** As `foldText`, for a text that is no document yet; `debris` is sorted and does not overlap. */
export function foldRange(source: string, span: Span, debris: readonly Debris[]): FoldedText {
  const { text, starts, ends } = fold(source, span, debris, true);
  return { text: text.join(''), starts, ends };
}

/** Folds words that someone typed or pasted, as `foldText` folds a document. */
export function foldQuery(text: string): string {
  return fold(text, { start: 0, end: text.length }, [], true).text.join('');
}

/** The words of a range for print: as `foldText`, but quotation marks and dashes keep their shapes. */
export function printableText(document: CorpusDocument, span: Span): string {
  return fold(document.text, span, document.debris, false).text.join('');
}

/** The raw range behind a range of folded text; both half-open. */
export function rawSpan(folded: FoldedText, start: number, end: number): Span {
  const first = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
  return { start: first, end: end > start ? (folded.ends[end - 1] ?? first) : first };
}

function fold(text: string, span: Span, debris: readonly Debris[], unifyShapes: boolean): Characters {
  const visible = withoutDebris(text, span, debris);
  let folded = foldSpace(foldShapes(visible, unifyShapes));
  // Taking a mark away may bring another together (`[[i]i]`): until nothing changes, so that folding twice changes nothing.
  for (let round = 0; round < 100; round += 1) {
    const marks = findInlineDebris(folded.text.join(''));
    if (marks.length === 0) break;
    folded = foldSpace(foldShapes(keep(folded, marks), unifyShapes));
  }
  return folded;
}

/** The characters of a range that no debris covers; block debris leaves a space. */
function withoutDebris(text: string, span: Span, debris: readonly Debris[]): Characters {
  const result: Characters = { text: [], starts: [], ends: [] };
  let at = span.start;
  for (let index = firstEndingAfter(debris, span.start); index <= debris.length; index += 1) {
    const next = debris[index];
    const stop = next === undefined ? span.end : Math.min(span.end, next.start);
    for (; at < stop; at += 1) push(result, text[at] ?? '', at, at + 1);
    if (next === undefined || next.start >= span.end) break;
    const isInline = next.kind === 'link' || next.kind === 'footnote-mark';
    if (!isInline && at < Math.min(span.end, next.end)) push(result, ' ', at, Math.min(span.end, next.end));
    at = Math.max(at, Math.min(span.end, next.end));
  }
  return result;
}

/** Index of the first of sorted, disjoint spans that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function foldShapes(characters: Characters, unifyShapes: boolean): Characters {
  const result: Characters = { text: [], starts: [], ends: [] };
  for (let at = 0; at < characters.text.length; at += 1) {
    const character = characters.text[at] ?? '';
    if (INVISIBLE.has(character)) continue;
    const start = characters.starts[at] ?? 0;
    let end = characters.ends[at] ?? start;
    let cluster = character;
    // Letters followed by combining marks are composed.
    while (unifyShapes && isCombining(characters.text[at + 1])) {
      at += 1;
      cluster += characters.text[at] ?? '';
      end = characters.ends[at] ?? end;
    }
    const shape = cluster.length > 1 ? cluster.normalize('NFC') : unifyShapes ? (SHAPES.get(cluster) ?? cluster) : cluster;
    for (let unit = 0; unit < shape.length; unit += 1) push(result, shape[unit] ?? '', start, end);
  }
  return result;
}

const isCombining = (character: string | undefined): boolean => character !== undefined && character >= '\u0300' && character <= '\u036f';

function keep(characters: Characters, marks: readonly Span[]): Characters {
  const result: Characters = { text: [], starts: [], ends: [] };
  let at = 0;
  for (const mark of [...marks, { start: characters.text.length, end: characters.text.length }]) {
    for (; at < mark.start; at += 1) push(result, characters.text[at] ?? '', characters.starts[at] ?? 0, characters.ends[at] ?? 0);
    at = Math.max(at, mark.end);
  }
  return result;
}

/** One space for each run of white space, none at the ends. */
function foldSpace(characters: Characters): Characters {
  const result: Characters = { text: [], starts: [], ends: [] };
  let pending: Span | undefined;
  for (let at = 0; at < characters.text.length; at += 1) {
    const character = characters.text[at] ?? '';
    const start = characters.starts[at] ?? 0;
    const end = characters.ends[at] ?? 0;
    if (SPACE.test(character)) {
      pending = { start: pending?.start ?? start, end };
      continue;
    }
    if (pending !== undefined && result.text.length > 0) push(result, ' ', pending.start, pending.end);
    pending = undefined;
    push(result, character, start, end);
  }
  return result;
}

function push(characters: Characters, character: string, start: number, end: number): void {
  characters.text.push(character);
  characters.starts.push(start);
  characters.ends.push(end);
}
