// The body text of a document, folded and indexed once, so that many quotations are found quickly.
import type { Span } from '../base/span.js';
import { foldText } from '../corpus/text/fold-text.js';
import type { CorpusDocument, CorpusParagraph, FoldedText } from '../corpus/types.js';

/** A paragraph in folded form; `start` is its offset in the joined text of the index. */
export interface IndexedParagraph {
  readonly paragraph: CorpusParagraph;
  readonly folded: FoldedText;
  readonly start: number;
}

/** A word of the joined text; `key` is its lower-case letters and digits. */
export interface IndexedWord extends Span {
  readonly text: string;
  readonly key: string;
}

export interface DocumentIndex {
  /** The folded paragraphs with a space between them. */
  readonly text: string;
  readonly paragraphs: readonly IndexedParagraph[];
  words(): readonly IndexedWord[];
  /** Indexes in `words()` by key. */
  positions(): ReadonlyMap<string, readonly number[]>;
}

/** Goes with the paragraphs and not with the document: a document of a large corpus may be unloaded and loaded again. */
const cache = new WeakMap<CorpusDocument['paragraphs'], { readonly text: string; readonly index: DocumentIndex }>();

/** The index of a document's body and list paragraphs, the only text that may be quoted; made once for each document. */
export function indexDocument(document: CorpusDocument): DocumentIndex {
  const { paragraphs, text } = document;
  const known = cache.get(paragraphs);
  if (known !== undefined && known.text === text) return known.index;
  const index = indexParagraphs(
    document,
    paragraphs.filter(({ kind }) => kind !== 'heading'),
  );
  cache.set(paragraphs, { text, index });
  return index;
}

/** An index of some paragraphs of a document. */
export function indexParagraphs(document: CorpusDocument, chosen: readonly CorpusParagraph[]): DocumentIndex {
  let start = 0;
  const paragraphs = chosen.map((paragraph) => {
    const folded = foldText(document, paragraph);
    const indexed = { paragraph, folded, start };
    start += folded.text.length + 1;
    return indexed;
  });
  const text = paragraphs.map(({ folded }) => folded.text).join(' ');
  let words: readonly IndexedWord[] | undefined;
  let positions: ReadonlyMap<string, readonly number[]> | undefined;
  const allWords = (): readonly IndexedWord[] => (words ??= toWords(text));
  return { text, paragraphs, words: allWords, positions: () => (positions ??= positionsOf(allWords())) };
}

/** The words of folded text, cut at white space; marks stay with their word. */
export function toWords(text: string): readonly IndexedWord[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;

function positionsOf(words: readonly IndexedWord[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  words.forEach(({ key }, index) => {
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [index]);
    else list.push(index);
  });
  return positions;
}

/** The paragraph that holds an offset of the joined text. */
export function paragraphAt(index: DocumentIndex, offset: number): IndexedParagraph {
  let low = 0;
  let high = index.paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((index.paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = index.paragraphs[low];
  if (found === undefined) throw new Error('An offset into a document without paragraphs');
  return found;
}

/** The raw span of a range of the joined text. */
export function toRawSpan(index: DocumentIndex, range: Span): Span {
  const [head, tail] = [paragraphAt(index, range.start), paragraphAt(index, range.end - 1)];
  const first = head.folded.starts[range.start - head.start];
  const last = tail.folded.ends[range.end - tail.start - 1];
  if (first === undefined || last === undefined) throw new Error('A range that begins or ends between paragraphs');
  return { start: first, end: last };
}

/** True where nothing but white space stands between the paragraphs that a range runs over: no heading, no debris. */
export function isContiguous(document: CorpusDocument, index: DocumentIndex, range: Span): boolean {
  const [head, tail] = [paragraphAt(index, range.start), paragraphAt(index, range.end - 1)];
  if (head === tail) return true;
  const run = index.paragraphs.slice(index.paragraphs.indexOf(head), index.paragraphs.indexOf(tail) + 1);
  return run.every(({ paragraph }, at) => at === 0 || document.text.slice(run[at - 1]?.paragraph.end, paragraph.start).trim() === '');
}
