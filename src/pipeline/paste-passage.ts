// A span of a source as words that can be pasted into a brief.
import type { Span } from '../base/span.js';
import type { CorpusDocument } from '../corpus/types.js';
import { type FindHits, shortenPassage } from '../evidence/shorten-passage.js';

/** Words of a sentence, cut to the clauses that hold most hits where it is long; null where the evidence lock would not find them. */
export function pasteSentence(document: CorpusDocument, span: Span, findHits: FindHits): string | null {
  return shortenPassage(document, { kind: 'body', index: 0, start: span.start, end: span.end, sentences: [span] }, findHits);
}

/** The line of an offset, from 1. */
export function lineAt({ text }: CorpusDocument, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Whether one of two passages holds the other, whatever the marks: agencies' copy stands in many papers. */
export function isSamePassage(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return a.includes(b) || b.includes(a);
}
