// The numbers of a text, with their unit or by themselves, but for years.
import { compareQuantities } from '../../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { isOneKind } from './compare-figures.js';

/** A number with its unit, or one that stands by itself. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity | null;
  readonly digits: string;
}

/** Numbers in figures and up to twelve in words. */
export function readFigures(text: string): readonly Figure[] {
  const read = findQuantitiesIn(text).map((quantity) => figureOf(text, quantity.start, quantity.end, quantity));
  const bare = [
    ...text.matchAll(
      /(?<![\p{L}\d.,-])(?:\d+(?:,\d{3})*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\d-])/gu,
    ),
  ]
    .filter(({ index, 0: digits }) => !/^(?:1[89]|20)\d\d$/.test(digits) && !read.some(({ start, end }) => start <= index && end > index))
    .map(({ index, 0: digits }) => figureOf(text, index, index + digits.length, null));
  return [...read, ...bare].sort((one, other) => one.start - other.start);
}

const figureOf = (text: string, start: number, end: number, quantity: Quantity | null): Figure => ({
  start,
  end,
  quantity,
  digits: digitsOf(text.slice(start, end)),
});

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function digitsOf(words: string): string {
  const [digits] = /\d[\d, ]*(?:\.\d+)?/.exec(words) ?? [];
  if (digits !== undefined) return digits.replace(/[, ]/g, '');
  const place = WORDS.findIndex((word) => words.toLowerCase().split(/[ -]/).includes(word));
  return place === -1 ? '' : String(place + 1);
}

/** As quantities where both are read so, else by their digits. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.quantity !== null && other.quantity !== null && isOneKind(one.quantity, other.quantity))
    return compareQuantities(one.quantity, other.quantity) !== 'different';
  return one.digits !== '' && one.digits === other.digits;
}
