// Repairs pasted words that differ from the source in marks and spaces only: letters and digits must be the same, in one place.
import type { Span } from '../base/span.js';
import { foldQuery, printableText } from '../corpus/text/fold-text.js';
import { STROKED_LETTERS } from '../corpus/text/stroked-letters.js';
import type { CorpusDocument } from '../corpus/types.js';
import { findQuotation } from './find-quotation.js';
import { type DocumentIndex, indexDocument, paragraphAt, toRawSpan } from './index-document.js';
import { countWords, FEWEST_WORDS, toQuotationParts } from './quotation-parts.js';

const PLAIN: ReadonlyMap<string, string> = new Map(STROKED_LETTERS);
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What is no mark but says something: money, per cent, paragraph and other signs. */
const SIGN = /[\p{Sc}%‰§&@#+=<>*°№]/u;

/** The letters, digits and signs of folded words, and where each stands in them. */
interface Skeleton {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * The words of the source for a quotation that is not in the document as pasted: hyphens, dots, commas, apostrophes, accents,
 * spaces and doubled words may differ, letters, digits, their case and what stands between two digits may not. Null unless
 * exactly one passage answers, and it can be quoted.
 */
export function mendQuotation(document: CorpusDocument, quote: string): string | null {
  if (countWords(foldQuery(quote)) < FEWEST_WORDS) return null;
  const { whole, parts } = toQuotationParts(quote);
  const index = indexDocument(document);
  for (const isCollapsed of [false, true]) {
    const source = skeletonOf(index, isCollapsed);
    const [first, second] = [parts[0] ?? '', parts[1]];
    const mended =
      mendWhole(document, index, source, whole, isCollapsed) ??
      (second === undefined || parts.length > 2 ? null : mendJoined(document, index, source, [first, second], isCollapsed));
    if (mended !== null) return mended;
  }
  return null;
}

function mendWhole(document: CorpusDocument, index: DocumentIndex, source: Skeleton, words: string, isCollapsed: boolean): string | null {
  const [span, ...others] = placesOf(index, source, words, isCollapsed);
  return span === undefined || others.length > 0 ? null : quotable(document, printableText(document, toRawSpan(index, span)));
}

/** A start and an end inside one paragraph. */
function mendJoined(
  document: CorpusDocument,
  index: DocumentIndex,
  source: Skeleton,
  [first, second]: readonly [string, string],
  isCollapsed: boolean,
): string | null {
  const ends = placesOf(index, source, second, isCollapsed);
  const pairs = placesOf(index, source, first, isCollapsed).flatMap((start) =>
    ends
      .filter((end) => end.start >= start.end && paragraphAt(index, end.start) === paragraphAt(index, start.start))
      .map((end) => [start, end] as const),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  return quotable(document, pair.map((span) => printableText(document, toRawSpan(index, span))).join(' … '));
}

/** Words that the lock will find; others help nobody. */
const quotable = (document: CorpusDocument, words: string): string | null =>
  findQuotation(document, words).kind === 'found' ? words : null;

const cache = new WeakMap<DocumentIndex, Map<boolean, Skeleton>>();

function skeletonOf(index: DocumentIndex, isCollapsed: boolean): Skeleton {
  const known = cache.get(index) ?? new Map<boolean, Skeleton>();
  cache.set(index, known);
  const skeleton = known.get(isCollapsed) ?? toSkeleton(index.text, isCollapsed);
  known.set(isCollapsed, skeleton);
  return skeleton;
}

/** Ranges of the joined text in which words stand but for their marks, whole words at both ends. More than two are not told. */
function placesOf(index: DocumentIndex, source: Skeleton, words: string, isCollapsed: boolean): readonly Span[] {
  const wanted = toSkeleton(words, isCollapsed).text;
  if (wanted === '') return [];
  const found: Span[] = [];
  for (let at = source.text.indexOf(wanted); at !== -1 && found.length < 2; at = source.text.indexOf(wanted, at + 1)) {
    const start = source.at[at] ?? 0;
    const end = (source.at[at + wanted.length - 1] ?? 0) + 1;
    const isWhole = !LETTER.test(index.text.charAt(start - 1)) && !LETTER.test(index.text.charAt(end));
    if (isWhole) found.push(withMarks(index.text, { start, end }, words));
  }
  return found;
}

/** Letters, digits and signs alone; marks between two digits stay, and a dash that begins a number. */
function toSkeleton(text: string, isCollapsed: boolean): Skeleton {
  const kept: string[] = [];
  const at: number[] = [];
  const put = (character: string, offset: number): void => {
    for (const unit of character) {
      kept.push(unit);
      at.push(offset);
    }
  };
  const repeats = isCollapsed ? repeatsIn(text) : [];
  let next = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    while ((repeats[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    if ((repeats[next]?.start ?? Number.POSITIVE_INFINITY) <= offset) continue;
    const character = text.charAt(offset);
    if (LETTER.test(character)) put(bare(character), offset);
    else if (SIGN.test(character) || isOfNumber(text, offset)) put(character, offset);
  }
  return { text: kept.join(''), at };
}

/** A letter without its accents. */
function bare(character: string): string {
  if (character < '\u0080') return character;
  return PLAIN.get(character) ?? (character.normalize('NFD').replace(/\p{M}+/gu, '') || '');
}

/** A mark between two digits, or a minus before the first. */
function isOfNumber(text: string, offset: number): boolean {
  const [before, mark, after] = [text.charAt(offset - 1), text.charAt(offset), text.charAt(offset + 1)];
  if (!/[.,:/-]/u.test(mark) || !/\d/u.test(after)) return false;
  return /\d/u.test(before) || (mark === '-' && (before === '' || /\s/u.test(before)));
}

/** Words that stand right after themselves, with the space before them: `the the`. Figures are never taken for a slip. */
function repeatsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let previous = '';
  for (const match of text.matchAll(/\S+/gu)) {
    const [word] = match;
    if (word === previous && /^\p{L}+$/u.test(word)) found.push({ start: match.index, end: match.index + word.length });
    previous = word;
  }
  return found;
}

/** Closing and opening marks that the pasted words have at their ends, as far as the source has them there. */
function withMarks(text: string, { start, end }: Span, words: string): Span {
  const tail = /[^\p{L}\p{N}\p{M}\s]*$/u.exec(words)?.[0] ?? '';
  const head = /^[^\p{L}\p{N}\p{M}\s]*/u.exec(words)?.[0] ?? '';
  let [from, to] = [start, end];
  while (to < text.length && tail.includes(text.charAt(to)) && !/\s/u.test(text.charAt(to))) to += 1;
  while (from > 0 && head.includes(text.charAt(from - 1)) && !/\s/u.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: to };
}
