// The clause of a text that a span stands in, as far as marks and conjunctions part it from the next.
import type { Span } from '../../base/span.js';

const BREAK = /[.;:!?](?=\s|$)|,? \b(?:while|whereas|although|though|but)\b|, and\b|[()]/giu;

/** Start and end of the clause around a span. */
function boundsOfClause(text: string, { start, end }: Span): Span {
  const breaks = [...text.matchAll(BREAK)];
  const before = breaks.findLast(({ index, 0: mark }) => index + mark.length <= start);
  const behind = breaks.find(({ index }) => index >= end);
  return { start: before === undefined ? 0 : before.index + before[0].length, end: behind?.index ?? text.length };
}

/** The words of the clause around a span. */
export function clauseAround(text: string, span: Span): string {
  const { start, end } = boundsOfClause(text, span);
  return text.slice(start, end).trim();
}

/** Whether two spans of a text stand in one clause. */
export function isOneClause(text: string, one: Span, other: Span): boolean {
  const { start, end } = boundsOfClause(text, one);
  return start <= other.start && other.end <= end;
}
