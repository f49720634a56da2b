// A paragraph cut down to what answers a search: words that can be pasted as evidence.
import type { Span } from '../base/span.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { CorpusDocument, CorpusParagraph } from '../corpus/types.js';
import { findExactly } from './find-quotation.js';
import { countWords } from './quotation-parts.js';

/** Words that a passage has at most; a shorter paragraph stays whole. */
const MOST_WORDS = 60;
const JOIN = ' … ';
/** Characters that no terminal prints and no YAML file may hold: marks of direction and the like; joiners of letters stay. */
const UNPRINTED = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Units of a query with their weights. */
type Hits = ReadonlyMap<string, number>;
/** What some words have of a search. */
export type FindHits = (words: string) => Hits;

interface Sentence extends Span {
  readonly words: string;
  readonly count: number;
  readonly hits: ReadonlyMap<string, number>;
}

/**
 * The best sentence of a paragraph, with the one that adds most to it; `…` stands where sentences between them are left out.
 * Every result is found by the evidence lock, exactly once; null where nothing of the paragraph is.
 */
export function shortenPassage(document: CorpusDocument, paragraph: CorpusParagraph, findHits: FindHits): string | null {
  const whole = printableText(document, paragraph).trim();
  const sentences = paragraph.sentences.map((span): Sentence => {
    const words = printableText(document, span).trim();
    return { ...span, words, count: countWords(words), hits: findHits(words) };
  });
  const candidates = countWords(whole) <= MOST_WORDS ? [whole] : [...fromSentences(document, sentences, findHits), whole];
  return candidates.map(printablePart).find((words) => words !== '' && findExactly(document, words) !== null) ?? null;
}

/** Candidates, best first: two sentences, one, and as a last resort one with its neighbours, where it alone stands twice. */
function fromSentences(document: CorpusDocument, sentences: readonly Sentence[], findHits: FindHits): readonly string[] {
  const indexes = [...sentences.keys()];
  const [best] = indexes.toSorted((a, b) => weight(sentences[b]?.hits) - weight(sentences[a]?.hits) || a - b);
  const main = best === undefined ? undefined : sentences[best];
  if (best === undefined || main === undefined) return [];
  if (main.count > MOST_WORDS) return [bestClauses(main.words, findHits), main.words];
  const gain = (index: number): number => weight(sentences[index]?.hits, main.hits);
  const adding = indexes
    .filter((index) => index !== best && gain(index) > 0 && (sentences[index]?.count ?? 0) + main.count <= MOST_WORDS)
    .toSorted((a, b) => gain(b) - gain(a) || a - b);
  const withOther = (index: number): string => join(document, sentences, Math.min(best, index), Math.max(best, index));
  return [...adding.slice(0, 3).map(withOther), main.words, withOther(best + 1), withOther(best - 1)];
}

/** The longest part without characters that cannot be pasted. */
const printablePart = (words: string): string =>
  words
    .split(UNPRINTED)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** The weight of hits that others do not have. */
function weight(hits: Hits = new Map(), others: Hits = new Map()): number {
  let total = 0;
  for (const [unit, value] of hits) if (!others.has(unit)) total += value;
  return total;
}

/** Two sentences, with what stands between them or the mark that it is left out; empty where one is missing. */
function join(document: CorpusDocument, sentences: readonly Sentence[], first: number, second: number): string {
  const [from, to] = [sentences[first], sentences[second]];
  if (from === undefined || to === undefined) return '';
  return second - first === 1 ? printableText(document, { start: from.start, end: to.end }).trim() : `${from.words}${JOIN}${to.words}`;
}

/** The clauses of a long sentence that have most of the search, in one piece. */
function bestClauses(words: string, findHits: FindHits): string {
  const ends = [...words.matchAll(/[,;:)–—](?=\s)/g)].map(({ index }) => index + 1);
  const starts = [0, ...ends];
  let best = { text: '', score: -1 };
  for (const [first, start] of starts.entries()) {
    for (const end of [...ends.slice(first), words.length]) {
      const text = words.slice(start, end).replace(/^[\s–—]+|[\s,;:–—]+$/g, '');
      const count = countWords(text);
      if (count > MOST_WORDS) break;
      const score = weight(findHits(text)) + count / 1000;
      if (score > best.score) best = { text, score };
    }
  }
  return best.text;
}
