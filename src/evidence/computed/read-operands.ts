// What each item of evidence of a computed fact gives: one number, or one day.
import { toDayNumber } from '../../corpus/dates/calendar.js';
import { quotationKey } from '../ledger-file.js';
import type { Quotation } from '../types.js';
import { touches } from '../values/read-passage.js';
import type { Passage, StatedDate } from '../values/types.js';
import type { Compute } from './reckon.js';
import type { Operand } from './types.js';

/** An operand, or what stands there instead of one. */
export type ReadOperand = { readonly operand: Operand } | { readonly found: readonly string[]; readonly expected: string };

/** Reads the items in order. */
export function readOperands(compute: Compute, evidence: readonly Item[]): readonly ReadOperand[] {
  if (compute === 'count') {
    const keys = evidence.map(({ quotation }) => quotationKey(quotation));
    return keys.map((key, index) =>
      keys.indexOf(key) < index
        ? { found: ['the same passage as in an item before'], expected: 'a passage that is not counted yet' }
        : { operand: { words: '1', quantity: { ...ONE, value: 1, unit: 'count' } } },
    );
  }
  const read = evidence.map(({ passage }) => (compute === 'days-between' ? readDay(passage) : readNumber(passage)));
  return read.map((one, at) => {
    const before =
      'operand' in one ? read.findIndex((other, index) => index < at && isSame(other, one, evidence[index], evidence[at])) : -1;
    return before === -1 || !('operand' in one)
      ? one
      : { found: [one.operand.words], expected: `another number than that of item ${before + 1}, which stands in the same place` };
  });
}

/** One number quoted twice: the same value in passages of one document that overlap. */
function isSame(other: ReadOperand, one: { readonly operand: Operand }, before?: Item, item?: Item): boolean {
  if (!('operand' in other) || before === undefined || item === undefined) return false;
  const isOnePlace = before.quotation.document === item.quotation.document && touches(before.passage.span, item.passage.span);
  return isOnePlace && other.operand.quantity.value === one.operand.quantity.value && other.operand.words === one.operand.words;
}

interface Item {
  readonly quotation: Quotation;
  readonly passage: Passage;
}

const ONE = { valueMax: null, per: null, bound: 'exact', of: null } as const;

function readNumber({ words, quantities }: Passage): ReadOperand {
  const found = quantities.map(({ start, end }) => words.slice(start, end));
  const [quantity, ...others] = quantities;
  if (quantity === undefined || others.length > 0) return { found, expected: 'exactly one number' };
  if (quantity.valueMax !== null) return { found, expected: 'one number, no range' };
  return { operand: { words: found[0] ?? '', quantity } };
}

function readDay({ findings, span }: Passage): ReadOperand {
  const dates = findings.dates.filter((date) => touches(date, span));
  const days = [...new Set(dates.flatMap(({ date }) => isoDay(date) ?? []))];
  const [day, ...others] = days;
  const expected = 'exactly one day, with month and year';
  if (day === undefined || others.length > 0)
    return { found: days.length > 0 ? days : [...new Set(dates.map(({ words }) => words))], expected };
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return { operand: { words: day, quantity: { ...ONE, value: toDayNumber({ year, month, day: dayOfMonth }), unit: 'day' } } };
}

function isoDay({ year, month, day }: StatedDate): string | null {
  if (year === null || month === null || day === null) return null;
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
