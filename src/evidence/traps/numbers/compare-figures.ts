// Numbers that could be taken for one another.
import type { Quantity } from '../../../corpus/quantities/types.js';

const isCount = ({ unit }: Quantity): boolean => unit === 'count' || unit === 'person';

/** Numbers of one unit; persons are counted things. */
export const isOneKind = (one: Quantity, other: Quantity): boolean => one.unit === other.unit || (isCount(one) && isCount(other));

const SCALES = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((power) => 1000 ** power);

/** Whether a bare number is another in thousands, millions or billions: 4 of “$4 billion”. */
export const isScaled = (bare: Quantity, { value, valueMax }: Quantity): boolean =>
  isCount(bare) &&
  SCALES.some((scale) =>
    [value, valueMax].some((given) => given !== null && Math.abs(bare.value * scale - given) <= 1e-9 * Math.max(1, Math.abs(given))),
  );
