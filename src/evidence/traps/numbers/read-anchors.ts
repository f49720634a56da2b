// The numbers and dates of a text, with those that stand in a word alone.
import type { MentionIndex } from '../../../corpus/actors/find-mentions.js';
import { readValues } from '../../values/read-values.js';
import type { StatedValue } from '../../values/types.js';
import type { Anchor } from './read-regions.js';

const BARE = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b/gi;

/** Numbers and dates, and number words without a noun: "two dead, three in hospital". */
export function anchorsOf(text: string, index: MentionIndex): readonly Anchor[] {
  const read = readValues(text, index).flatMap((value): readonly Anchor[] =>
    value.kind === 'date' || value.kind === 'quantity'
      ? [{ start: value.start, end: endOf(value), kind: value.kind === 'date' ? 'date' : 'number', value }]
      : [],
  );
  const bare = [...text.matchAll(BARE)].flatMap((match): readonly Anchor[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isRead = read.some(({ start, end }) => start < span.end && span.start < end);
    return isRead ? [] : [{ ...span, kind: 'number', value: { ...span, kind: 'number', words: match[0] } }];
  });
  return [...read, ...bare].sort((one, other) => one.start - other.start);
}

/** What is counted belongs to the words beside a number: "two killed". */
function endOf(value: StatedValue): number {
  if (value.kind !== 'quantity' || (value.quantity.unit !== 'count' && value.quantity.unit !== 'person')) return value.end;
  const number = /^(?:(?:more than|nearly|almost|about|over|at least|up to|some|around|fewer than|less than) )?\S+/i.exec(value.words);
  return number === null ? value.end : value.start + number[0].length;
}

/** The number that ends a row of a chart. */
export function markOf(text: string): readonly Anchor[] {
  const match = /-?\d[\d.]*(?:e[+-]?\d+)?$/.exec(text);
  if (match === null) return [];
  const span = { start: match.index, end: text.length };
  const quantity = { ...span, value: Number(match[0]), valueMax: null, unit: 'count', of: null, per: null, bound: 'exact' } as const;
  return [{ ...span, kind: 'number', value: { ...span, kind: 'quantity', words: match[0], quantity } }];
}
