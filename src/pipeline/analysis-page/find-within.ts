// Which of many spans touch a stretch of text, without looking at all of them.
import { firstIndex } from '../../base/first-index.js';
import type { Span } from '../../base/span.js';

/** Finds the items whose spans touch a stretch, in the order of their starts; an empty span touches where it stands. */
export type FindWithin<T> = (stretch: Span) => readonly T[];

/** Sorts items by their spans once; looking up then costs what it finds, and what the longest span reaches back. */
export function indexSpans<T>(items: readonly T[], spanOf: (item: T) => Span): FindWithin<T> {
  const sorted = items.map((item) => ({ item, ...toSpan(spanOf(item)) })).sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ start, end }) => {
    const found: T[] = [];
    for (let at = firstIndex(sorted, (entry) => entry.start >= start - longest); at < sorted.length; at += 1) {
      const entry = sorted[at];
      if (entry === undefined || entry.start >= end) break;
      if (entry.end > start || entry.start === start) found.push(entry.item);
    }
    return found;
  };
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });
