// Sums, differences, quotients, counts and spans of days.
import type { BriefContent } from '../../brief/schema.js';
import { MEASURES } from '../../corpus/quantities/measures.js';
import type { QuantityBound } from '../../corpus/quantities/types.js';
import type { Operand, ReckonedQuantity, Reckoning } from './types.js';

export type Compute = NonNullable<BriefContent['findings'][number]['facts'][number]['compute']>;

/** Fewest and most operands. */
export const OPERANDS: Readonly<Record<Compute, readonly [number, number]>> = {
  sum: [2, Number.POSITIVE_INFINITY],
  difference: [2, Number.POSITIVE_INFINITY],
  ratio: [2, 2],
  share: [2, 2],
  count: [1, Number.POSITIVE_INFINITY],
  'days-between': [2, 2],
};

/**
 * Reckons operands of one family, in the unit of the first. A difference of percentages is in percentage points; a share is
 * in percent, a ratio in times. Limits go along: “more than” and a number make “more than”; where they pull apart, “about”.
 * Null where it would divide by nothing.
 */
export function reckon(compute: Compute, operands: readonly Operand[]): Reckoning | null {
  const [first, second] = operands;
  if (first === undefined) return null;
  const values = operands.map(({ quantity }) => inUnitOf(first.quantity, quantity));
  const [head = 0, ...tail] = values;
  const rest = tail.reduce((sum, value) => sum + value, 0);
  const join = (sign: string): string => operands.map(({ words, quantity }) => `${SIGNS[quantity.bound]}${words}`).join(` ${sign} `);
  const bounds = operands.map(({ quantity }) => quantity.bound);
  const lowered = bounds.map((bound, index) => (index === 0 ? bound : OPPOSITES[bound]));
  const noun = operands.every(({ quantity }) => quantity.of === first.quantity.of) ? first.quantity.of : null;
  const make = (value: number, unit: string, bound: QuantityBound, per: string | null = null): ReckonedQuantity => ({
    value,
    valueMax: null,
    unit,
    per,
    bound,
    of: unit === first.quantity.unit ? noun : null,
  });
  switch (compute) {
    case 'sum':
      return { sum: join('+'), results: [make(head + rest, first.quantity.unit, jointBound(bounds), first.quantity.per)], mayRound: false };
    case 'difference': {
      const unit = first.quantity.unit === 'percent' ? 'percentage-point' : first.quantity.unit;
      return { sum: join('−'), results: [make(head - rest, unit, jointBound(lowered), first.quantity.per)], mayRound: false };
    }
    case 'ratio':
    case 'share': {
      const [, divisor = 0] = values;
      if (second === undefined || divisor === 0) return null;
      const times = make(head / divisor, 'times', jointBound(lowered));
      const percent = make((head / divisor) * 100, 'percent', jointBound(lowered));
      return { sum: join('÷'), results: compute === 'ratio' ? [times, percent] : [percent, times], mayRound: true };
    }
    case 'count':
      return { sum: operands.map(() => '1').join(' + '), results: [make(operands.length, 'count', 'exact')], mayRound: false };
    case 'days-between':
      return { sum: join('→'), results: [make(Math.abs(rest - head), 'day', 'exact')], mayRound: false };
  }
}

const SIGNS: Readonly<Record<QuantityBound, string>> = {
  exact: '',
  about: '≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'less-than': '< ',
  'at-most': '≤ ',
};

/** What a limit becomes behind a minus or under a line. */
const OPPOSITES: Readonly<Record<QuantityBound, QuantityBound>> = {
  exact: 'exact',
  about: 'about',
  'more-than': 'less-than',
  'at-least': 'at-most',
  'less-than': 'more-than',
  'at-most': 'at-least',
};

/** The limit of a result: that of all operands that have one. */
function jointBound(bounds: readonly QuantityBound[]): QuantityBound {
  const [limit = 'exact', ...others] = new Set(bounds.filter((bound) => bound !== 'exact'));
  return others.length === 0 ? limit : 'about';
}

/** Two units measure the same, and so for each of the same. */
export function isOneFamily(one: ReckonedQuantity, other: ReckonedQuantity): boolean {
  return familyOf(one.unit) === familyOf(other.unit) && one.per === other.per;
}

const familyOf = (unit: string): string => MEASURES.get(unit)?.family ?? unit;

function inUnitOf({ unit }: ReckonedQuantity, quantity: ReckonedQuantity): number {
  const [to, from] = [MEASURES.get(unit), MEASURES.get(quantity.unit)];
  if (unit === quantity.unit || to === undefined || from === undefined) return quantity.value;
  return (quantity.value * from.factor + from.offset - to.offset) / to.factor;
}
